package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionWords;

/**
 * {@code MR. SMITH—I was there.}: dashes right between a name and what is said, as old records have
 * them. Prose has such dashes as well, but no few names before them that begin most paragraphs.
 */
final class GluedDashes {
  private static final int FEWEST = 4;
  private static final double AGAIN = .5;
  private static final double MOST = .6;
  private static final double CHANGING = .5;
  private static final int WORDS = 4;
  private static final String QUOTES = "\"“„«‘'(¿¡…[";

  private GluedDashes() {}

  /** Whether a dash stands right between what may be a name and what may be a sentence. */
  static boolean joins(String text, int from, int dash) {
    boolean twice = text.startsWith("--", dash);
    int next = twice ? dash + 2 : dash + 1;
    boolean wide = twice || text.charAt(dash) != '-';
    if (!wide || next >= text.length() || LabelScanner.isBlank(text.charAt(dash - 1))) {
      return false;
    }
    char begins = text.charAt(next);
    boolean sentence = QUOTES.indexOf(begins) >= 0 || isLarge(begins);
    return sentence
        && isLarge(text.charAt(from))
        && LabelScanner.isLabel(text, from, dash)
        && !QuestionWords.says(Names.key(text.substring(from, dash)))
        && text.substring(from, dash).chars().filter(c -> LabelScanner.isBlank((char) c)).count()
            < WORDS;
  }

  private static boolean isLarge(char c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /** The labels; without those that have no blank behind the dash, where these are prose. */
  static List<Candidate> of(List<Candidate> labels, Document document) {
    List<Candidate> glued = new ArrayList<>();
    labels.stream().filter(c -> isGlued(c, document)).forEach(glued::add);
    if (glued.isEmpty() || isTalk(glued, document)) {
      return labels;
    }
    List<Candidate> others = new ArrayList<>(labels);
    others.removeIf(c -> isGlued(c, document));
    return others;
  }

  private static boolean isGlued(Candidate label, Document document) {
    String text = document.line(label.line()).text();
    int end = label.extent();
    boolean before = end > 1 && !LabelScanner.isBlank(text.charAt(end - 1));
    return before && !isBlankBefore(text, end);
  }

  private static boolean isBlankBefore(String text, int end) {
    int dash = text.startsWith("--", end - 2) ? end - 2 : end - 1;
    return dash > 0 && LabelScanner.isBlank(text.charAt(dash - 1));
  }

  private static boolean isTalk(List<Candidate> labels, Document document) {
    Map<String, Integer> uses = new HashMap<>();
    String before = "";
    double changes = 0;
    double heads = 0;
    for (Candidate c : labels) {
      uses.merge(c.key(), 1, Integer::sum);
      changes += c.key().equals(before) ? 0 : 1;
      before = c.key();
      heads += document.line(c.line()).startsParagraph() ? 1 : 0;
    }
    double again = uses.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
    double paragraphs = 0;
    for (int i = labels.get(0).line(); i < document.lines().size(); i++) {
      paragraphs += document.line(i).startsParagraph() ? 1 : 0;
    }
    return labels.size() >= FEWEST
        && uses.size() > 1
        && again >= AGAIN * labels.size()
        && changes >= CHANGING * labels.size()
        && heads >= MOST * paragraphs;
  }
}
