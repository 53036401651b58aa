package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.testing.PdfLines;
import org.colloquy.testing.PdfLines.Line;
import org.colloquy.testing.PdfPages;

/**
 * What a typesetter would mark on the proofs: {@code PageQuality [-v] NAME=FILE|FOLDER ...} prints
 * a row of a table for each name, of a file or all PDF files in a folder; with {@code -v} first
 * each fault with its file and page. Editions are told by the exchanges in their structure, and
 * judged by that; other files by what is drawn: questions are in italics, paragraphs start with an
 * indent.
 */
public final class PageQuality {
  private static final List<String> FAULTS =
      List.of("orphan", "widow", "question split", "question stranded", "hyphen ends page");

  private final boolean each;

  private PageQuality(boolean each) {
    this.each = each;
  }

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    boolean each = args.length > 0 && args[0].equals("-v");
    Map<String, List<Path>> engines = new LinkedHashMap<>();
    for (String arg : List.of(args).subList(each ? 1 : 0, args.length)) {
      int sign = arg.indexOf('=');
      engines
          .computeIfAbsent(arg.substring(0, sign), name -> new ArrayList<>())
          .addAll(files(Path.of(arg.substring(sign + 1))));
    }
    PageQuality quality = new PageQuality(each);
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, List<Path>> engine : engines.entrySet()) {
      rows.add(quality.row(engine.getKey(), engine.getValue()));
    }
    System.out.println("| engine | pages | " + String.join(" | ", FAULTS) + " |");
    System.out.println("|---|--:" + "|--:".repeat(FAULTS.size()) + "|");
    rows.forEach(System.out::println);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private String row(String name, List<Path> files) throws IOException {
    Map<String, Integer> sums = new TreeMap<>();
    int pages = 0;
    for (Path file : files) {
      byte[] pdf = Files.readAllBytes(file);
      List<Line> lines = PdfLines.of(pdf);
      pages += lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
      Map<String, List<Integer>> found =
          PdfPages.isEdition(pdf) ? PdfPages.faults(pdf, lines) : drawn(lines);
      found.forEach((fault, places) -> sums.merge(fault, places.size(), Integer::sum));
      if (each) {
        found.forEach((fault, places) -> System.out.println(file + ": " + fault + " " + places));
      }
    }
    StringBuilder out = new StringBuilder("| " + name + " | " + pages);
    FAULTS.forEach(fault -> out.append(" | ").append(sums.getOrDefault(fault, 0)));
    return out.append(" |").toString();
  }

  private static Map<String, List<Integer>> drawn(List<Line> lines) {
    List<Line> text = new ArrayList<>(lines);
    long size = LineQuality.most(lines, line -> Math.round(line.size() * 20));
    text.removeIf(line -> Math.round(line.size() * 20) != size || line.text().matches("[0-9]+"));
    double edge = LineQuality.most(text, line -> Math.round(line.left()));
    Map<String, List<Integer>> faults = new TreeMap<>();
    for (int i = 1; i < text.size(); i++) {
      Line head = text.get(i);
      Line foot = text.get(i - 1);
      if (head.page() != foot.page()) {
        boolean starts = starts(head, edge);
        if (foot.hyphenated()) {
          add(faults, "hyphen ends page", foot);
        }
        if (question(foot) && !starts) {
          add(faults, "question split", foot);
        } else if (question(foot) && !question(head)) {
          add(faults, "question stranded", foot);
        } else if (!starts && starts(foot, edge)) {
          add(faults, "orphan", foot);
        } else if (!starts && (i + 1 == text.size() || starts(text.get(i + 1), edge))) {
          add(faults, "widow", head);
        }
      }
    }
    return faults;
  }

  private static void add(Map<String, List<Integer>> faults, String fault, Line line) {
    faults.computeIfAbsent(fault, key -> new ArrayList<>()).add(line.page());
  }

  private static boolean question(Line line) {
    return line.font().contains("Italic");
  }

  private static boolean starts(Line line, double edge) {
    return line.left() > edge + 8;
  }
}
