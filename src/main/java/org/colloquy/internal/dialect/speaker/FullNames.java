package org.colloquy.internal.dialect.speaker;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Full names of those whose labels are shorter: as the opening has them, with letters behind them
 * or not, and, for initials, as those who begin a recording say them: {@code this is an interview
 * with Ana Ruiz}.
 */
final class FullNames {
  /** Names are said in the first turns, at their beginnings. */
  private static final int TURNS = 4;

  private static final int LENGTH = 600;

  private final Mentions opening;
  private final Codes codes;
  private final String first;

  /** Who is named in the first turns; null as long as no initials ask for it. */
  private @Nullable Mentions said;

  FullNames(String text, Document document, List<Candidate> labels) {
    opening = new Mentions(text);
    codes = new Codes(text);
    StringBuilder turns = new StringBuilder();
    for (Candidate label : labels.subList(0, Math.min(TURNS, labels.size()))) {
      String line = document.line(label.line()).text();
      int from = label.extent();
      turns.append(line, from, Math.min(from + LENGTH, line.length())).append('\n');
    }
    first = turns.toString();
  }

  /** The one full name that a label can mean, or null. */
  @Nullable String of(String label) {
    String known = opening.fullName(label);
    known = known == null ? declared(label) : known;
    known = known == null ? codes.name(label) : known;
    return known == null && Shape.of(label) == Shape.LETTERS ? said().fullName(label) : known;
  }

  private Mentions said() {
    Mentions known = said == null ? new Mentions(first) : said;
    said = known;
    return known;
  }

  /** Whom a first name with the initials of all names means: {@code Ana (APR)}. */
  private @Nullable String declared(String label) {
    String initials = Names.declaredInitials(label);
    String full =
        initials.isEmpty() ? null : opening.fullName(String.join(".", initials.split("")));
    return full != null && Names.parts(full).containsAll(Names.parts(label)) ? full : null;
  }
}
