package org.colloquy.internal.dialect.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.RoleWords;

/** What letters stand for in a text that says so above: {@code [ C=Court, W=Witness ]}. */
public final class LetterKey {
  private static final int HEAD = 12;
  private static final int FEWEST = 2;
  private static final int LETTERS = 3;

  /** A longer line says more than that. */
  private static final int LONGEST = 300;

  private LetterKey() {}

  /** The words by their letters; nothing where no line in brackets among the first has several. */
  public static Map<String, String> of(List<Line> lines) {
    for (Line line : lines.subList(0, Math.min(HEAD, lines.size()))) {
      String text = line.text().strip();
      boolean bracketed =
          text.length() > 2
              && "[(".indexOf(text.charAt(0)) >= 0
              && "])".indexOf(text.charAt(text.length() - 1)) >= 0;
      Map<String, String> key = bracketed ? pairs(text.substring(1, text.length() - 1)) : Map.of();
      if (key.size() >= FEWEST) {
        return key;
      }
    }
    return Map.of();
  }

  /** Whether a line says whom letters stand for, and nothing else: {@code T: (Tania) guest}. */
  public static boolean declares(String text) {
    int colon = text.indexOf('(') < 0 ? -1 : LabelScanner.colon(text, text.length());
    String rest = colon < 1 || colon > LETTERS ? "" : text.substring(colon + 1).strip();
    int close = rest.startsWith("(") ? rest.indexOf(')') : -1;
    return close > 0 && RoleWords.of(rest.substring(close + 1).strip()) != null;
  }

  /** Whether a line tells the roles of several letters: {@code E: interviewer. R: narrator.} */
  public static boolean declaresSeveral(String text) {
    if (text.length() > LONGEST || colons(text) < FEWEST) {
      return false;
    }
    Set<String> letters = new HashSet<>();
    for (String part : text.split("[.,;/]")) {
      int colon = LabelScanner.colon(part, part.length());
      String letter = colon < 1 ? "" : part.substring(0, colon).strip();
      boolean brief = !letter.isEmpty() && letter.length() <= LETTERS;
      if (brief && RoleWords.of(part.substring(colon + 1).strip()) != null) {
        letters.add(letter);
      }
    }
    return letters.size() >= FEWEST;
  }

  private static int colons(String text) {
    int colons = 0;
    for (int i = 0; i < text.length(); i++) {
      colons += LabelScanner.isColon(text.charAt(i)) ? 1 : 0;
    }
    return colons;
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new HashMap<>();
    for (String part : text.split("[,;]")) {
      int equals = part.indexOf('=');
      String letters = equals < 0 ? "" : part.substring(0, equals).strip();
      String word = equals < 0 ? "" : part.substring(equals + 1).strip();
      boolean may = !letters.isEmpty() && letters.length() <= LETTERS && !word.isEmpty();
      if (!may
          || !letters.chars().allMatch(Character::isUpperCase)
          || !LabelScanner.isLabel(word, word.length())) {
        return Map.of();
      }
      pairs.put(letters, word);
    }
    return pairs;
  }
}
