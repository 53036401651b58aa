package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter in TOML, as sites have it: the same keys as in YAML, and none of it in the talk. */
final class TomlFrontMatterTest {
  private static final String TALK =
      "AR: Is the weir old?\n\nTV: It is.\n\nAR: Who built it?\n\nTV: The millers.\n";

  private static Reading read(String toml) {
    return Sketch.markdown("+++\n" + toml.replace("|", "\n") + "\n+++\n\n" + TALK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "title = \"The \\\"old\\\" weir\" # its name; The \"old\" weir",
        "title = 'C:\\weir'; C:\\weir",
        "title = \"\"\"|The|weir\"\"\"; The weir",
        "title = \"\\u00c9cluse\"; Écluse",
        "\"title\"=\"The weir\"; The weir",
        "draft = true|title = \"The weir\"; The weir",
        "# a comment||title = \"+++\"; +++"
      })
  void titles(String toml, String title) {
    Reading reading = read(toml);
    assertEquals(title, reading.interview().metadata().title().orElse(""));
    assertEquals(4, reading.interview().blocks().size());
  }

  @Test
  void listsDatesAndTables() {
    Reading reading =
        read(
            "date = 2016-11-08T10:00:00Z|tags = [\"weirs\", # and|'mills',]|weight = 3|[params]|"
                + "cover = {image = \"a.jpg\"}|[[speakers]]|name = \"Ana Ruiz\"|labels = [\"AR\"]|"
                + "[[speakers]]|name = \"Tom Vidal\"|labels = [\"TV\"]");
    Metadata data = reading.interview().metadata();
    assertEquals("2016-11-08", data.date().orElseThrow().toString());
    assertEquals(List.of("weirs", "mills"), data.subjects());
    assertEquals("{weight=3, params={cover={image=a.jpg}}}", data.extra().toString());
    assertEquals(
        List.of("Ana Ruiz", "Tom Vidal"),
        reading.interview().speakers().stream().map(s -> s.name()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "title = \"The weir; M011; 2:9",
        "title =; M011; 2:8",
        "title = \"a\" \"b\"; M011; 2:13",
        "a = 1|title = [\"a\" \"b\"]; M011; 3:14",
        "a = 1|title \"a\"; M011; 3:7",
        "a = \"\\q\"; M011; 2:8",
        "a = \"\\U00FFFFFF\"; M011; 2:16",
        "[table|a = 1; M011; 2:7",
        "language = \"Klingonese, and more\"|speakers = [{role = \"king\"}]; M013; 3:13"
      })
  void whatIsWrongIsToldWhereItStands(String toml, String code, String place) {
    Diagnostic problem = problem(toml);
    assertEquals(code, problem.code().name());
    assertEquals(place, problem.span().line() + ":" + problem.span().column());
  }

  private static Diagnostic problem(String toml) {
    try {
      return read(toml).diagnostics().get(0);
    } catch (ColloquyException e) {
      return e.diagnostic();
    }
  }

  @Test
  void deepNestingIsSetAside() {
    Diagnostic problem = read("a = " + "[".repeat(100_000)).diagnostics().get(0);
    assertEquals("M012 WARNING", problem.code() + " " + problem.severity());
  }

  @Test
  void plusSignsAroundATalkAreNone() {
    Reading reading = Sketch.markdown("+++\n\n" + TALK + "\n+++\n");
    assertEquals(
        4,
        reading.interview().blocks().stream()
            .filter(b -> b instanceof org.colloquy.model.Turn)
            .count());
  }
}
