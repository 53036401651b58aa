package org.colloquy.internal.press.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.colloquy.edition.MediumTokens;
import org.colloquy.internal.typeset.text.LineBreaks;
import org.jspecify.annotations.Nullable;

/**
 * A cover's title as lines: as large as fits, no word broken, lines as even as can be.
 *
 * @param size of its letters
 * @param leading distance of lines, in sizes
 */
record CoverLines(List<String> lines, int size, double leading) {
  /** Widths of U+0020 to U+007E in EB Garamond Medium, in hundredths of the size. */
  private static final int[] WIDTHS = {
    21, 26, 35, 47, 45, 67, 77, 21, 31, 31, 35, 59, 24, 29, 24, 40, 50, 50, 50, 50, 50, 50, 50, 50,
    50, 50, 26, 24, 55, 59, 55, 38, 76, 70, 60, 71, 76, 57, 52, 73, 81, 35, 35, 71, 58, 91, 80, 76,
    57, 76, 73, 48, 68, 74, 68, 95, 72, 60, 60, 34, 40, 34, 50, 53, 21, 41, 52, 41, 52, 40, 33, 46,
    53, 26, 24, 50, 26, 79, 54, 50, 53, 53, 36, 34, 34, 54, 45, 71, 46, 45, 40, 38, 27, 38, 52
  };

  private static final double OTHER_WIDTH = 0.6;
  private static final double EAST_ASIAN_LEADING = 1.38;
  private static final int SHORT_WORD = 3;

  /** Most characters of Japanese that are kept together. */
  private static final int WORD = 5;

  /** A title that needs more than this is shortened: no cover could hold it. */
  private static final int CHARACTERS = 300;

  /**
   * What a line costs that ends with a short word in small letters, which is mostly a preposition.
   */
  private static final double BAD_END = 0.3;

  /** Text up to a place where a line may end; the width, in sizes, is that without final spaces. */
  private record Piece(String text, double width, double spaced) {}

  static CoverLines of(String title, MediumTokens.Cover cover) {
    double leading =
        title.codePoints().anyMatch(CoverLines::eastAsian) ? EAST_ASIAN_LEADING : cover.leading();
    double room = cover.height() * 2 / 3.0 - 3 * cover.unit();
    List<Piece> pieces = pieces(shortened(title.strip()));
    @Nullable CoverLines stubby = null;
    for (int size : cover.sizes()) {
      double measure = 10.0 * cover.unit() / size;
      int lines = greedy(pieces, measure).size();
      boolean whole = pieces.stream().allMatch(p -> p.width() <= measure);
      if (whole && lines * size * leading <= room) {
        CoverLines fitting = new CoverLines(balanced(pieces, measure, lines), size, leading);
        if (!fitting.stubby()) {
          return fitting;
        }
        stubby = stubby == null ? fitting : stubby;
      }
    }
    if (stubby != null) {
      return stubby;
    }
    int smallest = cover.sizes().get(cover.sizes().size() - 1);
    double measure = 10.0 * cover.unit() / smallest;
    List<String> lines = greedy(chopped(pieces, measure), measure);
    int most = Math.max(1, (int) (room / (smallest * leading)));
    return new CoverLines(first(lines, most), smallest, leading);
  }

  /** Whether one or two characters stand on a line alone, which a smaller size may mend. */
  private boolean stubby() {
    return lines.size() > 1
        && lines.stream()
            .anyMatch(
                l ->
                    !l.isEmpty()
                        && l.codePointCount(0, l.length()) < SHORT_WORD
                        && eastAsian(l.codePointAt(0)));
  }

  private static String shortened(String title) {
    if (title.length() <= CHARACTERS) {
      return title;
    }
    int end = title.offsetByCodePoints(0, title.codePointCount(0, CHARACTERS) - 1);
    return title.substring(0, end).strip() + "…";
  }

  private static List<String> first(List<String> lines, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, most));
    shown.set(most - 1, shown.get(most - 1) + "…");
    return shown;
  }

  private static List<Piece> pieces(String title) {
    LineBreaks breaks = LineBreaks.of(title);
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= title.length(); end++) {
      if (end == title.length() || breaks.allowed(end) && !within(title, start, end)) {
        pieces.add(piece(title.substring(start, end)));
        start = end;
      }
    }
    return pieces;
  }

  /**
   * Whether a break would part a Japanese word from its ending: what goes on in hiragana is mostly
   * one, unless that makes a piece that no large line holds.
   */
  private static boolean within(String title, int start, int at) {
    return hiragana(title.charAt(at)) && eastAsian(title.codePointBefore(at)) && at - start < WORD;
  }

  private static boolean hiragana(char c) {
    return c >= 0x3041 && c <= 0x309f;
  }

  private static Piece piece(String text) {
    return new Piece(text, width(text.stripTrailing()), width(text));
  }

  /** Pieces of which none is wider than a line. */
  private static List<Piece> chopped(List<Piece> pieces, double measure) {
    List<Piece> chopped = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.width() <= measure) {
        chopped.add(piece);
      } else {
        piece.text().codePoints().forEach(c -> chopped.add(piece(Character.toString(c))));
      }
    }
    return chopped;
  }

  /** As few lines as there can be. */
  private static List<String> greedy(List<Piece> pieces, double measure) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double width = 0;
    for (Piece piece : pieces) {
      if (line.length() > 0 && width + piece.width() > measure) {
        lines.add(line.toString().strip());
        line.setLength(0);
        width = 0;
      }
      line.append(piece.text());
      width += piece.spaced();
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** The same number of lines with the least sum of squares of what is left at their ends. */
  private static List<String> balanced(List<Piece> pieces, double measure, int count) {
    int n = pieces.size();
    double[][] cost = new double[count + 1][n + 1];
    int[][] from = new int[count + 1][n + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= count; line++) {
      for (int end = line; end <= n; end++) {
        double width = 0;
        for (int start = end - 1; start >= 0; start--) {
          Piece piece = pieces.get(start);
          width += start == end - 1 ? piece.width() : piece.spaced();
          if (width > measure) {
            break;
          }
          double rest = (measure - width) / measure;
          double sum = cost[line - 1][start] + rest * rest + ending(pieces, start, end);
          if (sum < cost[line][end]) {
            cost[line][end] = sum;
            from[line][end] = start;
          }
        }
      }
    }
    return lines(pieces, from, count);
  }

  private static double ending(List<Piece> pieces, int start, int end) {
    String last = pieces.get(end - 1).text().strip();
    if (end < pieces.size()) {
      boolean small = last.length() <= SHORT_WORD && last.chars().allMatch(Character::isLowerCase);
      return small ? BAD_END : 0;
    }
    // two or three characters alone look forgotten
    return end - start < SHORT_WORD && eastAsian(last.codePointAt(0)) ? BAD_END : 0;
  }

  private static List<String> lines(List<Piece> pieces, int[][] from, int count) {
    List<String> lines = new ArrayList<>();
    int end = pieces.size();
    for (int line = count; line > 0; line--) {
      StringBuilder text = new StringBuilder();
      pieces.subList(from[line][end], end).forEach(p -> text.append(p.text()));
      lines.add(text.toString().strip());
      end = from[line][end];
    }
    Collections.reverse(lines);
    return lines;
  }

  /**
   * A line that stands alone, as much of it as there is room for, to the end of a word if it can
   * be.
   *
   * @param measure in sizes
   */
  static String cut(String line, double measure) {
    if (width(line) <= measure) {
      return line;
    }
    int end = 0;
    double width = width("…");
    while (true) {
      int c = line.codePointAt(end);
      width += width(Character.toString(c));
      if (width > measure) {
        break;
      }
      end += Character.charCount(c);
    }
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > end / 2 ? space : end).strip() + "…";
  }

  private static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (c >= ' ' && c < ' ' + WIDTHS.length) {
        width += WIDTHS[c - ' '] / 100.0;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        width += eastAsian(c) ? 1 : OTHER_WIDTH;
      }
    }
    return width;
  }

  private static boolean eastAsian(int c) {
    return c >= 0x2e80 && c <= 0xd7af
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xff00 && c <= 0xff60
        || c >= 0x20000 && c <= 0x3ffff;
  }
}
