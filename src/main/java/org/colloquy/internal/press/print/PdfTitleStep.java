package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;

/** Chooses how large a title is set: its length tells, and the room that it has. */
final class PdfTitleStep {
  /** No title takes more of a page's text than this, if a smaller size helps. */
  private static final double MOST = 1.0 / 3;

  /** The same where no side column takes up what stands below the title. */
  private static final double MOST_ALONE = 1.0 / 4;

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

  /** The largest step that a title's length allows and for which there is room. */
  Tokens.Step of(String text) {
    Tokens.Title look = design.title();
    Tokens.Step usual = look.step(text.codePointCount(0, text.length()));
    List<Tokens.Step> steps = look.steps();
    Tokens.Step last = usual;
    for (int i = Math.max(0, steps.indexOf(usual)); i < steps.size(); i++) {
      last = steps.get(i);
      if (fits(text, last)) {
        return last;
      }
    }
    return job.isCjk() ? usual : last;
  }

  /** Chinese titles stand on one line, if any size allows it; others break no word. */
  private boolean fits(String text, Tokens.Step step) {
    Tokens.Title look = design.title();
    double size = job.styles().points(step.size(), design.text().style());
    for (String word : job.isCjk() ? new String[] {text} : text.split(" ")) {
      if (job.width(word, job.styles().text(look.style(), size)) > width) {
        return false;
      }
    }
    double most = job.styles().geometry().hasSide() ? MOST : MOST_ALONE;
    return height(text, step, size) <= most * job.styles().page().textHeight();
  }

  private double height(String text, Tokens.Step step, double size) {
    Tokens.Title look = design.title();
    Shape shape = job.styles().balanced(look.style(), design.points(step.leading(), size));
    Piece run = new Piece.Run(text, job.styles().text(look.style(), size), job.language(), 0);
    return job.height(List.of(Paragraph.of(List.of(run), shape, 0)), width);
  }
}
