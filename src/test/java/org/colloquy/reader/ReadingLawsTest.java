package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.testing.Corpora;
import org.colloquy.testing.Samples;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, whoever wrote it. */
final class ReadingLawsTest {
  /** Where the corpora are large, every so many files are enough. */
  private static final int STEP = 6;

  /** Calls of notes and the tags that are read, which the other reader takes for text. */
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "\\[\\^[^\\]\\s]{1,40}\\]|</?(su[bp]|a|b|i|em|strong|div|p|img|br)( [^<>]{0,400})?>");

  static Stream<Path> files() {
    List<Path> all = new ArrayList<>(Samples.all());
    List<Corpora.Item> items =
        Corpora.items().stream().filter(i -> readable(i.path().toString())).toList();
    for (int i = 0; i < items.size(); i += STEP) {
      all.add(items.get(i).path());
    }
    return all.stream();
  }

  private static boolean readable(String name) {
    return Stream.of(".md", ".markdown", ".txt", ".text").anyMatch(name::endsWith);
  }

  private static Reading read(Source source) {
    return Readers.detect(source).read(source, ReadOptions.DEFAULT);
  }

  /** The words of a text without markup, as another reader of Markdown sees them. */
  private static String plain(Path file) {
    String text =
        Decoding.decode(file.toString(), Source.of(file).bytes(1 << 26), ReadOptions.DEFAULT)
            .source()
            .text();
    String body = text.substring(FrontMatter.of(text).body());
    return file.toString().endsWith(".txt") || file.toString().endsWith(".text")
        ? body
        : Jsoup.parse(
                HtmlRenderer.builder()
                    .escapeHtml(true)
                    .extensions(List.of(TablesExtension.create()))
                    .build()
                    .render(
                        Parser.builder()
                            .extensions(List.of(TablesExtension.create()))
                            .build()
                            .parse(NOT_TEXT.matcher(body).replaceAll(""))))
            .text();
  }

  /**
   * Every word of the source is in the model as often as in the source; what is not is a label, or
   * one of the few that markup adds. Notes are left out, which stand elsewhere in the model.
   */
  @ParameterizedTest
  @MethodSource("files")
  void noWordIsLost(Path file) {
    Interview interview = read(Source.of(file)).interview();
    Map<String, Integer> left = new HashMap<>();
    said(interview).forEach(word -> left.merge(word, 1, Integer::sum));
    interview
        .notes()
        .forEach(
            n ->
                letters(Words.split(PlainText.of(n.content())))
                    .forEach(w -> left.merge(w, 1, Integer::sum)));
    Set<String> labels = labels(interview);
    List<String> missing = new ArrayList<>();
    for (String whole : letters(Words.split(plain(file)))) {
      String word = left.containsKey(whole) ? whole : withoutLabel(whole, labels);
      Integer count = left.get(word);
      if (count != null && count > 0) {
        left.put(word, count - 1);
      } else if (labels.stream().noneMatch(l -> l.contains(word)) && !isMarkup(word)) {
        missing.add(word);
      }
    }
    assertNothing(missing);
  }

  /** In plain text, where no other parser stands between, the words also stand in their order. */
  @ParameterizedTest
  @MethodSource("texts")
  void noWordIsMoved(Path file) {
    Interview interview = read(Source.of(file)).interview();
    Set<String> labels = labels(interview);
    List<String> said = said(interview);
    int at = 0;
    List<String> missing = new ArrayList<>();
    for (String whole : letters(Words.split(plain(file)))) {
      boolean here = at < said.size() && said.get(at).equals(whole);
      String word = here ? whole : withoutLabel(whole, labels);
      if (at < said.size() && said.get(at).equals(word)) {
        at++;
      } else if (labels.stream().noneMatch(l -> l.contains(word)) && !isMarkup(word)) {
        missing.add(word);
      }
    }
    assertNothing(missing);
  }

  static Stream<Path> texts() {
    return files().filter(file -> file.toString().endsWith(".txt"));
  }

  private static void assertNothing(List<String> missing) {
    assertTrue(
        missing.isEmpty(),
        () -> "not in the model: " + missing.subList(0, Math.min(20, missing.size())));
  }

  /** A word with which a label runs together, as where no spaces are written. */
  private static String withoutLabel(String word, Set<String> labels) {
    return labels.stream()
        .filter(word::startsWith)
        .findFirst()
        .map(label -> word.substring(label.length()))
        .orElse(word);
  }

  private static List<String> said(Interview interview) {
    return letters(Words.of(interview).stream().flatMap(u -> u.words().stream()).toList());
  }

  private static Set<String> labels(Interview interview) {
    Set<String> labels = new TreeSet<>();
    for (Block block : interview.blocks()) {
      if (block instanceof Turn turn && turn.label() != null) {
        labels.addAll(letters(Words.split(turn.label())));
      }
    }
    interview
        .speakers()
        .forEach(s -> s.labels().forEach(l -> labels.addAll(letters(Words.split(l)))));
    return labels;
  }

  /**
   * Times of labels, and addresses that the other reader prints behind a link's or picture's text.
   */
  private static boolean isMarkup(String word) {
    return word.chars().allMatch(Character::isDigit)
        || word.contains("http")
        || word.contains("www");
  }

  private static List<String> letters(List<String> words) {
    return words.stream()
        .map(w -> w.codePoints().filter(Character::isLetterOrDigit))
        .map(
            c ->
                c.collect(
                    StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
        .map(StringBuilder::toString)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void lineEndsAndLocalesDoNotMatter(Path file) {
    Interview interview = read(Source.of(file)).interview();
    byte[] bytes = Source.of(file).bytes(1 << 26);
    String text = Decoding.decode("", bytes, ReadOptions.DEFAULT).source().text();
    String other = text.contains("\r\n") ? text.replace("\r\n", "\n") : text.replace("\n", "\r\n");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      Source source =
          Source.of(file.getFileName().toString(), other.getBytes(StandardCharsets.UTF_8));
      Interview again =
          Readers.detect(source)
              .read(source, ReadOptions.builder().overrides(Overrides.NONE).build())
              .interview();
      if (interview.resources().isEmpty() && !file.toString().contains("orchard")) {
        assertEquals(interview, again);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  static Stream<String> hostile() {
    int n = 100_000;
    StringBuilder names = new StringBuilder();
    StringBuilder nested = new StringBuilder();
    StringBuilder ticks = new StringBuilder();
    for (int i = 0; i < n / 20; i++) {
      names.append("Name").append(i % 977).append(" Surname: hello\n\n");
      nested.append("  ".repeat(i % 400)).append("- a\n");
      ticks.append("`".repeat(i % 300)).append('a');
    }
    return Stream.of(
        "[".repeat(n),
        "![[]()".repeat(n / 6),
        "[a](b".repeat(n / 5),
        "*a _b ".repeat(n / 6),
        "> ".repeat(n / 2) + "a",
        "<".repeat(n),
        "<!-- " + "a".repeat(n),
        "[\\".repeat(n / 2),
        "[^a]: ".repeat(n / 6),
        "[^".repeat(n / 2) + "]".repeat(n / 2),
        "# a\n".repeat(n / 4),
        ":".repeat(n),
        "A".repeat(n) + ": b",
        "Word ".repeat(n / 5) + ": x",
        "[a ".repeat(n / 3),
        "[00:00:01] ".repeat(n / 11),
        "\n".repeat(n) + "x",
        "\r".repeat(n) + "x",
        "|a".repeat(n / 2) + "|\n" + "|-".repeat(n / 2) + "|\n",
        "\u200b".repeat(n) + "Q: x",
        "年".repeat(n),
        "Q: a\n\nA: b\n\n".repeat(n / 12),
        "Q: a\n\n" + "[laughs]\n\n".repeat(n / 10) + "A: b",
        "<sup>".repeat(n / 5),
        "---\n" + "a: [\n".repeat(n / 6) + "---\nQ: a",
        "+++\n" + "a\n".repeat(5 * n),
        "May 1 ".repeat(n / 6) + "\n",
        "\u202e\ud800Q: \ufdd0\udfff\n\nA: x",
        names.toString(),
        nested.toString(),
        ticks.toString());
  }

  /** An hour is no figure: it only tells a run that would never end. */
  @ParameterizedTest
  @MethodSource("hostile")
  @Timeout(120)
  void hostileTextsAreReadOrRefused(String text) {
    for (Reader reader : List.of(new TextReader(), new MarkdownReader())) {
      try {
        byte[] bytes = text.getBytes(Charset.forName("UTF-8"));
        assertNotNull(reader.read(Source.of("talk", bytes), ReadOptions.DEFAULT).interview());
      } catch (ColloquyException refused) {
        assertNotNull(refused.diagnostic().code());
      }
    }
  }
}
