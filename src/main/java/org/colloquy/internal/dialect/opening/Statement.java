package org.colloquy.internal.dialect.opening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Role;

/**
 * What somebody says before the first question of a press conference, where a line above calls it
 * an opening statement: the words of the one who answers then.
 */
public final class Statement {
  private static final int LONGEST = 40;
  private static final List<String> HEADS = words("statement");
  private static final List<String> QUESTIONS = words("asked");

  private Statement() {}

  private static List<String> words(String key) {
    return WordLists.list("statements.txt", key);
  }

  /**
   * The beginning of such a statement; empty where no line calls it so, or several answer.
   *
   * @param labels of all turns, in order
   */
  public static Optional<Candidate> of(Document document, List<Candidate> labels) {
    Set<String> keys = new LinkedHashSet<>();
    labels.forEach(c -> keys.add(c.key()));
    if (keys.size() != 2 || keys.contains("") || !asks(labels.get(0))) {
      return Optional.empty();
    }
    Candidate answers =
        labels.stream().filter(c -> !c.key().equals(labels.get(0).key())).findFirst().orElseThrow();
    int first = labels.get(0).line();
    for (int i = 0; i + 1 < first; i++) {
      Line next = document.line(i + 1);
      if (is(document.line(i), HEADS) && next.isText() && !is(next, QUESTIONS)) {
        return Optional.of(
            Candidate.unnamed(Candidate.Kind.ANSWER, i + 1)
                .of(Candidate.Kind.ANSWER, answers.label()));
      }
    }
    return Optional.empty();
  }

  private static boolean asks(Candidate label) {
    return RoleWords.of(label.label()) == Role.INTERVIEWER
        || RoleWords.reports(label.label())
        || Lexicon.asks(label.key());
  }

  /** Whether a line before a label is the head of what is asked. */
  public static boolean headsQuestions(Line line) {
    return is(line, QUESTIONS);
  }

  private static boolean is(Line line, List<String> words) {
    String text = line.text().strip().toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST && words.stream().anyMatch(text::contains);
  }
}
