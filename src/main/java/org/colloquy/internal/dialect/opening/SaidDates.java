package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Content;
import org.colloquy.model.PartialDate;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The date of a talk within longer texts before it: right behind a word for publishing, or in a
 * sentence of a slanted standfirst or a head that speaks of an interview.
 *
 * @param words of the text that tell it
 */
public record SaidDates(PartialDate date, Span span, String words) {
  private static final List<String> PUBLISHED = WordLists.list("credits.txt", "published");

  /** Between such a word and its date no more characters stand: {@code on the}. */
  private static final int BETWEEN = 8;

  private static final int LONGEST = 400;

  /** The first that some texts tell, or null. */
  public static @Nullable SaidDates of(List<Opening.Said> said) {
    for (Opening.Said paragraph : said) {
      for (String text : texts(paragraph)) {
        Dates.Found found = text.length() > LONGEST ? null : Dates.first(text);
        boolean tells =
            found != null
                && (isPublished(text, found)
                    || paragraph.isHead() && Purpose.isTranscript(sentence(text, found)));
        if (found != null && tells) {
          String words = text.substring(found.start(), found.end());
          return new SaidDates(found.date(), paragraph.span(), words);
        }
      }
    }
    return null;
  }

  /** A paragraph, or each item of a list. */
  private static List<String> texts(Opening.Said paragraph) {
    List<String> texts = new ArrayList<>();
    for (Line line : paragraph.lines()) {
      if (line.content() instanceof Content.ItemList list) {
        list.items().forEach(i -> texts.add(PlainText.of(i.content())));
      }
    }
    return texts.isEmpty() ? List.of(paragraph.text()) : texts;
  }

  private static boolean isPublished(String text, Dates.Found found) {
    String before = text.substring(0, found.start()).toLowerCase(Locale.ROOT);
    return PUBLISHED.stream()
        .anyMatch(
            word -> {
              int at = before.lastIndexOf(word);
              int end = at + word.length();
              boolean whole =
                  at == 0
                      || at > 0 && !Character.isLetter(before.charAt(at - 1))
                      || at > 0 && Character.isIdeographic(before.codePointAt(at));
              return whole && before.length() - end <= BETWEEN && before.indexOf('.', end) < 0;
            });
  }

  /** The sentence in which a date stands, in lower case. */
  private static String sentence(String text, Dates.Found found) {
    int from = 0;
    for (int i = 1; i < found.start(); i++) {
      boolean ends = text.charAt(i) == ' ' && QuestionMarks.endsSentence(text.substring(i - 1, i));
      from = ends ? i : from;
    }
    int to = found.end();
    while (to < text.length() && !QuestionMarks.endsSentence(text.substring(to, to + 1))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  public Evidence evidence() {
    return new Evidence(span, "date", date.toString(), .8, "\"" + words + "\" before the talk");
  }
}
