package org.colloquy.internal.press.print;

import java.util.List;
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
        return size(last);
      }
    }
    return job.isCjk() ? size(usual) : narrowed(size(last), text);
  }

  private Size size(Tokens.Step step) {
    double points = job.styles().points(step.size(), design.text().style());
    return new Size(points, design.points(step.leading(), points));
  }

  private Size narrowed(Size size, String text) {
    double scale = width * CLOSE / widest(text.split(" "), size.points());
    double quarter = job.styles().grid(QUARTER);
    boolean helps = scale < 1 && size.points() * scale >= design.size(design.text().style());
    return helps
        ? new Size(size.points() * scale, Math.ceil(size.leading() * scale / quarter) * quarter)
        : size;
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
    return height(text, size) <= most * job.styles().page().textHeight();
  }

  private double height(String text, Size size) {
    Tokens.Title look = design.title();
    Shape shape = job.styles().balanced(look.style(), size.leading());
    TextStyle style = job.styles().text(look.style(), size.points());
    Piece run = new Piece.Run(text, style, job.language(), 0);
    return job.height(List.of(Paragraph.of(List.of(run), shape, 0)), width);
  }
}
