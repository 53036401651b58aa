package org.colloquy.internal.press.print;

import java.util.Arrays;
import java.util.List;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;

/**
 * The columns of a table. Where all lines find room, each column is as wide as its longest. Where
 * they don't, each has what its longest word takes, and a part of the rest; where words don't find
 * room either, they are set smaller, and where that is not enough, they are divided.
 *
 * @param starts where each column begins, from the left edge of the measure
 * @param widths of the columns
 * @param leading of lines in cells
 */
record PdfTableGrid(double[] starts, double[] widths, TextStyle style, double leading) {
  private static final double GUTTER = 12;
  private static final double NARROW_GUTTER = 4;

  /** More columns than that are nearer to each other. */
  private static final int MANY = 6;

  /** Words are set no smaller than in this part of their size. */
  private static final double SMALLEST = 0.66;

  /** No word asks for more than this part of the measure. */
  private static final double WIDEST_WORD = 0.5;

  /** What is in a list stands so far in. */
  private static final double INDENT = 18;

  /** A picture, or a table inside of the table, should not be narrower. */
  private static final double BOX = 36;

  /**
   * What the cells of each column ask for: at least, and at best.
   *
   * @param free what all columns have together
   */
  private record Wishes(double free, double[] least, double[] best) {}

  static PdfTableGrid of(PdfJob job, Content.Table table, PdfSetting setting, double measure) {
    int count = Math.max(1, table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(1));
    double gutter = count > MANY ? NARROW_GUTTER : GUTTER;
    double left = setting.shape().left();
    double whole = measure - left - setting.shape().right();
    double free = Math.max(count, whole - (count - 1) * gutter);
    Wishes wishes = new Wishes(free, new double[count], new double[count]);
    collect(job, table, setting.style(), wishes);
    double needed = Arrays.stream(wishes.least()).sum();
    double scale = Math.max(SMALLEST, Math.min(1, free / needed));
    double[] widths = widths(wishes, scale);
    double[] starts = new double[count];
    starts[0] = left;
    for (int i = 1; i < count; i++) {
      starts[i] = starts[i - 1] + widths[i - 1] + gutter;
    }
    TextStyle style = setting.style();
    boolean exact = job.design().keep().exactLines();
    double leading = setting.shape().leading() * (exact ? 1 : scale);
    return new PdfTableGrid(starts, widths, style.withSize(scale * style.size()), leading);
  }

  private static void collect(PdfJob job, Content.Table table, TextStyle style, Wishes wishes) {
    double free = wishes.free();
    TextStyle bold = PdfStyles.bold(style);
    for (Content.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        Content.Cell cell = row.cells().get(i);
        TextStyle look = cell.header() ? bold : style;
        double indent = indent(cell.content());
        for (String line : PlainText.of(cell.content()).split("\n")) {
          double all = indent;
          for (String word : line.split(" ")) {
            double width = job.width(word, look);
            double asked = Math.min(indent + width, WIDEST_WORD * free);
            wishes.least()[i] = Math.max(wishes.least()[i], asked);
            all += width + job.width(" ", look);
          }
          wishes.best()[i] = Math.max(wishes.best()[i], Math.min(all, free));
        }
        if (cell.content().stream().anyMatch(PdfTableGrid::isBox)) {
          double share = free / row.cells().size();
          wishes.least()[i] = Math.max(wishes.least()[i], Math.min(share, BOX));
          wishes.best()[i] = Math.max(wishes.best()[i], share);
        }
      }
    }
  }

  private static boolean isBox(Content content) {
    return content instanceof Content.Figure || content instanceof Content.Table;
  }

  private static double indent(List<Content> contents) {
    double deepest = 0;
    for (Content content : contents) {
      if (content instanceof Content.ItemList list) {
        for (Content.Item item : list.items()) {
          deepest = Math.max(deepest, INDENT + indent(item.content()));
        }
      }
    }
    return deepest;
  }

  private static double[] widths(Wishes wishes, double scale) {
    double free = wishes.free();
    double[] least = wishes.least().clone();
    double[] best = wishes.best().clone();
    for (int i = 0; i < least.length; i++) {
      // A hair more than a word takes, so that no rounding divides it.
      least[i] = Math.max(1, scale * least[i] + 0.1);
      best[i] = Math.max(least[i], scale * best[i] + 0.1);
    }
    double needed = Arrays.stream(least).sum();
    double wanted = Arrays.stream(best).sum();
    double[] widths = new double[least.length];
    for (int i = 0; i < widths.length; i++) {
      if (wanted <= free) {
        widths[i] = best[i];
      } else if (needed < free) {
        widths[i] = least[i] + (free - needed) * (best[i] - least[i]) / (wanted - needed);
      } else {
        widths[i] = least[i] * free / needed;
      }
    }
    return widths;
  }

  int count() {
    return widths.length;
  }

  double start(int column) {
    return starts[column];
  }

  double width(int column) {
    return widths[column];
  }

  /** From the left edge of the first column to the right edge of the last one. */
  double width() {
    return starts[count() - 1] + widths[count() - 1] - starts[0];
  }
}
