package org.colloquy.internal.dialect.label;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.FrequentQuestions;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Exchange;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Questions and answers with their words or letters that nobody puts to anybody. In a quiz nobody
 * says "I" or "you", whole questions ask for a fact, and the answers are not much more than that.
 * In a list of frequent questions it is who asks that says "I", and who answers that says "you". A
 * form has no answers yet.
 */
public final class Unspoken {
  private static final int FEWEST = 4;
  private static final int LOOKED_AT = 600;

  /** No fact takes more than so many characters. */
  private static final int FACT = 45;

  /** Of the answers of a quiz, the share that are no more. */
  private static final double FACTS = .75;

  /** What is asked in a round of short questions to somebody is shorter. */
  private static final int WHOLE = 28;

  private static final double ADVISED = .4;
  private static final double OWN = .25;

  private final Address address;
  private int questions;
  private int toYou;
  private int ofMe;

  /** How often what stands behind a question's label, and may hold its answer, says "I". */
  private int mine;

  private int whole;
  private int answers;
  private int byMe;
  private int advising;
  private int facts;
  private int empty;
  private boolean lively;

  private Unspoken(Address address) {
    this.address = address;
  }

  /**
   * Whether some labels say question and answer, and are those of such a list: where people are
   * declared, or times stand beside labels, somebody speaks.
   *
   * @param labels there is one at least
   */
  public static boolean are(List<Candidate> labels, Document document) {
    Unspoken list = new Unspoken(new Address(document.language()));
    Set<String> keys = new HashSet<>();
    labels.forEach(c -> keys.add(c.key()));
    boolean told =
        !document.declared().speakers().isEmpty()
            || labels.stream().anyMatch(c -> c.time() != null);
    if (told || !keys.stream().allMatch(Lexicon::isQuestionOrAnswer)) {
      return false;
    }
    for (int i = 0; i < labels.size(); i++) {
      int to = i + 1 < labels.size() ? labels.get(i + 1).line() : document.lines().size();
      String said = said(labels.get(i), to, document);
      if (QuestionAnswer.asks(labels.get(i).key(), keys)) {
        list.ask(said);
      } else {
        list.answer(said);
      }
    }
    int first = labels.get(0).line();
    boolean alone = list.answers == 0;
    int answers = alone ? list.questions : list.answers;
    int mine = alone ? list.mine : list.byMe;
    if (list.questions > 1 && FrequentQuestions.are(document, first, answers, mine)) {
      return true;
    }
    if (list.questions < FEWEST || list.answers < FEWEST) {
      return false;
    }
    boolean form = 2 * list.empty > list.answers;
    return form || list.address.isKnown() && list.isRead(document, first);
  }

  private boolean isRead(Document document, int first) {
    if (isQuiz() || isAdvice(2)) {
      return !Purpose.of(document, first).person();
    }
    Purpose purpose = byMe == 0 ? Purpose.of(document, first) : null;
    return purpose != null
        && !purpose.person()
        && (purpose.isFrequent() || isAdvice(0) && purpose.interview() < 0);
  }

  private static String said(Candidate label, int to, Document document) {
    StringBuilder said = new StringBuilder();
    for (int i = label.line(); i < to && said.length() < LOOKED_AT; i++) {
      String text = document.line(i).text();
      int from = i == label.line() ? Math.min(label.extent(), text.length()) : 0;
      said.append(text, from, Math.min(text.length(), from + LOOKED_AT)).append(' ');
    }
    return said.toString().strip();
  }

  private void ask(String said) {
    questions++;
    Address.Said persons = address.said(said);
    mine += persons.mine() > 0 ? 1 : 0;
    toYou += persons.second() > 0 ? 1 : 0;
    ofMe += persons.second() == 0 && persons.mine() > 0 ? 1 : 0;
    boolean asks = QuestionMarks.endsInQuestion(said) && Exchange.isOneQuestion(said);
    whole += asks && length(said) >= WHOLE ? 1 : 0;
    lively |= said.indexOf('!') >= 0 || persons.first() > 0;
  }

  private void answer(String said) {
    answers++;
    Address.Said persons = address.said(said);
    byMe += persons.mine() > 0 ? 1 : 0;
    advising += persons.second() > 0 ? 1 : 0;
    facts += said.length() <= FACT && length(said) <= FACT ? 1 : 0;
    empty += said.codePoints().noneMatch(Character::isLetterOrDigit) ? 1 : 0;
    lively |= said.indexOf('!') >= 0 || persons.first() > 0;
  }

  /** An ideograph says as much as two or three letters. */
  private static double length(String said) {
    return said.length() + 1.5 * said.codePoints().filter(Character::isIdeographic).count();
  }

  private boolean isQuiz() {
    return !lively
        && toYou + advising == 0
        && facts >= FACTS * answers
        && whole >= FACTS * questions;
  }

  /**
   * Whether nobody who answers says "I", and nobody who asks says "you".
   *
   * @param own how many questions at least say "I"
   */
  private boolean isAdvice(int own) {
    boolean mine = own == 0 || ofMe >= Math.max(own, OWN * questions);
    return byMe + toYou == 0 && advising >= (own == 0 ? 1 : ADVISED * answers) && mine;
  }
}
