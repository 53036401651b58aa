package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** What stands behind bold names that is neither theirs nor said: a dash, an office, figures. */
final class BehindBold {
  private static final String DASHES = "-–—";

  /** So many names have a dash behind them where it parts them from what is said. */
  private static final int FEWEST = 4;

  private static final double MOST = .8;

  /** So much do figures beside a name speak for it. */
  private static final double COUNTED = 1.3;

  private final Document document;
  private final boolean dashed;

  private BehindBold(List<Candidate> names, Document document) {
    this.document = document;
    Set<String> keys = new HashSet<>();
    Set<String> said = new HashSet<>();
    int dashes = 0;
    for (Candidate name : names) {
      keys.add(name.key());
      if (isDashed(rest(name))) {
        said.add(rest(name));
        dashes++;
      }
    }
    boolean again = 2 * keys.size() <= names.size() && said.size() >= MOST * dashes;
    dashed = again && dashes >= Math.max(FEWEST, MOST * names.size());
  }

  /** The names with what belongs to them. */
  static List<Candidate> of(List<Candidate> names, Document document) {
    BehindBold behind = new BehindBold(names, document);
    List<Candidate> whole = new ArrayList<>(names.size());
    names.forEach(name -> whole.add(behind.whole(name)));
    return whole;
  }

  private Candidate whole(Candidate name) {
    String rest = rest(name);
    if (dashed && isDashed(rest)) {
      return name.behind(name.extent() + dash(rest));
    }
    if (!isTitle(name, rest)) {
      return name;
    }
    Candidate whole = name.behind(name.extent() + rest.length());
    return isCounted(rest) ? whole.worth(COUNTED) : whole;
  }

  private String rest(Candidate name) {
    return document.line(name.line()).text().substring(name.extent());
  }

  private static boolean isDashed(String rest) {
    return dash(rest) > 0 && dash(rest) < rest.length();
  }

  /** Behind a dash, or two hyphens, and the blanks behind it; 0 where none begins a text. */
  private static int dash(String rest) {
    boolean dash = !rest.isEmpty() && DASHES.indexOf(rest.charAt(0)) >= 0;
    return dash ? LabelScanner.skipSpace(rest, rest.startsWith("--") ? 2 : 1) : 0;
  }

  /** Whether a dash and somebody's office are all that stands behind a name in its line. */
  private boolean isTitle(Candidate name, String rest) {
    boolean office =
        isDashed(rest)
            && Character.isUpperCase(rest.codePointAt(LabelScanner.skipSpace(rest, letters(rest))));
    return (office || isCounted(rest))
        && rest.length() <= LabelScanner.PREFIX
        && !QuestionMarks.endsSentence(rest)
        && document.speech().isBehind(name.line())
        && document.line(name.line() + 1).startsParagraph();
  }

  /**
   * {@code · 412 points · 3 hours ago}: figures behind a dot, as forums have them beside a name.
   */
  private static boolean isCounted(String rest) {
    boolean dot = !rest.isEmpty() && "·•|".indexOf(rest.charAt(0)) >= 0;
    int at = dot ? LabelScanner.skipSpace(rest, 1) : rest.length();
    return at < rest.length() && Character.isDigit(rest.charAt(at));
  }

  private static int letters(String text) {
    int at = 0;
    while (at < text.length() - 1 && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
