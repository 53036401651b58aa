package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Label;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.model.Turn;

/**
 * Sets who speaks: in the side column, in the line or above it. A label is no word of the turn: its
 * element says so.
 */
final class PdfLabels {
  /** A label in the side column takes no more lines, as long as the column is wide enough. */
  private static final int MOST_LINES = 3;

  /** Lines of labels, in steps of the grid. */
  private static final double LEADING = 0.75;

  private final PdfJob job;
  private final PdfStyles styles;
  private final Tokens.Labels look;
  private final TextStyle ofAnswers;
  private final TextStyle ofQuestions;

  PdfLabels(PdfJob job) {
    this.job = job;
    styles = job.styles();
    look = job.design().label();
    ofAnswers = styles.text(look.style());
    ofQuestions = ofAnswers.withColour(look.questionColour().ordinal());
  }

  /** Where labels stand: no side column, no labels in it. */
  private Tokens.LabelPlace place() {
    boolean noSide = look.place() == Tokens.LabelPlace.SIDE && !styles.geometry().hasSide();
    return noSide ? Tokens.LabelPlace.ABOVE : look.place();
  }

  /** Has the label of a turn set with the next paragraph. */
  void lead(Turn turn, boolean question) {
    TextStyle coloured = question ? ofQuestions : ofAnswers;
    switch (place()) {
      case SIDE -> job.contents().beside(line -> beside(turn, coloured, line));
      case RUN_IN ->
          job.contents()
              .lead(
                  line -> {
                    if (hangs(turn)) {
                      hung(turn, hanging(coloured), line);
                    } else {
                      runIn(turn, coloured, line);
                    }
                  });
      case ABOVE -> job.contents().lead(line -> above(turn, coloured, line));
    }
  }

  /** Whether labels stand on a line of their own. */
  boolean standAbove() {
    return place() == Tokens.LabelPlace.ABOVE && look.show() != Tokens.LabelShow.NONE;
  }

  /** Whether labels stand in no line of the text. */
  boolean leaveLines() {
    return place() == Tokens.LabelPlace.SIDE || look.show() == Tokens.LabelShow.NONE;
  }

  private String text(Turn turn) {
    Label label = job.edition().label(turn);
    return label.isEmpty() ? "" : styles.shown(label.text(), look.style(), job.language());
  }

  private String time(Turn turn) {
    boolean shown = job.design().timeCodes() == Tokens.TimeCodes.TURN;
    return shown ? job.edition().time(turn).orElse("") : "";
  }

  private static Element element(String name) {
    return new Element(Role.SPAN).named(name);
  }

  private static TextStyle soft(TextStyle label) {
    return PdfStyles.regular(label).withColour(Tokens.Ink.SOFT.ordinal()).withTracking(0);
  }

  /** Whether a label brings its own mark from the source. */
  private static boolean marked(String text) {
    return ":：.".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private String letters(Turn turn) {
    String text = text(turn).strip();
    return !text.isEmpty() && marked(text) ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether a label is so short that it stands outside of the text. */
  boolean hangs(Turn turn) {
    String letters = letters(turn);
    int count = letters.codePointCount(0, letters.length());
    if (place() != Tokens.LabelPlace.RUN_IN || count == 0 || count > look.hang().upToLetters()) {
      return false;
    }
    double width = styles.points(look.hang().width(), look.style());
    return job.width(letters, hanging(styles.text(look.style()))) <= width;
  }

  private TextStyle hanging(TextStyle style) {
    boolean small = look.style().letters() == Tokens.Case.SMALL_CAPS;
    return small ? style.with(Feature.C2SC).withTracking(0) : style;
  }

  private void hung(Turn turn, TextStyle style, PdfInlines line) {
    int mark = line.mark(element("SpeakerLabel"));
    Piece piece = new Piece.Run(letters(turn) + " ", style, job.language(), mark);
    double width = styles.points(look.hang().width(), look.style());
    double x = styles.geometry().hung(width, styles.points(look.hang().gap(), look.style()));
    job.flow().cell(new Cell(List.of(piece), x, width, Align.END, styles.grid(1), Cell.Row.FIRST));
    addTime(turn, style, line);
  }

  private void addTime(Turn turn, TextStyle style, PdfInlines line) {
    if (!time(turn).isEmpty()) {
      line.label(element("TimeCode"), soft(style), time(turn), 0.6 * style.size());
    }
  }

  private void runIn(Turn turn, TextStyle style, PdfInlines line) {
    double gap = styles.points(look.gap(), look.style());
    String text = text(turn);
    if (!text.isEmpty()) {
      String shown = marked(text) ? text : text + look.after().stripTrailing();
      line.label(element("SpeakerLabel"), style, shown, gap > 0 ? gap : 0.3 * style.size());
    }
    addTime(turn, style, line);
  }

  private void above(Turn turn, TextStyle style, PdfInlines line) {
    String text = text(turn);
    if (!text.isEmpty()) {
      line.label(element("SpeakerLabel"), style, text, 0.6 * style.size());
    }
    addTime(turn, style, line);
    if (!text.isEmpty() || !time(turn).isEmpty()) {
      line.newline();
    }
  }

  private void beside(Turn turn, TextStyle style, PdfInlines line) {
    List<Piece> pieces = new ArrayList<>();
    String text = text(turn);
    if (!text.isEmpty()) {
      int mark = line.mark(element("SpeakerLabel"));
      pieces.add(new Piece.Run(text + " ", style, job.language(), mark));
    }
    if (!time(turn).isEmpty()) {
      int mark = line.mark(element("TimeCode"));
      if (!pieces.isEmpty()) {
        pieces.add(new Piece.Newline(mark));
      }
      pieces.add(new Piece.Run(time(turn) + " ", soft(style), job.language(), mark));
    }
    if (!pieces.isEmpty()) {
      double width = width(text, style);
      double left = styles.geometry().outer();
      double leading = styles.grid(LEADING);
      job.flow().cell(new Cell(pieces, left, width, Align.START, leading, Cell.Row.FIRST));
    }
  }

  /**
   * The width that a design gives to labels, or that of the side column where that is too narrow.
   */
  private double width(String text, TextStyle style) {
    double side = styles.geometry().side();
    double asked = styles.points(look.width(), look.style());
    double width = asked > 0 && asked < side ? asked : side;
    return lines(text, style, width) <= MOST_LINES ? width : side;
  }

  private int lines(String text, TextStyle style, double width) {
    double space = job.width(" ", style);
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ")) {
      double wide = job.width(word, style);
      if (used > 0 && used + space + wide > width) {
        lines++;
        used = wide;
      } else {
        used += used > 0 ? space + wide : wide;
      }
    }
    return lines;
  }
}
