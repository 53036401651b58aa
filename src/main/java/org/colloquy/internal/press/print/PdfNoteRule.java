package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Furniture;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Spacing;

/** The short rule above the notes of a page. */
final class PdfNoteRule implements Furniture {
  /** From the rule to the first note, in steps of the grid. */
  private static final double CLEAR = 0.2;

  private final PdfJob job;
  private final PdfLeaves leaves;
  private final Tokens.Notes look;

  PdfNoteRule(PdfJob job, PdfLeaves leaves) {
    this.job = job;
    this.leaves = leaves;
    look = job.design().notes();
  }

  @Override
  public List<Fixture> on(PageView page) {
    // What stands at the foot of a front page is no note.
    if (page.notes().isEmpty() || leaves.of(page) == PdfLeaves.Kind.BARE) {
      return List.of();
    }
    double width = job.styles().points(look.ruleLength(), look.style());
    double thickness = job.styles().points(look.rule(), look.style());
    double y = page.notesTop() - CLEAR * page.setup().grid();
    int ink = Tokens.Ink.INK.ordinal();
    Block.Rule rule =
        new Block.Rule(
            0, width, thickness, thickness, ink, Spacing.NONE, Keep.NONE, PdfMarks.FURNITURE);
    return List.of(new Fixture(page.left(), y - thickness / 2, width, rule));
  }
}
