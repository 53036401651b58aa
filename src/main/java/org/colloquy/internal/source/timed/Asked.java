package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Interviews as pairs of a question and its answer: nobody is named, but the keys tell who asks.
 *
 * @param item the object that has both
 * @param question where questions stand
 * @param answer where answers do
 */
record Asked(JsonPath item, Set<JsonPath> question, Set<JsonPath> answer) {
  /** The label of a question, which the detection of roles knows. */
  static final String QUESTION = "Q";

  static final String ANSWER = "A";

  /** Words that somebody is told to say are the talk unless there are so many more in pairs. */
  private static final int FEW = 2;

  private static final Set<String> FREQUENT = Set.of("faq", "faqs");

  /**
   * Where a document has most of such pairs; or null, if it has none or more speech elsewhere.
   *
   * @param shape of that speech, null where there is none
   */
  static @Nullable Asked of(JsonPath root, @Nullable JsonShape shape) {
    Asked most = null;
    for (JsonPath item : root.all()) {
      Asked found = item.mayBeItem() && !isFrequent(item) ? at(item) : null;
      boolean more = most == null || found != null && found.pairs() > most.pairs();
      most = found != null && more ? found : most;
    }
    if (shape == null || most == null) {
      return most;
    }
    long other = shape.tells() ? FEW * shape.length() : shape.length();
    return other > most.characters() ? null : most;
  }

  /** Whether a key above says that these are frequent questions: {@code faqs}. */
  private static boolean isFrequent(JsonPath item) {
    for (JsonPath at = item; at != null; at = at.parent()) {
      if (FREQUENT.contains(SheetNames.bare(at.key()))) {
        return true;
      }
    }
    return false;
  }

  /** The pairs of an object; null where it has none, or answers to choose from: a quiz. */
  private static @Nullable Asked at(JsonPath item) {
    Set<JsonPath> question = Set.of();
    Set<JsonPath> answer = Set.of();
    for (JsonPath path : item.below()) {
      if (SheetNames.CHOICES.contains(SheetNames.bare(path.key())) && path.mayChoose()) {
        return null;
      }
      question = question.isEmpty() ? named(path, SheetNames.QUESTIONS) : question;
      answer = answer.isEmpty() ? named(path, SheetNames.ANSWERS) : answer;
    }
    return question.isEmpty() || answer.isEmpty() ? null : new Asked(item, question, answer);
  }

  /** The places of the texts if a key is known: itself, its elements, and the texts in these. */
  private static Set<JsonPath> named(JsonPath path, Set<String> names) {
    if (!names.contains(SheetNames.bare(path.key()))) {
      return Set.of();
    }
    JsonPath elements = path.find("[]");
    JsonPath within =
        elements == null || elements.objects() == 0 ? null : JsonShape.words(elements, null);
    return Stream.of(path, elements, within)
        .filter(p -> p != null && p.hasLetters())
        .collect(Collectors.toSet());
  }

  private long pairs() {
    return Math.min(values(question), values(answer));
  }

  private static long values(Set<JsonPath> places) {
    return places.stream().mapToLong(JsonPath::values).sum();
  }

  private long characters() {
    return Stream.concat(question.stream(), answer.stream()).mapToLong(JsonPath::characters).sum();
  }

  /** Whether there is a list of questions, and one of as many answers. */
  private boolean lists() {
    return item.objects() < values(question) && values(question) == values(answer);
  }

  /** The cues of a document, two for each pair. */
  List<Cue> cues(JsonWalk walk, Told told) {
    Pairs pairs = new Pairs();
    walk.each(pairs, told);
    pairs.end(item);
    return pairs.cues;
  }

  /** A question is said before its answer, in whatever order a file has them. */
  private final class Pairs implements JsonWalk.Visitor {
    private final List<Cue> cues = new ArrayList<>();
    private final List<Cue> questions = new ArrayList<>();
    private final List<Cue> answers = new ArrayList<>();
    private final boolean lists = lists();

    @Override
    public void value(JsonPath path, String text, Span span) {
      if (question.contains(path)) {
        questions.add(Cue.of(null, null, QUESTION, new Placed(text, span)));
      } else if (answer.contains(path)) {
        answers.add(Cue.of(null, null, ANSWER, new Placed(text, span)));
      }
    }

    @Override
    public void end(JsonPath path) {
      if (path != item) {
        return;
      }
      boolean pairs = lists && questions.size() == answers.size();
      for (int i = 0; i < questions.size(); i++) {
        cues.add(questions.get(i));
        cues.addAll(pairs ? answers.subList(i, i + 1) : List.of());
      }
      cues.addAll(pairs ? List.of() : answers);
      questions.clear();
      answers.clear();
    }
  }
}
