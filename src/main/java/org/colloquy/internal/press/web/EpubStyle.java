package org.colloquy.internal.press.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.MediumTokens;
import org.colloquy.edition.Tokens;

/**
 * Makes the style sheet of a book. It counts by the reader's own size of text and leaves the text's
 * colour and ground to the reader. Few reading systems know custom properties, so that they are
 * resolved here; only colours at night are said where it can be told that it is night.
 */
final class EpubStyle {
  private static final String RULES = Resources.text("epub.css");

  private static final String COLOURS = Resources.text("epub-colours.css");

  /** Distance of lines in most reading systems, in sizes of the text. */
  private static final double GRID = 1.5;

  private EpubStyle() {}

  /** The style sheet of an edition in a design, with the fonts that the book carries. */
  static byte[] of(Edition edition, Design design, WebFonts fonts) {
    CssVariables css =
        new CssVariables(design, 1, GRID, "em")
            .in(edition.language())
            .insteadOfJustified(design.epub().align());
    css.colours(design.colours().light());
    css.fonts(fonts);
    styles(css, design, edition.metadata().title().orElse("").length());
    int first =
        Listing.outline(edition).stream().mapToInt(ContentsEntry::number).findFirst().orElse(1);
    css.put("entries", Integer.toString(Math.max(0, first - 1)));
    StringBuilder sheet = new StringBuilder(fonts.rules(WebFonts.Face::fileName));
    sheet.append(css.marks()).append(resolved(RULES, css.values()));
    sheet.append(colours("light", css, design.colours().light()));
    sheet.append(colours("dark", css, design.colours().dark()));
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Colours by day or by night, where the reading system says which it is. Where it does not, text
   * is in the colour that the reader has chosen, so that it always can be read.
   */
  private static String colours(String scheme, CssVariables css, Tokens.Palette palette) {
    CssVariables coloured = css.again();
    coloured.colours(palette);
    coloured.put("ink", "inherit");
    String rules = resolved(COLOURS, coloured.values());
    return "@media (prefers-color-scheme: " + scheme + ") {\n" + rules + "}\n";
  }

  private static void styles(CssVariables css, Design design, int characters) {
    css.style("text", design.text().style());
    css.style("title", design.title().style());
    Tokens.Step step = design.title().step(characters);
    css.put("title-size", css.size(step.size()));
    css.put("title-leading", css.titleLeading(step.size(), step.leading()));
    css.put("title-rule", design.title().rule().isZero() ? "0" : ".15em");
    css.style("subtitle", design.subtitle());
    css.style("provenance", design.provenance().style());
    css.style("standfirst", design.introduction().style());
    css.style("heading", design.heading().style());
    css.style("label", design.label().style());
    css.style("contents", design.contents().style());
    boolean apart = !design.contents().between().isZero();
    css.put("contents-between", apart ? css.space(design.contents().between()) : ".4em");
    css.style("notes", design.notes().style());
    boolean marked = design.label().gap().isZero() && !design.label().after().isBlank();
    css.put("label-gap", marked ? "0" : ".6em");
    css.put("label-question-colour", CssVariables.ink(design.label().questionColour()));
    Tokens.Question question = design.question();
    css.style("question", question.style());
    css.put("question-before", css.space(question.before()));
    css.put("question-after", css.space(question.after()));
    boolean hangs = !question.hang().isZero();
    css.put("question-rule", hangs ? ".15em" : "0");
    css.put("question-hang", hangs ? ".75em" : "0");
    css.speech();
    boolean own = design.epub().margins() == MediumTokens.EpubMargins.DESIGN;
    css.put("margins", own ? "0 5%" : "0");
  }

  /** Replaces {@code var(--name)} until none is left. */
  private static String resolved(String rules, Map<String, String> values) {
    StringBuilder out = new StringBuilder(rules.length() + 1024);
    int done = 0;
    for (int at = rules.indexOf("var(--"); at >= 0; at = rules.indexOf("var(--", done)) {
      int end = rules.indexOf(')', at);
      String value = values.get(rules.substring(at + "var(--".length(), end));
      if (value == null) {
        throw new IllegalStateException("no value for " + rules.substring(at, end + 1));
      }
      out.append(rules, done, at).append(resolved(value, values));
      done = end + 1;
    }
    return out.append(rules, done, rules.length()).toString();
  }
}
