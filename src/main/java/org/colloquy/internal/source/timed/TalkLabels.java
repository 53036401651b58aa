package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Sentences;

/**
 * What looks like labels in a text that is a whole talk: with a colon behind them, or in brackets
 * where the text begins so, {@code [doctor] Hello? [patient] Hello!}
 */
final class TalkLabels {
  /** Stand between turns where a talk lost its line ends. */
  static final String PARTING = ";|/";

  private static final int NAME = 40;

  /**
   * A label.
   *
   * @param from where it begins
   * @param said where the words behind it begin
   * @param sure whether it is one though it stands there once
   */
  record Found(int from, int said, String name, boolean sure) {}

  private final String text;
  private final List<Found> all = new ArrayList<>();

  private TalkLabels(String text) {
    this.text = text;
  }

  /** Those at the beginning of a text, of its lines and behind sentences. */
  static List<Found> of(String text) {
    TalkLabels labels = new TalkLabels(text);
    boolean brackets = text.startsWith("[");
    if (brackets) {
      labels.read(true, text.indexOf("\n[") > 0);
    }
    if (labels.all.size() < 2) {
      labels.all.clear();
      labels.read(false, false);
    }
    return labels.all;
  }

  /** Where lines begin with brackets, others are remarks. */
  private void read(boolean brackets, boolean lines) {
    for (int i = 0; i < text.length(); i++) {
      int end = begins(i, brackets, lines) ? end(i, brackets) : -1;
      int open = brackets ? i + 1 : i;
      String name = end > open ? bare(text.substring(open, end)) : "";
      if (!name.isEmpty() && !Nobody.is(Names.key(name))) {
        boolean sure = brackets && (name.indexOf('_') > 0 || lines && says(end + 1));
        all.add(new Found(i, end + 1, name, sure));
        i = end;
      }
    }
  }

  /** The sign that ends the label at an offset; -1 if none stands there. */
  private int end(int at, boolean brackets) {
    int limit = Math.min(text.length(), at + NAME);
    if (!brackets) {
      return LabelScanner.colon(text, at, limit);
    }
    return closing(text, at, limit);
  }

  /** The bracket that closes a label which another opens at an offset; -1 if none stands there. */
  static int closing(String text, int open, int limit) {
    int close = open;
    while (close < limit && text.charAt(close) != ']') {
      close++;
    }
    return close < limit && LabelScanner.isLabel(text, open + 1, close) ? close : -1;
  }

  /** Whether words stand behind a label on its line: a remark has it for itself. */
  private boolean says(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && LabelScanner.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) != '\n';
  }

  /** A name without the signs that data sets put about it: {@code #Person1#}. */
  private static String bare(String name) {
    String said = name.strip();
    boolean signs = said.length() > 2 && said.startsWith("#") && said.endsWith("#");
    return signs ? said.substring(1, said.length() - 1) : said;
  }

  /** Whether a sign begins a text, a line, a sentence or what stands behind a mark of parting. */
  private boolean begins(int at, boolean brackets, boolean lines) {
    char first = text.charAt(at);
    boolean opens = brackets ? first == '[' : first == '#' || Character.isLetter(first);
    if (!opens || at > 0 && !LabelScanner.isBlank(text.charAt(at - 1))) {
      return false;
    }
    int end = at;
    while (end > 0 && LabelScanner.isBlank(text.charAt(end - 1))) {
      if (text.charAt(--end) == '\n') {
        return true;
      }
    }
    char before = end == 0 ? '.' : text.charAt(end - 1);
    return end == 0 || !lines && (PARTING.indexOf(before) >= 0 || Sentences.mayEnd(before));
  }
}
