package org.colloquy.internal.press.word;

import java.util.Locale;
import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Length;
import org.colloquy.edition.MediumTokens;
import org.colloquy.edition.SettingTokens;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Face;
import org.colloquy.edition.Tokens.Ink;
import org.colloquy.edition.Tokens.Style;
import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.container.WordFace;
import org.colloquy.internal.press.Regions;
import org.jspecify.annotations.Nullable;

/**
 * What the DOCX edition takes of a design, in the units of WordprocessingML: twentieths of a point
 * for lengths, half-points for sizes of letters.
 */
final class DocxLook {
  private static final double TWIPS = 20;

  /** US Letter in points; what is no Letter is A4, as editors print these documents. */
  private static final double LETTER_WIDTH = 612;

  private static final int[] A4 = {11906, 16838};
  private static final int[] LETTER = {12240, 15840};

  private final Design design;
  private final String language;
  private final boolean eastAsian;
  private final boolean rightToLeft;
  private final SettingTokens.Keep keep;
  private final DocxPaper paper;
  private final DocxPaper.Room room;

  /** How much larger letters are than the design's, in a house whose text is larger. */
  private final double scale;

  private final DocxWidths widths;
  private final WordFace text;
  private final WordFace question;
  private final WordFace apparatus;
  private final Optional<DocxColumns> columns;
  private final boolean dialogue;

  /**
   * @param edition as it is for DOCX
   * @param house whose styles and page are taken, or null
   */
  DocxLook(Edition edition, @Nullable House house) {
    design = edition.design();
    keep = design.keep();
    language = edition.language();
    eastAsian = Scripts.eastAsian(language);
    rightToLeft = Scripts.rightToLeft(language);
    int[] size = Math.round(design.page().width()) == LETTER_WIDTH ? LETTER : A4;
    MediumTokens.Docx docx = design.docx();
    paper = new DocxPaper(size[0], size[1], twips(docx.sides()), twips(docx.headFoot()));
    DocxPaper.Room own =
        DocxPaper.Room.of(size[0] - 2 * paper.sides(), size[1] - 2 * paper.headFoot());
    DocxPaper.Room other = house == null ? null : house.section.room();
    room = other == null ? own : other;
    scale = house == null ? 1 : house.styles.textSize() / (2 * design.size(design.text().style()));
    text = face(design.text().style());
    question = question(design.question().style());
    widths = new DocxWidths(design.text().style().face() == Face.MONO);
    apparatus = face(design.runningHead().style());
    columns = DocxColumns.of(design);
    dialogue = edition.isDialogue() && columns.isEmpty() && !keep.exactLines();
  }

  /** Whether speakers change quickly, and turns are set as talk. */
  boolean isDialogue() {
    return dialogue;
  }

  /** How lines of running text end: where talk is quick, as the design has it there. */
  Tokens.Align align(Style style) {
    boolean quick = dialogue && style.align() == Tokens.Align.JUSTIFY;
    return quick ? design.dialogue().align() : style.align();
  }

  /** Whether a gap that the design measures parts a label from its words. */
  boolean hasLabelGap() {
    Tokens.Labels label = design.label();
    return columns.isEmpty() && label.after().isEmpty() && !label.gap().isZero();
  }

  Design design() {
    return design;
  }

  String language() {
    return language;
  }

  DocxPaper paper() {
    return paper;
  }

  DocxPaper.Room room() {
    return room;
  }

  WordFace text() {
    return text;
  }

  WordFace question() {
    return question;
  }

  /** Headers and footers. */
  WordFace apparatus() {
    return apparatus;
  }

  WordFace code() {
    WordFace mono = family(Face.MONO);
    // a typewriter's letters look larger than a text face's of the same size
    return mono.withSize(text.size() * 7 / 8, text.pitch()).withColour(text.colour());
  }

  WordFace soft() {
    return text.withColour(colour(Ink.SOFT));
  }

  WordFace small() {
    return face(design.provenance().style());
  }

  /** How a style looks, its script's customs kept: italics are of Latin, Greek and Cyrillic. */
  WordFace face(Style style) {
    WordFace family = family(style.face());
    boolean bold = style.weight() >= 600 || rightToLeft && style.italic();
    return family
        .withSize(halfPoints(scale * design.size(style)), twips(scale * design.leading(style)))
        .withBold(bold)
        .withItalic(style.italic() && latinCustoms())
        .withColour(colour(style.colour()));
  }

  /** How labels look: heavier where the script has neither small capitals nor italics. */
  WordFace label() {
    Style style = design.label().style();
    boolean told = style.letters() == Tokens.Case.NONE && !style.italic();
    WordFace face = face(style);
    return told || latinCustoms() ? face : face.withBold(true);
  }

  private WordFace question(Style style) {
    WordFace face = face(style);
    if (!eastAsian) {
      return face;
    }
    // a question in Chinese or Japanese is told from its answer by another face
    return face.withEastAsian(regional(questionFace()));
  }

  private String regional(Face face) {
    return Regions.family(design.fonts().family(face), language);
  }

  private Face questionFace() {
    return design.cjk().map(Tokens.Cjk::questionFace).orElse(Face.CJK_SANS);
  }

  /** A title of so many letters. */
  WordFace title(int letters) {
    Tokens.Step step = design.title().step(letters);
    double size = design.points(step.size(), design.size(design.text().style()));
    double leading = design.points(step.leading(), size);
    return face(design.title().style()).withSize(halfPoints(scale * size), twips(scale * leading));
  }

  private WordFace family(Face face) {
    Tokens.Fonts fonts = design.fonts();
    boolean serif = face == Face.SERIF || face == Face.CJK_SERIF;
    String east = regional(serif ? Face.CJK_SERIF : Face.CJK_SANS);
    String complex = serif ? "Times New Roman" : face == Face.MONO ? "Courier New" : "Arial";
    return new WordFace(fonts.family(face), east, complex, 0, 0, false, false, "000000");
  }

  /** Where lines begin, in a design that says so. */
  Optional<DocxColumns> columns() {
    return columns;
  }

  String colour(Ink ink) {
    String hex = design.colours().light().text(ink).hex();
    return hex.substring(1).toUpperCase(Locale.ROOT);
  }

  /** A length in twentieths of a point. */
  int twips(Length length) {
    return twips(design.points(length, design.size(design.text().style())));
  }

  private static int twips(double points) {
    return (int) Math.round(points * TWIPS);
  }

  private static int halfPoints(double points) {
    return (int) Math.round(points * 2);
  }

  DocxWidths widths() {
    return widths;
  }

  /** About how many lines a paragraph takes; 0 where there is no text. */
  int lines(String paragraph) {
    return lines(paragraph, 0);
  }

  /** The same, in lines that are drawn in. */
  int lines(String paragraph, int left) {
    return widths.lines(paragraph, room.measure() - left, text.size());
  }

  /** About how wide a text is that stands on one line, in twentieths of a point. */
  int widthOf(String text, int halfPoints) {
    return (int) Math.round(widths.ems(text) * halfPoints * TWIPS / 2);
  }

  /** Half a line. */
  int half() {
    return text.pitch() / 2;
  }

  /** Whether all lines are equally high, and all pages have all their lines. */
  boolean exactLines() {
    return keep.exactLines();
  }

  /** Whether no line of a paragraph stands alone at the head or foot of a page. */
  boolean noWidows() {
    return !keep.exactLines() && Math.max(keep.widows(), keep.orphans()) > 1;
  }

  /** Lines that a question may have and still be kept whole; 0 where none is. */
  int questionLines() {
    return keep.exactLines() ? 0 : keep.questionLines();
  }

  /** Whether there are small capitals, letter-spacing and italics in the text's script. */
  boolean latinCustoms() {
    return !eastAsian && !rightToLeft;
  }

  boolean rightToLeft() {
    return rightToLeft;
  }

  /** What {@code w:jc} has for an alignment. */
  static String align(Tokens.Align align) {
    return switch (align) {
      case START -> "start";
      case CENTRE -> "center";
      case END -> "end";
      case JUSTIFY -> "both";
    };
  }
}
