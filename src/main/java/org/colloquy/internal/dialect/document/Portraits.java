package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Heads such as {@code [Ann Bell / baker]} above questions that have a letter, and answers that
 * have none: who is named there answers until the next head.
 */
public final class Portraits {
  private static final int FEWEST = 2;
  private static final String PARTS = "/|·,，、";

  private Portraits() {}

  /** The lines, such heads marked as headings; the same list where there are not several. */
  public static List<Line> of(List<Line> lines) {
    long heads = lines.stream().filter(l -> l.isText() && end(l.text()) > 0).limit(FEWEST).count();
    long asked = lines.stream().filter(l -> asks(l.text())).limit(FEWEST).count();
    if (heads < FEWEST || asked < FEWEST) {
      return lines;
    }
    List<Line> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean head = line.isText() && end(line.text()) > 0;
      all.add(head ? Line.heading(2, line.inlines(), line.span()) : line);
    }
    return all;
  }

  private static boolean asks(String text) {
    return text.startsWith("Q.") || text.startsWith("Q:") || text.startsWith("Q ");
  }

  /** Where the name ends in a text that is such a head, or -1. */
  private static int end(String text) {
    String head = text.strip();
    boolean whole =
        head.length() < LabelScanner.PREFIX
            && head.startsWith("[")
            && head.indexOf(']') == head.length() - 1;
    for (int i = 1; whole && i < head.length(); i++) {
      if (PARTS.indexOf(head.charAt(i)) >= 0) {
        boolean name = Shape.of(head.substring(1, i)) == Shape.NAME;
        return name && i < head.length() - 2 ? i : -1;
      }
    }
    return -1;
  }

  /** The labels with the names of those who answer, and with what they say before any question. */
  public static List<Candidate> named(List<Candidate> labels, Document document) {
    List<Candidate> named = new ArrayList<>();
    String name = "";
    int next = 0;
    for (int i = 0; i < document.lines().size(); i++) {
      Line line = document.line(i);
      Candidate label =
          next < labels.size() && labels.get(next).line() == i ? labels.get(next++) : null;
      boolean below = i > 0 && document.line(i - 1).kind() == Line.Kind.HEADING && line.isText();
      if (line.kind() == Line.Kind.HEADING && label == null) {
        String head = line.text().strip();
        int end = end(head);
        name = end < 0 ? "" : head.substring(1, end).strip();
      } else if (!name.isEmpty() && label == null && below) {
        named.add(Candidate.unnamed(Kind.ANSWER, i).named(name));
      } else if (label != null) {
        boolean answers = label.kind() == Kind.ANSWER && !label.names() && !name.isEmpty();
        named.add(answers ? label.named(name) : label);
      }
    }
    return named;
  }
}
