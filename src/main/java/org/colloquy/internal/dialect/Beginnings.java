package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.choice.SchemeChoice;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.Askers;
import org.colloquy.internal.dialect.label.Examinations;
import org.colloquy.internal.dialect.label.Leave;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.opening.Statement;
import org.colloquy.internal.dialect.speaker.People;
import org.colloquy.internal.dialect.speaker.Unnamed;
import org.colloquy.internal.dialect.turn.Person;
import org.colloquy.internal.dialect.turn.TurnBuilder;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Likeness;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/** The lines with which turns begin: by their labels, and as was declared line by line. */
final class Beginnings {
  private final SortedMap<Integer, Candidate> labels = new TreeMap<>();
  private final SortedMap<Integer, String> forced = new TreeMap<>();
  private final Document document;
  private final Set<Integer> marks;
  private final List<Diagnostic> problems = new ArrayList<>();

  Beginnings(Document document, SchemeChoice choice) {
    this.document = document;
    marks = choice.marks();
    new Examinations(document)
        .named(Askers.named(document, choice.labels()))
        .forEach(c -> labels.putIfAbsent(c.line(), timed(c, document)));
    statement();
    headed();
    Leave.of(document, List.copyOf(labels.values())).ifPresent(c -> labels.put(c.line(), c));
    Map<Integer, Optional<String>> declared = document.declared().turns();
    if (declared.isEmpty()) {
      return;
    }
    Map<Integer, Integer> indices = new HashMap<>();
    for (int i = 0; i < document.lines().size(); i++) {
      indices.putIfAbsent(document.line(i).span().line(), i);
    }
    Map<Integer, Candidate> proposed = new HashMap<>(labels);
    choice.rejected().forEach(r -> proposed.put(r.candidate().line(), r.candidate()));
    for (Map.Entry<Integer, Optional<String>> turn : new TreeMap<>(declared).entrySet()) {
      Integer index = indices.get(turn.getKey());
      if (index == null) {
        problems.add(
            document
                .declared()
                .placed(
                    Declared.turn(turn.getKey()),
                    Diagnostic.of(Code.M016, "no text begins in line " + turn.getKey())
                        .withHint(
                            "turns: names the line with which a turn begins, counted from 1")));
      } else {
        force(index, turn.getValue(), proposed.get(index));
      }
    }
  }

  /** What is said before the first question, and the head of the questions behind it. */
  private void statement() {
    Statement.of(document, List.copyOf(labels.values()))
        .ifPresent(
            opening -> {
              int head = labels.firstKey() - 1;
              if (Statement.headsQuestions(document.line(head))) {
                marks.add(head);
              }
              labels.put(opening.line(), opening);
            });
  }

  /** A question below {@code Question 1} on a line of its own is said behind that label. */
  private void headed() {
    for (Candidate label : List.copyOf(labels.values())) {
      Candidate below = labels.get(label.line() + 1);
      boolean alone = label.extent() >= document.line(label.line()).text().strip().length();
      if (below != null
          && below.kind() == Candidate.Kind.QUESTION
          && below.label().isEmpty()
          && alone
          && Lexicon.asks(label.key())) {
        labels.remove(below.line());
      }
    }
  }

  /** A label with the time that stands on the line before it, which is no word of a turn. */
  private Candidate timed(Candidate label, Document document) {
    Clock clock = document.clock(label.line() - 1);
    if (clock == null) {
      return label;
    }
    marks.add(label.line() - 1);
    return label.time() == null ? label.at(clock.time()) : label;
  }

  private void force(int index, Optional<String> speaker, @Nullable Candidate label) {
    labels.remove(index);
    if (speaker.isPresent()) {
      forced.put(index, speaker.get());
      if (label != null) {
        labels.put(index, label);
      }
    }
  }

  /** Index of the first line with which a turn begins, or the number of lines. */
  int first(int lines) {
    int label = labels.isEmpty() ? lines : labels.firstKey();
    return Math.min(label, forced.isEmpty() ? lines : forced.firstKey());
  }

  /** Lines between turns that look like labels and are marks of the recording. */
  Set<Integer> marks() {
    return marks;
  }

  /** The labels in use that name somebody, by line. */
  List<Candidate> labels() {
    return labels.values().stream().filter(Candidate::names).toList();
  }

  /** Whether no label says more than that somebody answers, or who asks. */
  boolean namesNobody() {
    return labels().stream()
        .allMatch(c -> c.kind() == Candidate.Kind.QUESTION || Lexicon.isQuestionOrAnswer(c.key()));
  }

  /** Whether every turn has somebody else's name, and no turn has none. */
  boolean areOnce() {
    long people = labels().stream().map(Candidate::key).distinct().count();
    return people > 1 && people == labels.size();
  }

  Set<Integer> lines() {
    Set<Integer> lines = new java.util.HashSet<>(labels.keySet());
    lines.addAll(forced.keySet());
    return lines;
  }

  Map<Integer, TurnBuilder.Begin> turns(People people, Unnamed unnamed) {
    Map<Integer, TurnBuilder.Begin> begins = new HashMap<>();
    labels.forEach((i, c) -> begins.put(i, begin(person(c, people, unnamed), c)));
    forced.forEach(
        (i, name) -> {
          Candidate label = labels.get(i);
          lookForSlip(i, name, people);
          Person person = people.named(name);
          begins.put(
              i,
              label == null
                  ? new TurnBuilder.Begin(person, null, null, 0, null)
                  : begin(person, label));
        });
    return begins;
  }

  /** A name in an override that nobody has, but somebody nearly has. */
  private void lookForSlip(int index, String name, People people) {
    String meant = people.knows(name) ? null : near(name);
    if (meant != null) {
      problems.add(
          document
              .declared()
              .placed(
                  Declared.turn(document.line(index).span().line()),
                  Diagnostic.of(
                          Code.R021,
                          "'" + name + "' and '" + meant + "' may be one person; kept apart")
                      .withHint("write in turns: the name as it stands elsewhere")));
    }
  }

  private @Nullable String near(String name) {
    for (Declared.Person person : document.declared().speakers()) {
      if (Likeness.oneSlip(person.name(), name)) {
        return person.name();
      }
    }
    for (Candidate label : labels.values()) {
      if (label.names() && Likeness.oneSlip(label.label(), name)) {
        return label.label();
      }
    }
    return null;
  }

  private static @Nullable Person person(Candidate label, People people, Unnamed unnamed) {
    return switch (label.kind()) {
      case QUESTION -> label.names() ? people.of(label) : unnamed.asks();
      case ANSWER -> label.names() ? people.of(label) : unnamed.answers(label.line());
      case NAME, LETTER, VOICE, CHANGE -> label.names() ? people.of(label) : null;
    };
  }

  private static TurnBuilder.Begin begin(@Nullable Person person, Candidate label) {
    String written = label.written().isEmpty() ? null : label.written();
    return new TurnBuilder.Begin(person, written, label.time(), label.extent(), role(label));
  }

  private static @Nullable Role role(Candidate label) {
    return switch (label.kind()) {
      case QUESTION -> Role.INTERVIEWER;
      case ANSWER -> Role.INTERVIEWEE;
      case NAME, LETTER, VOICE, CHANGE -> null;
    };
  }

  List<Diagnostic> problems() {
    return problems;
  }
}
