package org.colloquy.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What programs of their own say of a PDF. */
public final class PdfTools {
  private PdfTools() {}

  /** What qpdf and poppler have to complain of; empty where nothing. */
  public static String complaints(byte[] pdf) {
    String poppler = Tools.require("pdftotext").toString();
    return run(pdf, List.of(Tools.require("qpdf").toString(), "--check"), List.of(), true)
        + run(pdf, List.of(poppler), List.of("/dev/null"), false);
  }

  /** All text, page by page, as poppler reads it off the page. */
  public static String text(byte[] pdf, String... options) {
    List<String> command = new ArrayList<>(List.of(Tools.require("pdftotext").toString()));
    command.addAll(List.of(options));
    return run(pdf, command, List.of("-"), false);
  }

  /** The structure tree with its text, as poppler reads it. */
  public static String structure(byte[] pdf) {
    return run(pdf, List.of(Tools.require("pdfinfo").toString(), "-struct-text"), List.of(), false);
  }

  private static String run(byte[] pdf, List<String> command, List<String> behind, boolean silent) {
    try {
      Path file = Files.createTempFile("colloquy", ".pdf");
      try {
        Files.write(file, pdf);
        List<String> whole = new ArrayList<>(command);
        whole.add(file.toString());
        whole.addAll(behind);
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 && silent ? "" : said;
      } finally {
        Files.delete(file);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
