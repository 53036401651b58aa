package org.colloquy.internal.dialect.line;

import java.util.List;
import org.colloquy.internal.dialect.words.Counting;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The part of a line that is set apart where the whole is not: its first words or its last ones.
 * The signs about them may be set in either way: {@code ¿**Why**? Because.}
 *
 * @param from offset in the line's text
 * @param to offset behind it
 * @param bold or in italics
 */
public record SetPart(int from, int to, boolean bold) {
  private static final int SHORTEST = 6;
  private static final String OPENERS = "¿¡„“«\"(";

  /** The question in bold or in italics with which a line begins that goes on behind it. */
  public static @Nullable SetPart question(Line line) {
    SetPart part = line.isText() ? leading(line) : null;
    if (part == null || part.to < SHORTEST || part.to == line.text().length()) {
      return null;
    }
    boolean colon = LabelScanner.isColon(line.text().charAt(part.to - 1));
    String words = line.text().substring(0, colon ? part.to - 1 : part.to);
    return QuestionMarks.endsInQuestion(words) ? part : null;
  }

  /** The sentence in bold or in italics with which a line begins, and which is half of it. */
  public static @Nullable SetPart sentence(Line line) {
    SetPart part = line.isText() ? leading(line) : null;
    String text = line.text();
    return part != null
            && part.to < text.length()
            && 2 * part.to >= text.length()
            && QuestionMarks.endsSentence(text.substring(0, part.to))
        ? part
        : null;
  }

  /** The question in bold or in italics with which a line ends, behind plain sentences. */
  public static @Nullable SetPart lastQuestion(Line line) {
    SetPart part = trailing(line);
    String text = line.text();
    return part != null
            && part.to - part.from >= SHORTEST
            && QuestionMarks.endsInQuestion(text)
            && QuestionMarks.endsSentence(text.substring(0, part.from))
        ? part
        : null;
  }

  /** The answer in bold or in italics with which a line ends, behind a plain question. */
  public static @Nullable SetPart answer(Line line) {
    SetPart part = trailing(line);
    String text = line.text();
    return part != null
            && part.from >= SHORTEST
            && !QuestionMarks.endsInQuestion(text)
            && QuestionMarks.endsInQuestion(text.substring(0, part.from))
        ? part
        : null;
  }

  private static @Nullable SetPart leading(Line line) {
    int at = 0;
    int end = -1;
    boolean bold = false;
    for (Inline inline : line.inlines()) {
      String said = PlainText.ofInlines(List.of(inline));
      boolean set = isSet(inline) && (end < 0 || bold == isBold(inline));
      int figures = at == 0 ? Counting.digits(said) : 0;
      if (!set && hasWords(said.substring(figures))) {
        break;
      }
      at += said.length();
      bold = end < 0 ? isBold(inline) : bold;
      end = set ? at : end;
    }
    return end < 0 ? null : new SetPart(0, withEnd(line.text(), end), bold);
  }

  private static @Nullable SetPart trailing(Line line) {
    List<Inline> inlines = line.inlines();
    String text = line.text();
    int at = text.length();
    int from = -1;
    boolean bold = false;
    boolean plain = false;
    boolean may = line.isText() && inlines.size() > 1 && !isSet(inlines.get(0));
    for (int i = inlines.size() - 1; may && i >= 0 && !plain; i--) {
      Inline inline = inlines.get(i);
      String said = PlainText.ofInlines(List.of(inline));
      boolean set = isSet(inline) && (from < 0 || bold == isBold(inline));
      plain = !set && hasWords(said);
      at -= said.length();
      bold = set && from < 0 ? isBold(inline) : bold;
      from = set ? at : from;
    }
    while (from > 0 && OPENERS.indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    return from > 0 && plain ? new SetPart(from, text.length(), bold) : null;
  }

  private static int withEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(char c) {
    return Sentences.isEnd(c) || LabelScanner.isColon(c);
  }

  private static boolean isSet(Inline inline) {
    return inline instanceof Inline.Strong || inline instanceof Inline.Emphasis;
  }

  private static boolean isBold(Inline inline) {
    return inline instanceof Inline.Strong
        || inline instanceof Inline.Emphasis && Setting.of(List.of(inline)).isBold();
  }

  private static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
