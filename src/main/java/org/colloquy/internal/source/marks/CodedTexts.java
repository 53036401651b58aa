package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts between quotation marks in a line of code, and what they are called there. */
final class CodedTexts {
  private static final int WORDS = 24;

  /** Between texts stand names, numbers and signs like these. */
  private static final String SIGNS = "_$.-+:=,;()[]{}<>#* \t";

  private final List<String> keys = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private CodedTexts() {}

  /** The texts of a line, or null if it has none or does not look like code. */
  static @Nullable CodedTexts of(String code) {
    CodedTexts found = new CodedTexts();
    StringBuilder between = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if ("\"'`".indexOf(c) >= 0) {
        int end = QuotedText.end(code, i);
        if (end == code.length() || !mayOpen(between)) {
          return null;
        }
        found.add(between.toString().strip(), QuotedText.plain(code.substring(i + 1, end), ' '));
        between.setLength(0);
        i = end;
      } else if (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0) {
        between.append(c);
      } else {
        return null;
      }
      if (between.length() > WORDS) {
        return null;
      }
    }
    boolean ends = between.chars().noneMatch(Character::isLetter);
    return ends && !found.texts.isEmpty() ? found : null;
  }

  /** Whether a sign of code, and no word, stands right before a text. */
  private static boolean mayOpen(StringBuilder between) {
    String before = between.toString().strip();
    return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }

  /** A text that a colon follows is what the next one is called. */
  private void add(String between, String text) {
    int last = texts.size() - 1;
    boolean pair = between.equals(":") || between.equals("=>");
    if (pair && last >= 0) {
      keys.set(last, texts.get(last));
      texts.set(last, text);
      return;
    }
    int end = between.length();
    while (end > 0 && ":= ".indexOf(between.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isJavaIdentifierPart(between.charAt(from - 1))) {
      from--;
    }
    boolean called = end < between.length();
    keys.add(called ? between.substring(from, end) : "");
    texts.add(text);
  }

  int size() {
    return texts.size();
  }

  /** What a text is called; empty where it has no name. */
  String key(int at) {
    return keys.get(at);
  }

  String text(int at) {
    return texts.get(at);
  }

  /** The first text that is called by one of some names, or null. */
  @Nullable String called(Set<String> names) {
    for (int i = 0; i < keys.size(); i++) {
      if (names.contains(keys.get(i).toLowerCase(Locale.ROOT))) {
        return texts.get(i);
      }
    }
    return null;
  }
}
