package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Scripts;

/**
 * Whether what stands behind labels goes like talk or like the fields of a form, which come in the
 * same order each time and hold no sentences.
 *
 * @param regular the share of labels that are followed by the one that most often follows them
 * @param labels how many different ones come again
 * @param uses how many there are in all
 * @param speech the share behind which a sentence stands, or as much text as one
 */
record Rhythm(double regular, int labels, double speech, int uses) {
  /** No field is longer. */
  private static final int FIELD = 60;

  /** A sentence of a script that ends none with a stop is longer. */
  private static final int CLAUSE = 16;

  private static final double FORM = .9;

  /** Among more than two, from here on what comes next is known beforehand. */
  private static final double ORDERED = .8;

  /** In so many turns somebody asks something. */
  private static final int LONG = 8;

  private static final double SENTENCES = .5;

  /** Among more than two people the word goes round; what is listed comes in some order. */
  private static final double ROUND = .7;

  /** No form is filled in so often by so few: that is talk, even in single words. */
  private static final int CHATTER = 24;

  private static final double CHATTERING = .7;

  /**
   * @param unstopped whether no sentence ends with a stop
   */
  static Rhythm of(List<Line> lines, List<Candidate> labels, boolean unstopped) {
    Map<String, Map<String, Integer>> next = new HashMap<>();
    int speech = 0;
    for (int i = 0; i < labels.size(); i++) {
      Candidate c = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).line() : lines.size();
      speech += isSpeech(lines, c, end, unstopped) ? 1 : 0;
      if (i + 1 < labels.size()) {
        next.computeIfAbsent(c.key(), k -> new HashMap<>())
            .merge(labels.get(i + 1).key(), 1, Integer::sum);
      }
    }
    int most = 0;
    int all = 0;
    for (Map<String, Integer> followers : next.values()) {
      int uses = followers.values().stream().mapToInt(Integer::intValue).sum();
      if (uses > 1) {
        all += uses;
        most += followers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      }
    }
    double regular = all == 0 ? 0 : most / (double) all;
    int recurring = recurring(labels);
    return new Rhythm(regular, recurring, speech / (double) labels.size(), labels.size());
  }

  private static int recurring(List<Candidate> labels) {
    Map<String, Integer> uses = new HashMap<>();
    labels.forEach(c -> uses.merge(c.key(), 1, Integer::sum));
    return (int) uses.values().stream().filter(n -> n > 1).count();
  }

  private static boolean isSpeech(List<Line> lines, Candidate label, int end, boolean unstopped) {
    int length = -label.extent();
    for (int i = label.line(); i < end && i < label.line() + 3; i++) {
      String text = lines.get(i).text();
      length += text.length();
      boolean words = i > label.line() || text.length() > label.extent();
      boolean clause = length > CLAUSE && (unstopped || Scripts.hasNoStops(text));
      if (length > FIELD || clause || words && Document.endsSentence(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether labels come in the same order nearly each time, as points of a list do. */
  boolean isOrdered() {
    return labels > 2 && regular >= ORDERED;
  }

  /**
   * From .1 for a form to 1 for talk.
   *
   * @param named the share of labels that are people's
   * @param asks whether anybody asks
   */
  double factor(double named, boolean asks) {
    boolean form = labels > 2 && regular >= FORM;
    boolean chatter = !form && labels > 1 && uses >= CHATTER * labels;
    double sentences =
        Math.min(1, Math.max(chatter ? CHATTERING : .2, .2 + .8 * speech / SENTENCES));
    boolean silent = !asks && !chatter && uses >= LONG;
    boolean round = labels > 2 && regular < ROUND && speech >= SENTENCES;
    double order = form ? (asks ? .4 : .1) : silent ? (round ? .5 : .3) : 1;
    return Math.max(.1, sentences * (order + (1 - order) * named));
  }
}
