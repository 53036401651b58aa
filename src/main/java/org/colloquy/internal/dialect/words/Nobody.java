package org.colloquy.internal.dialect.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words before a colon that head a remark, a field or a list, and name nobody; in lower case. */
public final class Nobody {
  private static final Set<String> WORDS =
      words(
          "note|notes|nb|ps|p.s|break|jingle|music|ad|sponsor|time|date|place|location|topic|topics",
          "source|sources|example|examples|chapter|summary|title|subtitle|author|authors|warning",
          "tip|tips|update|edit|correction|introduction|intro|outro|conclusion|photo|photos|image|illustration",
          "images|figure|table|link|links|transcript|transcription|duration|length|size|contents|credits",
          "tags|category|categories|references|see also|related|url|email|phone|address|website",
          "file|format|language|version|status|priority|disclaimer|copyright|license|licence",
          "published|recorded|ingredients|pros|cons|result|results|step|video|audio|slides|agenda",
          "caution|important|hint|definition|remember|fact|first|second|third|finally|for example",
          "in short|in other words|that is|however|anmerkung|hinweis|datum|ort|zeit|quelle",
          "beispiel",
          "thema|titel|foto|musik|zusammenfassung|date de publication|lieu|remarque|exemple|nota",
          "fecha|lugar|ejemplo|fuente|注|时间|時間|地点|地點|日期|来源|來源|主题|主題|编者按|編者按|примечание|дата|место",
          "abstract|transcriber|typist|participants|panelists|panellists|panel|witnesses|speakers",
          "members|members present|teilnehmer|participantes|участники|出席者|参加者|end|verse|chorus",
          "refrain|hook|bridge|pre-chorus|interlude|strophe|couplet|estribillo|coro|background",
          "decision|decisions|action|actions|present|apologies|attendees|absent|attending|quorum",
          "motion|resolved|resolution|outcome|problem|solution|owner|name|fax|bcc|subject|sent",
          "re|info|error|warn|debug|trace|usage|syntax|parameters|parameter|arguments|returns",
          "return|throws|requirements|installation|options|prerequisites|description|overview",
          "keywords|method|methods|discussion|materials|equipment|directions|instructions|serves",
          "yield|preparation|makes|total|added|changed|fixed|removed|deprecated|security|features",
          "bugs|fixes|issue|issues|severity|expected|actual|environment|input|output|deadline|venue",
          "when|where|why|how|cost|details|advertisement|rating|verdict|score|genre|runtime",
          "zutaten|zubereitung|anleitung|tipp|tipps|vorteile|nachteile|betreff|frist|ingredientes",
          "preparación|ingrédients|préparation|objet|asunto|strofa|припев|куплет|тема|от|кому|材料|做法",
          "提示|備註|备注|主旨|副歌|in attendance|question and answer|return value|steps to reproduce",
          "expected result|actual result|prep time|cook time|total time|bug fixes|more info",
          "read more|action item|action items|next steps|key points|main points|date of birth",
          "place of birth|from|to|von|para|steps|bug",
          "horaire|horaires|tarif|tarifs|adresse|contact|résumé|avantages|inconvénients",
          "horario|horarios|precio|ventajas|desventajas|consejo|conclusión|uhrzeit|eintritt",
          "fazit|pro|contra|kontakt|orario|luogo|prezzo|vantaggi|svantaggi|consiglio",
          "ingredienti|preparazione|horário|preço|modo de preparo|vantagens|цена|время",
          "адрес|плюсы|минусы|вывод|итог|ингредиенты|приготовление|优点|缺点|结论|步骤|价格|優點|缺點|結論",
          "步驟|價格|小贴士|作り方|日時|場所|料金|注意|長所|短所|まとめ|장소|시간|일시|재료|방법|장점|단점|결론|주의|biography",
          "monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch",
          "donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
          "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì",
          "venerdì|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira",
          "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|front|back|word|meaning",
          "abbreviations|glossary|index|appendix|bibliography|see|lts|ndlr|ndr|n.d.r",
          "nota del editor|nota do editor|nota della redazione|note de la rédaction",
          "anm. d. red|anm. der redaktion",
          "van de redactie|red. anm|od redakcji|od redakce|a szerk|nota redacției|от редакции",
          "від редакції|от редактора|редакция|σημείωση|editörün notu|編集部注|편집자 주|편집자주|ملاحظة",
          "catatan redaksi",
          "objective|objectives|goal|goals|aim|aims|ziel|ziele|objectif|objectifs|objetivo|objetivos",
          "obiettivo|obiettivi|doel|doelen|cel|cíl|tujuan|цель|цели|目的|目标|目標|목적|목표|observation",
          "observations|observación|observaciones|observação|observações|beobachtung|beobachtungen",
          "наблюдение|наблюдения");

  private Nobody() {}

  private static Set<String> words(String... lists) {
    Set<String> all = new HashSet<>();
    for (String list : lists) {
      all.addAll(List.of(list.split("\\|")));
    }
    return Set.copyOf(all);
  }

  /** Whether a label's key, with a number behind it or not, is such a word. */
  public static boolean is(String key) {
    int end = key.length();
    while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || key.charAt(end - 1) == ' ')) {
      end--;
    }
    return WORDS.contains(key) || WORDS.contains(key.substring(0, end));
  }
}
