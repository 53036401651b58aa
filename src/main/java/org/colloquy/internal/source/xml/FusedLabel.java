package org.colloquy.internal.source.xml;

import java.util.Locale;

/** Labels that stand in the words of a speech itself: {@code Ms RUIZ (Weir) (12:01):}. */
final class FusedLabel {
  private static final int LONGEST = 200;
  private static final int WORD = 3;

  private FusedLabel() {}

  /** How many characters at the beginning of a text are a label by its own marks; 0 if none are. */
  static int end(String text) {
    int depth = 0;
    for (int i = 0; i < Math.min(LONGEST, text.length()); i++) {
      char c = text.charAt(i);
      boolean last = i + 1 == text.length();
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == '?' || c == '!') {
        return 0;
      } else if (depth == 0 && c == ':' && !last && Character.isWhitespace(text.charAt(i + 1))) {
        return blanks(text, i + 1);
      } else if (depth == 0 && c == '.' && text.startsWith(" – ", i + 1)) {
        return blanks(text, i + 3);
      }
    }
    return 0;
  }

  private static int blanks(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The same for a text of somebody whose name is known: only what names them is their label. */
  static int end(String text, String name) {
    int end = end(text);
    String label = text.substring(0, end).toLowerCase(Locale.ROOT);
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s,.()]+")) {
      if (word.length() >= WORD && label.contains(word)) {
        return end;
      }
    }
    return whole(text, name);
  }

  /** Whether a text begins with a name that stands before it already, as a label does. */
  static boolean repeats(String text, String name) {
    return !name.isBlank() && whole(text, name.strip()) > 0;
  }

  /** The end of a label that is the whole name before a stop, or stands behind a circle. */
  private static int whole(String text, String name) {
    if (text.startsWith("○")) {
      int blank = text.indexOf('\u3000');
      return blank > 0 && text.substring(0, blank).contains(name) ? blanks(text, blank) : 0;
    }
    int end = name.length();
    boolean stop = text.startsWith(name) && text.length() > end + 2 && text.charAt(end) == '.';
    return stop && !name.isEmpty() && text.charAt(end + 1) == ' ' ? blanks(text, end + 1) : 0;
  }

  /** A name that a register has in the order of its alphabet, in the order in which it is said. */
  static String spoken(String name) {
    String[] parts = name.split("\\s*[,|]\\s*");
    return parts.length < 2 || parts[1].isBlank()
        ? name
        : parts[1].strip() + " " + parts[0].strip();
  }
}
