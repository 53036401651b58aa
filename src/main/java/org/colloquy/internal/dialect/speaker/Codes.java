package org.colloquy.internal.dialect.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.RoleWords;
import org.jspecify.annotations.Nullable;

/**
 * The letters that an opening gives behind names, as lists of those present do: {@code Ana Ruiz
 * (ARZ), Tom Vidal [TVL]}. They need not be initials.
 */
final class Codes {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  /** No name has more words. */
  private static final int WORDS = 4;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> twice = new HashSet<>();

  Codes(String text) {
    for (int i = 1; i < text.length(); i++) {
      char open = text.charAt(i);
      if (open == '(' || open == '[') {
        learn(text, i, open == '(' ? ')' : ']');
      }
    }
    names.keySet().removeAll(twice);
  }

  private void learn(String text, int open, char closing) {
    int close = open + 1;
    while (close < text.length() && isCapital(text, close) && close <= open + LONGEST) {
      close++;
    }
    int letters = close - open - 1;
    boolean code = letters >= SHORTEST && letters <= LONGEST && close < text.length();
    String name = code && text.charAt(close) == closing ? nameBefore(text, open) : "";
    if (!name.isEmpty()) {
      String key = Names.key(text.substring(open + 1, close));
      String before = names.putIfAbsent(key, name);
      if (before != null && !Names.key(before).equals(Names.key(name))) {
        twice.add(key);
      }
    }
  }

  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  /** The words with capitals right before a bracket, back to one without or to a sign. */
  private static String nameBefore(String text, int open) {
    int from = open;
    for (int words = 0; words < WORDS; words++) {
      int end = from;
      while (end > 0 && isBlank(text.charAt(end - 1))) {
        end--;
      }
      int begin = end;
      while (begin > 0 && isInName(text.charAt(begin - 1))) {
        begin--;
      }
      boolean apart = end < from;
      if (!apart || begin == end || !isCapital(text, begin)) {
        break;
      }
      if (RoleWords.of(text.substring(begin, end)) != null) {
        break;
      }
      from = begin;
    }
    return text.substring(from, open).strip();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

  private static boolean isInName(char c) {
    return Character.isLetter(c) || "-‑'’.".indexOf(c) >= 0;
  }

  /** Whose letters a label is, or null. */
  @Nullable String name(String label) {
    return names.get(Names.key(label));
  }
}
