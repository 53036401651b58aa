package org.colloquy.internal.dialect.label;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Stops;

/** Surnames with initials before full stops, as records and lists of literature have them. */
final class InitialledNames {
  private static final int SEVERAL = 2;

  private InitialledNames() {}

  /**
   * Some labels, without such names where nobody presides and those in capitals do not come back.
   */
  static List<Candidate> among(List<Candidate> all, Document document) {
    if (all.stream().noneMatch(InitialledNames::is)) {
      return all;
    }
    Set<String> names = new HashSet<>();
    String before = "";
    int returns = 0;
    for (Candidate candidate : all) {
      boolean again = !names.add(candidate.key()) && !candidate.key().equals(before);
      boolean capitals = Shape.of(candidate.label()) == Shape.CAPITALS;
      returns += again && capitals && is(candidate) ? 1 : 0;
      before = candidate.key();
    }
    return returns >= SEVERAL || document.hasChair()
        ? all
        : all.stream().filter(c -> !is(c)).toList();
  }

  private static boolean is(Candidate candidate) {
    String name = Names.withoutAside(candidate.label());
    return Stops.isInitialled(name, 0, name.length());
  }
}
