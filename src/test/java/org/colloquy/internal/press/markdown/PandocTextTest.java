package org.colloquy.internal.press.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;
import org.colloquy.model.Words;
import org.colloquy.testing.Tools;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as pandoc's own Markdown, read by pandoc. */
class PandocTextTest {
  @TempDir Path folder;

  /** Spoken, and as written. */
  private static final List<String[]> PARAGRAPHS =
      List.of(
          row("plain words, and more; yes: no.", "plain words, and more; yes: no."),
          row("\"No,\" it's 5'", "\\\"No,\\\" it\\'s 5\\'"),
          row("“No,” it’s ‘so’", "“No,” it’s ‘so’"),
          row("“Yes ” and ‘no ’", "“Yes \\” and \\‘no ’"),
          row("„Ja“, „nein“ ”x”", "„Ja“, „nein“ ”x”"),
          row("well-known - a--b --- c", "well-known - a-\\-b -\\-- c"),
          row("so.. so... so....", "so.. so..\\. so..\\.."),
          row("$20 or 30$ US$5 $x$", "$20 or 30\\$ US$5 $x\\$"),
          row("$20 and US$ 30", "$20 and US\\$ 30"),
          row("2^10 ^ x", "2\\^10 ^ x"),
          row("about ~20 and a ~ b", "about \\~20 and a ~ b"),
          row("@home a@b.org me @ home", "\\@home a@b.org me @ home"),
          row("[@key] [see @key] [^1] ^[x]", "[\\@key] [see \\@key] [\\^1] \\^[x]"),
          row("a. letter", "a\\. letter"),
          row("(a) letter", "(a\\) letter"),
          row("(1) number", "(1\\) number"),
          row("iv. numeral", "iv\\. numeral"),
          row("II. numeral", "II\\. numeral"),
          row("A) letter", "A\\) letter"),
          row("J. Smith", "J. Smith"),
          row("J.  Smith", "J\\.  Smith"),
          row("He. She", "He. She"),
          row("#. next", "#\\. next"),
          row("(@) example", "(\\@) example"),
          row("1234567890. ten digits", "1234567890\\. ten digits"),
          row("#hashtag", "#hashtag"),
          row("| verse", "\\| verse"),
          row(": word", "\\: word"),
          row("Table: of contents", "Table\\: of contents"),
          row("% of all", "\\% of all"),
          row("::: note", "\\::: note"),
          row("C:\\temp \\alpha", "C:\\\\temp \\\\alpha"),
          row("{.x} [a]{.b}", "{.x} \\[a\\]{.b}"),
          row("H_2 snake_case", "H_2 snake_case"),
          row("5 * 3 * 2", "5 * 3 * 2"),
          row("Mr.\u00a0Smith", "Mr.\u00a0Smith"),
          row("a ‘b c [d e", "a \\‘b c \\[d e"),
          row("AT&T &amp; <b>", "AT&T \\&amp; \\<b>"));

  /** What needs its escape beside other text alone, or always has one. */
  private static final List<String> ELSEWHERE =
      List.of(
          "[@key] [see @key] [^1] ^[x]",
          ": word",
          "Table: of contents",
          "% of all",
          "::: note",
          "2^10 ^ x",
          "about ~20 and a ~ b",
          "{.x} [a]{.b}",
          "a ‘b c [d e");

  private static String[] row(String spoken, String markdown) {
    return new String[] {spoken, markdown};
  }

  private static String written(List<MarkdownToken> tokens) {
    return MarkdownText.of(tokens, MarkdownPlace.PARAGRAPH, MarkdownFlavour.PANDOC);
  }

  /** Each escape is there, no other is, and pandoc reads what was said. */
  @Test
  void escapesWhatWouldBeMarkupAndNothingElse() throws Exception {
    List<String> markdown = new ArrayList<>();
    for (String[] row : PARAGRAPHS) {
      markdown.add(written(List.of(MarkdownToken.text(row[0]))));
    }
    assertEquals(PARAGRAPHS.stream().map(r -> r[1]).toList(), markdown);
    List<Element> read = read(markdown);
    for (int i = 0; i < read.size(); i++) {
      assertEquals(shown(PARAGRAPHS.get(i)[0]), shown(read.get(i).wholeText()));
    }
  }

  /** What stands in a paragraph of its own without its escape is something else to pandoc. */
  @Test
  void noEscapeIsNeedless() throws Exception {
    List<String> bare = new ArrayList<>();
    List<String> spoken = new ArrayList<>();
    for (String[] row : PARAGRAPHS) {
      for (int i = row[1].indexOf('\\'); i >= 0; i = row[1].indexOf('\\', i + 2)) {
        bare.add(row[1].substring(0, i) + row[1].substring(i + 1));
        spoken.add(row[0]);
      }
    }
    List<Element> read = read(bare);
    List<String> needless = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Element element = read.get(i);
      boolean same =
          element.children().size() == 1
              && element.child(0).children().isEmpty()
              && element.child(0).tagName().equals("p")
              && shown(element.wholeText()).equals(shown(spoken.get(i)));
      if (same && !ELSEWHERE.contains(spoken.get(i))) {
        needless.add(bare.get(i));
      }
    }
    assertEquals(List.of(), needless);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void anythingReadsBack(int seed) throws Exception {
    Random random = new Random(seed);
    List<String> spoken = new ArrayList<>();
    List<String> markdown = new ArrayList<>();
    while (spoken.size() < 200) {
      List<MarkdownToken> tokens = new ArrayList<>();
      StringBuilder said = new StringBuilder();
      make(random, tokens, said, 2);
      if (!said.toString().isBlank()) {
        spoken.add(shown(said.toString()));
        markdown.add(written(tokens));
      }
    }
    List<Element> read = read(markdown);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Element element = read.get(i);
      element.select("em").prepend("⟨").append("⟩");
      element.select("strong").prepend("⟪").append("⟫");
      String back = shown(element.wholeText());
      if (!spoken.get(i).equals(back)) {
        wrong.add(markdown.get(i) + " -> " + back);
      }
    }
    assertEquals(List.of(), wrong, "seed " + seed);
  }

  private static String shown(String text) {
    return String.join(" ", Words.split(text));
  }

  private static final List<String> PIECES =
      List.of(
          "a", "B", "9", "é", "河", "“", "”", "‘", "’", "\"", "'", "-", "--", ".", "...", " ", " ",
          " ", " ", "*", "**", "_", "`", "[", "]", "(", ")", "{", "}", "<", ">", "<b>", "&",
          "&amp;", "#", "# ", "- ", "+ ", "=", "1. ", "(2) ", "i. ", "A) ", "#. ", "~", "~~", "|",
          "| ", "\\", "\\x{y}", "!", ":", ": ", "^", "^[", "$", "$$", "@", "(@x) ", "%", "Table:",
          ":::", "—");

  private static void make(
      Random random, List<MarkdownToken> tokens, StringBuilder said, int depth) {
    for (int n = 1 + random.nextInt(5); n > 0; n--) {
      boolean deeper = depth > 0 && random.nextInt(4) == 0;
      if (!deeper) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        tokens.add(MarkdownToken.text(piece));
        said.append(piece);
        continue;
      }
      boolean strong = depth == 2;
      tokens.add(MarkdownToken.of(strong ? Kind.OPEN_STRONG : Kind.OPEN_EMPHASIS));
      tokens.add(MarkdownToken.text("w"));
      said.append(strong ? "⟪w" : "⟨w");
      make(random, tokens, said, depth - 1);
      tokens.add(MarkdownToken.text("w"));
      tokens.add(MarkdownToken.of(strong ? Kind.CLOSE_STRONG : Kind.CLOSE_EMPHASIS));
      said.append(strong ? "w⟫" : "w⟩");
      tokens.add(MarkdownToken.text("z"));
      said.append("z");
    }
  }

  /** What pandoc makes of each text: a division of HTML. */
  private List<Element> read(List<String> texts) throws IOException, InterruptedException {
    Path file = folder.resolve("text.md");
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      all.append("<div id=\"d").append(i).append("\">\n\n").append(texts.get(i));
      all.append("\n\n</div>\n\n");
    }
    Files.writeString(file, all);
    String pandoc = Tools.require("pandoc").toString();
    Process process =
        new ProcessBuilder(pandoc, "-f", "markdown", "-t", "html", "--wrap=none", file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String html = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    Document document = Jsoup.parse(html);
    List<Element> divisions = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Element division = document.getElementById("d" + i);
      divisions.add(division == null ? new Element("div") : division);
    }
    return divisions;
  }
}
