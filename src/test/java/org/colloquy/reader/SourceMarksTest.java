package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that a parser does not know: tables that are drawn, templates, loose bold type, notes. */
final class SourceMarksTest {
  private static final String TALK =
      "Ana: Is it deep there?\nTom: Deep enough to drown a cart.\nAna: And cold?\n"
          + "Tom: Colder than they say.";

  private static String drawn(String name, String source) {
    return Sketch.of(Sketch.named(name, source.replace("\\n", "\n")))
        .replaceAll("(?m)^[qar][0-9]+ ", "");
  }

  private static String tex(String dated, String begin, String open, String close, String end) {
    return "\\documentclass[a4paper]{article}\n% by hand\n\\title{The Weir}\n\\author{Mia Roe}\n"
        + "\\date{"
        + dated
        + "}\n\\newcommand{\\q}[1]{\\textbf{Q:} #1}\n\\begin{document}\n\\maketitle\n"
        + begin
        + talk(open, close)
        + end
        + "\\end{document}\n\\bye\n";
  }

  private static String talk(String open, String close) {
    return TALK.replaceAll("(?m)^(Ana|Tom): (.*)$", "{$1} $2\n\n")
        .replace("{", open)
        .replace("}", close);
  }

  static Stream<Arguments> heads() {
    String list = "\\begin{description}\n";
    return Stream.of(
        Arguments.of(
            "a.tex", tex("3 May 2011", list, "\\item[", ":]", list.replace("begin", "end"))),
        Arguments.of("a.tex", tex("2011-05-03", "\\begin{dialogue}\n", "\\speak{", "}", "")),
        Arguments.of("a.txt", tex("May 3, 2011", "", "\\textbf{", ":}", "")),
        Arguments.of(
            "a.org",
            "#+TITLE: The Weir\n#+AUTHOR: Mia Roe\n#+DATE: <2011-05-03 Tue>\n#+OPTIONS: toc:nil\n\n"
                + talk("*", ":*")),
        Arguments.of(
            "a.rst",
            "The Weir\n"
                + "========\n\n"
                + ":Date: 2011-05-03\n"
                + ":Author: Mia Roe\n\n"
                + ".. image:: weir.png\n"
                + "   :width: 9\n\n"
                + talk("**", ":**")),
        Arguments.of(
            "a.adoc",
            "= The Weir\nMia Roe <roe@weir.example>\n:revdate: 2011-05-03\n:toc:\n\n"
                + talk("*", ":*")));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void headsOfSourcesTellAndAreNoText(String name, String source) {
    Reading reading = Sketch.named(name, source);
    assertEquals(
        "title: The Weir\n" + TALK, Sketch.of(reading).replaceAll("(?m)^[qar][0-9]+ ", ""));
    assertEquals("2011-05-03", reading.interview().metadata().date().orElseThrow().toString());
    assertEquals("Mia Roe", reading.interview().metadata().contributors().get(0).name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a.txt  | Ana: It&#39;s &quot;deep&quot;?\\n"
            + "\\n"
            + "Tom: R&amp;D, say.\\n"
            + "\\n"
            + "Ana: And?\\n"
            + "\\n"
            + "Tom: Deep.",
        "a.csv  | speaker,text\\n"
            + "Ana,It&#39;s &quot;deep&quot;?\\n"
            + "Tom,\"R&amp;D, say.\"\\n"
            + "Ana,And?\\n"
            + "Tom,Deep.",
        "a.json | [{'speaker':'Ana','text':'It&#39;s"
            + " &quot;deep&quot;?'},{'speaker':'Tom','text':'R&amp;D, say.'},"
            + "{'speaker':'Ana','text':'And?'},{'speaker':'Tom','text':'Deep.'}]",
        "a.xml  | <transcript><turn speaker='Ana'>It&amp;#39;s &amp;quot;deep&amp;quot;?</turn>"
            + "<turn speaker='Tom'>R&amp;amp;D, say.</turn><turn speaker='Ana'>And?</turn>"
            + "<turn speaker='Tom'>Deep.</turn></transcript>",
        "a.xml | <TEI><text><body><u who='Ana'>It&amp;#39;s &amp;quot;deep&amp;quot;?</u>"
            + "<u who='Tom'>R&amp;amp;D, say.</u><u who='Ana'>And?</u><u who='Tom'>Deep.</u>"
            + "</body></text></TEI>",
      })
  void referencesToCharactersAreTheCharacters(String name, String source) {
    String json = name.endsWith(".json") ? source.replace('\'', '"') : source;
    assertEquals("Ana: It's \"deep\"?\nTom: R&D, say.\nAna: And?\nTom: Deep.", drawn(name, json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a.json | [{'speaker':'Ana O&#39;Dea','text':'Deep?'},{'speaker':'Tom &amp; Ida','text':"
            + "'Yes.'}]",
        "a.csv  | speaker,text\\nAna O&#39;Dea,Deep?\\nTom &amp; Ida,Yes.",
        "a.xml  | <talk><turn><speaker>Ana O&amp;#39;Dea</speaker><p>Deep?</p></turn><turn>"
            + "<speaker>Tom &amp;amp; Ida</speaker><p>Yes.</p></turn></talk>",
      })
  void referencesInNamesAreTheCharacters(String name, String source) {
    String json = name.endsWith(".json") ? source.replace('\'', '"') : source;
    assertEquals("Ana O'Dea: Deep?\nTom & Ida: Yes.", drawn(name, json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "One &amp; only one is kept as it is.       | One &amp; only one is kept as it is.",
        "&lt; &lt; are two, but &x and R&D bare.    | &lt; &lt; are two, but &x and R&D bare.",
        "&lt; and &lt; stand beside a bare <.        | &lt; and &lt; stand beside a bare <.",
      })
  void whatIsNoReferenceStays(String said, String read) {
    String talk = "Ana: Is it deep?\\n\\nTom: " + said + "\\n\\nAna: And?\\n\\nTom: Deep.";
    assertTrue(drawn("a.txt", talk).contains(read), drawn("a.txt", talk));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Nine \\% of \\$4~m --- ``all''. | Nine % of $4 m — “all”.",
        "A \\_b\\_ and \\ldots{} 3--4 {[}x{]}. | A _b_ and … 3–4 [x].",
        "Fa\\c{c}ade, caf\\'e, {\\L}\\'od\\'z, na\\\"{\\i}ve. | Façade, café, Łódź, naïve.",
        "Wroc\\l{}aw \\o re and \\v x. | Wrocław øre and \\v x.",
      })
  void signsOfLatex(String written, String read) {
    String talk =
        "\\documentclass{article}\n\\begin{document}\nAna: Is it deep?\n\nTom: "
            + written
            + "\n\nAna: And?\n\nTom: Deep.\n\\end{document}\n";
    assertTrue(drawn("a.tex", talk).contains(read), drawn("a.tex", talk));
  }

  @Test
  void linesWithBothTimesInSeconds() {
    String lines =
        "0.40 2.30 ANA Is it\n2.30 2.80 ANA deep there?\n3.00 4.10 TOM Deep enough to drown a cart."
            + "\n64.2 65.0 ANA And cold?\n3665.0 3667.25 TOM Colder than they say.\n";
    Reading reading = Sketch.named("talk.txt", lines);
    String talk =
        TALK.replace("Ana:", "ANA:").replace("Tom:", "TOM:").replace("it deep", "it / deep");
    assertEquals(talk, Sketch.of(reading).replaceAll("(?m)^[qar][0-9]+ ", ""));
    assertEquals(
        List.of("PT0S", "PT3S", "PT1M4S", "PT1H1M5S"),
        reading.interview().blocks().stream()
            .map(b -> String.valueOf(((org.colloquy.model.Turn) b).time()))
            .toList());
  }

  @Test
  void namesOfHeadingsAreLeftOut() {
    String talk = TALK.replaceAll("(?m)^(Ana|Tom): (.*)$", "**$1**: $2\n");
    String read = drawn("talk.md", "# The Weir {#the-weir}\n\n" + talk);
    assertEquals("title: The Weir\n" + TALK, read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-11-14 22:13:09\t%s\t", "Nov 14 22:13:09 <%s>\t"})
  void logsWithDaysAndTabs(String head) {
    StringBuilder log = new StringBuilder();
    boolean days = head.startsWith("2");
    log.append(days ? head.formatted("-->") : "Nov 14 22:00:00 *\t")
        .append("Ana has joined #weir\n");
    TALK.lines()
        .forEach(
            l ->
                log.append(head.formatted(l.substring(0, 3)))
                    .append(l, 5, l.length())
                    .append('\n'));
    log.append(days ? head.formatted("<--") : "Nov 14 22:50:00 *\t")
        .append("Ana has quit (Ping)\n");
    List<String> drawn = drawn("weir.txt", log.toString()).lines().toList();
    assertEquals(TALK, String.join("\n", drawn.subList(1, 5)));
    assertEquals(6, drawn.size(), drawn::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // pandoc's grids
        "+-----+------------------+\\n"
            + "| Who | What             |\\n"
            + "+=====+==================+\\n"
            + "| Ana | Is it deep       |\\n"
            + "|     | there?           |\\n"
            + "+-----+------------------+\\n"
            + "| Tom | Deep enough to   |\\n"
            + "|     | drown a cart.    |\\n"
            + "+-----+------------------+\\n"
            + "| Ana | And cold?        |\\n"
            + "+-----+------------------+\\n"
            + "| Tom | Colder than they |\\n"
            + "|     | say.             |\\n"
            + "+-----+------------------+\\n",
        // its tables of several lines
        "-----------------------\\n"
            + "Who  What\\n"
            + "---- ------------------\\n"
            + "Ana  Is it deep\\n"
            + "     there?\\n"
            + "\\n"
            + "Tom  Deep enough to\\n"
            + "     drown a cart.\\n"
            + "\\n"
            + "Ana  And cold?\\n"
            + "\\n"
            + "Tom  Colder than they\\n"
            + "     say.\\n"
            + "-----------------------\\n",
        // its simple ones
        "Who  What\\n---- -------------------------\\nAna  Is it deep there?\\n"
            + "Tom  Deep enough to drown a cart.\\nAna  And cold?\\nTom  Colder than they say.\\n",
      })
  void rowsOfDrawnTablesAreTurns(String table) {
    assertEquals(TALK, drawn("talk.md", "\\n" + table));
    assertEquals(TALK, drawn("talk.txt", "\\n" + table));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // of Org, of databases, and of those who leave out the head
        "TABLE # | Speaker | Text |\\n|---------+------|\\n| Ana | Is it deep there? |\\n"
            + "| Tom | Deep enough to drown a cart. |\\n| Ana | And cold? |\\n"
            + "| Tom | Colder than they say. |\\n",
        "TABLE #  speaker | text\\n-----+------\\n Ana | Is it deep there?\\n"
            + " Tom | Deep enough to drown a cart.\\n Ana | And cold?\\n"
            + " Tom | Colder than they say.\\n",
        "TABLE # Ana | Is it deep there?\\n----|----\\nTom | Deep enough to drown a cart.\\n"
            + "Ana | And cold?\\nTom | Colder than they say.\\n",
      })
  void linesBetweenRowsAreNone(String kind, String table) {
    assertEquals(TALK, drawn("talk.txt", table).replaceAll("(?m)^(Ana|Tom) ?:? ?", "$1: "));
  }

  @Test
  void tablesOfOtherThingsStay() {
    String prices =
        "Fish   Price\n------ -----\nTrout  Four\nPike   Six\nEel    Nine\n\nAll prices are old.\n";
    assertTrue(drawn("fish.txt", prices).contains("Trout  Four"), drawn("fish.txt", prices));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{{Q|Is it deep there?}}\\n{{A|Deep enough to drown a cart.}}\\n"
            + "{{Q|And cold?}}\\n{{A|Colder than they say.}} # Q/A",
        "{{Q|Ana}} Is it deep there?\\n\\n{{A|Tom}} Deep enough to drown a cart.\\n\\n"
            + "{{Q|Ana}} And cold?\\n\\n{{A|Tom}} Colder than they say. # Ana/Tom",
        "{{say|Ana|Is it deep there?}}\\n{{say|Tom|Deep enough to drown a cart.}}\\n"
            + "{{say|Ana|And cold?}}\\n{{say|Tom|Colder than they say.}} # Ana/Tom",
      })
  void templatesAreTurns(String source, String names) {
    String[] who = names.split("/");
    assertEquals(
        TALK.replace("Ana:", who[0] + ":").replace("Tom:", who[1] + ":"),
        drawn("talk.txt", source));
  }

  @ParameterizedTest
  @CsvSource({"**NAME: **TEXT", "** NAME:** TEXT", "** NAME: ** TEXT", "**NAME:** TEXT"})
  void boldTypeMayStandOffItsWords(String form) {
    StringBuilder out = new StringBuilder();
    for (String line : TALK.split("\n")) {
      int colon = line.indexOf(':');
      out.append(form.replace("NAME", line.substring(0, colon)))
          .append("\n\n")
          .replace(0, out.length(), out.toString().replace("TEXT", line.substring(colon + 2)));
    }
    assertEquals(TALK, drawn("talk.md", out.toString()));
  }

  @Test
  void asterisksThatSetNothingStay() {
    String source = TALK.replace("\n", "\n\n").replace("cold", "2 ** 3 is eight, 3 ** 2 cold");
    assertTrue(drawn("talk.md", source).contains("And 2 ** 3 is eight, 3 ** 2 cold?"));
  }

  @Test
  void aNotesFurtherParagraphsAreSaidToo() {
    String source =
        "# The Weir\n\n!!! question \"Ana\"\n    Is it deep there?\n\n!!! note \"Tom\"\n    Deep"
            + " enough.\n\n    It drowned a cart.\n\n??? question \"Ana\"\n\n    And cold?\n\n"
            + "!!! note \"Tom\"\n    Colder than they say.\n";
    String talk = drawn("talk.md", source);
    assertTrue(talk.contains("Tom: Deep enough. / It drowned a cart."), talk);
    assertTrue(talk.contains("Ana: And cold?"), talk);
  }
}
