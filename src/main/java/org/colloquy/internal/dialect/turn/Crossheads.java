package org.colloquy.internal.dialect.turn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Quotes;

/**
 * Crossheads: a few words without a stop, a paragraph of their own below a sentence and right above
 * the next turn, in a talk whose paragraphs end like sentences. They are bold or in italics where
 * no other paragraph is, or stand where turns have one paragraph, or there are several of them.
 * Those that are so set stand within turns as well.
 */
final class Crossheads {
  private static final double ENOUGH = 3;

  /** They are no longer, in characters. */
  private static final int LONGEST = 70;

  /** They are no shorter, in letters. */
  private static final int SHORTEST = 4;

  /** What ends like no sentence tells nothing among fewer paragraphs. */
  private static final int PARAGRAPHS = 8;

  /** Of the other paragraphs so many may end like no sentence. */
  private static final double FEW = .05;

  /** So many turns of one paragraph each make a second one strange. */
  private static final int MANY = 7;

  private final List<Line> lines;
  private final Address address;
  private final NavigableMap<Integer, TurnBuilder.Begin> begins;
  private final TurnParagraphs paragraphs;
  private final List<Integer> found = new ArrayList<>();
  private int all;
  private int several;
  private int unended;
  private boolean set;

  private Crossheads(Document document, TurnParagraphs paragraphs) {
    lines = document.lines();
    address = new Address(document.language());
    this.paragraphs = paragraphs;
    begins = paragraphs.begins();
    for (int begin : begins.headMap(begins.lastKey()).keySet()) {
      count(paragraphs.of(begin), begins.higherKey(begin));
    }
  }

  /** The lines that are. */
  static BitSet of(Document document, TurnParagraphs paragraphs) {
    BitSet is = new BitSet();
    NavigableMap<Integer, TurnBuilder.Begin> sorted = paragraphs.begins();
    boolean told =
        sorted.size() < 2 || document.isTimed() || document.line(sorted.lastKey()).voice() != null;
    if (!told) {
      Crossheads heads = new Crossheads(document, paragraphs);
      heads.found.stream().filter(heads::isOne).forEach(is::set);
    }
    return is;
  }

  private void count(List<Integer> own, int next) {
    int heads = 0;
    for (int k = 0; k < own.size(); k++) {
      int from = own.get(k);
      boolean last = k + 1 == own.size();
      boolean may = k > 0 && (last || isSet(lines.get(from)));
      if (may && mayBe(own.get(k - 1), from, last ? next : own.get(k + 1))) {
        found.add(from);
        heads++;
      } else {
        unended += paragraphs.isSentence(from, next) ? 0 : 1;
        set |= !begins.containsKey(from) && isSet(lines.get(from));
      }
    }
    several += own.size() - heads > 1 ? 1 : 0;
    all += own.size() - heads;
  }

  private boolean mayBe(int before, int from, int next) {
    Line line = lines.get(from);
    String text = bare(line.text());
    return line.isText()
        && !text.isEmpty()
        && from + 1 == next
        && line.startsParagraph()
        && line.time() == null
        && line.voice() == null
        && text.length() <= LONGEST
        && text.codePoints().filter(Character::isLetter).limit(SHORTEST).count() == SHORTEST
        && Character.isLetterOrDigit(text.codePointAt(0))
        && Character.isLetterOrDigit(text.codePointBefore(text.length()))
        && !Character.isLowerCase(text.codePointAt(0))
        && LabelScanner.colon(text, text.length()) < 0
        && paragraphs.isSentence(before, next);
  }

  /** A text without the marks of quotation around all of it. */
  private static String bare(String line) {
    String text = line.strip();
    return Quotes.DOUBLE.enclose(text) ? text.substring(1, text.length() - 1) : text;
  }

  /** Whether a paragraph is bold or in italics as a whole. */
  private static boolean isSet(Line line) {
    Setting setting = Setting.of(line.inlines());
    return line.isText() && (setting.isBold() || setting.isItalic());
  }

  private boolean isOne(int i) {
    if (unended > Math.max(1, FEW * all) || all < PARAGRAPHS) {
      return false;
    }
    String text = lines.get(i).text();
    double weight = Math.log(all) / Math.log(2) / 2 - (unended > 0 ? .5 : 0);
    weight += begins.size() < MANY * Math.max(1, several) ? 0 : several == 0 ? 2 : 1;
    weight += isSet(lines.get(i)) && !set ? 2 : 0;
    weight += found.size() > 1 ? .5 : 0;
    weight += Quotes.DOUBLE.enclose(text.strip()) ? 1 : 0;
    weight += address.isKnown() && !address.isPersonal(text) ? .5 : 0;
    return weight >= ENOUGH;
  }
}
