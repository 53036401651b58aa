package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.colloquy.testing.PdfLines;
import org.colloquy.testing.PdfLines.Line;

/**
 * How evenly the lines of PDF files are set, whoever set them: {@code LineQuality NAME=FILE ...}
 * prints a row of a table for each name. Only full lines of the text's own size count: those that
 * end at the right edge of the measure, in a block where the most lines do.
 */
public final class LineQuality {
  /** How far a full line may end from the edge, protruding signs included, in points. */
  private static final double EDGE = 7;

  private LineQuality() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    Map<String, List<Line>> engines = new LinkedHashMap<>();
    for (String arg : args) {
      int sign = arg.indexOf('=');
      engines
          .computeIfAbsent(arg.substring(0, sign), name -> new ArrayList<>())
          .addAll(full(PdfLines.of(Files.readAllBytes(Path.of(arg.substring(sign + 1))))));
    }
    System.out.println(
        "| engine | full lines | gap mean | off natural, mean | 95th | widest |"
            + " hyphens per 100 lines | most in a row |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
    engines.forEach((name, lines) -> System.out.println(row(name, lines)));
  }

  private static String row(String name, List<Line> lines) {
    List<Double> gaps = new ArrayList<>();
    int hyphens = 0;
    int inRow = 0;
    int most = 0;
    for (Line line : lines) {
      gaps.addAll(line.gaps());
      hyphens += line.hyphenated() ? 1 : 0;
      inRow = line.hyphenated() ? inRow + 1 : 0;
      most = Math.max(most, inRow);
    }
    Collections.sort(gaps);
    double mean = gaps.stream().mapToDouble(gap -> gap).average().orElse(0);
    double natural = gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    double off = gaps.stream().mapToDouble(gap -> Math.abs(gap - natural)).average().orElse(0);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.1f | %d |",
        name,
        lines.size(),
        mean,
        off,
        gaps.isEmpty() ? 0 : gaps.get((int) (gaps.size() * 0.95)),
        gaps.isEmpty() ? 0 : gaps.get(gaps.size() - 1),
        100.0 * hyphens / Math.max(1, lines.size()),
        most);
  }

  private static List<Line> full(List<Line> lines) {
    long size = most(lines, line -> Math.round(line.size() * 20));
    List<Line> own = new ArrayList<>(lines);
    own.removeIf(
        line ->
            Math.round(line.size() * 20) != size
                || line.gaps().size() < 2
                || line.font().contains("Italic"));
    double edge = most(own, line -> Math.round(line.right()));
    own.removeIf(line -> Math.abs(line.right() - edge) > EDGE);
    return own;
  }

  /** The value that most of the text has. */
  static long most(List<Line> lines, ToLongFunction<Line> key) {
    Map<Long, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(key.applyAsLong(line), line.text().length(), Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
