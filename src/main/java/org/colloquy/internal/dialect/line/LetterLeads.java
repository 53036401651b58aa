package org.colloquy.internal.dialect.line;

import java.util.List;
import java.util.function.ToIntBiFunction;
import org.colloquy.internal.dialect.words.LabelScanner;

/**
 * What stands before the letters of who asks and who answers: the mark of quotation that opens each
 * paragraph of testimony in an opinion ({@code “Q Is that so?”}), and a counted code with a dash,
 * as archives print it ({@code SEQ12 - Q: Is that so?}).
 */
public final class LetterLeads {
  private static final String OPENING = "“\"«„";
  private static final String DASHES = "-–—:|";
  private static final String STOPS = ".:：";
  private static final int SEVERAL = 2;
  private static final int CODE = 12;

  private LetterLeads() {}

  /** What is passed over before labels in a document: nothing where this is not its habit. */
  public static ToIntBiFunction<String, Integer> of(List<Line> lines) {
    if (QuestionNumbers.standBeforeNames(lines)) {
      return QuestionNumbers::behind;
    }
    int asks = 0;
    int answers = 0;
    for (Line line : lines) {
      String text = line.text();
      int from = LabelScanner.skipSpace(text, 0);
      int behind = line.isText() ? behind(text, from) : from;
      asks += behind > from && text.charAt(behind) == 'Q' ? 1 : 0;
      answers += behind > from && text.charAt(behind) == 'A' ? 1 : 0;
    }
    boolean several = asks >= SEVERAL && answers >= SEVERAL;
    return several ? LetterLeads::behind : (text, from) -> from;
  }

  private static int behind(String text, int from) {
    boolean quoted = from < text.length() && OPENING.indexOf(text.charAt(from)) >= 0;
    int letter = quoted ? from + 1 : code(text, from);
    return letter > from && (isLetter(text, letter) || quoted && isOffice(text, letter))
        ? letter
        : from;
  }

  private static boolean isLetter(String text, int at) {
    if (at + 1 >= text.length() || "QA".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    char next = text.charAt(at + 1);
    return LabelScanner.isBlank(next) || STOPS.indexOf(next) >= 0;
  }

  /** Whether capitals and a colon stand there, as those of a judge between two answers. */
  private static boolean isOffice(String text, int at) {
    int colon = LabelScanner.colon(text, at, text.length());
    return colon > at + 1
        && text.substring(at, colon).codePoints().noneMatch(Character::isLowerCase);
  }

  /** Behind capitals with a number and a dash, or the offset itself. */
  private static int code(String text, int from) {
    int letters = from;
    while (letters < text.length() && Character.isUpperCase(text.charAt(letters))) {
      letters++;
    }
    int digits = letters;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int dash = LabelScanner.skipSpace(text, digits);
    boolean counted = letters > from && digits > letters && digits - from <= CODE;
    return counted && dash < text.length() && DASHES.indexOf(text.charAt(dash)) >= 0
        ? LabelScanner.skipSpace(text, dash + 1)
        : from;
  }
}
