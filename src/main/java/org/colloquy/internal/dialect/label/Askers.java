package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Signature;
import org.colloquy.internal.dialect.words.Sounds;
import org.jspecify.annotations.Nullable;

/**
 * Who asks or answers behind a letter: {@code Q (Reuters): Why?} says it in brackets, and where
 * most questions have one, a signature does: {@code Q: Why? – weirkeeper}.
 */
public final class Askers {
  /** What stands in brackets behind a letter is no longer. */
  private static final int LONGEST = 60;

  private static final int SEVERAL = 3;

  private static final Set<Shape> NAMES =
      EnumSet.of(Shape.NAME, Shape.CAPITALS, Shape.LETTERS, Shape.NUMBERED);

  private final Document document;
  private final List<Candidate> labels;
  private final Set<String> keys = new HashSet<>();

  private Askers(Document document, List<Candidate> labels) {
    this.document = document;
    this.labels = labels;
    labels.stream().filter(c -> c.kind() == Kind.LETTER).forEach(c -> keys.add(c.key()));
  }

  /** The labels, in order, with names for letters where these are said. */
  public static List<Candidate> named(Document document, List<Candidate> labels) {
    Askers askers = new Askers(document, labels);
    return askers.keys.isEmpty() ? labels : askers.named(askers.signed());
  }

  private List<Candidate> named(Map<Integer, String> signed) {
    List<Candidate> named = new ArrayList<>(labels.size());
    for (Candidate c : labels) {
      Candidate label = c.kind() == Kind.LETTER ? bracketed(c) : c;
      String name = signed.get(c.line());
      named.add(name == null ? label : label.of(Kind.QUESTION, name));
    }
    return named;
  }

  private boolean asks(Candidate label) {
    return QuestionAnswer.asks(label.key(), keys);
  }

  /** The label with the brackets before its colon, and with the name that they hold. */
  private Candidate bracketed(Candidate label) {
    String text = document.line(label.line()).text();
    int open = LabelScanner.skipSpace(text, label.extent());
    int kind = open < text.length() ? "([".indexOf(text.charAt(open)) : -1;
    int close = kind < 0 ? -1 : text.indexOf(")]".charAt(kind), open);
    int colon = close < 0 || close - open > LONGEST ? -1 : close + 1;
    if (colon < 0 || colon >= text.length() || !LabelScanner.isColon(text.charAt(colon))) {
      return label;
    }
    String name = text.substring(open + 1, close).strip();
    boolean person =
        NAMES.contains(Shape.of(name))
            && !Names.key(name).startsWith("by ")
            && Sounds.kind(Names.words(name), true) == null;
    Candidate whole =
        new Candidate(
            label.kind(),
            label.line(),
            label.label(),
            label.key(),
            text.substring(0, colon + 1).strip(),
            LabelScanner.skipSpace(text, colon + 1),
            label.time(),
            label.worth());
    return person ? whole.of(asks(label) ? Kind.QUESTION : Kind.ANSWER, name) : whole;
  }

  /** The signatures of questions by the lines of their labels, where most have one. */
  private Map<Integer, String> signed() {
    Map<Integer, String> signed = new HashMap<>();
    Set<String> sure = new HashSet<>();
    int asked = 0;
    int found = 0;
    for (int i = 0; i < labels.size(); i++) {
      Candidate label = labels.get(i);
      if (label.kind() == Kind.LETTER && asks(label)) {
        asked++;
        Signature signature = signature(i);
        if (signature != null) {
          signed.put(label.line(), signature.name());
          found += signature.sure() ? 1 : 0;
          sure.add(signature.name());
        }
      }
    }
    boolean most = found >= SEVERAL && 3 * found >= 2 * asked && sure.size() > 1;
    return most ? signed : Map.of();
  }

  /** At the end of the paragraph that a label begins, or of all that it heads. */
  private @Nullable Signature signature(int index) {
    int from = labels.get(index).line();
    int limit = index + 1 < labels.size() ? labels.get(index + 1).line() : from + 1;
    int end = from + 1;
    while (end < limit && document.line(end).start() == Line.Start.WRAP) {
      end++;
    }
    Signature own = Signature.of(document.line(end - 1).text());
    int last = limit - 1;
    while (own == null && last >= end && !isSaid(document.line(last))) {
      last--;
    }
    return own == null && last >= end ? Signature.of(document.line(last).text()) : own;
  }

  private static boolean isSaid(Line line) {
    return line.isText() && !line.text().isBlank();
  }
}
