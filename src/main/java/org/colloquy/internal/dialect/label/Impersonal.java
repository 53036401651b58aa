package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Reports under the names of places or things: nobody asks, nobody says "I" or "you", and no label
 * is plainly somebody's.
 */
final class Impersonal {
  private static final int SEVERAL = 4;

  private Impersonal() {}

  /**
   * A fraction where nothing behind some labels is said by anybody to anybody; else 1.
   *
   * @param ordered whether they come in the same order each time, with sentences or without
   */
  static double factor(Document document, List<Candidate> labels, boolean ordered) {
    Address address = new Address(document.language());
    if (labels.size() < SEVERAL || !address.isKnown()) {
      return 1;
    }
    int last = end(document, labels.get(labels.size() - 1).line());
    int sentences = 0;
    for (int i = labels.get(0).line(); i < last; i++) {
      String text = document.line(i).text();
      boolean lively = text.indexOf('!') >= 0 || text.indexOf('?') >= 0;
      if (lively || address.isPersonal(text)) {
        return 1;
      }
    }
    for (Candidate c : labels) {
      boolean name = Shape.of(c.label()) == Shape.NAME;
      sentences += name && document.speech().isBehind(c) ? 1 : 0;
    }
    return ordered || sentences * 2 > labels.size() ? .2 : 1;
  }

  /**
   * Whether a label with a capital is what the sentence behind each is of, which begins with a
   * small letter and has its stop: {@code Teacher: hands out the cards.}
   */
  static boolean goOn(Document document, List<Candidate> labels) {
    return labels.stream()
        .allMatch(
            c ->
                c.names()
                    && Character.isUpperCase(c.label().codePointAt(0))
                    && goesOn(document.line(c.line()), c.extent()));
  }

  private static boolean goesOn(Line line, int from) {
    String text = line.text();
    return from < text.length()
        && Character.isLowerCase(text.codePointAt(from))
        && text.stripTrailing().endsWith(".");
  }

  /** Where the part ends in which the last label stands: what follows may ask its readers. */
  private static int end(Document document, int label) {
    int end = label + 1;
    while (end < document.lines().size() && document.line(end).kind() != Line.Kind.HEADING) {
      end++;
    }
    return end;
  }
}
