package org.colloquy.internal.dialect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares names and labels. */
final class Names {
  private Names() {}

  /** A label without case and surplus spaces: labels with one key are one label. */
  static String key(String label) {
    StringBuilder out = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!LabelScanner.isBlank(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    String key = out.toString().strip();
    return Normalizer.normalize(key, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * The words of a name in lower case, without accents, honorifics, and whatever stands in brackets
   * or behind a comma.
   */
  static List<String> parts(String name) {
    List<String> all = words(withoutAside(name));
    List<String> kept = new ArrayList<>(all);
    kept.removeIf(Lexicon.HONORIFICS::contains);
    return kept.isEmpty() ? all : kept;
  }

  /** The words of a text in lower case, without accents and punctuation. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = folded(text);
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (word.length() > 0 && c != '\'' && c != '’') {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Lower case without accents. */
  static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static String withoutAside(String name) {
    int end = name.length();
    for (int i = 1; i < name.length() && end == name.length(); i++) {
      char c = name.charAt(i);
      end = c == ',' || c == '(' || c == '[' || c == '（' ? i : end;
    }
    return name.substring(0, end);
  }

  /** What may stand for a name of several words: initials, first and last word. */
  static List<String> aliases(String name) {
    List<String> aliases = new ArrayList<>();
    String declared = declaredInitials(name);
    if (!declared.isEmpty()) {
      aliases.add(declared);
    }
    List<String> parts = parts(name);
    if (parts.size() > 1 && Shape.of(name) != Shape.NUMBERED) {
      aliases.add(initials(parts));
      aliases.add(parts.get(0));
      aliases.add(parts.get(parts.size() - 1));
    }
    return aliases;
  }

  /** First letters of the words of a name: {@code js} for Jane Smith. */
  static String initials(List<String> parts) {
    StringBuilder out = new StringBuilder();
    parts.forEach(p -> out.appendCodePoint(p.codePointAt(0)));
    return out.toString();
  }

  /** Initials that a label declares in brackets, as {@code Jane Smith (JS)} does; else empty. */
  static String declaredInitials(String label) {
    int open = label.indexOf('(');
    int close = label.indexOf(')', open + 1);
    if (open < 1 || close < open) {
      return "";
    }
    String inside = key(label.substring(open + 1, close));
    return inside.length() <= 4 && inside.chars().allMatch(Character::isLetter) ? inside : "";
  }
}
