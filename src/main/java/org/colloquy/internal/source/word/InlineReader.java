package org.colloquy.internal.source.word;

import org.colloquy.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph. */
final class InlineReader {
  private static final String INTERNAL = "a link to a place in the document is kept as text";
  private static final String NOT_ALLOWED =
      "a link that is not http, https or mailto is kept as text";

  private final Job job;
  private final BlockReader.Place place;
  private final BlockReader blocks;
  private final Xml xml;
  private @Nullable String link;

  InlineReader(Job job, BlockReader.Place place, BlockReader blocks) {
    this.job = job;
    this.place = place;
    this.blocks = blocks;
    xml = place.xml();
  }

  /** Reads the children of the current element, {@code w:p}, into a paragraph. */
  void read(WordParagraph paragraph) {
    xml.each(name -> child(name, paragraph));
  }

  private void child(String name, WordParagraph paragraph) {
    switch (name) {
      case "w:pPr" -> properties(paragraph);
      case "w:r" -> new RunReader(job, place, blocks).read(paragraph, link);
      case "w:hyperlink" -> hyperlink(paragraph);
      case "w:fldSimple" -> simpleField(paragraph);
      case "w:del", "w:moveFrom" -> leftOut(name, paragraph);
      case "w:sdt" -> control(paragraph);
      case "m:oMath", "m:oMathPara" -> formula(name, paragraph);
      case "mc:AlternateContent" -> alternate(paragraph);
      case "w:subDoc" ->
          job.problems.tell(
              Code.R065, "another document that is embedded in this one is left out", paragraph);
      case "w:sdtPr", "w:customXmlPr", "w:smartTagPr" -> {
        // how it is edited
      }
      default -> read(paragraph);
    }
  }

  private void leftOut(String name, WordParagraph paragraph) {
    if (!place.fields().leftOut(xml).isBlank()) {
      String how = name.equals("w:del") ? "deleted" : "moved-away";
      job.problems.tell(Code.R063, how + " text is left out", paragraph);
    }
  }

  private void formula(String name, WordParagraph paragraph) {
    if (!place.fields().inCode()) {
      paragraph.add(Run.Kind.TEXT, Formula.text(xml, name), Format.PLAIN);
    }
  }

  private void alternate(WordParagraph paragraph) {
    int before = paragraph.count();
    xml.each(
        name -> {
          if (paragraph.count() == before) {
            read(paragraph);
          }
        });
  }

  /** A content control; its placeholder is no text of the document. */
  private void control(WordParagraph paragraph) {
    boolean[] placeholder = {false};
    xml.each(
        name -> {
          if (name.equals("w:sdtPr")) {
            xml.each(n -> placeholder[0] |= n.equals("w:showingPlcHdr") && xml.isOn());
          } else if (placeholder[0] && name.equals("w:sdtContent")) {
            if (!place.fields().leftOut(xml).isBlank()) {
              job.problems.tell(
                  Code.R065, "the placeholder of an empty field is left out", paragraph);
            }
          } else {
            child(name, paragraph);
          }
        });
  }

  private void hyperlink(WordParagraph paragraph) {
    String outer = link;
    String id = xml.reference("id");
    WordPackage.Relation relation = id == null ? null : job.relations(place.part()).get(id);
    String anchor = xml.attribute("anchor");
    int before = paragraph.count();
    String target = relation == null ? null : relation.target();
    link = target == null || Clean.link(target) == null ? null : withAnchor(target, anchor);
    boolean alive = link != null;
    read(paragraph);
    Style.Kind kind = paragraph.style().kind();
    boolean entry = kind == Style.Kind.CONTENTS || kind == Style.Kind.GENERATED;
    if (!alive && !entry && paragraph.count() > before) {
      job.problems.tell(Code.R013, target == null ? INTERNAL : NOT_ALLOWED, paragraph);
    }
    link = outer;
  }

  private static String withAnchor(String target, @Nullable String anchor) {
    String whole = anchor == null || target.indexOf('#') >= 0 ? target : target + "#" + anchor;
    return Clean.link(whole) == null ? target : whole;
  }

  private void simpleField(WordParagraph paragraph) {
    String outer = link;
    String code = xml.attribute("instr");
    String to = code == null ? null : Fields.link(code);
    link = to == null ? outer : to;
    read(paragraph);
    link = outer;
  }

  private void properties(WordParagraph paragraph) {
    xml.each(
        name -> {
          switch (name) {
            case "w:pStyle" -> paragraph.style(job.styles.ofParagraph(xml.val()));
            case "w:outlineLvl" -> paragraph.outline(xml.number("val", -1));
            case "w:numPr" ->
                xml.each(
                    n -> {
                      if (n.equals("w:numId")) {
                        paragraph.list(xml.number("val", 0));
                      } else if (n.equals("w:ilvl")) {
                        paragraph.depth(xml.number("val", 0));
                      }
                    });
            case "w:rPr" -> xml.each(n -> paragraph.joined(paragraph.isJoined() || isDeletion(n)));
            case "w:pBdr" ->
                xml.each(n -> paragraph.rule(paragraph.isRule() || n.equals("w:bottom")));
            default -> {
              // how it looks
            }
          }
        });
  }

  private static boolean isDeletion(String name) {
    return name.equals("w:del") || name.equals("w:moveFrom");
  }
}
