package org.colloquy.internal.dialect.label;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Speech;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** Where the talk begins that labels of a dialect show, and what may be a label before it. */
final class TalkStart {
  private static final int OFTEN = 3;

  private final Document document;
  private final int first;
  private final int begun;

  /** The line of the last label that is proposed above the first good one, or of that one. */
  private final int above;

  /** Whether all labels that come again stand alone on their lines. */
  private final boolean alone;

  /**
   * @param candidates all that may be labels
   */
  TalkStart(LabelBook book, List<Candidate> candidates, Document document) {
    this.document = document;
    List<Candidate> sure = book.accepted();
    List<Candidate> again = sure.stream().filter(c -> book.value(c).recurs()).toList();
    List<Candidate> talk = behindHead(again);
    alone = talk.size() > OFTEN && talk.stream().allMatch(this::isAlone);
    List<Candidate> begins = alone ? talk : again.isEmpty() ? sure : again;
    first = begins.isEmpty() ? -1 : begins.get(0).line();
    above =
        candidates.stream()
            .mapToInt(Candidate::line)
            .filter(line -> line < first)
            .max()
            .orElse(first);
    begun = begun(candidates);
  }

  /** From the first label on its line on, unless one before it with words behind it comes again. */
  private List<Candidate> behindHead(List<Candidate> labels) {
    int head = 0;
    while (head < labels.size() && !isAlone(labels.get(head))) {
      head++;
    }
    Set<String> before = new HashSet<>();
    labels.subList(0, head).forEach(c -> before.add(c.key()));
    List<Candidate> talk = labels.subList(head, labels.size());
    return talk.stream().anyMatch(c -> before.contains(c.key())) ? labels : talk;
  }

  private boolean isAlone(Candidate c) {
    return c.extent() >= document.line(c.line()).text().length();
  }

  /** How many lines at the beginning have a label, each of them. */
  private static int begun(List<Candidate> candidates) {
    int begun = 0;
    while (begun < candidates.size() && candidates.get(begun).line() == begun) {
      begun++;
    }
    return begun;
  }

  /** The line of the first label of the talk, or -1. */
  int first() {
    return first;
  }

  /** Whether a label stands in the talk or right above. */
  boolean isNear(Candidate c) {
    return c.line() >= above;
  }

  /** Whether a label and all lines before it have one. */
  boolean isOfFirstLines(Candidate c) {
    return c.line() < begun;
  }

  /** Whether words stand behind a label before a talk whose labels are lines of their own. */
  boolean isInHead(Candidate c) {
    return alone && c.line() < first && !isAlone(c);
  }

  /** Whether a question stands behind a label, and below it the first label of all. */
  boolean asksFirst(Candidate c) {
    return c.line() + 1 == first && QuestionMarks.endsInQuestion(document.speech().said(c));
  }

  /** Whether a label stands between a heading and the first of all, with enough said behind it. */
  boolean opens(Candidate c) {
    return c.line() > 0
        && c.line() + 1 == first
        && document.line(c.line() - 1).kind() == Line.Kind.HEADING
        && document.speech().said(c).strip().length() > Speech.SENTENCE;
  }
}
