package org.colloquy.internal.press.web;

import org.colloquy.edition.Edition;
import org.colloquy.edition.MediumTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Languages;
import org.colloquy.internal.press.Regions;

/** Draws a cover as vectors, which leave the letters to the fonts of a system. */
final class CoverDrawing {
  private final Edition edition;
  private final MediumTokens.Cover cover;
  private final CoverShapes shapes;
  private final XmlWriter out = new XmlWriter();

  CoverDrawing(Edition edition, MediumTokens.Cover cover, CoverShapes shapes) {
    this.edition = edition;
    this.cover = cover;
    this.shapes = shapes;
  }

  XmlWriter write(String title) {
    int high = CoverPicture.LONGER;
    out.declaration().start("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    out.attribute("width", high * cover.width() / cover.height()).attribute("height", high);
    out.attribute("viewBox", "0 0 " + cover.width() + " " + cover.height());
    if (new Languages().usable(edition.language())) {
      out.attribute("xml:lang", edition.language());
    }
    out.raw("\n").element("title", title).raw("\n");
    shapes.areas().forEach(this::area);
    shapes.lines().forEach(this::line);
    return out.end().raw("\n");
  }

  private void area(CoverShapes.Area area) {
    out.start("rect").attribute("x", area.x()).attribute("y", area.y());
    out.attribute("width", area.width()).attribute("height", area.height());
    out.attribute("fill", colour(area.ink())).empty().raw("\n");
  }

  private void line(CoverShapes.Line line) {
    out.start("text").attribute("x", line.x()).attribute("y", CssVariables.number(line.y()));
    if (shapes.mirrored()) {
      out.attribute("direction", "rtl");
    }
    CoverShapes.Type type = line.type();
    out.attribute("font-family", family(type.face()));
    out.attribute("font-weight", type.weight()).attribute("font-size", type.size());
    out.attribute("fill", colour(line.ink())).text(line.text()).end().raw("\n");
  }

  private String family(Tokens.Face face) {
    Tokens.Fonts fonts = edition.design().fonts();
    boolean serif = face == Tokens.Face.SERIF;
    String generic = serif ? "serif" : "sans-serif";
    String cjk = Regions.family(serif ? fonts.cjkSerif() : fonts.cjkSans(), edition.language());
    return CssVariables.family(fonts.family(face))
        + ", "
        + CssVariables.family(cjk)
        + ", "
        + generic;
  }

  private String colour(Tokens.Ink ink) {
    return edition.design().colours().light().of(ink).hex();
  }
}
