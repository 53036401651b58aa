package org.colloquy.internal.dialect.turn;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.Quotes;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Pull quotes: quotations, or paragraphs within marks of quotation or set apart as a whole, whose
 * words stand elsewhere in the text as well. A page shows them to those who read it, nobody says
 * them twice. Whatever is as bold and italic as one of them is one.
 */
final class Pulls {
  /** So many words or signs in a row are one piece. */
  private static final int PIECE = 4;

  /** Shorter ones come twice by chance. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 300;

  /** Editors change a word or two. */
  private static final double MOST = .75;

  /** What is made of the words of the pieces of quotations, in order. */
  private int[] pieces = new int[64];

  /** How often each comes in the text. */
  private final int[] counts;

  /** What is made of each word of the text that is looked at. */
  private int[] words = new int[256];

  /** Whether one is bold and italic. */
  private final boolean set;

  /**
   * @param begins the lines with which turns begin
   */
  Pulls(List<Line> lines, Set<Integer> begins) {
    int size = 0;
    for (Line line : lines) {
      List<Inline> said = quoted(line);
      String text = said == null ? "" : PlainText.ofInlines(said);
      int count = text.length() > LONGEST ? 0 : pieces(text);
      pieces = size + count > pieces.length ? Arrays.copyOf(pieces, 2 * (size + count)) : pieces;
      for (int i = 0; i < count; i++) {
        pieces[size++] = piece(i);
      }
    }
    Arrays.sort(pieces, 0, size);
    pieces = Arrays.copyOf(pieces, size);
    counts = new int[size];
    if (size > 0) {
      lines.forEach(l -> count(l.content() == null ? l.text() : plain(l.content())));
    }
    boolean some = false;
    for (int i = 0; size > 0 && i < lines.size() && !some; i++) {
      some = !begins.contains(i) && isBoldItalic(lines.get(i)) && isRepeated(lines.get(i).text());
    }
    set = some;
  }

  /** What a pull quote says; null for a line that is none. */
  @Nullable List<Inline> of(Line line) {
    List<Inline> said = quoted(line);
    boolean is =
        said != null && (set && isBoldItalic(line) || isRepeated(PlainText.ofInlines(said)));
    return is ? said : null;
  }

  private static boolean isBoldItalic(Line line) {
    Setting setting = line.isText() ? Setting.of(line.inlines()) : null;
    return setting != null && setting.isBold() && setting.isItalic();
  }

  private static boolean isSet(Line line) {
    Setting setting = Setting.of(line.inlines());
    return setting.isBold() || setting.isItalic();
  }

  private static @Nullable List<Inline> quoted(Line line) {
    if (line.content() instanceof Content.Quotation quotation) {
      boolean one = quotation.content().size() == 1;
      return one && quotation.content().get(0) instanceof Content.Paragraph paragraph
          ? paragraph.inlines()
          : null;
    }
    String text = line.text().strip();
    boolean marks =
        line.isText()
            && line.startsParagraph()
            && text.length() > 1
            && Quotes.SINGLE.begin(text)
            && Quotes.SINGLE.end(text);
    return marks || line.isText() && line.startsParagraph() && isSet(line) ? line.inlines() : null;
  }

  private static String plain(Content content) {
    return content instanceof Content.Quotation quotation
            && quotation.content().size() == 1
            && quotation.content().get(0) instanceof Content.Paragraph paragraph
        ? PlainText.ofInlines(paragraph.inlines())
        : "";
  }

  private void count(String text) {
    for (int i = pieces(text) - 1; i >= 0; i--) {
      int place = Arrays.binarySearch(pieces, piece(i));
      if (place >= 0) {
        counts[place]++;
      }
    }
  }

  private boolean isRepeated(String text) {
    int all = text.length() > LONGEST ? 0 : pieces(text);
    int again = 0;
    for (int i = 0; i < all; i++) {
      int place = Arrays.binarySearch(pieces, piece(i));
      again += place >= 0 && counts[place] > 1 ? 1 : 0;
    }
    return all >= SHORTEST && again >= MOST * all;
  }

  /** How many pieces a text has; a sign of a script without blanks counts as a word. */
  private int pieces(String text) {
    return Math.max(0, words(text) - PIECE + 1);
  }

  /** What is made of the words of a piece. */
  private int piece(int from) {
    int hash = 7;
    for (int k = from; k < from + PIECE; k++) {
      hash = 31 * hash + words[k];
    }
    return hash;
  }

  /** Makes numbers of words; what an editor put in square brackets is none of them. */
  private int words(String text) {
    words = text.length() > words.length ? new int[2 * text.length()] : words;
    int count = 0;
    int hash = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      within = text.charAt(i) == '[' || within && text.charAt(i) != ']';
      char c = within ? ' ' : text.charAt(i);
      boolean wide = c > 0x2e80 && Character.isLetter(c);
      if (hash != 0 && (wide || !Character.isLetterOrDigit(c))) {
        words[count++] = hash;
        hash = 0;
      }
      if (wide) {
        words[count++] = c;
      } else if (Character.isLetterOrDigit(c)) {
        hash = 31 * hash + Character.toLowerCase(c) + 1;
      }
    }
    if (hash != 0) {
      words[count++] = hash;
    }
    return count;
  }
}
