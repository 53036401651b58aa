package org.colloquy.internal.press.web;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Length;
import org.colloquy.edition.MediumTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Ink;
import org.colloquy.internal.press.Languages;

/**
 * Makes the style sheet of an HTML edition: the design's tokens as custom properties, then rules.
 */
final class HtmlStyle {
  private static final String RULES = Resources.text("html.css");

  /** A question that hangs on paper has a rule of three pixels here. */
  private static final String RULE = ".1875rem";

  private static final String HANG = "1.1875rem";

  /** Text on narrow screens: 19 pixels on 28, and never larger than on wide ones. */
  private static final double NARROW_TEXT = 1.1875;

  private static final double NARROW_GRID = 1.75;

  private HtmlStyle() {}

  /** The style sheet of an edition in a design, with the fonts that the page carries. */
  static String of(Edition edition, Design design, WebFonts fonts) {
    MediumTokens.Html html = design.html();
    CssVariables light = variables(edition, design);
    light.fonts(fonts);
    CssVariables dark = screen(design);
    dark.colours(design.colours().dark());
    StringBuilder css = new StringBuilder(RULES.length() + 4096);
    css.append('\n').append(fonts.rules(HtmlStyle::dataUri)).append(light.marks());
    css.append(":root {\n  color-scheme: light dark;\n");
    append(css, light.values());
    css.append("}\n@media (prefers-color-scheme: dark) { :root {\n");
    append(css, dark.values());
    css.append("} }\n");
    boolean mirrored = Languages.rightToLeft(edition.language());
    css.append(
        RULES
            .replace("STACK", rems(design, html.stackUnder()))
            .replace("NARROW", rems(design, html.narrowUnder()))
            .replace("PAGE", mirrored ? "25mm 20mm 25mm 30mm" : "25mm 30mm 25mm 20mm")
            .replace("OUTSIDE", mirrored ? "left" : "right"));
    css.append("@media print { :root {\n");
    CssVariables paper = screen(design);
    paper.colours(design.colours().light());
    append(css, paper.values());
    return css.append("} }\n").toString();
  }

  private static String dataUri(WebFonts.Face face) {
    String bytes = Base64.getEncoder().encodeToString(face.woff());
    return "data:" + WebFonts.MEDIA_TYPE + ";base64," + bytes;
  }

  private static void append(StringBuilder css, Map<String, String> values) {
    values.forEach(
        (name, value) -> css.append("  --").append(name).append(": ").append(value).append(";\n"));
  }

  private static CssVariables screen(Design design) {
    MediumTokens.Html html = design.html();
    double size = CssVariables.rems(design, html.size());
    return new CssVariables(design, size, CssVariables.rems(design, html.grid()), "rem");
  }

  private static String rems(Design design, Length length) {
    return CssVariables.number(CssVariables.rems(design, length)) + "rem";
  }

  private static CssVariables variables(Edition edition, Design design) {
    MediumTokens.Html html = design.html();
    CssVariables css = screen(design).in(edition.language()).insteadOfJustified(html.align());
    css.colours(design.colours().light());
    css.put("g", rems(design, html.grid()));
    css.put("measure", rems(design, html.measure()));
    css.put("line", rems(design, html.measure()));
    boolean side = design.label().place() == Tokens.LabelPlace.SIDE;
    css.put("side", side ? rems(design, html.side()) : "0rem");
    css.put("contents", rems(design, html.contents()));
    css.put("number-room", numberRoom(edition));
    css.style("text", design.text().style());
    css.put("text-size", rems(design, html.size()));
    css.put("narrow-text", least(design, html.size(), NARROW_TEXT));
    css.put("narrow-grid", least(design, html.grid(), NARROW_GRID));
    styles(css, design);
    title(css, design.title(), edition.metadata().title().orElse("").length());
    speech(css, design);
    double points = design.size(design.text().style());
    css.put(
        "print-rem", CssVariables.number(points / CssVariables.rems(design, html.size())) + "pt");
    css.put("print-grid", CssVariables.number(design.leading(design.text().style())) + "pt");
    return css;
  }

  private static String least(Design design, Length own, double narrow) {
    return CssVariables.rems(design, own) <= narrow ? rems(design, own) : narrow + "rem";
  }

  private static void styles(CssVariables css, Design design) {
    css.style("subtitle", design.subtitle());
    css.style("provenance", design.provenance().style());
    css.style("standfirst", design.introduction().style());
    css.style("heading", design.heading().style());
    css.style("pull", design.pullQuote().style());
    css.style("contents", design.contents().style());
    css.style("notes", design.notes().style());
    boolean apart = !design.contents().between().isZero();
    css.put("contents-between", apart ? css.space(design.contents().between()) : ".4em");
    css.style("label", design.label().style());
    css.put("label-gap", css.space(design.label().gap()));
    css.put("label-question-colour", CssVariables.ink(design.label().questionColour()));
  }

  private static void title(CssVariables css, Tokens.Title title, int characters) {
    css.style("title", title.style());
    Tokens.Step step = title.step(characters);
    String size = css.size(step.size());
    // large on a wide screen, never so large on a narrow one that long words break
    css.put(
        "title-size",
        "clamp(min(2.125rem, " + size + "), calc(.32 * " + size + " + 3.4vw), " + size + ")");
    if (title.style().tracking().isZero()) {
      // large letters stand apart more than they should
      css.put("title-tracking", "-.005em");
    }
    css.put("title-leading", css.titleLeading(step.size(), step.leading()));
    css.put(
        "title-rule",
        title.rule().isZero() ? "0" : Length.parse("0.1875rem").orElseThrow().toString());
  }

  private static void speech(CssVariables css, Design design) {
    Tokens.Question question = design.question();
    css.style("question", question.style());
    boolean hangs = !question.hang().isZero();
    css.put("question-before", css.space(question.before()));
    // a label on a line of its own wants a space above it
    css.put(
        "narrow-before", question.before().isZero() ? "var(--g)" : css.space(question.before()));
    css.put("question-after", css.space(question.after()));
    css.put("question-rule", hangs ? RULE : "0rem");
    css.put("question-hang", hangs ? HANG : "0rem");
    css.put("question-hung", hangs ? "1" : "0");
    css.speech();
    Optional<Tokens.DropCap> dropCap = design.dropCap();
    css.put("drop-lines", dropCap.map(d -> Integer.toString(d.lines())).orElse("normal"));
    css.put("drop-colour", CssVariables.ink(dropCap.map(Tokens.DropCap::colour).orElse(Ink.INK)));
    css.put("dialogue-align", CssVariables.align(design.dialogue().align()));
    design.tabs().ifPresent(tabs -> tabs(css, tabs));
  }

  private static void tabs(CssVariables css, Tokens.Tabs tabs) {
    css.put("tab-label", Integer.toString(tabs.label()));
    css.put("tab-words", Integer.toString(tabs.words()));
    css.put("tab-colloquy", Integer.toString(tabs.colloquyLabel()));
    css.put("tab-gap", Integer.toString(tabs.colloquyGap()));
    css.put("tab-paragraph", Integer.toString(tabs.paragraph()));
    css.put("tab-parenthetical", Integer.toString(tabs.parenthetical()));
  }

  /** What the longest number in the contents takes, and a space behind it. */
  private static String numberRoom(Edition edition) {
    int last = Listing.contents(edition).stream().mapToInt(ContentsEntry::number).max().orElse(0);
    int digits = Math.max(2, Integer.toString(last).length());
    return CssVariables.number(.65 * digits + .5) + "em";
  }
}
