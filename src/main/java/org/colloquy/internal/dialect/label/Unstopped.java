package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Talk as a recogniser writes it, without a stop or a question mark behind any label: words tell
 * what asks, and people say "I" and "you" to each other.
 */
final class Unstopped {
  /** Fewer labels may stand before the fields of a list. */
  private static final int SEVERAL = 8;

  /** Notes begin with "when" and "how" as well, but not so often. */
  private static final double ASKING = .2;

  private Unstopped() {}

  /** How many of the labels ask; none unless they are such a talk's. */
  static int asking(List<Candidate> labels, Document document) {
    Address address = new Address(document.language());
    if (labels.size() < SEVERAL
        || !address.isKnown()
        || labels.stream().map(document.speech()::said).anyMatch(QuestionMarks::endsSentence)) {
      return 0;
    }
    List<String> said = labels.stream().map(document.speech()::said).toList();
    if (said.stream().noneMatch(s -> address.first(s) > 0)
        || said.stream().noneMatch(s -> address.second(s) > 0)) {
      return 0;
    }
    Asking words = Asking.in(said);
    int asking = (int) said.stream().filter(words::ends).count();
    return asking >= ASKING * labels.size() ? asking : 0;
  }
}
