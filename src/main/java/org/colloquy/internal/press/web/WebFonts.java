package org.colloquy.internal.press.web;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Style;
import org.colloquy.internal.press.Losses;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.FontException;
import org.colloquy.internal.typeset.font.FontFolder;
import org.colloquy.internal.typeset.font.FontRequest;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.font.WebFont;
import org.colloquy.model.Origin;

/**
 * The faces of a design that an edition carries, each with the glyphs that its text needs. Families
 * for Chinese and Japanese are not among them: every system has some, and they are large.
 */
record WebFonts(List<Face> faces) {
  static final String MEDIA_TYPE = "font/woff";
  static final WebFonts NONE = new WebFonts(List.of());

  private static final int BOLD = 700;

  /** Numerals and marks that scripts of browsers and style sheets add of themselves. */
  private static final String ALWAYS = "\u00a0\u2010\u2013\u2018\u2019\u201c\u201d\u2026\u21a9";

  /** A face that is carried. */
  record Face(Tokens.Face face, int weight, boolean italic, byte[] woff) {
    String fileName() {
      String family = face.name().toLowerCase(Locale.ROOT);
      return "fonts/" + family + "-" + weight + (italic ? "-italic" : "") + ".woff";
    }
  }

  private record Wanted(Tokens.Face face, int weight, boolean italic) {}

  /**
   * The faces for texts in a design.
   *
   * @param losses is told of families that are not at hand
   */
  static WebFonts of(Design design, BitSet characters, Losses losses) {
    Set<Wanted> wanted = wanted(design);
    BitSet all = (BitSet) characters.clone();
    // what is written small may be shown as capitals
    characters.stream().forEach(c -> all.set(Character.toUpperCase(c)));
    ALWAYS.codePoints().forEach(all::set);
    all.set(' ', 0x7f);
    Map<Font, Face> faces = new LinkedHashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    try {
      Fonts fonts = Fonts.builtInAnd(FontFolder.read(paths(design)));
      for (Wanted one : wanted) {
        find(fonts, design, one, missing)
            .forEach(font -> faces.computeIfAbsent(font, f -> face(one.face(), f, all)));
      }
    } catch (FontException | InvalidPathException e) {
      missing.add(String.valueOf(e.getMessage()));
    }
    missing.forEach(
        family ->
            losses.at(
                Origin.NONE,
                "a font is not carried: " + family,
                "add its file to fonts.files of the design, or name another family"));
    return new WebFonts(List.copyOf(faces.values()));
  }

  private static List<Path> paths(Design design) {
    List<Path> paths = new ArrayList<>();
    design.fonts().files().forEach(file -> paths.add(Path.of(file)));
    return paths;
  }

  private static List<Font> find(Fonts fonts, Design design, Wanted one, Set<String> missing) {
    String family = design.fonts().family(one.face());
    try {
      return List.of(fonts.find(new FontRequest(family, one.weight(), one.italic())));
    } catch (FontException e) {
      missing.add(e.font() + ": " + e.getMessage());
      return List.of();
    }
  }

  private static Face face(Tokens.Face face, Font font, BitSet characters) {
    Font.Metrics metrics = font.metrics();
    byte[] woff = WebFont.woff(font, name(face), characters);
    return new Face(face, metrics.weight(), metrics.italic(), woff);
  }

  private static Set<Wanted> wanted(Design design) {
    Style text = design.text().style();
    Style question = design.question().style();
    Set<Wanted> wanted = new LinkedHashSet<>();
    add(wanted, text.face(), text.weight(), false);
    add(wanted, text.face(), text.weight(), true);
    add(wanted, text.face(), BOLD, false);
    add(wanted, question.face(), question.weight(), true);
    add(wanted, question.face(), question.weight(), false);
    for (Style style :
        List.of(
            design.title().style(),
            design.subtitle(),
            design.provenance().style(),
            design.introduction().style(),
            design.heading().style(),
            design.contents().style(),
            design.label().style())) {
      add(wanted, style.face(), style.weight(), style.italic());
    }
    add(wanted, Tokens.Face.SANS, text.weight(), false);
    return wanted;
  }

  private static void add(Set<Wanted> wanted, Tokens.Face face, int weight, boolean italic) {
    if (face != Tokens.Face.CJK_SERIF && face != Tokens.Face.CJK_SANS) {
      wanted.add(new Wanted(face, weight, italic));
    }
  }

  private static String name(Tokens.Face face) {
    String family = face.name();
    return "Colloquy " + family.charAt(0) + family.substring(1).toLowerCase(Locale.ROOT);
  }

  /** What stands before the other families of a face: the one that is carried, or nothing. */
  String first(Tokens.Face face) {
    boolean carried = faces.stream().anyMatch(f -> f.face() == face);
    return carried ? CssVariables.family(name(face)) + ", " : "";
  }

  /** The rules of CSS that bring the faces in. */
  String rules(Function<Face, String> url) {
    StringBuilder css = new StringBuilder();
    for (Face face : faces) {
      css.append("@font-face { font-family: ").append(CssVariables.family(name(face.face())));
      css.append("; font-weight: ").append(face.weight());
      css.append("; font-style: ").append(face.italic() ? "italic" : "normal");
      css.append("; src: url(").append(url.apply(face)).append(") format(\"woff\"); }\n");
    }
    return css.toString();
  }
}
