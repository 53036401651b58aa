package org.colloquy.internal.dialect.label;

import java.util.Set;
import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionWords;
import org.jspecify.annotations.Nullable;

/** Brackets around a label, or one behind it. */
final class BracketEnding {
  static final String OPENS = "[({<【（";
  private static final String CLOSES = "])}>】）";

  /** Tags of a page whose text was never taken out of it are nobody's names. */
  private static final Set<String> TAGS =
      Set.of(
          ("a b blockquote br button center dd div dl dt em figcaption figure font footer h1 h2 h3"
                  + " h4 h5 h6 header hr html i img li main nav ol p pre q s section small span"
                  + " strong sub sup table tbody td th thead tr u ul")
              .split(" "));

  /** No name of ideographs before a bracket is longer. */
  private static final int SHORT = 12;

  private BracketEnding() {}

  static @Nullable Cut around(Lead lead) {
    String text = lead.text();
    int from = lead.from();
    int kind = from < text.length() ? OPENS.indexOf(text.charAt(from)) : -1;
    int limit = Math.min(text.length(), from + LabelScanner.PREFIX);
    int close = kind < 0 ? -1 : text.substring(0, limit).indexOf(CLOSES.charAt(kind), from);
    boolean twice = close > 0 && text.charAt(from + 1) == text.charAt(from);
    int inside = twice ? from + 2 : from + 1;
    boolean angle = close > 0 && text.charAt(from) == '<';
    boolean tag = angle && isTag(text.substring(inside, close));
    int name = angle ? LabelScanner.skipRank(text, inside) : inside;
    Cut timed = close < 0 ? null : timed(lead, name, kind);
    if (timed != null || close < 0 || tag || !LabelScanner.isLabel(text, name, close)) {
      return timed;
    }
    int label = close;
    close =
        twice && close + 1 < limit && text.charAt(close + 1) == text.charAt(close)
            ? close + 1
            : close;
    int at = LabelScanner.skipSpace(text, close + 1);
    Clock clock = Clock.at(text, at);
    int end = clock == null ? close + 1 : clock.end();
    int colon = LabelScanner.skipSpace(text, end);
    boolean marked = colon < text.length() && LabelScanner.isColon(text.charAt(colon));
    return new Cut(label, close + 1, marked ? colon + 1 : end, clock).from(name);
  }

  private static boolean isTag(String name) {
    int slash = name.indexOf('/');
    return slash == 0 || slash == name.length() - 1 && slash > 0 || TAGS.contains(name);
  }

  /** {@code [Name 00:12]}, {@code [Name (00:12)]}. */
  private static @Nullable Cut timed(Lead lead, int name, int kind) {
    String text = lead.text();
    int limit = Math.min(text.length(), lead.from() + LabelScanner.PREFIX);
    Cut time = TimeEnding.within(lead, name, limit);
    int close = time == null ? limit : LabelScanner.skipSpace(text, time.end());
    if (time == null || close >= limit || text.charAt(close) != CLOSES.charAt(kind)) {
      return null;
    }
    int behind = LabelScanner.skipSpace(text, close + 1);
    boolean marked = behind < text.length() && LabelScanner.isColon(text.charAt(behind));
    return new Cut(name, time.label(), close + 1, marked ? behind + 1 : close + 1, time.clock());
  }

  /** One that closes and was never opened; a slash does behind a word for question or answer. */
  static @Nullable Cut closed(Lead lead) {
    String text = lead.text();
    int word = QuestionWords.wordBefore(")）/", text, lead.from());
    if (word > 0 && !Character.isLowerCase(text.charAt(lead.from())) && closes(text, word)) {
      return new Cut(word, word + 1, word + 1, null);
    }
    int limit = Math.min(text.length() - 1, lead.from() + SHORT);
    for (int i = lead.from(); i < limit; i++) {
      if (text.charAt(i) == '）' || text.charAt(i) == ')') {
        return i > lead.from() + 1 ? new Cut(i, i + 1, i + 1, null) : null;
      }
      if (text.charAt(i) < 0x2e80 || !Character.isLetter(text.charAt(i))) {
        return null;
      }
    }
    return null;
  }

  /** Whether a bracket stands at an offset, or a slash with nothing right behind it. */
  private static boolean closes(String text, int at) {
    return text.charAt(at) != '/' || LabelScanner.isBlank(text.charAt(at + 1));
  }
}
