package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.testing.PdfPages;

/** What a typesetter would mark on the proofs: counts over PDF files, and the files. */
public final class PageQuality {
  private PageQuality() {}

  /** Prints the counts. */
  public static void main(String[] args) throws IOException {
    Map<String, Integer> sums = new TreeMap<>();
    int pages = 0;
    for (String arg : args) {
      byte[] pdf = Files.readAllBytes(Path.of(arg));
      pages +=
          PdfPages.texts(pdf).stream()
              .mapToInt(text -> text.lines().keySet().stream().max(Integer::compare).orElse(0))
              .max()
              .orElse(0);
      PdfPages.faults(pdf)
          .forEach(
              (fault, where) -> {
                sums.merge(fault, where.size(), Integer::sum);
                System.out.println(arg + ": " + fault + " on pages " + where);
              });
    }
    System.out.println(args.length + " files, " + pages + " pages: " + sums);
  }
}
