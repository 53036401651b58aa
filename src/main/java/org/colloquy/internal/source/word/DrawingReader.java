package org.colloquy.internal.source.word;

import org.colloquy.diagnostic.Code;
import org.jspecify.annotations.Nullable;

/** Reads pictures, text boxes and whatever else is drawn, in DrawingML and in VML. */
final class DrawingReader {
  private final Job job;
  private final BlockReader.Place place;
  private final BlockReader blocks;
  private final Xml xml;
  private @Nullable String alt;
  private boolean seen;

  DrawingReader(Job job, BlockReader.Place place, BlockReader blocks) {
    this.job = job;
    this.place = place;
    this.blocks = blocks;
    xml = place.xml();
  }

  /** Reads the children of the current element; what is drawn hidden is left out. */
  void read(String name, WordParagraph paragraph, boolean hidden) {
    if (hidden) {
      if (!ShownText.of(xml).isBlank()) {
        job.problems.tell(Code.R063, "hidden text is left out", paragraph);
      }
      return;
    }
    xml.each(n -> child(n, paragraph));
    if (name.equals("w:object") && !seen) {
      job.problems.tell(Code.R065, "an embedded object is left out", paragraph);
    }
  }

  private void child(String name, WordParagraph paragraph) {
    switch (name) {
      case "wp:docPr" -> describe("descr", "title");
      case "v:shape", "v:rect", "v:group" -> {
        describe("alt", "title");
        boolean rule = isRule();
        paragraph.rule(paragraph.isRule() || rule);
        seen |= rule;
        xml.each(n -> child(n, paragraph));
      }
      case "a:blip" -> picture("embed", "link", paragraph);
      case "v:imagedata" -> picture("id", "href", paragraph);
      case "w:txbxContent" -> {
        paragraph.boxes().addAll(blocks.read());
        seen = true;
      }
      case "v:textpath" -> {
        WordParagraph drawn = new WordParagraph(Style.NONE);
        drawn.add(Run.Kind.TEXT, Fields.said(xml), Format.PLAIN);
        paragraph.boxes().add(drawn);
        seen = true;
      }
      case "c:chart", "dgm:relIds" -> {
        job.problems.tell(Code.R065, "a chart or diagram is left out", paragraph);
        seen = true;
      }
      case "mc:AlternateContent" -> {
        int before = paragraph.count();
        xml.each(
            n -> {
              if (paragraph.count() == before) {
                xml.each(c -> child(c, paragraph));
              }
            });
      }
      default -> xml.each(n -> child(n, paragraph));
    }
  }

  private boolean isRule() {
    String value = xml.attribute("hr");
    return value != null && !value.equals("f") && !value.equals("false");
  }

  private void describe(String first, String second) {
    String said = xml.attribute(first);
    String description = said == null || said.isBlank() ? xml.attribute(second) : said;
    alt = description == null || description.isBlank() ? alt : description;
  }

  private void picture(String inside, String outside, WordParagraph paragraph) {
    seen = true;
    alt = alt == null ? null : job.problems.fit(alt.replace('\r', ' '), paragraph);
    String id = xml.reference(inside);
    WordPackage.Relation relation = id == null ? null : job.relations(place.part()).get(id);
    boolean external = relation == null ? xml.reference(outside) != null : relation.external();
    String resource = relation == null || external ? null : job.media.id(relation.target());
    if (resource != null) {
      paragraph.pictures().add(new WordParagraph.Picture(resource, alt));
      return;
    }
    job.problems.tell(
        Code.R014,
        external
            ? "a picture elsewhere is not fetched; its description stands for it"
            : "a picture is of a kind that editions can't show; its description stands for it",
        paragraph);
    if (alt != null) {
      paragraph.add(Run.Kind.TEXT, alt, Format.PLAIN);
      alt = null;
    }
  }
}
