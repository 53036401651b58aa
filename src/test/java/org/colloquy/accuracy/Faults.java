package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;

/** Prints what is not read as it should be; arguments are parts of names. */
final class Faults {
  private Faults() {}

  public static void main(String[] names) {
    long start = System.nanoTime();
    List<Table.Row> rows = new ArrayList<>();
    List<Transcript> all = new ArrayList<>(Bed.written());
    all.addAll(Bed.rendered(1));
    for (Transcript transcript : all) {
      if (names.length == 0 || List.of(names).stream().anyMatch(transcript.name()::contains)) {
        rows.add(new Table.Row(transcript, Scorer.score(transcript)));
      }
    }
    Table table = new Table(rows);
    System.out.println(table.faults());
    System.out.println(
        table.by("source", t -> t.fact("variant").isEmpty() ? "as written" : t.fact("variant")));
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
