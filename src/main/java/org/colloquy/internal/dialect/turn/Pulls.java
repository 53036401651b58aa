package org.colloquy.internal.dialect.turn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Pull quotes: quotations, or paragraphs within marks of quotation, whose words stand elsewhere in
 * the text as well. A page shows them to those who read it, nobody says them twice.
 */
final class Pulls {
  /** So many words or signs in a row are one piece. */
  private static final int PIECE = 4;

  /** Shorter ones come twice by chance. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 300;

  /** Editors change a word or two. */
  private static final double MOST = .75;

  private static final int[] NONE = {};

  private static final String OPEN = "\"“„«‘»「『”";
  private static final String CLOSE = "\"”“»«’」』";

  /** How often the pieces of quotations come in a text, by what is made of their words. */
  private final Map<Integer, Integer> pieces = new HashMap<>();

  Pulls(List<Line> lines) {
    for (Line line : lines) {
      List<Inline> said = quoted(line);
      String text = said == null ? "" : PlainText.ofInlines(said);
      for (int piece : text.length() > LONGEST ? NONE : pieces(text)) {
        pieces.put(piece, 0);
      }
    }
    if (!pieces.isEmpty()) {
      lines.forEach(l -> count(l.content() == null ? l.text() : plain(l.content())));
    }
  }

  /** What a pull quote says; null for a line that is none. */
  @Nullable List<Inline> of(Line line) {
    List<Inline> said = quoted(line);
    return said != null && isRepeated(PlainText.ofInlines(said)) ? said : null;
  }

  private static @Nullable List<Inline> quoted(Line line) {
    if (line.content() instanceof Content.Quotation quotation) {
      boolean one = quotation.content().size() == 1;
      return one && quotation.content().get(0) instanceof Content.Paragraph paragraph
          ? paragraph.inlines()
          : null;
    }
    String text = line.text().strip();
    int last = text.length() - 1;
    boolean marks =
        line.isText()
            && line.startsParagraph()
            && last > 0
            && OPEN.indexOf(text.charAt(0)) >= 0
            && CLOSE.indexOf(text.charAt(last)) >= 0;
    return marks ? line.inlines() : null;
  }

  private static String plain(Content content) {
    return content instanceof Content.Quotation quotation
            && quotation.content().size() == 1
            && quotation.content().get(0) instanceof Content.Paragraph paragraph
        ? PlainText.ofInlines(paragraph.inlines())
        : "";
  }

  private void count(String text) {
    for (int piece : pieces(text)) {
      pieces.computeIfPresent(piece, (p, n) -> n + 1);
    }
  }

  private boolean isRepeated(String text) {
    int[] all = text.length() > LONGEST ? NONE : pieces(text);
    int again = 0;
    for (int piece : all) {
      again += pieces.getOrDefault(piece, 0) > 1 ? 1 : 0;
    }
    return all.length >= SHORTEST && again >= MOST * all.length;
  }

  /** The pieces of a text; a sign of a script without blanks counts as a word. */
  private static int[] pieces(String text) {
    int[] words = words(text);
    int count = Math.max(0, words.length - PIECE + 1);
    int[] pieces = new int[count];
    for (int i = 0; i < count; i++) {
      int hash = 7;
      for (int k = i; k < i + PIECE; k++) {
        hash = 31 * hash + words[k];
      }
      pieces[i] = hash;
    }
    return pieces;
  }

  private static int[] words(String text) {
    int[] words = new int[text.length()];
    int count = 0;
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
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
    return Arrays.copyOf(words, count);
  }
}
