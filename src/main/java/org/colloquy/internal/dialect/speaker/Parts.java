package org.colloquy.internal.dialect.speaker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.model.PlainText;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/** What part everybody has in a talk, gathered turn by turn. */
final class Parts {
  /** Whoever greets does so in the first turns. */
  private static final int GREETING_TURNS = 2;

  /** Whoever only passes a question on to somebody else says no more, in characters. */
  private static final int PASSING = 120;

  private final Map<Person, Part> all = new LinkedHashMap<>();
  private final Map<Person, Role> told = new LinkedHashMap<>();
  private final Map<Person, Boolean> interpreters = new HashMap<>();
  private final Part together = new Part();
  private final Asking asking;
  private final List<String> texts;
  private boolean anonymous;

  /** Who spoke last; null before the first turn and behind one that nobody is known to say. */
  private @Nullable Person before;

  private boolean asked;

  /** Whoever took up a question with so little that it may be for somebody else. */
  private @Nullable Person passing;

  private String passed = "";

  Parts(List<Draft> drafts) {
    List<Draft> turns = drafts.stream().filter(Draft::isTurn).toList();
    texts = turns.stream().map(t -> PlainText.of(t.content())).toList();
    asking = Asking.in(texts);
    for (int i = 0; i < turns.size(); i++) {
      listen(turns.get(i), texts.get(i));
    }
  }

  private void listen(Draft turn, String text) {
    Person person = turn.person();
    boolean asks = turn.role() == Role.INTERVIEWER || asking.ends(text);
    if (person == null) {
      anonymous |= turn.role() == Role.INTERVIEWER;
    } else {
      take(person, text, asks);
      if (turn.role() != null) {
        told.putIfAbsent(person, turn.role());
      }
    }
    if (person == null || !interprets(person)) {
      before = person;
      asked = asks;
    }
  }

  private void take(Person person, String text, boolean asks) {
    boolean meant = passing != null && passing != person && calls(passed, person);
    boolean answers = meant || asked && before != person;
    Part part = all.computeIfAbsent(person, p -> new Part());
    part.add(text.length(), asks, answers);
    part.hosting().hear(text, part.turns() <= GREETING_TURNS);
    together.add(text.length(), asks, answers && !meant);
    if (meant && passing != null) {
      all.computeIfAbsent(passing, p -> new Part()).withdraw();
    }
    passing = answers && !asks && !meant && text.length() <= PASSING ? person : null;
    passed = text;
  }

  /** Whether a text has a word of somebody's name or office, as whoever gives the floor says it. */
  private static boolean calls(String text, Person person) {
    List<String> words = Names.words(text);
    return Names.words(person.name()).stream().anyMatch(w -> w.length() > 3 && words.contains(w));
  }

  private boolean interprets(Person person) {
    return interpreters.computeIfAbsent(person, Parts::isInterpreter);
  }

  private static boolean isInterpreter(Person person) {
    return person.role() == Role.INTERPRETER
        || person.labels().stream().anyMatch(l -> RoleWords.of(l) == Role.INTERPRETER);
  }

  /** What is said in each turn. */
  List<String> texts() {
    return texts;
  }

  /** Everybody's, in the order in which they first speak. */
  Map<Person, Part> each() {
    return all;
  }

  /** What everybody says. */
  Part together() {
    return together;
  }

  /** Of whom the dialect itself says what they do. */
  Map<Person, Role> told() {
    return told;
  }

  /** Whether questions are asked by nobody who has a name. */
  boolean anonymous() {
    return anonymous;
  }
}
