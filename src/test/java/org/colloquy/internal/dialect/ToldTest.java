package org.colloquy.internal.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.model.Block;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.colloquy.model.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that say themselves who speaks, and marks where the speaker changes. */
final class ToldTest {
  /**
   * Each line is {@code time|voice|text}: without a time the lines are no captions; {@code -} for a
   * voice is none, {@code 0} nobody; a text that begins with a tilde is wrapped.
   */
  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of(
            "a voice on every line",
            List.of("1|Ana|Is it deep?", "2|Ana|~Here?", "3|Tom|Deep enough.", "4|-|~It is."),
            "Ana@1: Is it deep? Here? | Tom@3: Deep enough. It is."),
        Arguments.of(
            "a voice of one word only is enough, and a first line may be nobody's",
            List.of("1|-|[music]", "2|0|A river, at night.", "3|Ana|Hush."),
            "[music] | A river, at night. | Ana@3: Hush."),
        Arguments.of(
            "what is said to be nobody's ends a turn, a sound does not",
            List.of("1|Ana|One.", "2|0|[laughs]", "3|Ana|Two.", "4|0|She leaves.", "5|Ana|Three."),
            "Ana@1: One. [laughs] Two. | She leaves. | Ana@5: Three."),
        Arguments.of(
            "a voice outranks what looks like a label",
            List.of("1|Ana|Tom: he is late.", "2|Bea|Tom: yes.", "3|Ana|Tom: always."),
            "Ana@1: Tom: he is late. | Bea@2: Tom: yes. | Ana@3: Tom: always."),
        Arguments.of(
            "two voices of one surname are two people",
            List.of("1|Ruiz|One?", "2|Ana Ruiz|Two.", "3|Ruiz|Three?"),
            "Ruiz@1: One? | Ana Ruiz@2: Two. | Ruiz@3: Three?"),
        Arguments.of(
            "a full name first, then its initials",
            List.of(
                "|Ana Ruiz (AR)|One?", "|Tom Vidal|Two.", "|AR|Three?", "|TV|Four.", "|TW|Five."),
            "Ana Ruiz@-: One? | Tom Vidal@-: Two. | Ana Ruiz@-: Three? | Tom Vidal@-: Four."
                + " | TW@-: Five."),
        Arguments.of(
            "change marks, with speech before the first",
            List.of(
                "1|-|[music]",
                "2|-|Good evening.",
                "3|-|>> Evening.",
                "4|-|~All well?",
                "5|-|>>No."),
            "[music] | ?@2: Good evening. | ?@3: Evening. All well? | ?@5: No."),
        Arguments.of(
            "change marks that name",
            List.of("1|-|>> ANA: Good evening.", "2|-|>> Evening.", "3|-|>>> ANA: So."),
            "ANA@1: Good evening. | ?@2: Evening. | ANA@3: So."),
        Arguments.of(
            "a word before a colon behind a mark is no name",
            List.of("1|-|>> Also: the boat.", "2|-|>> Yes.", "3|-|>> Good."),
            "?@1: Also: the boat. | ?@2: Yes. | ?@3: Good."),
        Arguments.of(
            "dashes in captions",
            List.of("1|-|- Is it deep?", "2|-|- Deep enough.", "3|-|For a boat."),
            "?@1: Is it deep? | ?@2: Deep enough. For a boat."),
        Arguments.of(
            "one dash is prose",
            List.of("1|-|It is deep", "2|-|~- or so they say.", "3|-|For a boat."),
            "It is deep - or so they say. For a boat."),
        Arguments.of(
            "marks without times",
            List.of("|-|>> One.", "|-|>> Two.", "|-|>> Three."),
            "?@-: One. | ?@-: Two. | ?@-: Three."),
        Arguments.of(
            "quoted mail",
            List.of("|-|>> One.", "|-|> Two.", "|-|>> Three.", "|-|>> Four."),
            ">> One. > Two. >> Three. >> Four."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void turns(String name, List<String> source, String expected) {
    List<Line> lines = new ArrayList<>();
    for (String row : source) {
      lines.add(line(row.split("\\|", 3), lines.size()));
    }
    Outcome outcome = Detector.read(lines, Declared.NOTHING);
    assertEquals(
        expected,
        outcome.blocks().stream().map(b -> drawn(b, outcome)).collect(Collectors.joining(" | ")));
  }

  private static Line line(String[] row, int number) {
    boolean wrapped = row[2].startsWith("~");
    String text = wrapped ? row[2].substring(1) : row[2];
    Line.Start start = wrapped ? Line.Start.WRAP : Line.Start.PARAGRAPH;
    Span span = new Span(10 * number, 10 * number + 5, number + 1, 1);
    Line line = Line.text(start, List.of(new Inline.Text(text)), span);
    Line said = row[1].equals("-") ? line : line.saidBy(row[1].equals("0") ? "" : row[1]);
    return row[0].isEmpty() ? said : said.at(Duration.ofSeconds(Long.parseLong(row[0])));
  }

  private static String drawn(Block block, Outcome outcome) {
    String text = PlainText.of(block).replace("\n", " ");
    if (!(block instanceof Turn turn)) {
      return text;
    }
    String name =
        outcome.speakers().stream()
            .filter(s -> s.id().equals(turn.speaker()))
            .map(s -> s.name())
            .findFirst()
            .orElse("?");
    return name + "@" + (turn.time() == null ? "-" : turn.time().toSeconds()) + ": " + text;
  }
}
