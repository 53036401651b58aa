package org.colloquy.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Interview;
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

    /** pdftotext takes the vowel signs of Arabic from their letters, and tears words there. */
    @Override
    public boolean reads(Interview interview) {
      return Words.of(interview).stream()
          .flatMap(unit -> unit.words().stream())
          .noneMatch(word -> word.chars().anyMatch(c -> c >= 0x064b && c <= 0x0652));
    }

    @Override
    public Account read(Path edition) throws Exception {
      String text =
          Processes.output(List.of("pdftotext", "-raw", "-enc", "UTF-8", edition.toString(), "-"));
      if (hasRightToLeft(text)) {
        // In the order of the content each direction would stand on a line of its own.
        text = Processes.output(List.of("pdftotext", "-enc", "UTF-8", edition.toString(), "-"));
      }
      return Account.mixed(Words.split(logical(text)));
    }
  }

  /** Plain text behind what is known of it, numbers of notes left out. */
  static final class Text implements ReadBack {
    @Override
    public String format() {
      return "text";
    }

    @Override
    public String program() {
      return "lines";
    }

    @Override
    public Account read(Path edition) throws IOException {
      String text = Files.readString(edition);
      int end = text.startsWith("---\n") ? text.indexOf("\n---\n") + 5 : 0;
      List<String> words = new ArrayList<>();
      for (String word : Words.split(text.substring(end))) {
        String bare = word.replaceAll("\\[[0-9]{1,3}\\]", "");
        if (!bare.isEmpty() || word.isEmpty()) {
          words.add(bare);
        }
      }
      return Account.mixed(words);
    }
  }

  private static boolean hasRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  /**
   * pdftotext marks the directions of its own output. Between its marks for an embedding from left
   * to right (U+202A, U+202C) signs without a direction stand as they are seen, so that one seen at
   * the left of a word comes behind it.
   */
  private static String logical(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int i = text.indexOf('\u202a'); i >= 0; i = text.indexOf('\u202a', from)) {
      int end = text.indexOf('\u202c', i);
      end = end < 0 ? text.length() : end;
      out.append(text, from, i);
      int first = i + 1;
      while (first < end && !Character.isLetterOrDigit(text.charAt(first))) {
        first++;
      }
      int last = end;
      while (last > first && !Character.isLetterOrDigit(text.charAt(last - 1))) {
        last--;
      }
      out.append(new StringBuilder(text.substring(last, end)).reverse());
      out.append(text, first, last);
      out.append(new StringBuilder(text.substring(i + 1, first)).reverse());
      from = end;
    }
    out.append(text, from, text.length());
    StringBuilder plain = new StringBuilder(out.length());
    out.chars()
        .filter(c -> !(c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069))
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /**
   * LibreOffice, which makes HTML of all editions in one start (its plain text lacks the notes).
   */
  static final class LibreOffice implements ReadBack {
    /** How many editions a start reads in a time that tells it from one that hangs. */
    private static final int BATCH = 40;

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
      try {
        Files.createDirectories(folder);
        for (int from = 0; from < editions.size(); from += BATCH) {
          List<String> all = new ArrayList<>(command);
          editions.subList(from, Math.min(from + BATCH, editions.size())).stream()
              .map(Path::toString)
              .forEach(all::add);
          Processes.output(all);
        }
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
