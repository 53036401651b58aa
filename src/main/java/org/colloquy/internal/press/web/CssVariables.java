package org.colloquy.internal.press.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.colloquy.edition.Design;
import org.colloquy.edition.Length;
import org.colloquy.edition.SettingTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Face;
import org.colloquy.edition.Tokens.Style;
import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.press.Regions;

/**
 * A design's tokens as values of CSS, by the names that the style sheets use. Lengths of the
 * printed page are taken in proportion: what is 1.2 times as large as the text there is so here.
 */
final class CssVariables {
  /** Sizes of type in sixteenths of a {@code rem}, which are whole pixels. */
  private static final double STEP = 16;

  /** A browser's text, in points. */
  private static final double REM = 12;

  private static final int LEAST_NORMAL_WEIGHT = 100;

  private static final int SEMIBOLD = 600;

  /** What the systems of each region have for its characters. */
  private static final Map<String, String> SERIF =
      Map.of(
          "TC", ", \"Songti TC\", PMingLiU",
          "HK", ", \"Songti TC\", MingLiU_HKSCS, PMingLiU",
          "SC", ", \"Songti SC\", SimSun",
          "JP", ", \"Hiragino Mincho ProN\", \"Yu Mincho\"",
          "KR", ", AppleMyungjo, Batang");

  private static final Map<String, String> SANS =
      Map.of(
          "TC", ", \"PingFang TC\", \"Microsoft JhengHei\"",
          "HK", ", \"PingFang HK\", \"Microsoft JhengHei\"",
          "SC", ", \"PingFang SC\", \"Microsoft YaHei\"",
          "JP", ", \"Hiragino Sans\", \"Yu Gothic\"",
          "KR", ", \"Apple SD Gothic Neo\", \"Malgun Gothic\"");

  private static final String SERIF_MARKS = "\"Colloquy Serif Marks\"";
  private static final String SANS_MARKS = "\"Colloquy Sans Marks\"";
  private static final String MARKS =
      "unicode-range: U+B7, U+2014, U+2018-2019, U+201C-201D, U+2025-2026;";

  private final Design design;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final double text;
  private final double size;
  private final double grid;
  private final String unit;
  private String language = "und";
  private Tokens.Align justified = Tokens.Align.START;

  /**
   * @param size of running text
   * @param grid distance of its lines
   * @param unit of {@code size}, {@code grid} and the values made
   */
  CssVariables(Design design, double size, double grid, String unit) {
    this.design = design;
    this.size = size;
    this.grid = grid;
    this.unit = unit;
    text = design.size(design.text().style());
  }

  /** Others with the same values, which then can differ. */
  CssVariables again() {
    CssVariables copy = new CssVariables(design, size, grid, unit);
    copy.language = language;
    copy.justified = justified;
    copy.values.putAll(values);
    return copy;
  }

  /** The language of the text, which decides on its families and figures. */
  CssVariables in(String tag) {
    language = tag;
    return this;
  }

  /** How lines end on this medium that are justified on paper. */
  CssVariables insteadOfJustified(Tokens.Align align) {
    justified = align;
    return this;
  }

  Map<String, String> values() {
    return values;
  }

  void put(String name, String value) {
    values.put(name, value);
  }

  void colours(Tokens.Palette palette) {
    put("paper", palette.paper().hex());
    put("wash", palette.wash().hex());
    put("ink", palette.ink().hex());
    put("soft", palette.soft().hex());
    put("accent", palette.text(Tokens.Ink.ACCENT).hex());
    put("rule", palette.rule().hex());
  }

  /**
   * @param carried those that come with the edition
   */
  void fonts(WebFonts carried) {
    Tokens.Fonts fonts = design.fonts();
    boolean marked = !marks().isEmpty();
    put(
        "serif",
        (marked ? SERIF_MARKS + ", " : "")
            + carried.first(Face.SERIF)
            + family(fonts.serif())
            + ", Garamond, Georgia, "
            + eastAsian(fonts.cjkSerif(), SERIF)
            + ", serif");
    put(
        "sans",
        (marked ? SANS_MARKS + ", " : "")
            + carried.first(Face.SANS)
            + family(fonts.sans())
            + ", \"Segoe UI\", \"Helvetica Neue\", Arial, "
            + eastAsian(fonts.cjkSans(), SANS)
            + ", sans-serif");
    put(
        "mono",
        carried.first(Face.MONO) + family(fonts.mono()) + ", \"Courier New\", Courier, monospace");
    boolean typed = design.text().style().face() == Face.MONO;
    // a typewriter has one face in one size
    put("small", face(typed ? Face.MONO : Face.SANS));
    put("code-size", typed ? "1em" : ".85em");
  }

  private String eastAsian(String family, Map<String, String> systems) {
    return family(Regions.family(family, language))
        + systems.getOrDefault(Regions.of(language), "");
  }

  /**
   * Families of the marks alone that Latin fonts have too, such as quotation marks and dashes: they
   * are as wide as a character in Chinese and Japanese. Nothing for other languages.
   */
  String marks() {
    if (!language.startsWith("zh") && !language.startsWith("ja") && !language.startsWith("yue")) {
      return "";
    }
    Tokens.Fonts fonts = design.fonts();
    return marks(SERIF_MARKS, eastAsian(fonts.cjkSerif(), SERIF))
        + marks(SANS_MARKS, eastAsian(fonts.cjkSans(), SANS));
  }

  private static String marks(String name, String families) {
    StringJoiner local = new StringJoiner(", ");
    for (String family : families.split(", ", -1)) {
      local.add("local(" + (family.startsWith("\"") ? family : '"' + family + '"') + ")");
    }
    return "@font-face { font-family: " + name + "; src: " + local + "; " + MARKS + " }\n";
  }

  /** A family's name as a string of CSS, whatever a design's author wrote. */
  static String family(String name) {
    StringBuilder out = new StringBuilder("\"");
    name.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '.')
        .forEach(out::appendCodePoint);
    return out.append('"').toString();
  }

  static String face(Face face) {
    return switch (face) {
      case SERIF, CJK_SERIF -> "var(--serif)";
      case SANS, CJK_SANS -> "var(--sans)";
      case MONO -> "var(--mono)";
    };
  }

  /** Small capitals make a label; scripts without capitals need another means. */
  private int weight(Style style) {
    boolean plain = Scripts.eastAsian(language) || Scripts.rightToLeft(language);
    boolean small = style.letters() == Tokens.Case.SMALL_CAPS;
    return Math.max(plain && small ? SEMIBOLD : LEAST_NORMAL_WEIGHT, style.weight());
  }

  /** All that a style says, under a name. */
  void style(String name, Style style) {
    put(name + "-face", face(style.face()));
    put(name + "-weight", Integer.toString(weight(style)));
    put(name + "-style", style.italic() ? "italic" : "normal");
    put(name + "-size", size(style.size()));
    put(name + "-leading", leading(style.size(), style.leading()));
    put(name + "-colour", ink(style.colour()));
    put(name + "-align", align(style.align() == Tokens.Align.JUSTIFY ? justified : style.align()));
    put(name + "-figures", figures(style.face()));
    put(name + "-case", style.letters() == Tokens.Case.UPPER ? "uppercase" : "none");
    put(name + "-caps", style.letters() == Tokens.Case.SMALL_CAPS ? "small-caps" : "normal");
    put(name + "-tracking", style.tracking().isZero() ? "normal" : em(style.tracking()));
  }

  /** What stands between turns and within them, alike for pages and books. */
  void speech() {
    Tokens.Events events = design.events();
    put("event-style", slant(events.inlineSlant()));
    put("event-colour", ink(events.inlineColour()));
    put("event-block-style", slant(events.blockSlant()));
    put("event-block-colour", ink(events.blockColour()));
    put("event-before", space(events.before()));
    put("event-after", space(events.after()));
    put("heading-before", space(design.heading().before()));
    put("heading-after", space(design.heading().after()));
    put("hyphens", design.text().hyphenate() ? "auto" : "manual");
    put("widows", Integer.toString(Math.max(1, design.keep().widows())));
    put("orphans", Integer.toString(Math.max(1, design.keep().orphans())));
    boolean tabular = design.figures().aligned() == SettingTokens.NumeralWidth.TABULAR;
    put("aligned", tabular ? "tabular-nums" : "proportional-nums");
    put("title-wrap", design.title().balance() ? "balance" : "wrap");
    Tokens.Answer answer = design.answer();
    put("answer-first", answer.firstIndent().isZero() ? "0" : "1.5em");
    put("answer-indent", answer.nextIndent().isZero() ? "0" : "1.5em");
    put("answer-between", space(answer.between()));
    put("answer-before", space(answer.before()));
    put("answer-after", space(answer.after()));
    put("turn-gap", space(design.dialogue().gap()));
  }

  private static String slant(Tokens.Slant slant) {
    return slant == Tokens.Slant.ITALIC ? "italic" : "normal";
  }

  private String figures(Face face) {
    SettingTokens.Numerals numerals =
        switch (face) {
          case SERIF -> design.figures().serif();
          case SANS -> design.figures().sans();
          case MONO, CJK_SERIF, CJK_SANS -> SettingTokens.Numerals.LINING;
        };
    // old-style figures are made for letters that rise and fall as theirs do
    boolean lining =
        Scripts.eastAsian(language)
            || Scripts.rightToLeft(language)
            || numerals == SettingTokens.Numerals.LINING
            || design.text().features().contains("lnum");
    return lining ? "lining-nums" : "oldstyle-nums";
  }

  static String ink(Tokens.Ink ink) {
    return switch (ink) {
      case INK -> "var(--ink)";
      case SOFT -> "var(--soft)";
      case ACCENT -> "var(--accent)";
      case RULE -> "var(--rule)";
      case PAPER -> "var(--paper)";
      case WASH -> "var(--wash)";
    };
  }

  static String align(Tokens.Align align) {
    return switch (align) {
      case START -> "start";
      case CENTRE -> "center";
      case END -> "end";
      case JUSTIFY -> "justify";
    };
  }

  private String em(Length tracking) {
    return number(design.points(tracking, 1)) + "em";
  }

  /** A size of type. */
  String size(Length length) {
    return length.unit() == Length.Unit.EM
        ? number(length.value()) + "em"
        : number(rounded(units(length))) + unit;
  }

  /** A length of the page in proportion to its text, in this style sheet's unit. */
  private double units(Length length) {
    return switch (length.unit()) {
      case EM -> length.value() * size;
      // books count by running text too
      case REM -> length.value() * size / rems(design, design.html().size());
      case PT, MM, IN, U, G -> design.points(length, text) / text * size;
    };
  }

  /**
   * A length of screens by the size of a browser's text, which is 12 points unless it is changed.
   */
  static double rems(Design design, Length length) {
    return switch (length.unit()) {
      case REM, EM -> length.value();
      case PT, MM, IN, U, G -> design.points(length, REM) / REM;
    };
  }

  private double rounded(double value) {
    double step = unit.equals("rem") ? STEP : 100;
    return Math.round(value * step) / step;
  }

  /** The distance of baselines: lines of the grid, or a multiple of the size. */
  String leading(Length size, Length leading) {
    if (leading.unit() == Length.Unit.G && unit.equals("rem")) {
      return space(leading);
    }
    double ratio =
        switch (leading.unit()) {
          case EM -> leading.value();
          // the grid is that of the medium, not the page's
          case G -> leading.value() * grid / units(size);
          case REM, PT, MM, IN, U -> units(leading) / units(size);
        };
    return number(Math.round(ratio * 100) / 100.0);
  }

  /** The distance of a title's lines in proportion to its size, as on paper. */
  String titleLeading(Length size, Length leading) {
    boolean onPaper =
        switch (size.unit()) {
          case PT, MM, IN, U, G -> leading.unit() == Length.Unit.G;
          case EM, REM -> false;
        };
    double ratio = onPaper ? design.points(leading, text) / design.points(size, text) : 0;
    return onPaper ? number(Math.round(ratio * 100) / 100.0) : leading(size, leading);
  }

  /** A space: lines of the grid where it can be, so that they follow it on narrow screens. */
  String space(Length length) {
    if (length.unit() == Length.Unit.G) {
      String lines = number(length.value());
      return unit.equals("rem") ? "calc(" + lines + " * var(--g))" : gridded(length);
    }
    return length.isZero() ? "0" + unit : size(length);
  }

  private String gridded(Length length) {
    return number(length.value() * grid) + unit;
  }

  /** A number without digits that say nothing. */
  static String number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths % 1000 == 0) {
      return Long.toString(thousandths / 1000);
    }
    String digits = Long.toString(Math.abs(thousandths) % 1000 + 1000).substring(1);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    long whole = Math.abs(thousandths) / 1000;
    return (value < 0 ? "-" : "") + whole + "." + digits.substring(0, end);
  }
}
