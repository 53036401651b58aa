package org.colloquy.fidelity;

import static java.lang.Character.DIRECTIONALITY_RIGHT_TO_LEFT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Words;
import org.colloquy.testing.Tools;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Programs that tell no generated text apart: pdftotext on PDF, LibreOffice on DOCX. */
final class PlainReadBack {
  private PlainReadBack() {}

  /** pdftotext in the order of the content; its own order reads tables by columns. */
  static final class PdfToText implements ReadBack {
    @Override
    public String format() {
      return "pdf";
    }

    @Override
    public String program() {
      return "pdftotext";
    }

    @Override
    public void prepare(List<Path> editions) {
      Tools.require("pdftotext");
    }

    @Override
    public Account read(Path edition) throws Exception {
      String text =
          Processes.output(List.of("pdftotext", "-raw", "-enc", "UTF-8", edition.toString(), "-"));
      List<String> words = new ArrayList<>();
      Words.split(withoutBidiMarks(text)).forEach(w -> words.add(asDrawn(w)));
      return Account.mixed(words);
    }
  }

  /**
   * pdftotext takes right-to-left letters to be drawn from right to left and turns them round.
   * Lines are not reordered for direction yet, so they are turned back here; once they are, this
   * has to go.
   */
  private static String asDrawn(String word) {
    int letters = (int) word.chars().filter(Character::isLetter).count();
    int turned =
        (int)
            word.chars()
                .filter(c -> Character.getDirectionality(c) == DIRECTIONALITY_RIGHT_TO_LEFT)
                .count();
    return turned > 0 && turned == letters ? turned(word) : word;
  }

  private static String turned(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  /** pdftotext marks the directions of its own output. */
  private static String withoutBidiMarks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !(c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069))
        .forEach(c -> out.append((char) c));
    return out.toString();
  }

  /**
   * LibreOffice, which makes HTML of all editions in one start (its plain text lacks the notes).
   */
  static final class LibreOffice implements ReadBack {
    @Override
    public String format() {
      return "docx";
    }

    @Override
    public String program() {
      return "LibreOffice";
    }

    @Override
    public void prepare(List<Path> editions) {
      Tools.require("soffice", "libreoffice");
      if (editions.isEmpty()) {
        return;
      }
      Path folder = editions.get(0).resolveSibling("libreoffice");
      List<String> command = new ArrayList<>();
      command.add("soffice");
      command.add("-env:UserInstallation=" + folder.resolve("profile").toAbsolutePath().toUri());
      command.addAll(List.of("--headless", "--convert-to", "html:HTML (StarWriter):EmbedImages"));
      command.addAll(List.of("--outdir", folder.toString()));
      editions.forEach(e -> command.add(e.toString()));
      try {
        Files.createDirectories(folder);
        Processes.output(command);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }

    @Override
    public Account read(Path edition) throws IOException {
      String name = edition.getFileName().toString().replaceFirst("\\.docx$", ".html");
      Document document =
          Jsoup.parse(Files.readString(edition.resolveSibling("libreoffice").resolve(name)));
      return Account.mixed(Words.split(JsoupReadBack.text(document.body())));
    }
  }
}
