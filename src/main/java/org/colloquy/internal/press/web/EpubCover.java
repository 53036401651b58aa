package org.colloquy.internal.press.web;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.MediumTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Credits;
import org.colloquy.internal.press.web.CoverShapes.Area;
import org.colloquy.internal.press.web.CoverShapes.Type;
import org.colloquy.model.Contributor;

/** Draws the cover: publication, bar, title, rule, names. Never any art. */
final class EpubCover {
  static final String PAGE = "cover.xhtml";

  private static final int NAMES = 3;
  private static final Type IMPRINT = new Type(Tokens.Face.SANS, 600, 20);
  private static final Type FIRST = new Type(Tokens.Face.SERIF, 600, 30);
  private static final Type OTHER = new Type(Tokens.Face.SANS, 400, 20);

  private final Edition edition;
  private final MediumTokens.Cover cover;
  private final CoverShapes shapes;

  EpubCover(Edition edition, MediumTokens.Cover cover) {
    this.edition = edition;
    this.cover = cover;
    shapes = new CoverShapes(cover.width(), Scripts.rightToLeft(edition.language()));
    int unit = cover.unit();
    shapes.fill(new Area(0, 0, cover.width(), cover.height(), cover.paper()));
    shapes.fill(new Area(unit, 2 * unit - 8, 10 * unit, 8, cover.ink()));
    edition.imprint(" · ").ifPresent(line -> write(line, 2 * unit - 22.5, IMPRINT));
    title();
    people();
  }

  /** The page of the book that shows the cover. */
  XmlWriter page(CoverImage image) {
    XmlWriter page = new XmlWriter();
    EpubDocument.start(page, edition, edition.fileTitle());
    page.start("body").attribute("epub:type", "cover").attribute("class", "cover").raw("\n");
    page.start("img")
        .attribute("src", image.file())
        .attribute("alt", alt())
        .attribute("role", "doc-cover");
    page.empty().raw("\n");
    EpubDocument.end(page);
    return page;
  }

  private String alt() {
    List<String> parts = new ArrayList<>();
    parts.add(edition.fileTitle());
    names().forEach(n -> parts.add(n.text()));
    return String.join(". ", parts);
  }

  /** The picture: in pixels, or as a vector drawing where no face at hand has all its letters. */
  CoverImage image(CoverFonts fonts) {
    return CoverPicture.png(edition, cover, shapes, fonts)
        .map(png -> new CoverImage("cover.png", "image/png", png))
        .orElseGet(this::drawing);
  }

  private CoverImage drawing() {
    byte[] svg = new CoverDrawing(edition, cover, shapes).write(alt()).toByteArray();
    return new CoverImage("cover.svg", "image/svg+xml", svg);
  }

  private void title() {
    CoverLines lines = CoverLines.of(edition.metadata().title().orElse(edition.fileTitle()), cover);
    Type type = new Type(Tokens.Face.SERIF, 500, lines.size());
    // the first line's baseline, so that its capitals begin at three units
    double y = 3 * cover.unit() + 0.72 * lines.size();
    for (String line : lines.lines()) {
      write(line, y, type);
      y += lines.size() * lines.leading();
    }
  }

  private record Name(String text, Type type) {}

  /** Names take the place of a title that there is none of, and are not said twice. */
  private boolean named() {
    return edition.metadata().title().isPresent()
        || !edition.fileTitle().equals(edition.interviewees());
  }

  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    if (named()) {
      add(names, Credits.of(edition, Credits.INTERVIEWEE), FIRST);
    }
    add(names, Credits.of(edition, Credits.INTERVIEWER), OTHER);
    if (names.size() > NAMES) {
      String more =
          edition.terms().andMore().replace("{0}", Integer.toString(names.size() - NAMES));
      names.subList(NAMES, names.size()).clear();
      names.add(new Name(more, OTHER));
    }
    return names;
  }

  private static void add(List<Name> names, List<Contributor> people, Type type) {
    people.forEach(p -> names.add(new Name(p.name(), type)));
  }

  /** Names stand at the foot, the last one two units above the edge. */
  private void people() {
    List<Name> names = names();
    double y = cover.height() - 2 * cover.unit() - 4;
    for (int i = names.size() - 1; i >= 0; i--) {
      Name name = names.get(i);
      write(name.text(), y, name.type());
      y -= name.type().size() * 1.15 + 11;
    }
    if (!names.isEmpty()) {
      int top = (int) Math.round(y - 4);
      shapes.fill(new Area(cover.unit(), top, cover.unit(), 4, cover.accent()));
    }
  }

  private void write(String text, double y, Type type) {
    String shown = CoverLines.cut(text, 10.5 * cover.unit() / type.size());
    shapes.write(new CoverShapes.Line(shown, cover.unit(), y, type, cover.ink()));
  }
}
