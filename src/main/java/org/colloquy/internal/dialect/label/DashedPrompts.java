package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Two long dashes before what the interviewer says, where all others have labels: {@code ――始めます。},
 * {@code 高原：はい。} Somebody else speaks behind each of them, and most are sentences, as no name below
 * a quotation is.
 */
public final class DashedPrompts {
  private static final int FEWEST = 3;
  private static final double MOST = .7;

  private DashedPrompts() {}

  /** A candidate for each such line; none where dashes follow each other. */
  public static List<Candidate> among(List<Candidate> labels, Document document) {
    boolean named =
        labels.size() > FEWEST && labels.stream().allMatch(c -> c.kind() == Candidate.Kind.NAME);
    if (!named || document.isTimed()) {
      return List.of();
    }
    TreeSet<Integer> lines = new TreeSet<>();
    labels.forEach(c -> lines.add(c.line()));
    List<Candidate> prompts = new ArrayList<>();
    double whole = 0;
    int before = -1;
    for (int i = 0; i < document.lines().size(); i++) {
      Line line = document.line(i);
      if (line.isText() && hasDashes(line.text()) && begins(i, document)) {
        Integer next = lines.higher(i);
        boolean apart = before < 0 || lines.subSet(before, i).size() > 0;
        if (!apart || lines.contains(i)) {
          return List.of();
        }
        int last = (next == null ? document.lines().size() : next) - 1;
        whole += QuestionMarks.endsSentence(document.line(last).text()) ? 1 : 0;
        int lead = Look.lead(line.text());
        String dashes = line.text().substring(0, lead).strip();
        prompts.add(new Candidate(Candidate.Kind.QUESTION, i, "", "", dashes, lead, null, 0));
        before = i;
      }
    }
    return prompts.size() >= FEWEST && whole >= MOST * prompts.size() ? prompts : List.of();
  }

  /** Whether a line is no middle of a sentence. */
  private static boolean begins(int index, Document document) {
    return document.line(index).start() != Line.Start.WRAP
        || QuestionMarks.endsSentence(document.line(index - 1).text());
  }

  private static boolean hasDashes(String text) {
    int at = LabelScanner.skipSpace(text, 0);
    return Look.beginsWithLongDash(text)
        && at + 2 < text.length()
        && text.charAt(at + 1) == text.charAt(at);
  }
}
