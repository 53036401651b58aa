package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Offices;

/**
 * A sitting in which nobody but the chair speaks: a label with the office of whoever presides and a
 * name comes again, alone on its line with a colon, and no other office does. Sentences stand
 * behind each, and half of them are those of one who says "I" or "we" or opens a sitting; a manual
 * tells what any chair does or says, and an agenda who it is.
 */
public final class LoneChair {
  private static final int AGAIN = 2;

  private LoneChair() {}

  /** The labels of such a sitting; empty where a text is none. */
  public static List<Candidate> of(LabelScheme scheme, Document document) {
    if (document.isTimed() || !scheme.isPlain()) {
      return List.of();
    }
    List<Candidate> labels =
        scheme.candidates().stream()
            .filter(c -> isAlone(c, document))
            .filter(c -> Offices.presides(c.label()) && !Offices.isChair(c.label()))
            .toList();
    boolean one = labels.stream().map(Candidate::key).distinct().count() == 1;
    return one && labels.size() >= AGAIN && areHeard(labels, document) ? labels : List.of();
  }

  private static boolean isAlone(Candidate c, Document document) {
    return c.written().endsWith(":")
        && c.extent() >= document.line(c.line()).text().length()
        && document.begins(c.line());
  }

  private static boolean areHeard(List<Candidate> labels, Document document) {
    Address address = new Address(document.language());
    int heard = 0;
    for (Candidate c : labels) {
      if (!document.speech().isBehind(c)) {
        return false;
      }
      String said = document.speech().said(c);
      heard += Offices.opensSitting(said) || address.first(said) > 0 ? 1 : 0;
    }
    return 2 * heard >= labels.size();
  }
}
