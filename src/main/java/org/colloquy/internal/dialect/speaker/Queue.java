package org.colloquy.internal.dialect.speaker;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Those who wait in line to ask and are called by the name, as whoever operates a company's call
 * does: {@code Our next question comes from the line of Ana Ruiz.} Who is called asks, who speaks
 * right behind answers, and who calls does neither.
 */
final class Queue {
  private static final Set<String> QUESTIONS = Set.copyOf(WordLists.list("asking.txt", "question"));

  private static final Set<String> FROM = Set.copyOf(WordLists.list("asking.txt", "from"));

  /** Callers say so at the end, in so many characters. */
  private static final int LENGTH = 400;

  /** So many words may stand between the question and from whom it is, and before the name. */
  private static final int NEAR = 5;

  private static final int SHORT = 3;

  private final Set<Person> askers = new LinkedHashSet<>();
  private final Set<Person> answerers = new LinkedHashSet<>();
  private final Set<Person> callers = new HashSet<>();

  /**
   * @param texts what is said in the turns
   */
  Queue(List<Draft> turns, List<String> texts) {
    Person asker = null;
    for (int i = 0; i < turns.size(); i++) {
      Person caller = turns.get(i).person();
      Person next = i + 1 < turns.size() ? turns.get(i + 1).person() : null;
      if (caller != null && next != null && caller != next && calls(texts.get(i), next)) {
        callers.add(caller);
        askers.add(next);
      }
      if (asker != null && caller != null && asker != caller) {
        answerers.add(caller);
      }
      asker = askers.contains(caller) ? caller : null;
    }
    askers.removeAll(callers);
    answerers.removeAll(callers);
    answerers.removeAll(askers);
  }

  private static boolean calls(String text, Person next) {
    String end = text.substring(Math.max(0, text.length() - LENGTH));
    if (QuestionMarks.endsInQuestion(end)) {
      return false;
    }
    String folded = Names.folded(end);
    return QUESTIONS.stream().anyMatch(folded::contains) && calls(Names.words(folded), name(next));
  }

  private static Set<String> name(Person person) {
    Set<String> words = new HashSet<>(Names.words(person.name()));
    words.removeIf(w -> w.length() < SHORT);
    return words;
  }

  /** Whether some words say that a question is from somebody. */
  private static boolean calls(List<String> words, Set<String> name) {
    int from = -1;
    int question = -1;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (from >= 0 && i - from <= NEAR && name.contains(word)) {
        return true;
      }
      question = QUESTIONS.contains(word) ? i : question;
      from = question >= 0 && i - question <= NEAR && FROM.contains(word) ? i : from;
    }
    return false;
  }

  /** Who asks, in the order in which they are called. */
  Set<Person> askers() {
    return answerers.isEmpty() ? Set.of() : askers;
  }

  Set<Person> answerers() {
    return askers.isEmpty() ? Set.of() : answerers;
  }

  boolean isCaller(@Nullable Person person) {
    return callers.contains(person);
  }
}
