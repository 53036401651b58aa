package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.internal.dialect.words.Lexicon;

/**
 * Labels that need no weighing, since the format itself gives them.
 *
 * @param name of the dialect, for options and sidecars
 * @param description of the mark, for people
 * @param labels by line; one without a name begins a turn of somebody unnamed
 * @param alone whether nothing else in the document can be a label
 */
public record Told(String name, String description, List<Candidate> labels, boolean alone) {
  /** The name of the dialect of lines that say themselves who speaks. */
  public static final String VOICE = "voice";

  /** The name of the dialect of captions that mark where the speaker changes. */
  public static final String CHANGE = "change-mark";

  /** The name of the dialect of words and letters for questions and answers. */
  private static final String PAIRS = new QuestionAnswer().name();

  public Told {
    labels = List.copyOf(labels);
  }

  /** What a document tells of its speakers; empty where it tells nothing. */
  public static List<Told> of(Document document) {
    String wanted = document.declared().dialect();
    List<Candidate> voices = wanted(wanted, VOICE) ? Voices.of(document.lines()) : List.of();
    if (!voices.isEmpty()) {
      return Unspoken.are(voices, document)
          ? List.of()
          : List.of(new Told(VOICE, "the format says who speaks", voices, true));
    }
    List<Candidate> counted = wanted(wanted, PAIRS) ? LoneNumbers.of(document) : List.of();
    if (!counted.isEmpty()) {
      return List.of(
          new Told(PAIRS, "numbers above questions, a word before answers", counted, true));
    }
    List<Candidate> changes = wanted(wanted, CHANGE) ? changes(document) : List.of();
    return changes.isEmpty()
        ? List.of()
        : List.of(new Told(CHANGE, "a mark where the speaker changes", changes, false));
  }

  private static List<Candidate> changes(Document document) {
    List<Candidate> marks = ChangeMarks.of(document.lines());
    return marks.isEmpty() ? DashedTalk.of(document) : marks;
  }

  private static boolean wanted(@org.jspecify.annotations.Nullable String wanted, String name) {
    return wanted == null || wanted.equals(name);
  }

  /** Whether the labels are {@code Q} and {@code A}, or other words that say who asks. */
  public boolean tellsRoles() {
    Set<String> keys = new HashSet<>();
    labels.forEach(c -> keys.add(c.key()));
    List<String> both = new ArrayList<>(keys);
    return keys.size() == 2
        && keys.stream().allMatch(Lexicon::isQuestionOrAnswer)
        && both.stream().anyMatch(k -> QuestionAnswer.asks(k, keys));
  }
}
