package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.testing.PdfLines;
import org.colloquy.testing.PdfLines.Line;
import org.colloquy.testing.PdfPages;

/**
 * What a typesetter would mark on the proofs: {@code PageQuality NAME=FILE ...} prints a row of a
 * table for each name. Tagged editions are judged by their structure; files of other typesetters by
 * what is drawn: questions are in italics, paragraphs start with an indent.
 */
public final class PageQuality {
  private static final List<String> FAULTS =
      List.of("orphan", "widow", "question split", "question stranded", "hyphen ends page");

  private PageQuality() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    Map<String, List<byte[]>> engines = new LinkedHashMap<>();
    for (String arg : args) {
      int sign = arg.indexOf('=');
      engines
          .computeIfAbsent(arg.substring(0, sign), name -> new ArrayList<>())
          .add(Files.readAllBytes(Path.of(arg.substring(sign + 1))));
    }
    System.out.println("| engine | pages | " + String.join(" | ", FAULTS) + " |");
    System.out.println("|---|--:" + "|--:".repeat(FAULTS.size()) + "|");
    engines.forEach(PageQuality::row);
  }

  private static void row(String name, List<byte[]> files) {
    Map<String, Integer> sums = new TreeMap<>();
    int pages = 0;
    for (byte[] pdf : files) {
      List<Line> lines = PdfLines.of(pdf);
      pages += lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
      boolean tagged = name.startsWith("Colloquy");
      Map<String, Integer> found = tagged ? tagged(pdf) : drawn(lines);
      found.forEach((fault, count) -> sums.merge(fault, count, Integer::sum));
    }
    StringBuilder out = new StringBuilder("| " + name + " | " + pages);
    FAULTS.forEach(fault -> out.append(" | ").append(sums.getOrDefault(fault, 0)));
    System.out.println(out.append(" |"));
  }

  private static Map<String, Integer> tagged(byte[] pdf) {
    Map<String, Integer> counts = new TreeMap<>();
    PdfPages.faults(pdf).forEach((fault, pages) -> counts.put(fault, pages.size()));
    return counts;
  }

  private static Map<String, Integer> drawn(List<Line> lines) {
    List<Line> text = new ArrayList<>(lines);
    long size = LineQuality.most(lines, line -> Math.round(line.size() * 20));
    text.removeIf(line -> Math.round(line.size() * 20) != size || line.text().matches("[0-9]+"));
    double edge = LineQuality.most(text, line -> Math.round(line.left()));
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 1; i < text.size(); i++) {
      Line head = text.get(i);
      Line foot = text.get(i - 1);
      if (head.page() != foot.page()) {
        boolean starts = starts(head, edge);
        if (foot.hyphenated()) {
          counts.merge("hyphen ends page", 1, Integer::sum);
        }
        if (question(foot) && !starts) {
          counts.merge("question split", 1, Integer::sum);
        } else if (question(foot) && !question(head)) {
          counts.merge("question stranded", 1, Integer::sum);
        } else if (!starts && starts(foot, edge)) {
          counts.merge("orphan", 1, Integer::sum);
        } else if (!starts && (i + 1 == text.size() || starts(text.get(i + 1), edge))) {
          counts.merge("widow", 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static boolean question(Line line) {
    return line.font().contains("Italic");
  }

  private static boolean starts(Line line, double edge) {
    return line.left() > edge + 8;
  }
}
