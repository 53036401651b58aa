package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Reads a transcript as any caller would and compares what came out with what is true. */
final class Scorer {
  private final Transcript transcript;
  private final Interview interview;
  private final Heard heard;
  private final List<Said> truth;
  private final List<Said> read;

  private Scorer(Transcript transcript, Interview interview) {
    this.transcript = transcript;
    this.interview = interview;
    truth = transcript.negative() ? List.of() : transcript.truth();
    heard = new Heard(interview);
    read = heard.turns();
  }

  static Score score(Transcript transcript) {
    Interview interview;
    try {
      interview = Colloquy.create().read(transcript.bytes()).interview();
    } catch (ColloquyException e) {
      int turns = transcript.negative() ? 0 : transcript.truth().size();
      int tooMany = transcript.negative() ? 2 : 0;
      return new Score(
          turns, tooMany, 0, 0, 0, 0, 0, null, null, transcript.negative(), e.getMessage() + "");
    }
    return new Scorer(transcript, interview).score();
  }

  private Score score() {
    Alignment alignment = new Alignment(truth, read);
    int right = 0;
    int roles = 0;
    int known = 0;
    String roleError = "";
    for (int i = 0; i < truth.size(); i++) {
      right += alignment.right(i) ? 1 : 0;
      if (alignment.sound(i) && truth.get(i).act() != Act.UNKNOWN) {
        boolean told = alignment.act(i) == truth.get(i).act();
        known++;
        roles += told ? 1 : 0;
        if (!told && roleError.isEmpty()) {
          roleError =
              "turn "
                  + (i + 1)
                  + " ("
                  + Alignment.head(truth.get(i))
                  + ") read as "
                  + alignment.act(i);
        }
      }
    }
    List<String> lost =
        heard.lost(transcript.truth(), transcript.fact("variant").endsWith("no-space"));
    Boolean title = title();
    Boolean date = date();
    double speakers = speakers(alignment);
    String error =
        Stream.of(
                transcript.negative() && read.size() > 1
                    ? "no dialogue, read as one of "
                        + read.size()
                        + " turns, first "
                        + Alignment.head(read.get(0))
                    : transcript.negative() ? "" : alignment.error(),
                roleError,
                speakers < 1 ? "speakers read " + heard.names() : "",
                lost.isEmpty() ? "" : "lost " + lost.subList(0, Math.min(5, lost.size())),
                Boolean.FALSE.equals(title)
                    ? "title read " + interview.metadata().title().orElse("-")
                    : "",
                Boolean.FALSE.equals(date)
                    ? "date read "
                        + interview.metadata().date().map(Object::toString).orElse("-")
                        + ", is "
                        + transcript.fact("date")
                    : "")
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining("; "));
    return new Score(
        truth.size(),
        read.size(),
        right,
        speakers,
        roles,
        known,
        lost.size(),
        title,
        date,
        transcript.negative(),
        error);
  }

  private double speakers(Alignment alignment) {
    Set<String> people =
        truth.stream()
            .map(Said::speaker)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (people.isEmpty() || transcript.negative()) {
      return 1;
    }
    boolean someUnknown = truth.stream().anyMatch(s -> s.speaker() == null);
    Map<String, Set<String>> left = new LinkedHashMap<>();
    people.forEach(
        p ->
            left.put(p, Stream.of(p.split(" \\| ")).map(Tokens::name).collect(Collectors.toSet())));
    Set<String> used =
        read.stream()
            .map(Said::speaker)
            .filter(Objects::nonNull)
            .filter(s -> !someUnknown || alignment.person(s) != null)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    int hits = 0;
    for (String id : used) {
      Set<String> mine = heard.names(id);
      String person = alignment.person(id);
      if (person != null && left.containsKey(person) && !disjoint(left.get(person), mine)) {
        left.remove(person);
        hits++;
      }
    }
    return 2.0 * hits / (used.size() + people.size());
  }

  private static boolean disjoint(@Nullable Set<String> one, Set<String> other) {
    return one == null || one.stream().noneMatch(other::contains);
  }

  private @Nullable Boolean title() {
    String wanted = transcript.fact("title");
    if (wanted.isEmpty()) {
      return null;
    }
    Metadata metadata = interview.metadata();
    List<String> title = Tokens.of(metadata.title().orElse(""));
    List<String> both = new ArrayList<>(title);
    both.addAll(Tokens.of(metadata.subtitle().orElse("")));
    return Stream.of(wanted.split(" \\| "))
        .map(Tokens::of)
        .anyMatch(w -> w.equals(title) || w.equals(both));
  }

  private @Nullable Boolean date() {
    String wanted = transcript.fact("date");
    return wanted.isEmpty()
        ? null
        : interview.metadata().date().map(d -> d.toString().equals(wanted)).orElse(false);
  }
}
