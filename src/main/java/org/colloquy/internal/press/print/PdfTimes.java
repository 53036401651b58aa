package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Furniture;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Block;
import org.colloquy.model.Turn;

/** Time codes in the outer margin, each at the line with which its turn begins. */
final class PdfTimes implements Furniture {
  private static final double WIDTH = 48;

  /** Room for line numbers that stand nearer to the text. */
  private static final double NUMBERS = 20;

  private final PdfJob job;
  private final TextStyle style;
  private final double clear;
  private final double clearLeft;

  /** By mark of the first thing in a turn: its time. Those that are set are taken out. */
  private final Map<Integer, String> times = new HashMap<>();

  PdfTimes(PdfJob job) {
    this.job = job;
    Tokens.LineNumbers look = job.design().lineNumbers();
    style = job.styles().aligned(job.styles().text(look.style()));
    double usual = job.styles().points(look.clear(), look.style());
    clear = look.every() > 0 ? usual + NUMBERS : usual;
    double clearOfLabels = job.styles().clearOfLabels(usual);
    clearLeft = look.every() > 0 ? clearOfLabels + NUMBERS : clearOfLabels;
    for (Block block : job.edition().interview().blocks()) {
      Integer mark = job.flow().anchors().get(block.id());
      if (mark != null && block instanceof Turn turn) {
        job.edition().time(turn).ifPresent(time -> times.put(mark, time));
      }
    }
  }

  @Override
  public List<Fixture> on(PageView page) {
    List<Fixture> fixtures = new ArrayList<>();
    for (LineView line : page.lines()) {
      // A turn may begin with a label or a number that hangs beside its first line.
      Stream<Integer> beside = line.cells().stream().flatMap(cell -> cell.marks().stream());
      Stream.concat(line.marks().stream(), beside)
          .sorted()
          .map(times::remove)
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(time -> fixtures.add(fixture(time, line.baseline(), page)));
    }
    return fixtures;
  }

  private Fixture fixture(String time, double baseline, PageView page) {
    boolean left = page.setup().mirrored() && page.number() % 2 == 0;
    double edge = left ? -clearLeft - WIDTH : page.setup().measure() + clear;
    double leading = page.setup().grid();
    Paragraph line =
        Paragraph.of(
            PdfHead.run(job, time, style),
            Shape.of(leading, left ? Align.END : Align.START),
            PdfMarks.FURNITURE);
    return new Fixture(page.left() + edge, baseline - 0.7 * leading, WIDTH, line);
  }
}
