package org.colloquy.internal.dialect.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.opening.Opening;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Span;

/**
 * Whom an interview introduces before it begins, where no label names anybody: {@code Marta Ilves
 * has cast bells for thirty years. She ...} A paragraph begins with the only full name there is in
 * the introduction, and goes on about that one, or the title has the name as well.
 */
public record Subject(String name, Span span, double confidence) {
  private static final double IN_TITLE = .75;
  private static final double IN_INTRODUCTION = .6;

  private static final Set<String> THIRD =
      Set.copyOf(WordLists.read("starters.txt").getOrDefault("third", List.of()));

  /**
   * Who that is; empty where somebody is credited with being interviewed, or it may be two people.
   *
   * @param labels those in use that name somebody
   */
  public static Optional<Subject> of(Opening opening, Credits credits, List<Candidate> labels) {
    boolean letters = labels.stream().allMatch(c -> Lexicon.isQuestionOrAnswer(c.key()));
    Opening.Title title = opening.title();
    List<Opening.Said> introduction =
        opening.said().stream()
            .filter(s -> title == null || s.span().start() > title.span().start())
            .filter(s -> !opening.cover().isField(s.span()))
            .toList();
    Set<String> names = new HashSet<>();
    introduction.forEach(s -> names.addAll(new Mentions(s.text()).fullNames()));
    credits.interviewers().forEach(c -> names.remove(c.name()));
    if (!letters || !credits.interviewees().isEmpty() || names.size() != 1) {
      return Optional.empty();
    }
    String name = names.iterator().next();
    boolean titled = title != null && Names.nameWords(title.text()).containsAll(Names.parts(name));
    return introduction.stream()
        .filter(
            s -> begins(s.text(), name) && (titled || goesOn(s.text().substring(name.length()))))
        .map(s -> new Subject(name, s.span(), titled ? IN_TITLE : IN_INTRODUCTION))
        .findFirst();
  }

  /** Whether somebody does something in the first sentence of a text. */
  private static boolean begins(String text, String name) {
    String rest = text.startsWith(name) ? text.substring(name.length()) : "";
    int word = rest.startsWith(",") ? 2 : 1;
    return rest.length() > word && Character.isLowerCase(rest.codePointAt(word));
  }

  private static boolean goesOn(String text) {
    return Names.words(text).stream().anyMatch(THIRD::contains);
  }

  /** What says so. */
  public Evidence evidence() {
    String why = "the introduction speaks of nobody else";
    return new Evidence(span, "interviewee", name, confidence, why);
  }
}
