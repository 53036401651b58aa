package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that a parser does not know: tables that are drawn, templates, loose bold type, notes. */
final class SourceMarksTest {
  private static final String TALK =
      "Ana: Is it deep there?\nTom: Deep enough to drown a cart.\nAna: And cold?\n"
          + "Tom: Colder than they say.";

  private static String drawn(String name, String source) {
    return Sketch.of(Sketch.named(name, source.replace("\\n", "\n")))
        .replaceAll("(?m)^[qar][0-9]+ ", "");
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
