package org.colloquy.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every transcript of the bed is read as it should be, those apart that are known to fail, and
 * every other form of them as well as its floor says. The tables go to {@code target/accuracy}.
 */
final class AccuracyTest {
  /** Rounding of what the lists of floors state. */
  private static final double ROUNDED = 0.001;

  /** Every transcript in every form takes minutes on a small machine; a part of them seconds. */
  private static final int STEP = Integer.getInteger("colloquy.accuracy.step", 5);

  static Stream<Transcript> transcripts() {
    return Bed.written().stream();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void readsEveryTurn(Transcript transcript) {
    Score score = Scorer.score(transcript);
    double floor = Floors.KNOWN_FAILURES.of(transcript.name());
    assertTrue(score.f1() >= floor - ROUNDED, () -> score.f1() + " " + score.error());
    assertEquals(0, score.lost(), score::error);
    double told = score.rolesKnown() == 0 ? 1 : score.roles() / (double) score.rolesKnown();
    double least = Floors.KNOWN_ROLES.of(transcript.name());
    assertTrue(told >= least - ROUNDED, () -> told + " of the roles " + score.error());
  }

  @Test
  void readsEveryForm() throws IOException {
    List<Table.Row> rows = new ArrayList<>();
    Map<String, List<Double>> figures = new TreeMap<>();
    for (Transcript transcript : Bed.rendered(STEP, name -> true)) {
      Score score = Scorer.score(transcript);
      rows.add(new Table.Row(transcript, score));
      figures.computeIfAbsent(transcript.fact("variant"), k -> new ArrayList<>()).add(score.f1());
    }
    write("forms", new Table(rows).by("form", t -> t.fact("variant")));
    write("kinds", new Table(rows).by("form", t -> kind(t.fact("variant"))));
    assertEquals(List.of(), losses(rows));
    Map<String, Double> low = new TreeMap<>();
    figures.forEach(
        (form, some) -> {
          double mean = some.stream().mapToDouble(f -> f).average().orElse(0);
          if (mean < Floors.FORMS.of(form) - ROUNDED) {
            low.put(form, mean);
          }
        });
    assertEquals(Map.of(), low);
  }

  /** What became of those in which a word is missing. */
  private static List<String> losses(List<Table.Row> rows) {
    return rows.stream()
        .filter(row -> row.score().lost() > 0)
        .map(row -> row.transcript().name() + " " + row.score().error())
        .toList();
  }

  private static String kind(String form) {
    String extension = form.substring(form.lastIndexOf('.') + 1);
    return form.startsWith("imitation")
        ? "no dialogue: imitations"
        : extension.equals(form)
            ? "same text: other labels, line ends, surroundings"
            : "layouts in " + extension;
  }

  @Test
  void tellsHowWellItReads() throws IOException {
    Table table = new Table(transcripts().map(t -> new Table.Row(t, Scorer.score(t))).toList());
    write("dialects", table.by("dialect", t -> t.fact("dialect")));
    write("languages", table.by("language", t -> t.fact("language")));
    Files.writeString(folder().resolve("faults.txt"), table.faults());
    assertTrue(Files.size(folder().resolve("dialects.md")) > 0);
  }

  @Test
  void listsNoFailureOfATranscriptThatIsNotThere() {
    TreeSet<String> listed = new TreeSet<>(Floors.KNOWN_FAILURES.names());
    listed.removeAll(transcripts().map(Transcript::name).collect(Collectors.toSet()));
    assertEquals(List.of(), List.copyOf(listed));
  }

  private static Path folder() throws IOException {
    return Files.createDirectories(Path.of("target", "accuracy"));
  }

  private static void write(String name, String table) throws IOException {
    Files.writeString(folder().resolve(name + ".md"), table);
  }
}
