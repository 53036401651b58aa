package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.words.Counting;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.jspecify.annotations.Nullable;

/**
 * Questions below their numbers, and answers behind one word: {@code 1.} on a line, the question on
 * those behind it, {@code Jawab: text}. All of a series have their answer, and most ask.
 */
final class LoneNumbers {
  private static final int FEWEST = 3;
  private static final double MOST = .6;
  private static final int LONGEST = 24;

  private LoneNumbers() {}

  /** Questions and answers in turn; nothing where a text has no such series. */
  static List<Candidate> of(Document document) {
    List<Candidate> found = new ArrayList<>();
    String key = null;
    int questions = 0;
    int asking = 0;
    boolean open = false;
    for (int i = 0; i < document.lines().size(); i++) {
      String text = document.line(i).text();
      Candidate answer = open || key != null ? answer(i, text, key) : null;
      if (Counting.isAlone(text, questions + 1)) {
        if (open) {
          return List.of();
        }
        found.add(new Candidate(Kind.QUESTION, i, "", "", text.strip(), text.length(), null, 0));
        questions++;
        open = true;
      } else if (answer != null) {
        if (!open) {
          return List.of();
        }
        key = answer.key();
        asking += QuestionMarks.endsInQuestion(document.line(i - 1).text()) ? 1 : 0;
        found.add(answer);
        open = false;
      }
    }
    return questions >= FEWEST && !open && asking >= MOST * questions ? found : List.of();
  }

  /** The label with which a line begins, if it is the one that all answers have. */
  private static @Nullable Candidate answer(int line, String text, @Nullable String key) {
    int colon = LabelScanner.colon(text, Math.min(text.length(), LONGEST));
    String label = colon < 0 ? "" : LabelScanner.trimmed(text, colon);
    boolean same =
        key == null ? Lexicon.isQuestionOrAnswer(Names.key(label)) : Names.key(label).equals(key);
    if (label.isEmpty() || !same) {
      return null;
    }
    int extent = LabelScanner.skipSpace(text, colon + 1);
    String written = text.substring(0, colon + 1).strip();
    return new Candidate(Kind.ANSWER, line, label, Names.key(label), written, extent, null, 0);
  }
}
