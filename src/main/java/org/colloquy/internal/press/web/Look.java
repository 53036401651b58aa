package org.colloquy.internal.press.web;

import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Label;
import org.colloquy.edition.Medium;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.NumberPlace;
import org.colloquy.internal.press.web.XhtmlTurns.Place;
import org.colloquy.model.Narration;
import org.colloquy.model.PlainText;
import org.colloquy.model.Words;

/**
 * What of a design decides how XHTML is built; how it is coloured and spaced is the style sheet's.
 *
 * @param design as it is in the medium
 */
record Look(Design design, Medium medium) {
  private static final int FEW_LETTERS = 3;

  /** What stands between a label and the words on the same line, such as a colon; may be empty. */
  String labelMark() {
    return answerLabel() == Place.RUN_IN ? design.label().after().strip() : "";
  }

  /**
   * Readers of books set margins themselves, so that there is no column for labels in EPUB. Names
   * stand above questions there; {@code Q} would be lonely.
   */
  Place questionLabel(Label label) {
    if (medium != Medium.EPUB) {
      return place();
    }
    String letters = Label.withoutMark(label.text());
    boolean brief = letters.codePointCount(0, letters.length()) <= FEW_LETTERS;
    return brief && place() == Place.RUN_IN ? Place.RUN_IN : Place.ABOVE;
  }

  Place answerLabel() {
    return medium == Medium.EPUB ? Place.RUN_IN : place();
  }

  private Place place() {
    return switch (design.label().place()) {
      case SIDE -> Place.SIDE;
      case RUN_IN -> Place.RUN_IN;
      case ABOVE -> Place.ABOVE;
    };
  }

  /** Where the numbers of questions stand, if there are any. */
  NumberPlace numbers() {
    return design.numbering().map(Tokens.Numbering::place).orElse(NumberPlace.CENTRED_ABOVE);
  }

  /** The columns of testimony, for which a book has no room. */
  Optional<Tokens.Tabs> tabs() {
    boolean beside = medium == Medium.HTML && answerLabel() == Place.RUN_IN;
    return beside ? design.tabs() : Optional.empty();
  }

  boolean dropCap() {
    return medium == Medium.HTML && design.dropCap().isPresent();
  }

  boolean dropCapInEveryPart() {
    return design.dropCap().filter(d -> d.where() == Tokens.DropCapWhere.EVERY_PART).isPresent();
  }

  boolean timeCodes() {
    return design.timeCodes() != Tokens.TimeCodes.NONE;
  }

  /** Whether an introduction is short enough to be set larger than the text. */
  boolean standfirst(Narration introduction) {
    Tokens.Introduction how = design.introduction();
    return how.as() == Tokens.IntroductionAs.STANDFIRST
        && Words.split(PlainText.of(introduction)).size() <= how.wordsUpTo();
  }

  /** Class of the page's body: where its labels stand. */
  String bodyClass() {
    return switch (answerLabel()) {
      case SIDE -> "side";
      case RUN_IN -> tabs().isPresent() ? "run-in tabs" : "run-in";
      case ABOVE -> "above";
    };
  }
}
