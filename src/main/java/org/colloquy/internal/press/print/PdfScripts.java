package org.colloquy.internal.press.print;

import java.util.Locale;
import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.press.Languages;

/**
 * Fits a design to the script of a text. Chinese and Japanese have a grid of their own, no italics
 * and no hyphens; what runs from right to left has weight in place of italics, and no capitals.
 */
final class PdfScripts {
  private static final int MEDIUM = 500;

  private PdfScripts() {}

  private static final String QUESTION_WEIGHT = "700";

  static boolean isCjk(String language) {
    String primary = primary(language);
    return primary.equals("zh") || primary.equals("ja") || primary.equals("yue");
  }

  private static String primary(String language) {
    return language.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** An edition in the design as the script of its text wants it. */
  static Edition fitted(Edition edition) {
    Design design = edition.design();
    if (isCjk(edition.language())) {
      Optional<Tokens.Cjk> look = design.cjk();
      Design squares = squares(design);
      return Edition.of(
          edition.interview(), look.map(cjk -> chinese(squares, cjk)).orElse(squares));
    }
    return Languages.rightToLeft(edition.language())
        ? Edition.of(edition.interview(), rightToLeft(design))
        : edition;
  }

  /** Weight tells a question where italics would have. */
  private static Design rightToLeft(Design design) {
    Design upright = upright(untracked(design));
    boolean weighs = design.question().style().italic() && design.tabs().isEmpty();
    return weighs ? upright.with("question.weight", QUESTION_WEIGHT) : upright;
  }

  private static Design chinese(Design design, Tokens.Cjk look) {
    return design
        .with("page.grid", look.grid().toString())
        .with("page.lines", Integer.toString(look.lines()))
        .with("text.size", look.size().toString())
        .with("answer.next-indent", look.indent().toString())
        .with("drop-cap", "none")
        .with("question.size", look.size().toString())
        // A hung question would hold no whole number of characters.
        .with("question.hang", "0")
        .with("question.face", face(look.questionFace()))
        .with("question.weight", Integer.toString(look.questionWeight()));
  }

  /** What holds for Chinese and Japanese in every design: no italics, weight instead. */
  private static Design squares(Design design) {
    int weight = design.question().style().weight();
    return upright(untracked(design))
        .with("text.hyphenate", "false")
        .with("question.weight", Integer.toString(Math.max(MEDIUM, weight)))
        // Ragged lines of squares look like mistakes.
        .with("dialogue.align", design.text().style().align().name().toLowerCase(Locale.ROOT))
        .with("figures", "{serif: lining, sans: lining, aligned: tabular}");
  }

  /** The face whose Latin letters go with it: characters come from the fonts that have them. */
  private static String face(Tokens.Face face) {
    return face == Tokens.Face.CJK_SANS || face == Tokens.Face.SANS ? "sans" : "serif";
  }

  private static Design untracked(Design design) {
    return design.with("label.tracking", "0").with("label.case", "none");
  }

  private static Design upright(Design design) {
    return design
        .with("subtitle.style", "normal")
        .with("question.style", "normal")
        .with("running-head.style", "normal")
        .with("pull-quote.style", "normal")
        .with("events", "{inline: {style: normal}, block: {style: normal}}");
  }
}
