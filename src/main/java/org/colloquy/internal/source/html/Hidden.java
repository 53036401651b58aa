package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.CueLines;
import org.colloquy.internal.source.timed.JsonTranscript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of a page that a script would show: it stands in templates or in data. */
final class Hidden {
  /** So many scripts with data are looked at, the longest first. */
  private static final int SCRIPTS = 6;

  /** Data that name nobody are a text from so many characters on. */
  private static final int TEXT = 200;

  private Hidden() {}

  /**
   * Lets the templates of a page be its text that browsers show, and all of them if it has no other
   * text but headings.
   */
  static void show(Document document) {
    document.select("template[shadowrootmode=open]").forEach(Element::unwrap);
    Sizes.Size visible = Sizes.of(document.body()).get(document.body());
    int words = visible == null ? 0 : visible.words();
    for (Element other : document.select("noscript, h1, h2")) {
      words -= Sizes.Size.of(other.text()).words();
    }
    if (words <= 0) {
      for (Element template : document.head().select("template")) {
        document.body().appendChild(template);
      }
      document.select("template").forEach(Element::unwrap);
    }
  }

  /** The templates that stay, and the pages that a page frames, if they have words. */
  static List<Furniture.Part> unseen(Document document) {
    List<Furniture.Part> unseen = new ArrayList<>();
    for (Element element : document.select("template, iframe[srcdoc]")) {
      String framed = element.attr("srcdoc");
      String text = framed.isEmpty() ? element.text() : Jsoup.parse(framed).text();
      int words = Sizes.Size.of(text).words();
      if (words > 0) {
        unseen.add(new Furniture.Part(element, element.normalName(), words));
      }
    }
    return unseen;
  }

  /** The lines that stand in the data of a page; none where no talk and no text does. */
  static List<Line> lines(Document document, Surroundings around) {
    List<DataNode> data = new ArrayList<>();
    for (Element script : document.select("script[type*=json]")) {
      data.addAll(script.dataNodes());
    }
    data.sort(Comparator.comparingInt((DataNode d) -> d.getWholeData().length()).reversed());
    for (DataNode node : data.subList(0, Math.min(SCRIPTS, data.size()))) {
      SourceText json = alone(node, around.source());
      List<Line> lines =
          CueLines.of(JsonTranscript.read(json, around.nesting(), new Told(json)).cues());
      int length = lines.stream().mapToInt(l -> l.text().length()).sum();
      if (length >= TEXT || lines.stream().anyMatch(l -> l.voice() != null)) {
        return lines;
      }
    }
    return List.of();
  }

  /** The source with blanks in place of everything but some data, whose places remain. */
  private static SourceText alone(DataNode node, SourceText source) {
    String text = node.getWholeData();
    int start = Math.max(0, source.text().indexOf(text));
    StringBuilder out = new StringBuilder(start + text.length());
    for (int i = 0; i < start; i++) {
      char c = source.text().charAt(i);
      out.append(c == '\n' || c == '\r' ? c : ' ');
    }
    return new SourceText(source.name(), out.append(text).toString());
  }
}
