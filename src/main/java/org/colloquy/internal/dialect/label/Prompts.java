package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.model.Role;

/**
 * Questions without a label before answers that have one: a paragraph that asks, and {@code (Ana):
 * text}. The only label in use is that of whoever answers, or the first question alone has one as
 * well, and most of what stands right before an answer ends in a question mark.
 */
public final class Prompts {
  private static final double MOST = .6;
  private static final int SEVERAL = 3;

  private final Document document;
  private final List<Candidate> labels;

  private Prompts(Document document, List<Candidate> labels) {
    this.document = document;
    this.labels = labels;
  }

  /** A candidate for each question; none where somebody else has a label. */
  public static List<Candidate> before(List<Candidate> labels, Document document) {
    boolean asked = labels.size() > SEVERAL && asks(labels.get(0));
    List<Candidate> answers = asked ? labels.subList(1, labels.size()) : labels;
    boolean one =
        answers.size() >= SEVERAL
            && answers.stream().allMatch(Prompts::mayAnswer)
            && answers.stream().map(Candidate::key).distinct().count() == 1;
    return one && !document.isTimed() ? new Prompts(document, answers).find(asked) : List.of();
  }

  /** Whether a label is somebody's name, or a word for an answer. */
  private static boolean mayAnswer(Candidate label) {
    return label.kind() == Kind.NAME || label.kind() == Kind.LETTER && !Lexicon.asks(label.key());
  }

  private static boolean asks(Candidate label) {
    return label.kind() == Kind.LETTER && Lexicon.asks(label.key())
        || RoleWords.of(label.key()) == Role.INTERVIEWER;
  }

  /** The questions; where the first has a label, those behind the first answer. */
  private List<Candidate> find(boolean asked) {
    List<Candidate> questions = new ArrayList<>();
    List<Candidate> answers = asked ? labels.subList(1, labels.size()) : labels;
    int asking = asked ? 1 : 0;
    int before = asked ? labels.get(0).line() : -1;
    boolean byLine = areByLine(answers);
    for (Candidate label : answers) {
      boolean one = byLine && before >= 0;
      int from = one ? label.line() - 1 : paragraph(label.line() - 1, before + 1);
      if (from > before) {
        boolean asks = QuestionMarks.endsInQuestion(document.line(label.line() - 1).text());
        asking += asks ? 1 : 0;
        if (asks || one || before >= 0 && isNext(from, before)) {
          questions.add(Candidate.unnamed(Kind.QUESTION, from));
        }
      }
      before = byLine ? label.line() + 1 : label.line();
    }
    return asking >= MOST * labels.size() ? questions : List.of();
  }

  /**
   * Whether labels have lines of their own, no paragraph begins between them, and most of them have
   * two lines between them: the answer, and the next question.
   */
  private boolean areByLine(List<Candidate> answers) {
    int pairs = 0;
    for (int k = 0; k < answers.size(); k++) {
      Candidate label = answers.get(k);
      int end = k + 1 < answers.size() ? answers.get(k + 1).line() : label.line() + 1;
      List<Line> between = document.lines().subList(label.line() + 1, end);
      boolean alone = label.extent() >= document.line(label.line()).text().strip().length();
      if (!alone || between.stream().anyMatch(Line::startsParagraph)) {
        return false;
      }
      pairs += between.size() == 2 ? 1 : 0;
    }
    return pairs >= MOST * (answers.size() - 1);
  }

  /** The first line of the paragraph that ends with a line, or -1 where nobody speaks in it. */
  private int paragraph(int last, int least) {
    int from = last;
    while (from > least && document.line(from).isText() && !begins(from)) {
      from--;
    }
    return from >= least && from >= 0 && document.line(from).isText() ? from : -1;
  }

  /** Whether a paragraph begins with a line, or the line above it is a heading. */
  private boolean begins(int line) {
    Line.Start start = document.line(line).start();
    return start == Line.Start.PARAGRAPH
        || isSigned(line - 1) && !isSigned(line)
        || start == Line.Start.BREAK && !QuestionMarks.endsSentence(document.line(line - 1).text());
  }

  /** Whether a sign stands before a line, as before who is there and what an editor notes. */
  private boolean isSigned(int line) {
    Look look = line < 0 ? Look.PLAIN : Look.of(document.line(line));
    return look.kind() == Look.Kind.MARKED && !look.hasDash();
  }

  /** Whether the first paragraph that begins behind a line begins with another one below it. */
  private boolean isNext(int line, int behind) {
    int i = behind + 1;
    while (i < line && !begins(i)) {
      i++;
    }
    return i == line && begins(line);
  }
}
