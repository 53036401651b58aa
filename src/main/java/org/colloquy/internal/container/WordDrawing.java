package org.colloquy.internal.container;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a picture into a run (ECMA-376 part 1, clauses 20.2 and 20.4). */
public final class WordDrawing {
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  private static final String PLACE =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

  /** Distances of text from the picture. */
  private static final List<String> SIDES = List.of("distT", "distB", "distL", "distR");

  /** 914,400 to the inch, and a twentieth of a point is 1/1440 inch. */
  private static final int EMU_PER_TWIP = 635;

  private WordDrawing() {}

  /**
   * A picture of the document.
   *
   * @param relationship by which the part refers to it
   * @param number of the picture in the document, from 1
   * @param alt alternative text, or null
   * @param width as shown, in twentieths of a point
   * @param height as shown, in twentieths of a point
   */
  public record Picture(
      String relationship, int number, @Nullable String alt, int width, int height) {}

  /** Writes a run that holds the picture. */
  public static void write(XmlWriter xml, Picture picture) {
    xml.start("w:r").start("w:drawing").start("wp:inline").attribute("xmlns:wp", PLACE);
    for (String side : SIDES) {
      xml.attribute(side, 0);
    }
    extent(xml.start("wp:extent"), picture);
    xml.start("wp:docPr");
    names(xml, picture);
    if (picture.alt() != null) {
      xml.attribute("descr", picture.alt());
    }
    xml.empty().raw("<wp:cNvGraphicFramePr/>");
    xml.start("a:graphic").attribute("xmlns:a", MAIN);
    xml.start("a:graphicData").attribute("uri", PICTURE);
    xml.start("pic:pic").attribute("xmlns:pic", PICTURE);
    xml.start("pic:nvPicPr").start("pic:cNvPr");
    names(xml, picture);
    xml.empty().raw("<pic:cNvPicPr/>").end();
    xml.start("pic:blipFill").start("a:blip").attribute("r:embed", picture.relationship()).empty();
    xml.raw("<a:stretch><a:fillRect/></a:stretch>").end();
    xml.start("pic:spPr").start("a:xfrm").raw("<a:off x=\"0\" y=\"0\"/>");
    extent(xml.start("a:ext"), picture);
    xml.end().raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>").end();
    xml.end().end().end().end().end().end();
  }

  private static void names(XmlWriter xml, Picture picture) {
    xml.attribute("id", picture.number()).attribute("name", "Picture " + picture.number());
  }

  private static void extent(XmlWriter xml, Picture picture) {
    xml.attribute("cx", picture.width() * EMU_PER_TWIP);
    xml.attribute("cy", picture.height() * EMU_PER_TWIP).empty();
  }
}
