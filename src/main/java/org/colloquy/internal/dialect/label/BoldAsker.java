package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Answers without a label in a talk of several where all that one of them says is bold, name and
 * words, and asks: what is plain behind it is somebody else's, though others have a label
 * elsewhere.
 */
public final class BoldAsker {
  private static final int FEWEST = 3;
  private static final int ANSWERS = 2;
  private static final double MOST = .7;

  private final Document document;
  private final TreeSet<Integer> begins = new TreeSet<>();
  private double asking;

  private BoldAsker(List<Candidate> labels, Document document) {
    this.document = document;
    labels.forEach(c -> begins.add(c.line()));
  }

  /** All turns of such a talk, in order; none where a text is no such talk. */
  public static List<Candidate> of(List<Candidate> labels, Document document) {
    return labels.stream().allMatch(c -> c.kind() == Kind.NAME)
        ? new BoldAsker(labels, document).talk(labels)
        : List.of();
  }

  private List<Candidate> talk(List<Candidate> labels) {
    Map<String, Integer> bold = new LinkedHashMap<>();
    labels.stream().filter(this::isBold).forEach(c -> bold.merge(c.key(), 1, Integer::sum));
    String key = bold.size() == 1 ? bold.keySet().iterator().next() : "";
    List<Candidate> asked = labels.stream().filter(c -> c.key().equals(key)).toList();
    if (asked.size() < FEWEST || asked.size() > bold.getOrDefault(key, 0)) {
      return List.of();
    }
    List<Candidate> answers = new ArrayList<>();
    for (Candidate question : asked) {
      int answer = behind(question.line());
      if (answer >= 0) {
        answers.add(Candidate.unnamed(Kind.ANSWER, answer));
      }
    }
    if (answers.size() < ANSWERS || asking < MOST * asked.size()) {
      return List.of();
    }
    List<Candidate> all = new ArrayList<>(answers);
    labels.forEach(c -> all.add(c.key().equals(key) ? c.of(Kind.QUESTION, c.label()) : c));
    all.sort(Comparator.comparingInt(Candidate::line));
    return all;
  }

  /** Whether a label and what stands behind it on its line are bold. */
  private boolean isBold(Candidate label) {
    Line line = document.line(label.line());
    return label.extent() < line.text().length() && Setting.of(line.inlines()).isBold();
  }

  /** The first plain paragraph between a question and the next label, or -1. */
  private int behind(int question) {
    Integer next = begins.higher(question);
    int end = next == null ? document.lines().size() : next;
    int last = question;
    int answer = -1;
    for (int i = question + 1; i < end && answer < 0; i++) {
      Line line = document.line(i);
      Setting setting = Setting.of(line.inlines());
      if (line.isText() && setting.isBold()) {
        last = i;
      } else if (begins(line) && !setting.isItalic()) {
        answer = i;
      }
    }
    asking += QuestionMarks.endsInQuestion(document.line(last).text()) ? 1 : 0;
    return answer;
  }

  /** Whether it is a paragraph's first line, or a whole list and its like. */
  private static boolean begins(Line line) {
    boolean content = line.kind() == Line.Kind.CONTENT;
    return content || line.isText() && line.startsParagraph() && !line.text().isBlank();
  }
}
