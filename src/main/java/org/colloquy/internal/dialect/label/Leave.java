package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.Greetings;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.model.Role;

/**
 * The thanks for a talk that stand without a label in a short paragraph of their own below the last
 * answer: they are of the one who asked. Where all that one says is bold, name and words, such
 * thanks are bold as well, whatever their words, and may be a heading.
 */
public final class Leave {
  private static final int LONGEST = 160;

  private final Document document;
  private final Map<String, List<Candidate>> sides = new LinkedHashMap<>();

  private Leave(Document document, List<Candidate> labels) {
    this.document = document;
    labels.forEach(c -> sides.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c));
  }

  /**
   * The beginning of such thanks; empty where there are none, or nothing tells who asks.
   *
   * @param labels of all turns, in order
   */
  public static Optional<Candidate> of(Document document, List<Candidate> labels) {
    return labels.isEmpty()
        ? Optional.empty()
        : new Leave(document, labels).taken(labels.get(labels.size() - 1));
  }

  private Optional<Candidate> taken(Candidate last) {
    List<String> bold = sides.keySet().stream().filter(this::isBold).toList();
    List<String> told = sides.keySet().stream().filter(k -> asks(first(k))).toList();
    List<String> asking = told.isEmpty() ? bold : told;
    boolean set = bold.equals(asking);
    boolean pair = set ? sides.size() > 1 : sides.size() == 2;
    if (asking.size() != 1 || !pair || asking.contains(last.key()) || asks(last)) {
      return Optional.empty();
    }
    Candidate asker = first(asking.get(0));
    for (int i = last.line() + 1; i < document.lines().size(); i++) {
      Line line = document.line(i);
      if (takes(line) || set && thanksInBold(line)) {
        Candidate leave = Candidate.unnamed(Candidate.Kind.QUESTION, i);
        return Optional.of(
            asker.names() ? leave.of(Candidate.Kind.QUESTION, asker.label()) : leave);
      }
      if (line.kind() == Line.Kind.RULE || line.kind() == Line.Kind.HEADING) {
        break;
      }
    }
    return Optional.empty();
  }

  private Candidate first(String key) {
    return sides.getOrDefault(key, List.of()).get(0);
  }

  /** Whether all that stands behind somebody's labels on their lines is bold, and so are they. */
  private boolean isBold(String key) {
    return sides.getOrDefault(key, List.of()).stream()
        .allMatch(
            c -> {
              Line line = document.line(c.line());
              return c.names()
                  && c.extent() < line.text().length()
                  && Setting.of(line.inlines()).isBold();
            });
  }

  private static boolean thanksInBold(Line line) {
    String text = line.text().strip();
    return line.startsParagraph()
        && text.length() <= LONGEST
        && Setting.of(line.inlines()).isBold()
        && Greetings.thanks(text);
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
