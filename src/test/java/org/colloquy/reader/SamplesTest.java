package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample against what a careful reader finds in it. */
final class SamplesTest {
  /** One row of the table of truth, by its column names. */
  private record Truth(Map<String, String> row) {
    String get(String column) {
      return row.getOrDefault(column, "");
    }

    @Override
    public String toString() {
      return get("file");
    }
  }

  static Stream<Truth> truths() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("samples", "TRUTH.tsv"));
    String[] columns = lines.get(0).split("\t", -1);
    return lines.stream()
        .skip(1)
        .map(
            line -> {
              String[] cells = line.split("\t", -1);
              Map<String, String> row = new HashMap<>();
              for (int i = 0; i < columns.length && i < cells.length; i++) {
                row.put(columns[i], cells[i]);
              }
              return new Truth(row);
            });
  }

  private static Interview read(Truth truth) {
    Source source = Source.of(Samples.named(truth.get("file")));
    return Readers.detect(source).read(source, ReadOptions.DEFAULT).interview();
  }

  @ParameterizedTest
  @MethodSource("truths")
  void titleAndDates(Truth truth) {
    Metadata metadata = read(truth).metadata();
    String title = metadata.title().orElse("");
    assertEquals(
        truth.get("title"), title.endsWith(":") ? title.substring(0, title.length() - 1) : title);
    assertEquals(truth.get("subtitle"), metadata.subtitle().orElse(""));
    assertEquals(truth.get("date"), metadata.date().map(Object::toString).orElse(""));
    String held =
        metadata.interviewed().map(i -> i.date() == null ? "" : i.date().toString()).orElse("");
    assertEquals(truth.get("interviewed"), held);
    String language = metadata.language().orElse("");
    assertTrue(language.startsWith(truth.get("language")), language);
  }

  @ParameterizedTest
  @MethodSource("truths")
  void turns(Truth truth) {
    Interview interview = read(truth);
    assertEquals(
        List.of(truth.get("questions"), truth.get("answers"), truth.get("remarks")),
        List.of(
            count(interview, Question.class::isInstance),
            count(interview, Answer.class::isInstance),
            count(interview, Remark.class::isInstance)));
    assertEquals(truth.get("notes"), String.valueOf(interview.notes().size()));
  }

  private static String count(Interview interview, Predicate<Block> which) {
    return String.valueOf(interview.blocks().stream().filter(which).count());
  }

  @ParameterizedTest
  @MethodSource("truths")
  void people(Truth truth) {
    List<Speaker> speakers = read(truth).speakers();
    assertEquals(truth.get("speakers"), names(speakers, s -> true));
    assertEquals(truth.get("interviewers"), names(speakers, s -> s.role() == Role.INTERVIEWER));
    assertEquals(truth.get("interviewees"), names(speakers, s -> s.role() == Role.INTERVIEWEE));
    List<String> labels = speakers.stream().flatMap(s -> s.labels().stream()).toList();
    String wanted = truth.get("labels");
    assertEquals(wanted.isEmpty() ? List.of() : Arrays.asList(wanted.split("\\|")), labels);
  }

  private static String names(List<Speaker> speakers, Predicate<Speaker> which) {
    return speakers.stream().filter(which).map(Speaker::name).collect(Collectors.joining("|"));
  }
}
