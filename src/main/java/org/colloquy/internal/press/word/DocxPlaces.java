package org.colloquy.internal.press.word;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.LabelPlace;
import org.colloquy.edition.Tokens.NumberPlace;
import org.colloquy.internal.container.WordStyle;
import org.colloquy.model.Turn;

/**
 * Where the words of turns begin, and what stands before them: labels in a column, times and
 * numbers in the margin. All of it is a hanging indent with tab stops, so that an editor can go on
 * typing in it. Lengths are twentieths of a point.
 *
 * @param labels where they stand
 * @param numbering where numbers of questions stand; empty where none are shown
 * @param side width of the column of labels, 0 for none
 * @param times room for times in the margin, 0 where they stand in the line or nowhere
 * @param numbers room for numbers in the margin, 0 where they stand elsewhere or nowhere
 * @param hang how far questions stand out to the left
 */
record DocxPlaces(
    LabelPlace labels,
    Optional<NumberPlace> numbering,
    int side,
    int times,
    int numbers,
    int hang) {
  /** Between what stands in a column and the words beside it. */
  private static final int GAP = 160;

  /** What hangs leaves so much of the margin. */
  private static final int EDGE = 400;

  /** A column of labels leaves most of the line to the words. */
  private static final int SIDE_PARTS = 3;

  static DocxPlaces of(Edition edition, DocxLook look) {
    Optional<NumberPlace> numbering =
        edition.design().numbering().map(Tokens.Numbering::place).filter(p -> numbers(edition) > 0);
    if (look.columns().isPresent()) {
      return new DocxPlaces(LabelPlace.RUN_IN, numbering.map(DocxPlaces::inLine), 0, 0, 0, 0);
    }
    LabelPlace labels = edition.design().label().place();
    int side = labels == LabelPlace.SIDE ? side(edition, look) : 0;
    int times = times(edition, look);
    boolean hung = numbering.filter(p -> p == NumberPlace.SIDE).isPresent() && times == 0;
    int numbers = hung ? look.widthOf(numbers(edition) + ".", look.text().size()) + GAP : 0;
    int hang = Math.max(0, look.twips(edition.design().question().hang()));
    int room = look.paper().sides() - EDGE - times - numbers;
    return new DocxPlaces(
        labels,
        hung ? numbering : numbering.map(DocxPlaces::inLine),
        side,
        times,
        numbers,
        look.isDialogue() ? 0 : Math.max(0, Math.min(hang, room)));
  }

  /** A number that has no place in the margin stands in the line. */
  private static NumberPlace inLine(NumberPlace place) {
    return place == NumberPlace.SIDE ? NumberPlace.RUN_IN : place;
  }

  /** The highest number that is shown with a question, 0 where none is. */
  private static int numbers(Edition edition) {
    int highest = 0;
    for (Section section : edition.sections()) {
      OptionalInt number =
          section instanceof Section.Exchange e ? edition.shownNumber(e) : OptionalInt.empty();
      highest = Math.max(highest, number.orElse(0));
    }
    return highest;
  }

  private static Stream<Turn> turns(Edition edition) {
    return edition.interview().blocks().stream()
        .filter(Turn.class::isInstance)
        .map(Turn.class::cast);
  }

  /** As wide as the design says, else as the widest label, up to a third of the line. */
  private static int side(Edition edition, DocxLook look) {
    Design design = edition.design();
    int widest =
        turns(edition).mapToInt(t -> width(edition.label(t).text(), design, look)).max().orElse(0);
    int said = look.twips(design.label().width());
    int most = look.room().measure() / SIDE_PARTS;
    return widest == 0
        ? 0
        : Math.min(most, said > 0 ? said : widest * (look.latinCustoms() ? 11 : 13) / 10 + GAP);
  }

  private static int width(String label, Design design, DocxLook look) {
    Tokens.Style style = design.label().style();
    double size = design.size(style);
    // small capitals are four fifths of a capital
    double drawn = style.letters() == Tokens.Case.SMALL_CAPS ? size * 4 / 5 : size;
    boolean capitals = style.letters() != Tokens.Case.NONE;
    String shown = capitals ? label.toUpperCase(Locale.ROOT) : label;
    double apart = design.points(style.tracking(), size) * label.length();
    return look.widthOf(shown, (int) Math.round(2 * drawn)) + (int) Math.round(20 * apart);
  }

  private static int times(Edition edition, DocxLook look) {
    boolean margin = edition.design().timeCodes() == Tokens.TimeCodes.MARGIN;
    return margin
        ? turns(edition)
            .flatMap(t -> edition.time(t).stream())
            .mapToInt(t -> look.widthOf(t, look.small().size()) + GAP)
            .max()
            .orElse(0)
        : 0;
  }

  /** The same where paragraphs have the shape that a house gives them. */
  DocxPlaces shapeless() {
    LabelPlace inLine = labels == LabelPlace.SIDE ? LabelPlace.RUN_IN : labels;
    return new DocxPlaces(inLine, numbering.map(DocxPlaces::inLine), 0, 0, 0, 0);
  }

  /** Whether anything hangs before the words. */
  boolean hangs() {
    return side + times + numbers > 0;
  }

  /** Where the words of questions begin, from the left edge of the text. */
  int question() {
    return side - hang;
  }

  /** Has a question's first line begin with what hangs before it. */
  void question(WordStyle style) {
    place(style, question(), times + numbers);
  }

  /** Has a turn's first line begin with what hangs before it. */
  void turn(WordStyle style, int indent) {
    if (hangs()) {
      place(style, side, times);
    } else if (indent != 0) {
      style.indent(0, 0, -indent);
    }
  }

  private void place(WordStyle style, int left, int margin) {
    if (margin > 0) {
      style.tab("left", "none", left - side);
    }
    if (side > 0) {
      style.tab("left", "none", left);
    }
    if (hangs() || left != 0) {
      style.indent(left, 0, side + margin);
    }
  }
}
