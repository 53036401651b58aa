package org.colloquy.writer;

import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.container.WordFace;

/**
 * What the DOCX edition takes of a design, in the units of WordprocessingML: twentieths of a point
 * for lengths, half-points for sizes of letters.
 */
record DocxLook(
    String language,
    Paper paper,
    Families families,
    WordFace text,
    WordFace title,
    WordFace subtitle,
    WordFace provenance,
    WordFace question,
    WordFace label,
    WordFace heading,
    WordFace apparatus,
    WordFace note,
    Spaces spaces,
    String soft) {
  private static final int POINT = 20;

  /** The page and its margins. */
  record Paper(int width, int height, int sides, int headFoot, int headerAt, int footerAt) {
    int measure() {
      return width - 2 * sides;
    }

    int lines() {
      return height - 2 * headFoot;
    }
  }

  /** Names of font families. */
  record Families(String serif, String sans, String mono, String cjkSerif, String cjkSans) {}

  /** Space before and after paragraphs. */
  record Spaces(int beforeQuestion, int afterQuestion, int afterAnswer, int half) {}

  private static final Paper A4 = new Paper(11906, 16838, 1984, 1701, 850, 1020);
  private static final Families FAMILIES =
      new Families(
          "EB Garamond", "Source Sans 3", "Courier Prime", "Noto Serif TC", "Noto Sans TC");
  private static final String INK = "1A1A1A";
  private static final String SOFT = "595959";

  static DocxLook of(String language) {
    WordFace text = serif(23, 15);
    WordFace sans = sans(18, 12.25);
    boolean upright = Scripts.eastAsian(language) || Scripts.rightToLeft(language);
    WordFace question =
        Scripts.eastAsian(language)
            ? new WordFace(
                FAMILIES.serif(), FAMILIES.cjkSans(), "Arial", 23, 300, false, false, INK)
            : text.withItalic(!upright).withBold(upright);
    return new DocxLook(
        language,
        A4,
        FAMILIES,
        text,
        serif(52, 30),
        serif(28, 18).withItalic(!upright),
        sans.withColour(SOFT),
        question,
        text.withBold(upright),
        serif(28, 15).withBold(true),
        serif(19, 12).withColour(SOFT),
        serif(18, 11.5),
        new Spaces(18 * POINT, 6 * POINT, 6 * POINT, 15 * POINT / 2),
        SOFT);
  }

  private static WordFace serif(int halfPoints, double pitch) {
    return new WordFace(
        FAMILIES.serif(),
        FAMILIES.cjkSerif(),
        "Times New Roman",
        halfPoints,
        (int) Math.round(pitch * POINT),
        false,
        false,
        INK);
  }

  private static WordFace sans(int halfPoints, double pitch) {
    return new WordFace(
        FAMILIES.sans(),
        FAMILIES.cjkSans(),
        "Arial",
        halfPoints,
        (int) Math.round(pitch * POINT),
        false,
        false,
        INK);
  }

  /** About how many lines a paragraph takes; 0 where there is no text. */
  int lines(String paragraph) {
    return DocxWidths.lines(paragraph, paper.measure(), text.size());
  }

  /** Whether there are small capitals, letter-spacing and italics in the text's script. */
  boolean latinCustoms() {
    return !Scripts.eastAsian(language) && !Scripts.rightToLeft(language);
  }
}
