package org.colloquy.internal.press.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;
import org.colloquy.model.Words;
import org.colloquy.testing.MarkdownIt;
import org.colloquy.testing.MarkdownReadBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "plain words, and more; yes: no. => plain words, and more; yes: no.",
        "[laughs] => [laughs]",
        "5 * 3 => 5 * 3",
        "5*3 => 5*3",
        "5*3 and 2*3 => 5\\*3 and 2\\*3",
        "word* and word*. => word* and word*.",
        "snake_case and _private => snake_case and _private",
        "_private_ and snake_case => \\_private\\_ and snake_case",
        "__init__ => \\_\\_init\\_\\_",
        "a _ b => a _ b",
        "C:\\temp => C:\\temp",
        "C:\\_temp \\\\host => C:\\\\_temp \\\\\\host",
        "a `tick, 2 > 1 => a `tick, 2 > 1",
        "a `tick` => a \\`tick\\`",
        "AT&T; &amp; &#65; & => AT\\&T; \\&amp; \\&#65; &",
        "a < b <b> </b> <!-- <? => a < b \\<b> \\</b> \\<!-- \\<?",
        "[a](b) [a][b] [a]{b} [a]: b => [a\\](b) [a\\][b] [a\\]{b} [a\\]: b",
        "[^1] and [@key] => \\[^1] and \\[@key]",
        "![sic] => \\![sic]",
        "about ~20 and ~~gone~~ => about \\~20 and \\~\\~gone\\~\\~",
        "x ~ y => x ~ y",
        "# no heading => \\# no heading",
        "#hashtag => #hashtag",
        "####### seven => ####### seven",
        "> quoted => \\> quoted",
        "- item => \\- item",
        "-5 degrees => -5 degrees",
        "+ plus => \\+ plus",
        "* star => \\* star",
        "--- => \\---",
        "- - - => \\- - -",
        "-- well => -- well",
        "=== => \\===",
        "1. first => 1\\. first",
        "1) first => 1\\) first",
        "1984. => 1984\\.",
        "1984 was => 1984 was",
        "1.5 m => 1.5 m",
        "1234567890. ten digits => 1234567890. ten digits",
        "~~~ => \\~~~",
        "~20, ~30 => ~20, ~30",
        "``` => \\`\\`\\`",
        "|---|---| => \\|---|---|",
        "a | b => a | b",
        ":-- => \\:--",
        "[ ] open => \\[ ] open",
        "[x] done => \\[x] done",
        "2^10 $x$ => 2^10 $x$",
        "https://example.org/a_b*c => https://example.org/a_b*c",
        "*** => \\***",
        "a <b and c => a <b and c",
        "<b and c => \\<b and c",
        "___ => \\_\\_\\_",
      })
  void escapesWhatWouldBeMarkupAndNothingElse(String spoken, String markdown) {
    assertEquals(markdown, paragraph(MarkdownToken.text(spoken)));
    assertEquals(spoken + "\n", MarkdownReadBack.text(markdown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "Title # => Title \\#",
        "C# => C#",
        "## => \\##",
        "1. One => 1. One",
        "- Dash => - Dash",
        "*Star => *Star",
        "*Star* => \\*Star\\*",
      })
  void headings(String spoken, String markdown) {
    String written =
        MarkdownText.of(
            List.of(MarkdownToken.text(spoken)), MarkdownPlace.HEADING, MarkdownFlavour.GFM);
    assertEquals(markdown, written);
    assertEquals(spoken + "\n", MarkdownReadBack.text("# " + written));
  }

  /** E and S stand for emphasis and strong, with what they hold in brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '\0',
      value = {
        "a E{b} c => a *b* c",
        "aE{b}c => a*b*c",
        "a E{ b } c => a  *b*  c",
        "aE{ b }c => a *b* c",
        "a E{}b => a b",
        "a E{ }b => a  b",
        "E{a}E{b} => *ab*",
        "S{E{a}} => **_a_**",
        "E{S{a}} => _**a**_",
        "S{a}E{b} => **a**_b_",
        "E{a}S{b} => _a_**b**",
        "xE{S{a}}y => &#120;_**a**_&#121;",
        "aE{(b)}c => &#97;*(b)*&#99;",
        "这S{“重点”}的 => &#36825;**“重点”**&#30340;",
        "S{Q:} a => **Q:** a",
        "S{Q:}a => **Q:**&#97;",
        "€E{a}€ => €*a*€",
        "€E{!}€ => &#8364;*!*&#8364;",
        "S{a S{b} c} => **a b c**",
        "aS{9E{(b)}} => &#97;**&#57;_(b)_**",
        "[E{sic}] => [*sic*]",
        "[S{a]} => [**a\\]**",
        "aS{bE{ }}c => a**b** c",
        "E{*} => *\\**",
        "_E{a}_ => \\_*a*\\_",
      })
  void emphasis(String tree, String markdown) {
    List<MarkdownToken> tokens = tokens(tree);
    assertEquals(markdown, MarkdownText.of(tokens, MarkdownPlace.PARAGRAPH, MarkdownFlavour.GFM));
    assertEquals(visible(marked(tokens)), visible(MarkdownReadBack.marked(markdown)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "`",
        "``",
        " a ",
        "` a",
        "a `` b ` c",
        " ",
        "a|b",
        "*a* <b> &amp; \\",
        "``` "
      })
  void codeStaysAsItIs(String code) {
    String markdown = "x" + MarkdownCode.span(code) + "y";
    assertEquals("x" + code + "y\n", MarkdownReadBack.text(markdown));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      value = {
        "https://example.org/a_(b)",
        "https://example.org/?a=1&copy=2&amp;b=*x*",
        "https://example.org/a\\b",
        "#q1",
        "my picture (1).png",
        "a<b>.png",
      })
  void addressesStayAsTheyAre(String address) {
    String markdown = "[x](" + MarkdownCode.destination(address) + ")";
    org.commonmark.node.Node link =
        org.commonmark.parser.Parser.builder()
            .build()
            .parse(markdown)
            .getFirstChild()
            .getFirstChild();
    assertEquals(address, ((org.commonmark.node.Link) link).getDestination());
  }

  @Test
  void lineBreaksStandOnlyBetweenWords() {
    MarkdownToken br = MarkdownToken.of(Kind.LINE_BREAK);
    MarkdownToken a = MarkdownToken.text("a ");
    MarkdownToken b = MarkdownToken.text("- b");
    assertEquals("a\\\n\\- b", paragraph(br, a, br, b, br, MarkdownToken.text(" "), br));
    assertEquals(
        "a - b",
        MarkdownText.of(List.of(br, a, br, b, br), MarkdownPlace.HEADING, MarkdownFlavour.GFM));
    assertEquals("a\\\n\\\n\\- b", paragraph(a, br, br, b));
    assertEquals(-1, paragraph(a, br, MarkdownToken.text("\u00a0")).indexOf('\\'));
    assertEquals("", paragraph(br, MarkdownToken.text(" "), br));
  }

  /** Some programs take white space off a link's text, and with it the words apart. */
  @Test
  void linksNeitherBeginNorEndWithWhiteSpace() {
    MarkdownToken open = MarkdownToken.raw(MarkdownToken.LINK);
    MarkdownToken close = MarkdownToken.raw(MarkdownToken.LINK_END + "u)");
    MarkdownToken a = MarkdownToken.text("a");
    assertEquals("a [b c](u) a", paragraph(a, open, MarkdownToken.text(" b c "), close, a));
    MarkdownToken strong = MarkdownToken.of(Kind.OPEN_STRONG);
    MarkdownToken end = MarkdownToken.of(Kind.CLOSE_STRONG);
    MarkdownToken b = MarkdownToken.text(" b ");
    assertEquals("a [**b**](u) a", paragraph(a, open, strong, b, end, close, a));
    assertEquals("a **[b](u)** a", paragraph(a, strong, open, b, close, end, a));
  }

  @Test
  void aNoteIsNoLinkWhateverFollows() {
    MarkdownToken note = MarkdownToken.raw("[^1]");
    assertEquals("[^1]\\: a", paragraph(note, MarkdownToken.text(": a")));
    assertEquals("a[^1]\\(b)", paragraph(MarkdownToken.text("a"), note, MarkdownToken.text("(b)")));
    assertEquals("a\\![^1]", paragraph(MarkdownToken.text("a!"), note));
  }

  /** Whatever is said and stressed is read as it was, by two parsers. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anythingReadsBack(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<MarkdownToken> tokens = new ArrayList<>();
      make(random, tokens, true, true, 5);
      String markdown = paragraph(tokens.toArray(MarkdownToken[]::new));
      String source = "seed " + seed + ": " + tokens + " -> " + markdown;
      String read = MarkdownReadBack.marked(markdown);
      assertEquals(visible(marked(tokens)), visible(read), source);
      assertEquals(words(unmarked(marked(tokens))), words(unmarked(read)), source);
      assertEquals(
          words(unmarked(marked(tokens))), words(MarkdownReadBack.flexmark(markdown)), source);
    }
  }

  /** And by a third one, in a browser, all of it in one start. */
  @Test
  void markdownItReadsAnythingToo(@TempDir Path folder) throws Exception {
    Random random = new Random(9);
    List<List<MarkdownToken>> said = new ArrayList<>();
    for (int round = 0; round < 3000; round++) {
      List<MarkdownToken> tokens = new ArrayList<>();
      make(random, tokens, true, true, 5);
      said.add(tokens);
    }
    List<String> markdown =
        said.stream().map(t -> paragraph(t.toArray(MarkdownToken[]::new))).toList();
    List<String> html = new MarkdownIt(folder).html(markdown);
    for (int i = 0; i < said.size(); i++) {
      String source = said.get(i) + " -> " + markdown.get(i) + " -> " + html.get(i);
      String read = MarkdownReadBack.markedHtml(html.get(i));
      assertEquals(visible(marked(said.get(i))), visible(read), source);
      assertEquals(words(unmarked(marked(said.get(i)))), words(unmarked(read)), source);
    }
  }

  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "9",
          "é",
          "河",
          "€",
          "😎",
          "“",
          "”",
          "—",
          "…",
          " ",
          " ",
          " ",
          "*",
          "**",
          "_",
          "__",
          "`",
          "[",
          "]",
          "(",
          ")",
          "{",
          "}",
          "<",
          ">",
          "<b>",
          "&",
          "&amp;",
          "#",
          "# ",
          "-",
          "- ",
          "+ ",
          "=",
          "1. ",
          "2) ",
          "~",
          "~~",
          "|",
          "\\",
          "!",
          "![",
          ":",
          ".",
          "\"",
          "'",
          "^",
          "$",
          "@",
          "http://x.y/",
          "\u00a0",
          "--",
          "***");

  private static void make(
      Random random, List<MarkdownToken> out, boolean emphasis, boolean strong, int most) {
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(10);
      if (kind == 0 && emphasis) {
        out.add(MarkdownToken.of(Kind.OPEN_EMPHASIS));
        make(random, out, false, strong, 3);
        out.add(MarkdownToken.of(Kind.CLOSE_EMPHASIS));
      } else if (kind == 1 && strong) {
        out.add(MarkdownToken.of(Kind.OPEN_STRONG));
        make(random, out, emphasis, false, 3);
        out.add(MarkdownToken.of(Kind.CLOSE_STRONG));
      } else if (kind == 2 && emphasis && strong) {
        out.add(MarkdownToken.of(Kind.LINE_BREAK));
      } else {
        out.add(MarkdownToken.text(PIECES.get(random.nextInt(PIECES.size()))));
      }
    }
  }

  /** What a reader should see: each character with its stress, blanks at line ends left out. */
  private static String marked(List<MarkdownToken> tokens) {
    StringBuilder out = new StringBuilder();
    boolean e = false;
    boolean s = false;
    for (MarkdownToken token : tokens) {
      switch (token.kind()) {
        case OPEN_EMPHASIS -> e = true;
        case CLOSE_EMPHASIS -> e = false;
        case OPEN_STRONG -> s = true;
        case CLOSE_STRONG -> s = false;
        case LINE_BREAK -> out.append("\n.");
        case TEXT, RAW -> {
          char mark = e ? s ? 'b' : 'e' : s ? 's' : '.';
          token.text().chars().forEach(c -> out.append((char) c).append(mark));
        }
      }
    }
    return out.toString();
  }

  /** Without white space, in which stress does not show. */
  private static String visible(String marked) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < marked.length(); i += 2) {
      if (!Words.isSpace(marked.charAt(i))) {
        visible.append(marked, i, i + 2);
      }
    }
    return visible.toString();
  }

  private static String unmarked(String marked) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.length(); i += 2) {
      text.append(marked.charAt(i));
    }
    return text.toString();
  }

  private static List<String> words(String text) {
    return Words.split(text);
  }

  private static String paragraph(MarkdownToken... tokens) {
    return MarkdownText.of(List.of(tokens), MarkdownPlace.PARAGRAPH, MarkdownFlavour.GFM);
  }

  private static List<MarkdownToken> tokens(String tree) {
    List<MarkdownToken> tokens = new ArrayList<>();
    List<Kind> open = new ArrayList<>();
    for (int i = 0; i < tree.length(); i++) {
      if (tree.startsWith("E{", i) || tree.startsWith("S{", i)) {
        Kind kind = tree.charAt(i) == 'E' ? Kind.OPEN_EMPHASIS : Kind.OPEN_STRONG;
        boolean nested = open.contains(kind);
        if (!nested) {
          tokens.add(MarkdownToken.of(kind));
        }
        open.add(nested ? null : kind);
        i++;
      } else if (tree.charAt(i) == '}') {
        Kind kind = open.remove(open.size() - 1);
        if (kind != null) {
          tokens.add(MarkdownToken.of(kind.closing()));
        }
      } else {
        tokens.add(MarkdownToken.text(tree.substring(i, i + 1)));
      }
    }
    return tokens;
  }
}
