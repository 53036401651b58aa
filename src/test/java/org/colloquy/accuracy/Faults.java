package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Prints what is not read as it should be; arguments are parts of names. */
final class Faults {
  private Faults() {}

  public static void main(String[] names) {
    long start = System.nanoTime();
    Predicate<String> wanted =
        name -> names.length == 0 || Stream.of(names).anyMatch(name::contains);
    List<Transcript> all = new ArrayList<>(Bed.written());
    all.removeIf(t -> !wanted.test(t.name()));
    all.addAll(Bed.rendered(1, wanted));
    List<Table.Row> rows = new ArrayList<>();
    all.forEach(t -> rows.add(new Table.Row(t, Scorer.score(t))));
    Table table = new Table(rows);
    System.out.println(table.faults());
    System.out.println(
        table.by("source", t -> t.fact("variant").isEmpty() ? "as written" : t.fact("variant")));
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
