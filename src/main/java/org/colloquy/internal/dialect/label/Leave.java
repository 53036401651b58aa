package org.colloquy.internal.dialect.label;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Greetings;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.model.Role;

/**
 * The thanks for a talk of two that stand without a label in a short paragraph of their own below
 * the last answer: they are of the one who asked.
 */
public final class Leave {
  private static final int LONGEST = 160;

  private Leave() {}

  /**
   * The beginning of such thanks; empty where there are none, or no label tells who asks.
   *
   * @param labels of all turns, in order
   */
  public static Optional<Candidate> of(Document document, List<Candidate> labels) {
    Map<String, Candidate> sides = new LinkedHashMap<>();
    labels.forEach(c -> sides.putIfAbsent(c.key(), c));
    Candidate last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
    if (last == null || sides.size() != 2 || asks(last)) {
      return Optional.empty();
    }
    sides.remove(last.key());
    Candidate other = sides.values().iterator().next();
    for (int i = last.line() + 1; asks(other) && i < document.lines().size(); i++) {
      Line.Kind kind = document.line(i).kind();
      if (kind == Line.Kind.RULE || kind == Line.Kind.HEADING) {
        break;
      }
      if (takes(document.line(i))) {
        Candidate leave = Candidate.unnamed(Candidate.Kind.QUESTION, i);
        return Optional.of(
            other.names() ? leave.of(Candidate.Kind.QUESTION, other.label()) : leave);
      }
    }
    return Optional.empty();
  }

  private static boolean takes(Line line) {
    String text = line.text().strip();
    return line.isText()
        && line.voice() == null
        && line.startsParagraph()
        && text.length() <= LONGEST
        && Greetings.side(text) >= 0
        && Greetings.leaves(text);
  }

  private static boolean asks(Candidate label) {
    return label.kind() == Candidate.Kind.QUESTION
        || Lexicon.asks(label.key())
        || RoleWords.of(label.label()) == Role.INTERVIEWER;
  }
}
