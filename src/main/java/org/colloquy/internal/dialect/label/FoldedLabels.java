package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/** The labels with which items of lists and paragraphs of quotations begin. */
final class FoldedLabels {
  private static final int FEWEST = 3;

  /** So many turns have three questions with their answers. */
  private static final int PAIRS = 6;

  /** What has a label, of all that is folded, where other marks than colons end labels. */
  private static final double NEARLY_ALL = .8;

  /** Of labels with such marks, the share that must come again, and that must ask. */
  private static final double MOST = .7;

  private static final double ASKING = .1;

  /** The marks that end a label besides a colon, the surest first. */
  private static final List<Ending> LOOSE =
      List.of(Ending.TIME, Ending.DASH, Ending.STOP, Ending.SPACES, Ending.RUN);

  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, Integer> asking = new HashMap<>();

  /** The labels of paragraphs beside lists and of items within items. */
  private final Map<String, Integer> others = new HashMap<>();

  private int beside;
  private double parts;
  private double labelled;

  /** Whether there are names without a colon, as leads of lists are. */
  private boolean loose;

  /** Counts the label of an item or a paragraph. */
  void add(List<Content> part, Line whole) {
    parts++;
    Candidate label = label(part, whole);
    if (label != null) {
      String key = label.key();
      labelled++;
      String written = label.written();
      loose |= !LabelScanner.isColon(written.charAt(written.length() - 1));
      keys.merge(key, 1, Integer::sum);
      asking.merge(key, QuestionMarks.endsInQuestion(PlainText.of(part)) ? 1 : 0, Integer::sum);
    }
  }

  /** Counts the label of an item within an item. */
  void addReply(List<Content> part, Line whole) {
    Candidate label = label(part, whole);
    if (label != null) {
      others.merge(label.key(), 1, Integer::sum);
    }
  }

  /** Counts the label of a paragraph that stands in no list. */
  void addBeside(Line line) {
    Candidate label = line.isText() && line.startsParagraph() ? label(line) : null;
    if (label != null) {
      others.merge(label.key(), 1, Integer::sum);
      beside += line.text().length();
    }
  }

  /** How much is said behind labels beside the lists. */
  int beside() {
    return beside;
  }

  /** Whether nearly all labels in lists, within their items and beside them come again. */
  boolean comeAgain() {
    Map<String, Integer> all = all();
    int sum = all.values().stream().mapToInt(n -> n).sum();
    return recurring(all) >= MOST * sum;
  }

  /** The label with which a part of a list or quotation begins, or null. */
  static @Nullable Candidate label(List<Content> part, Line whole) {
    if (part.isEmpty() || !(part.get(0) instanceof Content.Paragraph paragraph)) {
      return null;
    }
    return label(Line.text(Start.PARAGRAPH, paragraph.inlines(), whole.span()));
  }

  private static @Nullable Candidate label(Line line) {
    Lead lead = Lead.of(0, line);
    Ending.Cut cut = Ending.COLON.find(lead);
    for (int i = 0; i < LOOSE.size() && cut == null; i++) {
      cut = LOOSE.get(i).find(lead);
    }
    return cut == null ? null : Labelled.candidate(lead, cut, 0);
  }

  private Map<String, Integer> all() {
    Map<String, Integer> all = new HashMap<>(keys);
    others.forEach((key, count) -> all.merge(key, count, Integer::sum));
    return all;
  }

  /**
   * Whether several names come again.
   *
   * @param wide whether within items and beside lists, too
   */
  boolean takeTurns(boolean wide) {
    int recurring = recurring(wide ? all() : keys);
    return keys.size() > 1 && recurring >= FEWEST && (!loose || oneAsks() || isTalk(recurring));
  }

  /**
   * Whether two or three names come again, three times each about, and one does nothing but ask.
   */
  boolean areAsked() {
    long again = keys.values().stream().filter(n -> n > 1).count();
    return again > 1 && again <= FEWEST && recurring(keys) >= PAIRS && oneAsks();
  }

  /** Whether there is but one name, which comes again. */
  boolean isOne() {
    return keys.size() == 1 && recurring(keys) >= FEWEST;
  }

  /** Whether so much has a label that what stands between, not folded, goes on behind one. */
  boolean areEverywhere(double paragraphs) {
    return labelled == parts && 2 * labelled >= paragraphs;
  }

  private static int recurring(Map<String, Integer> labels) {
    return labels.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
  }

  /** Whether somebody does nothing but ask, as no lead of a list does. */
  private boolean oneAsks() {
    return keys.entrySet().stream()
        .anyMatch(e -> e.getValue() > 1 && e.getValue().equals(asking.get(e.getKey())));
  }

  private boolean isTalk(int recurring) {
    int asked = asking.values().stream().mapToInt(n -> n).sum();
    return labelled >= NEARLY_ALL * parts
        && recurring >= MOST * labelled
        && asked >= Math.max(2, ASKING * labelled);
  }
}
