package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor or a machine set into the text is no word of a turn, and ends no turn early. */
final class EditorialMarksTest {
  private static final String TALK = "Q: Cold?\n\nA: Yes.\n\nQ: Why?\n\nA: January.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          END OF TAPE 1, SIDE B      | tape-change
          TAPE 2, SIDE A             | tape-change
          [Tape stops, restarts.]    | tape-change
          END OF INTERVIEW           | recording
          [END OF INTERVIEW.]        | recording
          End of recording           | recording
          Ende der Aufnahme          | recording
          Fin de l'entretien         | recording
          Конец записи               | recording
          -30-                       | end
          ###                        | end
          (MORE)                     | end
          END                        | end
          2:14 P.M. EDT              | time
          END 2:14 p.m.              | time
          [Laughs.]                  | laughter
          (Applause.)                | applause
          [Cross talk.]              | cross-talk
          {% image "a.jpg" "a weir" %} | template
          """)
  void aloneInAParagraph(String mark, String kind) {
    String expected =
        "q1 Q: Cold?\na1 A: Yes.\nq2 Q: Why?\na2 A: January.\nevent " + kind + ": " + mark;
    assertEquals(expected, Sketch.of(Sketch.text(TALK + mark + "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          End of story.                    |
          Tape 2 was the better one, I say |
          End of the interview, my boy? Never. |
          More                             |
          At 2:14 p.m. it rained.          |
          (I laughed then.)                |
          """)
  void thatAreWordsStay(String words) {
    String expected = "q1 Q: Cold?\na1 A: Yes.\nq2 Q: Why?\na2 A: January. / " + words;
    assertEquals(expected, Sketch.of(Sketch.text(TALK + words + "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *Ana Ruiz keeps the weir.*                        | Ana Ruiz keeps the weir.
          This interview has been edited for length.        | This interview has been edited for length.
          Das Gespräch führte Tom Vidal.                    | Das Gespräch führte Tom Vidal.
          Propos recueillis par Tom Vidal                   | Propos recueillis par Tom Vidal
          """)
  void notesBehindATalkAreNoWordsOfIt(String source, String note) {
    String expected = "q1 Q: Cold?\na1 A: Yes.\nq2 Q: Why?\na2 A: January.\nclosing: " + note;
    assertEquals(expected, Sketch.of(Sketch.markdown(TALK + source + "\n")));
  }
}
