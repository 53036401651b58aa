package org.colloquy.internal.dialect.document;

import java.util.List;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.model.Role;

/** What stands behind labels: whether somebody speaks there. */
public final class Speech {
  /** A field of a form is shorter. */
  public static final int SENTENCE = 24;

  /** A sentence goes on over no more lines. */
  private static final int WRAPPED = 8;

  private final Document document;
  private final List<Line> lines;
  private final boolean spokenLists;

  Speech(Document document) {
    this.document = document;
    lines = document.lines();
    spokenLists = Points.areSpoken(lines);
  }

  /** Whether a line that may be a label as a whole stands apart, with words behind it. */
  public boolean isBehind(int line) {
    if (!document.begins(line) || line + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(line + 1);
    return next.isText() || spokenLists && Points.of(next) != null;
  }

  /**
   * Whether a sentence at least stands behind a label, in its line or in the one below it; behind
   * that of whoever gives the floor it may be brief.
   */
  public boolean isBehind(Candidate label) {
    int said = sentence(label);
    boolean brief = said > 0 && RoleWords.of(label.label()) == Role.MODERATOR;
    return said > SENTENCE || brief && endsWithoutCapital(lines.get(line(label)));
  }

  /** The same for a sentence of any length. */
  public boolean isBehindHoweverBrief(Candidate label) {
    return sentence(label) > 0;
  }

  /** What stands behind a label, in its line or in the one below it. */
  public String said(Candidate label) {
    int at = line(label);
    String text = lines.get(at).text();
    return text.substring(at == label.line() ? Math.min(label.extent(), text.length()) : 0);
  }

  private int sentence(Candidate label) {
    int at = line(label);
    boolean own = at == label.line();
    Line line = lines.get(at);
    boolean ends = own ? Document.endsSentence(line) : QuestionMarks.endsSentence(line.text());
    ends |= own && (breaksOff(line.text()) || endsWithin(label, line.text()) && isWrapped(at));
    ends |= own && endsBelow(at);
    ends |= endsBeforeEvent(line.text(), own ? label.extent() : 0);
    String said = ends ? said(label) : "";
    return said.length() + (int) said.codePoints().filter(Character::isIdeographic).count();
  }

  /** Whether a line ends where its paragraph was wrapped, and says nothing of where that ends. */
  private boolean isWrapped(int at) {
    return at + 1 < lines.size() && lines.get(at + 1).start() == Line.Start.WRAP;
  }

  /** Whether a sentence ends in the lines into which a paragraph was wrapped below its first. */
  private boolean endsBelow(int at) {
    int below = at + 1;
    while (below <= at + WRAPPED && isWrapped(below - 1)) {
      if (QuestionMarks.endsSentence(lines.get(below).text())) {
        return true;
      }
      below++;
    }
    return false;
  }

  /** Whether a sentence ends behind a label, and another one begins. */
  private static boolean endsWithin(Candidate label, String text) {
    for (int i = label.extent() + SENTENCE; i + 1 < text.length(); i++) {
      if (Sentences.isEnd(text.charAt(i)) && LabelScanner.isBlank(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence ends before what is heard: {@code Thanks, Tom. [laughter]} */
  private static boolean endsBeforeEvent(String text, int from) {
    String said = text.stripTrailing();
    int open = said.endsWith("]") ? said.lastIndexOf('[') : -1;
    return open > from && QuestionMarks.endsSentence(said.substring(0, open).stripTrailing());
  }

  /** Whether somebody is cut short behind a dash. */
  private static boolean breaksOff(String text) {
    String said = text.stripTrailing();
    return said.endsWith(" –") || said.endsWith("—") || said.endsWith("--");
  }

  /** The line of a label, or the one below where it has no more than the label. */
  private int line(Candidate label) {
    int at = label.line();
    boolean alone = lines.get(at).text().length() <= label.extent() && isBehind(at);
    return alone ? at + 1 : at;
  }

  /** Whether the last word of a line has no capital, as no name does. */
  private static boolean endsWithoutCapital(Line line) {
    String text = line.text().strip();
    int word = text.lastIndexOf(' ') + 1;
    return word < text.length() && !Character.isUpperCase(text.codePointAt(word));
  }
}
