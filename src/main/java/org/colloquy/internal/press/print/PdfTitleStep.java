package org.colloquy.internal.press.print;

import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;

/** Chooses how large a title is set: its length tells, and the room that it has. */
final class PdfTitleStep {
  /** No title takes more of a page's text than this, if a smaller size helps. */
  private static final double MOST = 1.0 / 3;

  /** The same where no side column takes up what stands below the title. */
  private static final double MOST_ALONE = 1.0 / 4;

  /** Lines are steps of so much of the grid. */
  private static final double QUARTER = 0.25;

  /** A word that is made to fit leaves so much of its line, against rounding. */
  private static final double CLOSE = 0.999;

  /** From so many lines on one of them can be a lonely word. */
  private static final int MANY = 3;

  /** Lines of about one length fill this part of the longest. */
  private static final double EVEN = 0.87;

  private static final double NARROWER = 0.96;

  /** So much smaller at a time, and so many times, where a size between two steps helps. */
  private static final double LITTLE = 0.03;

  private static final int SMALLER = 10;

  private final PdfJob job;
  private final Design design;
  private final double width;

  /**
   * @param width of the title's lines in points
   */
  PdfTitleStep(PdfJob job, double width) {
    this.job = job;
    this.width = width;
    design = job.design();
  }

  /** How large a title is set, and its lines apart, in points. */
  record Size(double points, double leading) {}

  /**
   * The largest step that a title's length allows and for which there is room; smaller if a word is
   * wider than a line even then, but never smaller than the text.
   */
  Size of(String text) {
    Tokens.Title look = design.title();
    Tokens.Step usual = look.step(text.codePointCount(0, text.length()));
    List<Tokens.Step> steps = look.steps();
    Tokens.Step last = usual;
    for (int i = Math.max(0, steps.indexOf(usual)); i < steps.size(); i++) {
      last = steps.get(i);
      if (fits(text, last)) {
        return better(text, size(last), steps.stream().skip(i + 1L).findFirst());
      }
    }
    return job.isCjk() ? size(usual) : narrowed(size(last), text);
  }

  /** A title one of whose lines is a lonely word is set a little smaller if it takes fewer then. */
  private Size better(String text, Size usual, Optional<Tokens.Step> next) {
    long lines = lines(text, usual, width);
    if (job.isCjk() || lines < MANY || isEven(text, usual, lines)) {
      return usual;
    }
    Optional<Size> smaller = next.map(this::size).filter(s -> lines(text, s, width) < lines);
    for (int i = 1; i <= SMALLER && smaller.isEmpty(); i++) {
      smaller =
          Optional.of(scaled(usual, 1 - i * LITTLE)).filter(s -> lines(text, s, width) < lines);
    }
    return smaller.orElse(usual);
  }

  /** Whether lines are of about one length: whether they fill the least width that holds them. */
  private boolean isEven(String text, Size size, long lines) {
    TextStyle style = job.styles().text(design.title().style(), size.points());
    double all = job.width(text, style);
    double least = width;
    while (all / (lines * least) < EVEN && lines(text, size, NARROWER * least) == lines) {
      least *= NARROWER;
    }
    return all / (lines * least) >= EVEN;
  }

  private Size scaled(Size size, double scale) {
    double quarter = job.styles().grid(QUARTER);
    return new Size(size.points() * scale, Math.ceil(size.leading() * scale / quarter) * quarter);
  }

  private long lines(String text, Size size, double room) {
    return Math.round(height(text, size, room) / size.leading());
  }

  private Size size(Tokens.Step step) {
    double points = job.styles().points(step.size(), design.text().style());
    return new Size(points, design.points(step.leading(), points));
  }

  private Size narrowed(Size size, String text) {
    double scale = width * CLOSE / widest(text.split(" "), size.points());
    boolean helps = scale < 1 && size.points() * scale >= design.size(design.text().style());
    return helps ? scaled(size, scale) : size;
  }

  private double widest(String[] words, double points) {
    double widest = 0;
    for (String word : words) {
      TextStyle style = job.styles().text(design.title().style(), points);
      widest = Math.max(widest, job.width(word, style));
    }
    return widest;
  }

  /** Chinese titles stand on one line, if any size allows it; others break no word. */
  private boolean fits(String text, Tokens.Step step) {
    Size size = size(step);
    String[] words = job.isCjk() ? new String[] {text} : text.split(" ");
    if (widest(words, size.points()) > width) {
      return false;
    }
    double most = job.styles().geometry().hasSide() ? MOST : MOST_ALONE;
    return height(text, size, width) <= most * job.styles().page().textHeight();
  }

  private double height(String text, Size size, double room) {
    Tokens.Title look = design.title();
    Shape shape = job.styles().balanced(look.style(), size.leading());
    TextStyle style = job.styles().text(look.style(), size.points());
    Piece run = new Piece.Run(text, style, job.language(), 0);
    return job.height(List.of(Paragraph.of(List.of(run), shape, 0)), room);
  }
}
