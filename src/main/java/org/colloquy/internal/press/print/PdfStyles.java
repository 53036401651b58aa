package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.edition.Design;
import org.colloquy.edition.Length;
import org.colloquy.edition.SettingTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.LineRules;
import org.colloquy.internal.typeset.PageSetup;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.internal.typeset.font.Features;
import org.colloquy.internal.typeset.font.FontRequest;

/** A design's tokens in the terms of the typesetter. Its numbers for colours are those of inks. */
final class PdfStyles {
  private static final int BOLD_STEP = 200;
  private static final int BOLDEST = 700;

  /** Between hung labels and what stands outside of them. */
  private static final double CLEAR = 4;

  private final Design design;
  private final Set<String> notLast;
  private final Features features;
  private final LineRules rules;
  private final PdfGeometry geometry;
  private final Map<Tokens.Style, TextStyle> texts = new HashMap<>();

  /**
   * @param notLast words after which a line of a title should rather not end
   */
  PdfStyles(Design design, Set<String> notLast) {
    this.design = design;
    this.notLast = notLast;
    geometry = new PdfGeometry(design);
    List<Feature> list = new ArrayList<>();
    // Small capitals are not for all text: who wants them asks for them.
    design.text().features().stream()
        .filter(tag -> !tag.equals("smcp"))
        .forEach(tag -> Feature.named(tag).ifPresent(list::add));
    features = Features.of(list);
    rules = PdfLines.rules(design);
  }

  Design design() {
    return design;
  }

  PdfGeometry geometry() {
    return geometry;
  }

  PageSetup page() {
    return geometry.page();
  }

  /** Colours by the numbers of inks. */
  List<Integer> palette() {
    Tokens.Palette light = design.colours().light();
    List<Integer> colours = new ArrayList<>();
    for (Tokens.Ink ink : Tokens.Ink.values()) {
      colours.add((ink == Tokens.Ink.RULE ? light.of(ink) : light.text(ink)).rgb());
    }
    return colours;
  }

  /** A style with the letters of labels. */
  TextStyle likeLabels(TextStyle style) {
    Tokens.Style label = design.label().style();
    double size = design.size(label);
    TextStyle tracked = style.withTracking(design.points(label.tracking(), size) / size);
    return switch (label.letters()) {
      case NONE -> style;
      case SMALL_CAPS -> tracked.with(Feature.SMCP);
      case UPPER -> tracked.inCapitals();
    };
  }

  /** How lines of running text are filled. */
  LineRules rules() {
    return rules;
  }

  /** So many baseline steps: whole ones where every line has its place. */
  double grid(double steps) {
    boolean whole = design.keep().exactLines();
    return (whole ? Math.floor(steps) : steps) * design.page().grid();
  }

  double measure() {
    return design.page().measure();
  }

  /** Whether all lines of answers stand on the grid, as they do where no half lines part them. */
  boolean isOnGrid() {
    double grid = grid(1);
    double between = points(design.answer().between(), design.text().style());
    double leading = design.leading(design.text().style());
    return whole(between / grid) && whole(leading / grid);
  }

  private static boolean whole(double number) {
    return Math.abs(number - Math.rint(number)) < 1e-6;
  }

  /** A text in the letters that its style wants; which are words of the edition's own only. */
  String shown(String text, Tokens.Style style, String language) {
    return style.letters() == Tokens.Case.UPPER ? upper(text, language) : text;
  }

  String upper(String text, String language) {
    return text.toUpperCase(Locale.forLanguageTag(language));
  }

  double points(Length length, Tokens.Style style) {
    return design.points(length, design.size(style));
  }

  TextStyle text(Tokens.Style style) {
    return texts.computeIfAbsent(style, wanted -> text(wanted, design.size(wanted)));
  }

  TextStyle text(Tokens.Style style, double size) {
    FontRequest font =
        new FontRequest(design.fonts().family(style.face()), style.weight(), style.italic());
    double tracking = design.points(style.tracking(), size) / size;
    TextStyle plain = TextStyle.of(font, size, style.colour().ordinal());
    TextStyle made = plain.withFeatures(figures(style.face())).withTracking(tracking);
    return switch (style.letters()) {
      case NONE -> made;
      case SMALL_CAPS -> made.with(Feature.SMCP);
      case UPPER -> made.inCapitals();
    };
  }

  /** The features of a face with its kind of figures, which those of running text may name too. */
  private Features figures(Tokens.Face face) {
    if (face == Tokens.Face.MONO) {
      return features;
    }
    Features plain = features.without(Feature.ONUM).without(Feature.LNUM);
    SettingTokens.Figures figures = design.figures();
    SettingTokens.Numerals numerals =
        face == Tokens.Face.SERIF ? figures.serif() : SettingTokens.Numerals.LINING;
    if (face == Tokens.Face.SANS) {
      numerals = figures.sans();
    } else if (face == Tokens.Face.SERIF && features.has(Feature.LNUM)) {
      numerals = SettingTokens.Numerals.LINING;
    }
    return plain.with(numerals == SettingTokens.Numerals.LINING ? Feature.LNUM : Feature.ONUM);
  }

  /** A style for figures that stand below each other, as page numbers in the contents do. */
  TextStyle aligned(TextStyle style) {
    boolean tabular = design.figures().aligned() == SettingTokens.NumeralWidth.TABULAR;
    return style.with(tabular ? Feature.TNUM : Feature.PNUM);
  }

  Shape shape(Tokens.Style style) {
    return Shape.of(design.leading(style), align(style.align())).with(rules);
  }

  /** The shape of a title: lines of even length that end at sensible places. */
  Shape balanced(Tokens.Style style, double leading) {
    return Shape.of(leading, align(style.align()))
        .with(rules)
        .withTiedWords(2)
        .balancedAvoiding(notLast);
  }

  static Align align(Tokens.Align align) {
    return switch (align) {
      case START -> Align.START;
      case CENTRE -> Align.CENTRE;
      case END -> Align.END;
      case JUSTIFY -> Align.JUSTIFY;
    };
  }

  /** What holds for running text at the end of a page. */
  Keep keep() {
    SettingTokens.Keep keep = design.keep();
    return new Keep(keep.widows(), keep.orphans(), 0, 0, 0, 0);
  }

  /** What holds for a question, whose paragraphs have a group's number. */
  Keep question(int group) {
    SettingTokens.Keep keep = design.keep();
    return new Keep(
        keep.widows(),
        keep.orphans(),
        keep.questionLines(),
        keep.splitQuestionLines(),
        keep.questionWithAnswerLines(),
        group);
  }

  /** How far from the start of the measure something stands that keeps clear of hung labels. */
  double clearOfLabels(double points) {
    Tokens.Labels label = design.label();
    boolean hung =
        label.place() == Tokens.LabelPlace.RUN_IN
            && label.show() != Tokens.LabelShow.NAMES
            && label.hang().upToLetters() > 0;
    double reach =
        points(label.hang().width(), label.style()) + points(label.hang().gap(), label.style());
    return hung ? Math.max(points, reach + CLEAR) : points;
  }

  static TextStyle italic(TextStyle style) {
    return style.withFont(style.font().withItalic(!style.font().italic()));
  }

  /** A style with lining figures, the only ones that read well when raised. */
  static TextStyle lining(TextStyle style) {
    return style.withFeatures(style.features().without(Feature.ONUM).with(Feature.LNUM));
  }

  static TextStyle bold(TextStyle style) {
    int weight = Math.min(BOLDEST, style.font().weight() + BOLD_STEP);
    return style.withFont(style.font().withWeight(weight));
  }

  static TextStyle regular(TextStyle style) {
    return style.withFont(style.font().withWeight(400).withItalic(false));
  }

  TextStyle mono(TextStyle style) {
    FontRequest font = FontRequest.regular(design.fonts().mono());
    return style.withFont(font).withSize(0.85 * style.size()).withFeatures(Features.NONE);
  }
}
