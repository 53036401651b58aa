package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Answers without a label behind questions that have one: {@code **Q3: Why?**}, and a paragraph.
 * The only label in use says that it asks, and what it labels is set apart, ends in a question
 * mark, or is always one line; or it is a name, all of whose paragraphs end in one.
 */
public final class Replies {
  private static final double MOST = .7;
  private static final int SEVERAL = 3;

  private final Document document;
  private final List<Candidate> labels;

  /** Whether answers are paragraphs of their own, so that a line's end within one is none. */
  private final boolean apart;

  /** Whether the line of every question ends on purpose, with another one below it. */
  private final boolean lined;

  private Replies(Document document, List<Candidate> labels) {
    this.document = document;
    this.labels = labels;
    apart = countApart() >= MOST * labels.size();
    lined = labels.size() > SEVERAL && areLined();
  }

  private boolean areLined() {
    for (int k = 0; k < labels.size(); k++) {
      int line = labels.get(k).line();
      boolean alone = labels.get(k).extent() >= document.line(line).text().length();
      int end = k + 1 < labels.size() ? labels.get(k + 1).line() : document.lines().size();
      if (alone
          || line + 1 >= end
          || !document.line(line).isText()
          || !document.line(line + 1).isText()
          || document.line(line + 1).start() == Line.Start.WRAP) {
        return false;
      }
    }
    return true;
  }

  /**
   * A candidate for each answer, in no order, and for each question below the labelled ones; none
   * where somebody else has a label.
   */
  public static List<Candidate> behind(List<Candidate> labels, Document document) {
    boolean one = labels.stream().map(Candidate::key).distinct().count() == 1;
    if (!one || labels.size() < 2) {
      return List.of();
    }
    Replies replies = new Replies(document, labels);
    boolean named = labels.size() >= SEVERAL && !document.isTimed();
    return asks(labels.get(0)) ? replies.find() : named ? replies.findBehindName() : List.of();
  }

  /** How many labels have the beginning of another paragraph between them and the next. */
  private int countApart() {
    int count = 0;
    for (int k = 0; k < labels.size(); k++) {
      int end = k + 1 < labels.size() ? labels.get(k + 1).line() : document.lines().size();
      int from = question(labels.get(k), end) + 1;
      count +=
          from < end && document.lines().subList(from, end).stream().anyMatch(Replies::opens)
              ? 1
              : 0;
    }
    return count;
  }

  private static boolean opens(Line line) {
    return line.isText() && line.startsParagraph();
  }

  /** Where a name stands alone before questions, and each has an answer. */
  private List<Candidate> findBehindName() {
    boolean names = labels.stream().allMatch(c -> c.kind() == Kind.NAME);
    List<Candidate> answers = names ? find() : List.of();
    boolean all = answers.size() == labels.size();
    for (int i = 0; all && i < answers.size(); i++) {
      all = QuestionMarks.endsInQuestion(document.line(answers.get(i).line() - 1).text());
    }
    return all ? answers : List.of();
  }

  private static boolean asks(Candidate label) {
    return label.kind() == Kind.LETTER && Lexicon.asks(label.key());
  }

  private List<Candidate> find() {
    List<Candidate> followUps = followUps();
    List<Candidate> questions = new ArrayList<>(labels);
    questions.addAll(followUps);
    questions.sort(Comparator.comparingInt(Candidate::line));
    List<Candidate> answers = new ArrayList<>();
    int good = 0;
    for (int i = 0; i < questions.size(); i++) {
      int end = i + 1 < questions.size() ? questions.get(i + 1).line() : document.lines().size();
      int from = question(questions.get(i), end);
      int answer = answer(from, end);
      if (answer > 0) {
        Line before = document.line(answer - 1);
        boolean asked = lined || QuestionMarks.endsInQuestion(before.text());
        good += asked || isSet(document.line(from)) ? 1 : 0;
        answers.add(Candidate.unnamed(Kind.ANSWER, answer));
      }
    }
    boolean answered = good >= MOST * questions.size();
    answers.addAll(answered ? followUps : List.of());
    return answered ? answers : List.of();
  }

  /**
   * What is asked behind questions that are headings, in headings one level deeper: sentences, most
   * of which end in a question mark. Whoever has the label asks them too.
   */
  private List<Candidate> followUps() {
    Candidate asks = labels.get(0);
    int level = document.line(asks.line()).level() + 1;
    List<Candidate> followUps = new ArrayList<>();
    int asking = 0;
    for (int i = asks.line() + 1; isHeading(asks.line()) && i < document.lines().size(); i++) {
      String text = document.line(i).text();
      if (isHeading(i) && document.line(i).level() == level && QuestionMarks.endsSentence(text)) {
        asking += QuestionMarks.endsInQuestion(text) ? 1 : 0;
        followUps.add(new Candidate(asks.kind(), i, asks.label(), asks.key(), "", 0, null, 0));
      }
    }
    return asking >= MOST * followUps.size() ? followUps : List.of();
  }

  private boolean isHeading(int index) {
    return document.line(index).kind() == Line.Kind.HEADING;
  }

  /** The line on which the question begins: the one behind a label that has a line of its own. */
  private int question(Candidate label, int end) {
    boolean alone = label.extent() >= document.line(label.line()).text().length();
    return alone && label.line() + 1 < end ? label.line() + 1 : label.line();
  }

  /** The first paragraph behind a question that is not set apart as the question is, or -1. */
  private int answer(int question, int end) {
    boolean set = isSet(document.line(question));
    for (int i = question + 1; i < end; i++) {
      Line line = document.line(i);
      boolean asked = lined || QuestionMarks.endsInQuestion(document.line(i - 1).text());
      boolean breaks = line.start() == Line.Start.BREAK && asked && !apart;
      boolean begins = line.isText() && (line.startsParagraph() || set || breaks);
      boolean goesOn = set && !isHeading(question) && isSet(line);
      if (begins && !goesOn && !line.text().isBlank()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSet(Line line) {
    Setting setting = Setting.of(line.inlines());
    return line.kind() == Line.Kind.HEADING || setting.isBold() || setting.isItalic();
  }
}
