package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Texts that look like conversations and are none: what opens their paragraphs has the form of a
 * label, but nobody is called so. Some of the words come once, as in a manual; others again and
 * again, as in reviews, notes and lists.
 */
final class Imitations {
  /** The forms that labels have, and headings, leads and tags have too. */
  private static final Map<String, String> FORMS = forms();

  private static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("colon.txt", "%s: ");
    forms.put("capitals.txt", "%S: ");
    forms.put("colon-line.txt", "%s:\n");
    forms.put("line.txt", "%s\n");
    forms.put("bracket.txt", "[%s] ");
    forms.put("dash.txt", "%s – ");
    forms.put("bold.md", "**%s:** ");
    forms.put("bold-colon-out.md", "**%s**: ");
    forms.put("bold-line.md", "**%s**\n\n");
    forms.put("heading.md", "### %s\n\n");
    forms.put("list.md", "- **%s**: ");
    return forms;
  }

  private static final Map<String, List<String>> ONCE =
      Map.of(
          "en",
          List.of(
              "Before you start",
              "What you need",
              "Time",
              "A warning",
              "Note",
              "First",
              "Next",
              "Tip",
              "In winter",
              "Storage",
              "Cost",
              "Last word"),
          "de",
          List.of(
              "Vorab",
              "Werkzeug",
              "Dauer",
              "Achtung",
              "Hinweis",
              "Zuerst",
              "Danach",
              "Tipp",
              "Im Winter",
              "Lagerung",
              "Kosten",
              "Zum Schluss"),
          "fr",
          List.of(
              "Avant de commencer",
              "Matériel",
              "Durée",
              "Attention",
              "Remarque",
              "D’abord",
              "Ensuite",
              "Conseil",
              "En hiver",
              "Conservation",
              "Prix",
              "Pour finir"),
          "es",
          List.of(
              "Antes de empezar",
              "Material",
              "Duración",
              "Atención",
              "Nota",
              "Primero",
              "Después",
              "Consejo",
              "En invierno",
              "Conservación",
              "Precio",
              "Para terminar"),
          "zh",
          List.of("开始之前", "工具", "时间", "注意", "说明", "首先", "然后", "窍门", "冬天", "保存", "费用", "最后"));

  private static final Map<String, List<String>> AGAIN =
      Map.of(
          "en", List.of("Pros", "Cons", "Verdict"),
          "de", List.of("Zutaten", "Zubereitung", "Garzeit"),
          "fr", List.of("Lieu", "Horaire", "Tarif"),
          "es", List.of("Lugar", "Fecha", "Precio"),
          "zh", List.of("时间", "地点", "费用"));

  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "en",
          List.of(
              "The lid has to sit flat, or the steam finds its way out.",
              "Two hours are enough for most kinds, though some take a whole night.",
              "Keep the old cloth; it will be wanted again in spring.",
              "Nobody has measured this, but the difference can be felt by hand.",
              "Does it have to be oak? Beech will do as well."),
          "de",
          List.of(
              "Der Deckel muss glatt aufliegen, sonst entweicht der Dampf.",
              "Zwei Stunden reichen meist, manche Sorten brauchen die ganze Nacht.",
              "Das alte Tuch aufheben, im Frühjahr wird es wieder gebraucht.",
              "Gemessen hat das niemand, aber man spürt es mit der Hand.",
              "Muss es Eiche sein? Buche tut es auch."),
          "fr",
          List.of(
              "Le couvercle doit être bien à plat, sinon la vapeur s’échappe.",
              "Deux heures suffisent le plus souvent, parfois il faut la nuit.",
              "Gardez le vieux linge, il servira de nouveau au printemps.",
              "Personne ne l’a mesuré, mais la main sent la différence.",
              "Faut-il du chêne ? Le hêtre convient aussi."),
          "es",
          List.of(
              "La tapa tiene que quedar plana, o se escapa el vapor.",
              "Con dos horas basta casi siempre, aunque a veces hace falta la noche.",
              "Guarde el paño viejo, que en primavera hará falta otra vez.",
              "Nadie lo ha medido, pero la mano nota la diferencia.",
              "¿Tiene que ser roble? El haya también sirve."),
          "zh",
          List.of(
              "盖子要放平，不然蒸汽会跑掉。",
              "一般两个小时就够了，有的要一整夜。",
              "旧布留着，春天还用得上。",
              "没有人量过，可是手能感觉出来。",
              "一定要用橡木吗？山毛榉也行。"));

  private Imitations() {}

  static List<Transcript> all() {
    List<Transcript> out = new ArrayList<>();
    for (String language : ONCE.keySet().stream().sorted().toList()) {
      FORMS.forEach(
          (form, pattern) -> {
            out.add(text(language, "once-" + form, pattern, ONCE.get(language)));
            out.add(text(language, "again-" + form, pattern, AGAIN.get(language)));
          });
    }
    return out;
  }

  private static Transcript text(String language, String form, String pattern, List<String> leads) {
    StringBuilder out = new StringBuilder();
    List<String> sentences = SENTENCES.get(language);
    for (int i = 0; i < 12; i++) {
      String lead = leads.get(i % leads.size());
      out.append(String.format(Locale.ROOT, pattern, lead));
      out.append(sentences.get(i % 5)).append(' ').append(sentences.get((i * 2 + 1) % 5));
      out.append("\n\n");
    }
    Map<String, String> facts =
        Map.of(
            "dialect",
            "imitation",
            "language",
            language,
            "negative",
            "yes",
            "variant",
            "imitation " + form,
            "format",
            form.substring(form.lastIndexOf('.') + 1));
    return Transcript.of(
        language + "-imitation@" + form, facts, List.of(Part.loose(out.toString())));
  }
}
