package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.testing.Interviews;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code docs/designs.md} says a key is for is where it is seen: another value gives another
 * page or book, and the same one where the key is said to be for other media.
 */
class WebKeysTest {
  private static final Interview TALK =
      Colloquy.create().read(Path.of("samples/interviews/woman-in-the-box.md")).interview();

  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z.-]+)` \\| (.*?) \\| (.*?) \\| (.*) \\|");

  /** The media that a key is for; a remark on one of them ends with a colon instead. */
  private static final Pattern MEDIA =
      Pattern.compile("\\((not )?(M(?:, M)*)(?!, M|:)".replace("M", "(?:PDF|DOCX|HTML|EPUB)"));

  /** Keys whose other value must be one that this test can't make up. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("extends", ""),
          Map.entry("page.size", ""),
          Map.entry("typography", "[dashes, quotes]"),
          Map.entry("title.steps", "[[any, 19pt, 23pt]]"),
          Map.entry("text.features", ""),
          Map.entry("introduction.words-up-to", "1"),
          Map.entry("speakers-list.over", "1"),
          Map.entry("contents.place", "page"),
          Map.entry("contents.from-questions", "99"),
          Map.entry("pull-quote.show", "false"),
          Map.entry("pull-quote.words", "[2, 90]"),
          Map.entry("pull-quote.every-words", "3000"),
          Map.entry("epub.cover.sizes", "[31]"));

  /** In which design a group is that others have not. */
  private static final Map<String, String> ONLY =
      Map.of("drop-cap", "magazine", "tabs", "court", "frame", "court", "numbering", "archive");

  @ParameterizedTest
  @CsvSource({"HTML", "EPUB"})
  void keysAreSeenWhereTheyAreSaidToBe(String medium) throws IOException {
    Writer writer = medium.equals("HTML") ? Writers.HTML : Writers.EPUB;
    Map<String, String> before = new HashMap<>();
    Set<String> wrong = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("docs/designs.md"))) {
      Matcher row = ROW.matcher(line);
      if (!row.matches() || !row.group(1).contains(".") && !row.group(1).contains("-")) {
        continue;
      }
      String key = row.group(1);
      String value = VALUES.getOrDefault(key, other(row.group(2), row.group(3)));
      if (value.isEmpty()) {
        continue;
      }
      boolean seen = designs(key).anyMatch(d -> isSeen(d, key, value, writer, before));
      if (seen != isFor(medium, key, row.group(4))) {
        wrong.add(key + ": " + value + (seen ? " is seen" : " is not seen"));
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static boolean isFor(String medium, String key, String what) {
    String own = key.substring(0, Math.max(0, key.indexOf('.'))).toUpperCase(Locale.ROOT);
    if (Set.of("PDF", "DOCX", "HTML", "EPUB").contains(own)) {
      return own.equals(medium);
    }
    if (own.equals("PAGE")) {
      return key.equals("page.grid");
    }
    Matcher media = MEDIA.matcher(what);
    if (!media.find()) {
      return true;
    }
    boolean named = Arrays.asList(media.group(2).split(", ")).contains(medium);
    return named == (media.group(1) == null);
  }

  private static String other(String values, String standard) {
    if (values.equals("true or false")) {
      return standard.contains("true") ? "false" : "true";
    }
    if (values.startsWith("whole number")) {
      return "7";
    }
    if (values.startsWith("length")) {
      return "37pt";
    }
    if (values.equals("number")) {
      return "1.7";
    }
    if (values.equals("weight")) {
      return "800";
    }
    if (values.equals("colour")) {
      return "#123456";
    }
    if (values.equals("text")) {
      return "Zapf";
    }
    List<String> words = new ArrayList<>(Arrays.asList(values.replace("`", "").split(", ")));
    words.removeIf(w -> standard.contains("`" + w + "`"));
    return values.startsWith("list") ? "" : words.get(words.size() - 1);
  }

  private static Stream<String> designs(String key) {
    String group = key.substring(0, Math.max(0, key.indexOf('.')));
    return ONLY.containsKey(group)
        ? Stream.of(ONLY.get(group))
        : Stream.of("magazine", "archive", "court", "plain");
  }

  private static boolean isSeen(
      String design, String key, String value, Writer writer, Map<String, String> before) {
    Design own = Design.builtIn(design).with("pull-quote.show", "true");
    String plain = before.computeIfAbsent(design, d -> written(own, writer));
    return !plain.equals(written(own.with(key, value), writer));
  }

  private static String written(Design design, Writer writer) {
    StringBuilder all = new StringBuilder();
    for (Interview interview : List.of(Interviews.everything(), TALK, Interviews.ofLength(3, 9))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        writer.write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      all.append(out.toString(StandardCharsets.ISO_8859_1));
    }
    return all.toString();
  }
}
