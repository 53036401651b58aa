package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as terms, fields and headings of markup that is read as plain text. */
final class TermLabelsTest {
  private static String drawn(String name, String source) {
    return Sketch.of(Sketch.named(name, source)).replaceAll("(?m)^[qar][0-9]+ ", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "talk.adoc # NAME:: TEXT\\n\\n",
        "talk.adoc # *NAME*:: TEXT\\n\\n",
        "talk.adoc # NAME::\\nTEXT\\n\\n",
        "talk.adoc # === NAME\\n\\nTEXT\\n\\n",
        "talk.adoc # [quote, NAME]\\n____\\nTEXT\\n____\\n\\n",
        "talk.adoc # [quote, NAME]\\nTEXT\\n\\n",
        "talk.org # - NAME :: TEXT\\n",
        "talk.org # * NAME\\nTEXT\\n",
        "talk.org # ** NAME\\n   TEXT\\n",
        "talk.rst # :NAME: TEXT\\n"
      })
  void namesThatComeAgainAreLabels(String file, String form) {
    String[] said = {
      "Is it deep there?", "Deep enough to drown a cart.", "And cold, as they say?",
      "Colder than they say.", "Did you go in?", "Once, when I was ten."
    };
    StringBuilder out = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < said.length; i++) {
      String name = i % 2 == 0 ? "Ana Ruiz" : "Tom Bell";
      out.append(form.replace("\\n", "\n").replace("NAME", name).replace("TEXT", said[i]));
      expected.append(name).append(": ").append(said[i]).append('\n');
    }
    assertEquals(expected.toString().strip(), drawn(file, out + "\n"));
  }

  @Test
  void termsThatStandOnceStay() {
    String list = "Weir:: It holds the water.\n\nMill:: It grinds.\n\nCart:: It drowned.\n";
    assertEquals(
        "Weir:: It holds the water. / Mill:: It grinds. / Cart:: It drowned.",
        drawn("list.adoc", list).replaceAll("(?m)^[a-z-]+: ", "").replace("\n", " / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "talk.adoc # [qanda]\\nASK::\\nTELL\\n\\n",
        "talk.adoc # ASK::\\n  TELL\\n\\n",
        "talk.org # *ASK*\\n\\nTELL\\n\\n",
        "talk.rst # *ASK*\\n\\nTELL\\n\\n"
      })
  void questionsMayBeTermsOrStarred(String file, String form) {
    String[][] talk = {
      {"Is it deep there?", "Deep enough to drown a cart."},
      {"And is it cold, as you say?", "Colder than they say."},
      {"Did you ever go in?", "Once, when I was ten."},
      {"Would you do it again?", "Not for the cart."}
    };
    StringBuilder out = new StringBuilder("An interview with Ana Ruiz\n\n");
    StringBuilder expected = new StringBuilder();
    for (String[] pair : talk) {
      out.append(form.replace("\\n", "\n").replace("ASK", pair[0]).replace("TELL", pair[1]));
      expected.append(pair[0]).append(" / ").append(pair[1]).append(" / ");
    }
    String read = drawn(file, out.toString()).replaceAll("(?m)^[^:\n]*: ", "");
    assertEquals(
        expected.toString(), read.substring(read.indexOf("Is it")).replace("\n", " / ") + " / ");
  }
}
