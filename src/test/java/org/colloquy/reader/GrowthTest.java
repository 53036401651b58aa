package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.testing.WordFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten times the input takes about ten times the work, whatever it is made of. Only what takes both
 * far more than ten times as long as a tenth of it and many seconds of the thread's CPU time is
 * taken for a fault, so that no slow or busy machine is.
 */
final class GrowthTest {
  private static final int LETTERS = 100_000;
  private static final int STEP = 10;
  private static final int MOST_TIMES = 40;
  private static final double MOST_SECONDS = 4;

  /** What is repeated in a text, whatever its format. */
  private static final List<String> PIECES =
      List.of(
          "[",
          "![[]()",
          "[a](b",
          "*a _b ",
          "> ",
          "- ",
          "<",
          "[\\\\",
          "[^a]: ",
          "[^",
          ":",
          "A",
          "A: ",
          "Word ",
          "[a ",
          "[00:00:01] ",
          "00:01 ",
          "|a",
          "`",
          "``a",
          "\u200b",
          "\u202e",
          "\u5e74",
          "\uff1a",
          "a.b@c ",
          "http://",
          "(",
          "((a) ",
          "\"",
          "'a",
          "?",
          "May 1 ",
          "Mr. ",
          "Ana ",
          "a, ",
          "-- ",
          "& ",
          "&amp",
          "{",
          "\\",
          "1. ",
          "# ",
          "e\u0301",
          "\t",
          "a\n",
          "Ana: a\n",
          "Q: a\n\n",
          "[laughs]\n",
          "\n",
          "# a\n\n",
          "- a\n",
          "> a\n",
          "Ana\n",
          "1\n",
          "* * *\n",
          "[1] ",
          "\u00b9 ",
          "<b>",
          "<p>",
          "<ul><li>",
          "<table><tr><td>",
          "<!--",
          "<a href=#x>",
          "<sup>1</sup>",
          "<br>",
          "<i>a</i>",
          "<a href='#n1'>1</a>",
          "<p id=n1>a",
          "<dt>a<dd>b",
          "<h2>Ana</h2>",
          "<img src=a>");

  /** Pieces that only one format knows, and how it begins and ends around them. */
  private static final String[][] OWN = {
    {"t.vtt", "WEBVTT\n\n", "00:01.000 --> 00:02.000\n<v Ana>a\n\n", ""},
    {"t.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "<v Ana>a</v> ", ""},
    {"t.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "<c><i>", ""},
    {"t.vtt", "WEBVTT\n\n", "NOTE a\n\n", "00:01.000 --> 00:02.000\n<v Ana>a\n"},
    {"t.vtt", "WEBVTT\n\n", "00:01.000 --> 00:02.000\nso and so\n\n", ""},
    {"t.srt", "", "1\n00:00:01,000 --> 00:00:02,000\nANA: a\n\n", ""},
    {"t.srt", "1\n00:00:01,000 --> 00:00:02,000\n", "- a\n", ""},
    {"t.adoc.txt", "", "Ana Ruiz:: a\nTom Vidal:: b\n", ""},
    {"t.chat.txt", "", "Ana Ruiz\n10:31 AM\na\nTom Vidal\n10:32 AM\nb\n", ""},
    {"t.zoom.txt", "", "10:31:05 From Ana to Tom:\n\ta\n10:31:09 From Tom to Ana:\n\tb\n", ""},
    {"t.csv", "row,words\n", "1,Ana: a\n2,\n3,Tom: b\n", ""},
    {"t.md", "", "{{< say name=\"Ana\" >}}\na\n{{< say name=\"Tom\" >}}\nb\n", ""},
    {"t.md", "", "> [name=", ""},
    {"t.md", "", "> [name=\n", ""},
    {
      "t.html",
      "<div><img src=a><b>T</b><p>a</div>".repeat(4) + "<div><img src=a><b>T</b><p>",
      "<a href=b>a b</a> ",
      "</div>"
    },
    {"t.cha", "@Begin\n", "*ANA:\ta <b [/] .\n%mor:\tx\n", "@End\n"},
    {"t.cha", "@Begin\n*ANA:\ta", " [ \u0015", "\n*TOM:\tb .\n"},
    {"t.cha", "@Begin\n@Participants:\t", "ANA Ana Adult, ", "\n*ANA:\tb .\n*TOM:\tb .\n"},
    {"t.lrc", "", "[00:01.00]Ana: a\n", ""},
    {"t.lrc", "", "[00:01.00]", "Ana: a\n"},
    {"t.json", "{\"segments\":[", "{\"speaker\":\"A\",\"text\":\"a\"},", "{}]}"},
    {
      "t.json",
      "{\"segments\":[{\"speaker\":\"A\",\"text\":\"a\",\"words\":[",
      "{\"word\":\"a\"},",
      "{}]}]}"
    },
    {"t.json", "{\"segments\":[{\"speaker\":\"A\",\"text\":\"", "\\u00e9", "\"}]}"},
    {"t.csv", "speaker,text\n", "Ana,a\n", ""},
    {"t.csv", "speaker,text\nAna,\"", "a\"\"", "\"\n"},
    {"t.csv", "speaker,text\n", "Ana,\"a\n", ""},
    {"t.csv", "speaker,text\n", "a,", ""},
    {"t.xml", "<TEI><text><body>", "<u who='#a'>a</u>", "</body></text></TEI>"},
    {"t.xml", "<TEI><text><body><u who='#a'>", "a &amp; ", "</u></body></text></TEI>"},
    {"t.xml", "<TEI><text><body><u who='#a'>", "<seg>a</seg>", "</u></body></text></TEI>"},
    {"t.rtf", "{\\rtf1 Q: a\\par ", "{\\b a}", "}"},
    {"t.rtf", "{\\rtf1 Q: a\\par ", "A: a\\par ", "}"},
    {"t.rtf", "{\\rtf1 Q: a\\par ", "{\\footnote a}", "}"},
    {"t.rtf", "{\\rtf1 Q: a\\par ", "\\'e9\\u8364?", "}"},
    {"t.rtf", "{\\rtf1 Q: a\\par ", "\\trowd a\\cell\\row ", "}"},
    {"t.md", "Q: a\n\n", "[^1]: a\n\n", "A: b[^1]\n"},
    {"t.md", "Q: a\n\n", "a[^1]\n\n", "[^1]: b\n"},
    {"t.md", "---\n", "a: b\n", "---\nQ: a\n\nA: b\n"},
    {"t.md", "---\ntitle: ", "a ", "\n---\nQ: a\n\nA: b\n"},
    {"t.md", "+++\n", "a = 1\n", "+++\nQ: a\n\nA: b\n"},
  };

  /** Of runs, paragraphs, rows and the like. */
  private static final List<String> WORDS =
      List.of(
          "<w:r><w:t>a</w:t></w:r>",
          "</w:p><w:p>",
          "</w:p><w:p><w:r><w:t>Ana: a</w:t></w:r>",
          "<w:ins><w:r><w:t>a</w:t></w:r></w:ins>",
          "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
          "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>",
          "<w:r><w:br/></w:r>",
          "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>");

  static Stream<Arguments> all() {
    List<Arguments> all = new ArrayList<>();
    for (String name : List.of("t.txt", "t.md", "t.html", "t.vtt", "t.json", "t.csv", "t.rtf")) {
      all.add(Arguments.of(name, PIECES.stream().map(p -> wrapped(name, p)).toList()));
    }
    all.add(Arguments.of("own", List.of(OWN)));
    all.add(
        Arguments.of("docx", WORDS.stream().map(w -> new String[] {"t.docx", "", w, ""}).toList()));
    return all.stream();
  }

  private static String[] wrapped(String name, String piece) {
    String talk = "Ana: Cold?\n\nTom: Yes.\n\nAna: Why?\n\nTom: Ice.\n\n";
    return switch (name) {
      case "t.html" -> new String[] {name, "<p>Ana: a<p>Tom: b<p>Ana: c<p>Tom: ", piece, ""};
      case "t.vtt" -> new String[] {name, "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>", piece, ""};
      case "t.json" ->
          new String[] {
            name,
            "{\"segments\":[{\"speaker\":\"A\",\"text\":\"",
            piece
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", " "),
            "\"}]}"
          };
      case "t.csv" ->
          new String[] {name, "speaker,text\nAna,\"", piece.replace("\"", "\"\""), "\"\nTom,b\n"};
      case "t.rtf" -> new String[] {name, "{\\rtf1 Q: a\\par A: ", piece, "}"};
      default -> new String[] {name, talk, piece, "\n"};
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void workGrowsWithTheInput(String name, List<String[]> sources) {
    Map<String, String> slow = new TreeMap<>();
    for (String[] source : sources) {
      double small = seconds(source, LETTERS / STEP);
      double large = seconds(source, LETTERS);
      if (large > MOST_SECONDS && large > MOST_TIMES * small) {
        slow.put(source[0] + " " + source[1] + source[2], small + " s, then " + large + " s");
      }
    }
    assertEquals(Map.of(), slow);
  }

  private static double seconds(String[] source, int letters) {
    String text = source[1] + source[2].repeat(letters / source[2].length()) + source[3];
    byte[] bytes =
        source[0].endsWith("docx")
            ? WordFiles.body("<w:p>" + text + "</w:p>").bytes()
            : text.getBytes(StandardCharsets.UTF_8);
    Source read = Source.of(source[0], bytes);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      Readers.detect(read).read(read, ReadOptions.DEFAULT);
    } catch (ColloquyException refused) {
      assertEquals(source[0], refused.diagnostic().source());
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }
}
