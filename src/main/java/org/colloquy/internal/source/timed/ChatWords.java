package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An utterance of CHAT as people write speech: the words, without what is coded about them. Events
 * stay in square brackets, everything that was said stays.
 */
final class ChatWords {
  /** Signs that end an utterance, and those that link it to the one before. */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("+...", "…"),
          Map.entry("+..?", "…?"),
          Map.entry("+/.", "–"),
          Map.entry("+/?", "–?"),
          Map.entry("+//.", "–"),
          Map.entry("+//?", "–?"),
          Map.entry("+!?", "?!"),
          Map.entry("+\"/.", ":"),
          Map.entry("+\".", "."),
          Map.entry("+.", "."),
          Map.entry("+<", ""),
          Map.entry("+,", ""),
          Map.entry("++", ""),
          Map.entry("+^", ""),
          Map.entry("+\"", ""),
          Map.entry("‡", ","),
          Map.entry("„", ","));

  /** Drawn about words: what a code is about, stress, overlaps, pitch and speed. */
  private static final String DRAWN = "<>^ˈˌ⌈⌉⌊⌋↑↓⇗↗→↘⇘∞≈≋≡∙∆∇⁎⁑°▁▔☺♋⁇∬Ϋ∮∲§∾↻Ἡ";

  private ChatWords() {}

  static String plain(String utterance) {
    StringBuilder out = new StringBuilder(utterance.length());
    for (String token : tokens(utterance)) {
      String word = word(token);
      boolean closes = !word.isEmpty() && ".?!,;:…".indexOf(word.charAt(0)) >= 0;
      if (!word.isEmpty()) {
        out.append(out.isEmpty() || closes ? "" : " ").append(word);
      }
    }
    return out.toString();
  }

  /** Words between blanks, and codes in square brackets with what stands in them. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    int last = text.lastIndexOf(']');
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (!end && text.charAt(i) == '[' && i < last) {
        if (start >= 0) {
          tokens.add(text.substring(start, i));
        }
        int close = text.indexOf(']', i) + 1;
        tokens.add(text.substring(i, close));
        start = -1;
        i = close - 1;
      } else if (end || Character.isWhitespace(text.charAt(i))) {
        if (start >= 0) {
          tokens.add(text.substring(start, i));
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    return tokens;
  }

  private static String word(String token) {
    if (token.startsWith("[") && token.endsWith("]")) {
      return token.startsWith("[=! ") ? "[" + token.substring(4) : "";
    }
    String sign = SIGNS.get(token);
    if (sign != null) {
      return sign;
    }
    if (token.startsWith("&=") && token.length() > 2) {
      return "[" + token.substring(2).replace('_', ' ').replace(':', ' ') + "]";
    }
    String word = token;
    if (word.startsWith("&-") || word.startsWith("&+") || word.startsWith("&~")) {
      word = word.substring(2);
    } else if (word.startsWith("&") && word.length() > 1) {
      word = word.substring(1);
    }
    int at = word.indexOf('@', 1);
    boolean form = at > 0 && at + 1 < word.length() && Character.isLetter(word.charAt(at + 1));
    word = form ? word.substring(0, at) : word;
    boolean number = word.codePoints().anyMatch(Character::isDigit);
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints()
        .filter(c -> DRAWN.indexOf(c) < 0 && (c != ':' || number))
        .map(c -> c == '_' ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
