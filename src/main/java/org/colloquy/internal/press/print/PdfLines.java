package org.colloquy.internal.press.print;

import org.colloquy.edition.Design;
import org.colloquy.edition.Length;
import org.colloquy.edition.SettingTokens;
import org.colloquy.internal.typeset.LineRules;

/** What a design says of filling lines, in the terms of the typesetter. */
final class PdfLines {
  /** A last line of so much of the measure is long enough, however few its words. */
  private static final double LAST_LINE = 0.12;

  private PdfLines() {}

  /** The rules for running text. */
  static LineRules rules(Design design) {
    if (design.page().columns() > 0) {
      return LineRules.TYPEWRITER;
    }
    SettingTokens.Justification j = design.justification();
    return new LineRules(
        LineRules.Filling.BEST,
        spaces(design, j),
        protrusion(j.protrusion()),
        hyphenation(design),
        new LineRules.LastLine(design.keep().lastLineWords(), LAST_LINE),
        j.raggedUnderLines());
  }

  private static LineRules.Spaces spaces(Design design, SettingTokens.Justification j) {
    SettingTokens.WordSpace word = j.wordSpace();
    return new LineRules.Spaces(
        word.min(),
        word.natural(),
        word.max(),
        word.emergency(),
        em(design, j.letterSpaceMin()),
        em(design, j.letterSpaceMax()));
  }

  private static double em(Design design, Length length) {
    double size = design.size(design.text().style());
    return design.points(length, size) / size;
  }

  private static LineRules.Protrusion protrusion(SettingTokens.Protrusion p) {
    return new LineRules.Protrusion(
        p.hyphen(), p.period(), p.comma(), p.quote(), p.dash(), p.colon());
  }

  private static LineRules.Hyphenation hyphenation(Design design) {
    SettingTokens.Hyphenation h = design.hyphenation();
    return new LineRules.Hyphenation(
        design.text().hyphenate(),
        h.word(),
        h.before(),
        h.after(),
        h.inARow(),
        h.capitals(),
        h.lastOfParagraph());
  }
}
