package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.internal.dialect.words.Names;

/** Finds labels behind which nobody speaks, and declared people who do not speak at all. */
public final class Silence {
  private Silence() {}

  public static List<Diagnostic> problems(List<Draft> drafts, Declared declared) {
    List<Diagnostic> problems = new ArrayList<>();
    List<Draft> turns = drafts.stream().filter(Draft::isTurn).toList();
    List<Draft> silent = turns.stream().filter(d -> d.content().isEmpty()).toList();
    if (!silent.isEmpty()) {
      String message =
          silent.size() == turns.size()
              ? "there are labels, but nobody says a word"
              : silent.size() == 1
                  ? "nothing is said behind this label"
                  : "nothing is said behind this label and " + (silent.size() - 1) + " more";
      problems.add(
          Diagnostic.of(Code.R015, message)
              .at(silent.get(0).span())
              .withHint(
                  "add the words, or take the label away; turns: {LINE: none} makes it text"));
    }
    Set<String> heard =
        turns.stream()
            .flatMap(
                d ->
                    d.person() == null
                        ? java.util.stream.Stream.of()
                        : java.util.stream.Stream.of(d.person()))
            .map(p -> Names.key(p.name()))
            .collect(Collectors.toSet());
    for (Declared.Person person : declared.speakers()) {
      if (!heard.contains(Names.key(person.name()))) {
        problems.add(
            declared.placed(
                Declared.person(person.name()),
                Diagnostic.of(
                        Code.R022,
                        "'" + person.name() + "' is declared as a speaker, but has no turn")
                    .withHint("list the labels as they stand in the text: labels: [...]")));
      }
    }
    return problems;
  }
}
