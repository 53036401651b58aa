package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Interviews as pairs of a question and its answer: nobody is named, but the keys tell who asks.
 *
 * @param question where a question stands
 * @param answer where its answer does
 */
record Asked(JsonPath question, JsonPath answer) {
  /** The label of a question, which the detection of roles knows. */
  static final String QUESTION = "Q";

  static final String ANSWER = "A";

  /**
   * Where a document has most of such pairs; or null, if it has none or more speech elsewhere.
   *
   * @param shape of that speech, null where there is none
   */
  static @Nullable Asked of(JsonPath root, @Nullable JsonShape shape) {
    Asked most = null;
    for (JsonPath item : root.all()) {
      Asked found = item.mayBeItem() ? at(item) : null;
      boolean more = most == null || found != null && found.pairs() > most.pairs();
      most = found != null && more ? found : most;
    }
    boolean other =
        shape != null && (shape.tells() || most != null && shape.length() > most.length());
    return other ? null : most;
  }

  private static @Nullable Asked at(JsonPath item) {
    JsonPath question = null;
    JsonPath answer = null;
    for (JsonPath path : item.below()) {
      question = question == null ? named(path, SheetNames.QUESTIONS) : question;
      answer = answer == null ? named(path, SheetNames.ANSWERS) : answer;
    }
    return question == null || answer == null ? null : new Asked(question, answer);
  }

  /** The place itself if its key is known; its elements, if it has some, are texts of it too. */
  private static @Nullable JsonPath named(JsonPath path, Set<String> names) {
    JsonPath elements = path.find("[]");
    boolean letters = path.hasLetters() || elements != null && elements.hasLetters();
    return letters && names.contains(SheetNames.bare(path.key())) ? path : null;
  }

  private long length() {
    return question.characters() + answer.characters();
  }

  private long pairs() {
    return Math.min(question.values(), answer.values());
  }

  /** The cues of a document, two for each pair. */
  List<Cue> cues(JsonWalk walk, Told told) {
    Pairs pairs = new Pairs();
    walk.each(pairs, told);
    pairs.cues.addAll(pairs.answers);
    return pairs.cues;
  }

  /** A question is said before its answer, in whatever order a file has them. */
  private final class Pairs implements JsonWalk.Visitor {
    private final List<Cue> cues = new ArrayList<>();
    private final List<Cue> answers = new ArrayList<>();

    @Override
    public void object(JsonPath path) {
      // the values say all
    }

    @Override
    public void value(JsonPath path, String text, Span span) {
      JsonPath place = path.key().equals("[]") ? path.parent() : path;
      if (place == question) {
        cues.add(Cue.of(null, null, QUESTION, new Placed(text, span)));
      } else if (place == answer) {
        answers.add(Cue.of(null, null, ANSWER, new Placed(text, span)));
      }
    }

    @Override
    public void end(JsonPath path) {
      if (path == question.parent()) {
        cues.addAll(answers);
        answers.clear();
      }
    }
  }
}
