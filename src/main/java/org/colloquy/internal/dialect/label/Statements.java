package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What whoever answers says before the first question of a press conference, without a label: it
 * begins as people greet those before them, and the first label is that of somebody who asks; where
 * nobody has a label, it ends by asking for questions.
 */
public final class Statements {
  /** Of all turns those of whoever answers are so many. */
  private static final double ANSWERS = .4;

  private static final double ASK_SELDOM = .3;
  private static final int FEWEST = 4;

  private static final List<String> INVITES = WordLists.list("statements.txt", "invites");

  private Statements() {}

  /** The beginning of such a statement, or nothing. */
  public static List<Candidate> before(List<Candidate> labels, Document document) {
    if (labels.size() < FEWEST || document.isTimed()) {
      return List.of();
    }
    Candidate first = labels.get(0);
    if (first.kind() == Candidate.Kind.QUESTION && labels.stream().noneMatch(Candidate::names)) {
      int from = invites(first.line(), document) ? greeting(first.line(), document) : -1;
      return from < 0 ? List.of() : List.of(Candidate.unnamed(Candidate.Kind.ANSWER, from));
    }
    Candidate answers = answerer(labels, document);
    int from = answers == null ? -1 : greeting(first.line(), document);
    if (answers == null || from < 0 || answers.key().equals(first.key())) {
      return List.of();
    }
    return List.of(
        new Candidate(answers.kind(), from, answers.label(), answers.key(), "", 0, null, 0));
  }

  /** A label of the one who answers all the others, or null. */
  private static @Nullable Candidate answerer(List<Candidate> labels, Document document) {
    Map<String, List<Candidate>> uses = new HashMap<>();
    labels.forEach(c -> uses.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c));
    Candidate second = labels.get(1);
    List<Candidate> own = uses.getOrDefault(second.key(), List.of());
    boolean often = own.size() >= ANSWERS * labels.size() && own.size() > 1;
    boolean answers = second.names() && RoleWords.of(second.label()) != Role.INTERVIEWER;
    double asking = own.stream().filter(c -> asks(c, document)).count();
    boolean asked = asks(labels.get(0), document) || says(labels.get(0));
    return often && answers && asked && asking <= ASK_SELDOM * own.size() ? second : null;
  }

  private static boolean says(Candidate label) {
    return RoleWords.of(label.label()) == Role.INTERVIEWER || Lexicon.asks(label.key());
  }

  private static boolean asks(Candidate label, Document document) {
    String text = document.line(label.line()).text();
    return QuestionMarks.endsInQuestion(text.substring(Math.min(label.extent(), text.length())));
  }

  /** Whether the last words before a line ask for questions. */
  private static boolean invites(int end, Document document) {
    int last = end - 1;
    while (last >= 0 && !document.line(last).isText()) {
      last--;
    }
    String text = last < 0 ? "" : document.line(last).text().toLowerCase(Locale.ROOT);
    return QuestionMarks.endsSentence(text) && INVITES.stream().anyMatch(text::contains);
  }

  /** The last paragraph before a line, and before what parts it off, that greets, or -1. */
  private static int greeting(int end, Document document) {
    int last = end - 1;
    while (last >= 0 && !document.line(last).isText()) {
      last--;
    }
    for (int i = last; i >= 0 && document.line(i).isText(); i--) {
      Line line = document.line(i);
      if (line.startsParagraph() && Offices.greets(line.text())) {
        return i;
      }
    }
    return -1;
  }
}
