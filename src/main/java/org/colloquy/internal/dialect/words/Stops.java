package org.colloquy.internal.dialect.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.model.Words;

/**
 * Labels that end with a full stop. Since prose is full of short sentences, only offices,
 * honorifics and capitals count, and what {@link QuestionWords} knows.
 */
public final class Stops {
  private static final int CAPITALS = 3;
  private static final int ABBREVIATION = 4;

  /** No number of a footnote has more digits. */
  private static final int NOTE = 2;

  /** {@code Dz.} is one initial. */
  private static final int INITIAL = 2;

  /** Behind these signs' full stops stands no space. */
  private static final char CJK = 0x2e80;

  private Stops() {}

  /** Where the full stop stands that ends the label beginning at an offset, or -1. */
  public static int find(String text, int from) {
    int limit = Math.min(text.length(), from + LabelScanner.PREFIX);
    int depth = 0;
    int word = from;
    for (int i = from; i < limit || isGroup(text, from, i, depth); i++) {
      char c = text.charAt(i);
      depth += "([«".indexOf(c) >= 0 ? 1 : ")]»".indexOf(c) >= 0 ? -1 : 0;
      if (LabelScanner.isBlank(c)) {
        word = i + 1;
      } else if (depth == 0 && c != '»' && !LabelScanner.inLabel(c)) {
        return -1;
      } else if (c == '.'
          && depth == 0
          && QuestionWords.isBeforeForeign(text, i + 1)
          && QuestionWords.is(text, from, i)) {
        return i;
      } else if (c == '.' && depth == 0 && (ends(text, i + 1) || standsAlone(text, from, i))) {
        boolean asks = QuestionWords.is(text, from, i);
        if (asks || isInitialled(text, from, i) || !abbreviates(text, word, i)) {
          return asks || isOffice(text, from, i) ? i : -1;
        }
      }
    }
    return -1;
  }

  /**
   * Whether the brackets, or the full stop right behind them, go on beyond any other label in which
   * whom somebody speaks for stands behind a name with initials and a comma.
   */
  private static boolean isGroup(String text, int from, int at, int depth) {
    boolean within =
        at < Math.min(text.length(), from + 2 * LabelScanner.PREFIX)
            && (depth > 0 || ").".indexOf(text.charAt(at)) >= 0);
    int comma = within ? text.indexOf(", ", from) : -1;
    return comma > from
        && comma < at
        && isInitialled(text, from, text.charAt(comma - 1) == '.' ? comma - 1 : comma);
  }

  /** Behind a dash that follows the full stop, as in {@code P.—}. */
  public static int behind(String text, int from) {
    int at = LabelScanner.skipSpace(text, from);
    boolean dash = at < text.length() && "—–―-".indexOf(text.charAt(at)) >= 0;
    return dash ? at + 1 : from;
  }

  /** Behind the number of a footnote that follows the stop of a name, as in {@code MR. VOSS.3}. */
  public static int behindNote(String text, int from) {
    int at = from;
    boolean name = from > 1 && Character.isLetter(text.charAt(from - 2));
    while (name && at < text.length() && at < from + NOTE && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean number = at > from && at < text.length() && LabelScanner.isBlank(text.charAt(at));
    return number ? at : from;
  }

  /**
   * Whether an office or a name with initials is all that a line says; behind the comma of one whom
   * somebody speaks to, a sentence goes on.
   */
  private static boolean standsAlone(String text, int from, int stop) {
    if (stop + 1 < text.length()) {
      return false;
    }
    String label = LabelScanner.trimmed(text, from, stop);
    String name = Names.withoutAside(label);
    boolean aside = name.length() < label.length() && label.endsWith(")");
    boolean open = !aside && label.indexOf('(') >= 0;
    boolean addressed = !aside && name.length() < label.length();
    return !open && !addressed && Offices.isChair(name)
        || aside && isInitialled(name, 0, name.length());
  }

  private static boolean ends(String text, int stop) {
    int at = behindNote(text, stop);
    boolean dash = at < text.length() && text.charAt(at) == '-';
    int next = dash ? at + 1 : at;
    boolean sign = next == at && at < text.length() && text.charAt(at) > CJK;
    return sign
        || next < text.length()
            && (LabelScanner.isBlank(text.charAt(next)) || "—–―".indexOf(text.charAt(next)) >= 0);
  }

  private static boolean abbreviates(String text, int word, int stop) {
    String before = text.substring(word, stop).toLowerCase(Locale.ROOT);
    boolean title = before.length() <= ABBREVIATION && Titles.honours(before);
    return before.length() < 2 || before.indexOf('.') >= 0 || title;
  }

  /** Whether a name is in capitals, has an honorific before it, or says what somebody does. */
  private static boolean isOffice(String text, int from, int stop) {
    String label = LabelScanner.trimmed(text, from, stop);
    int comma = label.indexOf(", ");
    int bracket = label.indexOf(" (");
    int aside = comma > 0 && (bracket < 0 || comma < bracket) ? comma : bracket;
    String name = aside < 0 ? label : label.substring(0, aside);
    if (aside >= 0 && aside == bracket && endsInDash(label)) {
      return false;
    }
    boolean unknown = Shape.isUnknown(label);
    if (unknown || Offices.isChair(name) || isInitialled(name, 0, name.length())) {
      return true;
    }
    List<String> words = words(name);
    boolean begin = true;
    boolean capitals = false;
    for (String word : words) {
      begin &= word.length() <= CAPITALS + 1 || !Character.isLowerCase(word.codePointAt(0));
      capitals |= isCapitals(word);
    }
    if (begin && capitals) {
      return true;
    }
    int honour = Titles.honorific(Names.words(name));
    boolean honoured = honour >= 0 && words.size() > honour + 1;
    return honoured && (capitals || begins(words.get(words.size() - 1)))
        || (begin || honoured) && RoleWords.of(Names.key(name)) != null;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || Words.isSpace(name.charAt(i))) {
        if (i > from) {
          words.add(name.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** Whether a dash, and not the full stop, follows the brackets behind a name. */
  private static boolean endsInDash(String label) {
    int behind = LabelScanner.skipSpace(label, label.lastIndexOf(')') + 1);
    return behind < label.length() && "—–―-".indexOf(label.charAt(behind)) >= 0;
  }

  /** Whether the first word of a label is a title or an article before one, and all in capitals. */
  public static boolean isTitledCapitals(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT))
        && Titles.honorific(Names.words(label)) >= 0;
  }

  private static boolean begins(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || Titles.before(Names.folded(word));
  }

  /**
   * Whether a part of a text is a surname with initials before or behind it, which prose seldom
   * begins with and lists of literature do: {@code J.Klavs}, {@code Orlov V. A.}
   */
  public static boolean isInitialled(String text, int from, int stop) {
    int initials = 0;
    int names = 0;
    int at = LabelScanner.skipSpace(text, from);
    while (at < stop) {
      int end = at;
      while (end < stop && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      boolean initial = end - at <= INITIAL && (end >= stop || text.charAt(end) == '.');
      boolean named = end > at && Character.isUpperCase(text.charAt(at));
      boolean before = end + 1 < stop && LabelScanner.isBlank(text.charAt(end + 1));
      boolean whole = end == stop && end - at == INITIAL;
      boolean abbreviated = initial ? before || whole : end < stop && text.charAt(end) == '.';
      boolean honour = abbreviated && Titles.honours(Names.folded(text.substring(at, end)));
      if (!named || honour || !initial && end - at < 2) {
        return false;
      }
      initials += initial ? 1 : 0;
      names += initial ? 0 : 1;
      at = LabelScanner.skipSpace(text, end < stop && text.charAt(end) == '.' ? end + 1 : end);
    }
    return names > 0 && names < 3 && initials > 0 && initials < 4 && !goesOn(text, stop);
  }

  /** Whether another initial follows, with a blank between as those before have it. */
  private static boolean goesOn(String text, int stop) {
    int next = LabelScanner.skipSpace(text, Math.min(text.length(), stop + 1));
    boolean tight = stop > 1 && text.charAt(stop - 2) == '.';
    return !tight
        && next + 1 < text.length()
        && Character.isUpperCase(text.charAt(next))
        && text.charAt(next + 1) == '.';
  }

  private static boolean isCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c)) {
        // McCAIN, DeLAY: small letters may stand at the beginning only
        if (i > 2) {
          return false;
        }
      } else if (Character.isUpperCase(c)) {
        letters++;
      }
    }
    return letters > CAPITALS + 1
        || letters >= CAPITALS && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
