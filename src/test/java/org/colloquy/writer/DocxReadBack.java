package org.colloquy.writer;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.internal.press.word.DocxStyle;
import org.colloquy.model.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a DOCX edition, unit by unit, as anybody would find them who knows the format and
 * the styles of generated text, but not how the edition was written.
 */
final class DocxReadBack {
  private static final Map<String, String> TITLES =
      Map.of(
          DocxStyle.TITLE, Words.TITLE,
          DocxStyle.SUBTITLE, Words.SUBTITLE,
          DocxStyle.DECK, Words.DECK);

  private static final Set<String> REFERENCES = Set.of("w:footnoteReference", "w:endnoteReference");

  private final Map<String, String> ids;
  private final Map<String, StringBuilder> texts = new java.util.LinkedHashMap<>();
  private String unit = "?";
  private int fields;

  private DocxReadBack(Map<String, String> ids) {
    this.ids = ids;
  }

  /**
   * The units of a document.
   *
   * @param ids of blocks and notes, by the names of the bookmarks with which they begin
   */
  static List<Words.Unit> units(byte[] docx, Map<String, String> ids) throws Exception {
    ZipArchive zip = ZipArchive.open(docx, ZipLimits.DEFAULT);
    DocxReadBack reader = new DocxReadBack(ids);
    reader.walk(root(zip, "word/document.xml"));
    Map<String, String> notes = reader.noteIds(root(zip, "word/document.xml"));
    for (String kind : List.of("footnote", "endnote")) {
      String part = "word/" + kind + "s.xml";
      Element root = zip.names().contains(part) ? root(zip, part) : null;
      for (Element note : root == null ? List.<Element>of() : children(root, "w:" + kind)) {
        String id = notes.get(note.getAttribute("w:id"));
        if (id != null) {
          reader.unit = id;
          reader.walk(note);
        }
      }
    }
    List<Words.Unit> units = new ArrayList<>();
    reader.texts.forEach((id, text) -> units.add(new Words.Unit(id, Words.split(text.toString()))));
    units.removeIf(u -> u.words().isEmpty());
    return units;
  }

  private static Element root(ZipArchive zip, String part) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    byte[] xml = zip.read(part).orElseThrow();
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    return document.getDocumentElement();
  }

  /** Which note a footnote is: the bookmark around its reference says so. */
  private Map<String, String> noteIds(Element element) {
    Map<String, String> found = new HashMap<>();
    String bookmark = "";
    var all = element.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element one = (Element) all.item(i);
      if (one.getTagName().equals("w:bookmarkStart")) {
        bookmark = one.getAttribute("w:name");
      } else if (REFERENCES.contains(one.getTagName())) {
        found.put(one.getAttribute("w:id"), bookmark);
      }
    }
    return found;
  }

  private void walk(Element element) {
    switch (element.getTagName()) {
      case "w:p" -> paragraph(element);
      case "w:r" -> run(element);
      case "w:bookmarkStart" -> {
        String name = element.getAttribute("w:name");
        unit = isNote(element) ? unit : ids.getOrDefault(name, unit);
      }
      default -> children(element, "*").forEach(this::walk);
    }
  }

  private static boolean isNote(Element bookmark) {
    Node next = bookmark.getNextSibling();
    return next instanceof Element run
        && REFERENCES.stream().anyMatch(r -> run.getElementsByTagName(r).getLength() > 0);
  }

  private void paragraph(Element paragraph) {
    String style = style(paragraph, "w:pPr", "w:pStyle");
    unit = TITLES.getOrDefault(style, unit);
    if (!DocxStyle.GENERATED.contains(style)) {
      children(paragraph, "*").forEach(this::walk);
      append("\n");
    }
  }

  private void run(Element run) {
    String style = style(run, "w:rPr", "w:rStyle");
    for (Element piece : children(run, "*")) {
      if (piece.getTagName().equals("w:fldChar")) {
        field(piece.getAttribute("w:fldCharType"));
      } else if (fields == 0 && !DocxStyle.GENERATED.contains(style)) {
        append(
            switch (piece.getTagName()) {
              case "w:t" -> piece.getTextContent();
              case "w:tab" -> "\t";
              case "w:br" -> "\n";
              case "w:softHyphen" -> "\u00ad";
              default -> "";
            });
      }
    }
  }

  private void field(String type) {
    if (type.equals("begin")) {
      fields++;
    } else if (type.equals("end")) {
      fields--;
    }
  }

  private void append(String text) {
    texts.computeIfAbsent(unit, u -> new StringBuilder()).append(text);
  }

  private static String style(Element element, String properties, String name) {
    for (Element found : children(element, properties)) {
      for (Element style : children(found, name)) {
        return style.getAttribute("w:val");
      }
    }
    return "";
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node c = parent.getFirstChild(); c != null; c = c.getNextSibling()) {
      if (c instanceof Element e && (name.equals("*") || e.getTagName().equals(name))) {
        found.add(e);
      }
    }
    return found;
  }
}
