package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Figures over many transcripts, in Markdown. */
final class Table {
  /** A transcript and how well it was read. */
  record Row(Transcript transcript, Score score) {}

  private final List<Row> rows;

  Table(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** One line for each group, and one for all. */
  String by(String heading, Function<Transcript, String> group) {
    Map<String, List<Row>> groups = new TreeMap<>();
    for (Row row : rows) {
      groups.computeIfAbsent(group.apply(row.transcript()), k -> new ArrayList<>()).add(row);
    }
    StringBuilder out = new StringBuilder();
    out.append("| ").append(heading);
    out.append(
        " | transcripts | turns | precision | recall | F1 | exact | speakers | roles | title | date"
            + " |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    groups.forEach((name, some) -> out.append(line(name, some)));
    if (groups.size() > 1) {
      out.append(line("**all**", rows));
    }
    return out.toString();
  }

  private static String line(String name, List<Row> rows) {
    List<Score> scores = rows.stream().map(Row::score).toList();
    List<Score> dialogues = scores.stream().filter(s -> !s.negative()).toList();
    int truth = dialogues.stream().mapToInt(Score::truth).sum();
    int read = dialogues.stream().mapToInt(Score::read).sum();
    int right = dialogues.stream().mapToInt(Score::right).sum();
    int roles = dialogues.stream().mapToInt(Score::roles).sum();
    int known = dialogues.stream().mapToInt(Score::rolesKnown).sum();
    return String.join(
            " | ",
            "| " + name,
            String.valueOf(rows.size()),
            String.valueOf(truth),
            ratio(right, read),
            ratio(right, truth),
            ratio(2 * right, truth + read),
            scores.stream().filter(s -> s.f1() == 1).count() + "/" + scores.size(),
            dialogues.isEmpty()
                ? "-"
                : figure(dialogues.stream().mapToDouble(Score::speakers).average().orElse(0)),
            ratio(roles, known),
            told(scores, Score::title),
            told(scores, Score::date))
        + " |\n";
  }

  private static String told(List<Score> scores, Function<Score, Boolean> what) {
    List<Boolean> told = scores.stream().map(what).filter(x -> x != null).toList();
    return told.isEmpty()
        ? "-"
        : told.stream().filter(Boolean.TRUE::equals).count() + "/" + told.size();
  }

  private static String ratio(int part, int whole) {
    return whole == 0 ? "-" : figure((double) part / whole);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** Every transcript that was not read perfectly, worst first. */
  String faults() {
    StringBuilder out = new StringBuilder();
    rows.stream()
        .filter(row -> !row.score().perfect())
        .sorted((a, b) -> Double.compare(a.score().f1(), b.score().f1()))
        .forEach(
            row ->
                out.append(
                    String.format(
                        Locale.ROOT,
                        "%.3f  %s  %s%n",
                        row.score().f1(),
                        row.transcript(),
                        row.score().error())));
    return out.toString();
  }
}
