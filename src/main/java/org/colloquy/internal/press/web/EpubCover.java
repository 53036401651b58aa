package org.colloquy.internal.press.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.MediumTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Credits;
import org.colloquy.internal.press.Languages;
import org.colloquy.internal.press.Regions;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;

/** Draws the cover: publication, bar, title, rule, names. Never any art. */
final class EpubCover {
  static final String IMAGE = "cover.svg";
  static final String PAGE = "cover.xhtml";

  private static final int PIXELS_HIGH = 2560;
  private static final int NAMES = 3;
  private static final int IMPRINT_SIZE = 20;
  private static final int FIRST_NAME_SIZE = 30;
  private static final int OTHER_NAME_SIZE = 20;

  private final Edition edition;
  private final MediumTokens.Cover cover;
  private final Design design;
  private final XmlWriter out = new XmlWriter();

  /** Whether the cover is read from right to left: everything stands at the other side. */
  private final boolean mirrored;

  EpubCover(Edition edition, MediumTokens.Cover cover) {
    this.edition = edition;
    this.cover = cover;
    design = edition.design();
    mirrored = Scripts.rightToLeft(edition.language());
  }

  /** The page of the book that shows the cover. */
  XmlWriter page() {
    XmlWriter page = new XmlWriter();
    EpubDocument.start(page, edition, edition.fileTitle());
    page.start("body").attribute("epub:type", "cover").attribute("class", "cover").raw("\n");
    page.start("img")
        .attribute("src", IMAGE)
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

  /** The picture, a vector drawing that scales to any screen. */
  XmlWriter image() {
    int width = PIXELS_HIGH * cover.width() / cover.height();
    out.declaration().start("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    out.attribute("width", width).attribute("height", PIXELS_HIGH);
    out.attribute("viewBox", "0 0 " + cover.width() + " " + cover.height());
    if (new Languages().usable(edition.language())) {
      out.attribute("xml:lang", edition.language());
    }
    out.raw("\n").element("title", alt()).raw("\n");
    int unit = cover.unit();
    fill(new Box(0, 0, cover.width(), cover.height()), cover.paper());
    fill(new Box(unit, 2 * unit - 8, 10 * unit, 8), cover.ink());
    imprint()
        .ifPresent(
            line -> line(line, 2 * unit - 22.5, new Type(Tokens.Face.SANS, 600, IMPRINT_SIZE)));
    title();
    people();
    return out.end().raw("\n");
  }

  private Optional<String> imprint() {
    Metadata metadata = edition.metadata();
    String date = metadata.date().map(Object::toString).orElse("");
    return metadata
        .publication()
        .map(
            p ->
                p.issue() == null
                    ? date.isEmpty() ? p.title() : p.title() + " · " + date
                    : p.title() + " · " + p.issue())
        .or(() -> date.isEmpty() ? Optional.empty() : Optional.of(date));
  }

  private void title() {
    CoverLines lines = CoverLines.of(edition.metadata().title().orElse(edition.fileTitle()), cover);
    Type type = new Type(Tokens.Face.SERIF, 500, lines.size());
    // the first line's baseline, so that its capitals begin at three units
    double y = 3 * cover.unit() + 0.72 * lines.size();
    for (String line : lines.lines()) {
      line(line, y, type);
      y += lines.size() * lines.leading();
    }
  }

  private record Name(String text, Type type) {}

  private record Type(Tokens.Face face, int weight, int size) {}

  /** Names take the place of a title that there is none of, and are not said twice. */
  private boolean named() {
    return edition.metadata().title().isPresent()
        || !edition.fileTitle().equals(edition.interviewees());
  }

  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    Type first = new Type(Tokens.Face.SERIF, 600, FIRST_NAME_SIZE);
    Type other = new Type(Tokens.Face.SANS, 400, OTHER_NAME_SIZE);
    if (named()) {
      add(names, Credits.of(edition, Credits.INTERVIEWEE), first);
    }
    add(names, Credits.of(edition, Credits.INTERVIEWER), other);
    if (names.size() > NAMES) {
      String more =
          edition.terms().andMore().replace("{0}", Integer.toString(names.size() - NAMES));
      names.subList(NAMES, names.size()).clear();
      names.add(new Name(more, other));
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
      line(name.text(), y, name.type());
      y -= name.type().size() * 1.15 + 11;
    }
    if (!names.isEmpty()) {
      int top = (int) Math.round(y - 4);
      fill(new Box(cover.unit(), top, cover.unit(), 4), cover.accent());
    }
  }

  private record Box(int x, int y, int width, int height) {}

  private void fill(Box box, Tokens.Ink colour) {
    int x = mirrored ? cover.width() - box.x() - box.width() : box.x();
    out.start("rect").attribute("x", x).attribute("y", box.y());
    out.attribute("width", box.width()).attribute("height", box.height());
    out.attribute("fill", colour(colour)).empty().raw("\n");
  }

  private void line(String text, double y, Type type) {
    int x = mirrored ? cover.width() - cover.unit() : cover.unit();
    out.start("text").attribute("x", x).attribute("y", CssVariables.number(y));
    if (mirrored) {
      out.attribute("direction", "rtl");
    }
    out.attribute("font-family", family(type.face()));
    out.attribute("font-weight", type.weight()).attribute("font-size", type.size());
    out.attribute("fill", colour(cover.ink())).text(text).end().raw("\n");
  }

  private String family(Tokens.Face face) {
    Tokens.Fonts fonts = design.fonts();
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
    return design.colours().light().of(ink).hex();
  }
}
