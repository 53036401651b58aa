package org.colloquy.internal.source.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/** The lines of a text as they stand on its pages, blank ones too. */
final class Sheet {
  /**
   * A line.
   *
   * @param start offset of its first character
   * @param from offset of the first character that is no blank; {@code to} where none is
   * @param to offset behind the last character that is no blank
   * @param breaks whether a page or paragraph ends right behind it
   */
  record Place(int start, int from, int to, boolean breaks) {
    boolean isBlank() {
      return from == to;
    }
  }

  private final SourceText source;
  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, PageNumber> numbers = new HashMap<>();

  /** The lines of which it is known whether they are page numbers. */
  private final BitSet asked = new BitSet();

  Sheet(SourceText source, int from) {
    this.source = source;
    String text = source.text();
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (isLineEnd(c)) {
        boolean crlf = c == '\n' && i == start && i > from && text.charAt(i - 1) == '\r';
        if (!crlf) {
          places.add(place(start, i, c == '\f' || c == '\u2029'));
        }
        start = i + 1;
      }
    }
  }

  private Place place(int start, int end, boolean breaks) {
    String text = source.text();
    int from = start;
    int to = end;
    while (from < to && Words.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Words.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Place(start, from, to, breaks);
  }

  private static boolean isLineEnd(char c) {
    if (c < 0x80) {
      return c >= '\n' && c <= '\r';
    }
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  SourceText source() {
    return source;
  }

  int size() {
    return places.size();
  }

  Place place(int line) {
    return places.get(line);
  }

  /** A line without blanks at either end. */
  String text(int line) {
    return source.text().substring(places.get(line).from(), places.get(line).to());
  }

  /** The page number that a line is, told once; or null. */
  @Nullable PageNumber number(int line) {
    Place place = places.get(line);
    boolean may = !asked.get(line) && PageNumber.mayBe(source.text(), place.from(), place.to());
    asked.set(line);
    PageNumber number = may ? PageNumber.of(text(line)) : null;
    if (number != null) {
      numbers.put(line, number);
    }
    return numbers.get(line);
  }

  /** The column, from 0, at which a character stands; a tab goes on to the next eighth. */
  int column(int line, int offset) {
    int column = 0;
    for (int i = places.get(line).start(); i < offset; i++) {
      column = source.text().charAt(i) == '\t' ? column - column % 8 + 8 : column + 1;
    }
    return column;
  }

  boolean endsSentence(int line) {
    int to = places.get(line).to();
    return places.get(line).isBlank()
        || Sentences.mayEnd(source.text().charAt(to - 1))
        || ":-—–".indexOf(source.text().charAt(to - 1)) >= 0;
  }
}
