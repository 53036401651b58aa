package org.colloquy.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The results of one program over many editions: a Markdown table, one row a document. */
final class FidelityTable {
  private static final int SHOWN = 10;

  private final String what;
  private final ReadBack readBack;
  private final List<String> rows = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private int words;
  private int lost;
  private int added;

  FidelityTable(String what, ReadBack readBack) {
    this.what = what;
    this.readBack = readBack;
  }

  void add(String document, Comparison.Result result) {
    words += result.words();
    lost += result.lost();
    added += result.added();
    rows.add(row(document, result.words(), result.lost(), result.added()));
    if (!result.same()) {
      differences.add(document + ": " + result);
    }
  }

  /** A document that the program can't be asked about. */
  void leaveOut(String document) {
    rows.add("| " + document + " | not compared | | |");
  }

  int words() {
    return words;
  }

  boolean same() {
    return differences.isEmpty();
  }

  String differences() {
    List<String> shown = differences.subList(0, Math.min(SHOWN, differences.size()));
    return differences.size() + " of " + rows.size() + " differ\n" + String.join("\n", shown);
  }

  /** Writes the table into a folder and its sum to standard output. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> lines = new ArrayList<>();
    lines.add("| " + readBack.format() + " by " + readBack.program() + " | words | lost | added |");
    lines.add("|---|--:|--:|--:|");
    lines.addAll(rows);
    lines.add(row("**" + rows.size() + " documents**", words, lost, added));
    String name = what + "-" + readBack.format() + "-" + readBack.program() + ".md";
    Files.write(folder.resolve(name), lines);
    System.out.println(what + " " + lines.get(0) + "\n" + lines.get(lines.size() - 1));
  }

  private static String row(String name, int words, int lost, int added) {
    return "| " + name + " | " + words + " | " + lost + " | " + added + " |";
  }
}
