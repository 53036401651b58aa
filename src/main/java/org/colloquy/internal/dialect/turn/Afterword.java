package org.colloquy.internal.dialect.turn;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Greetings;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * What stands below a talk's last words and looks like nothing in it: a second paragraph where all
 * turns have one, that says neither "I" nor "you", ends like no sentence where all others do, or
 * stands behind thanks for the talk. None of these is enough alone.
 */
final class Afterword {
  private static final double ENOUGH = 3.5;

  /** So many turns of one paragraph each make a second one strange. */
  private static final int MANY = 7;

  /** So many of one side do as well, but less. */
  private static final int SEVERAL = 4;

  /** What ends like no sentence tells nothing below fewer paragraphs. */
  private static final int PARAGRAPHS = 8;

  /** How many of them end like sentences where it tells something. */
  private static final double MOST = .75;

  private static final int SHORT = 80;

  /** Longer ones are no afterword, in paragraphs. */
  private static final int LONGEST = 12;

  /** So many capitals are more than a name or a cry. */
  private static final int CAPITALS = 20;

  private final List<Line> lines;
  private final Address address;
  private final ThirdPerson told;
  private final NavigableMap<Integer, TurnBuilder.Begin> begins;
  private final BitSet sections;
  private final int last;
  private final int end;

  private final TurnParagraphs turns;

  private final Tally all = new Tally();
  private final Tally side = new Tally();

  /** What turns before the last one look like. */
  private static final class Tally {
    int turns;
    int several;
    int paragraphs;
    int sentences;
    int apart;
    int capitals;

    void add(Tally other) {
      turns += other.turns;
      several += other.several;
      paragraphs += other.paragraphs;
      sentences += other.sentences;
      apart += other.apart;
      capitals += other.capitals;
    }
  }

  private Afterword(Document document, TurnParagraphs turns, BitSet sections, int end) {
    this.sections = sections;
    lines = document.lines();
    address = new Address(document.language());
    begins = turns.begins();
    told = new ThirdPerson(document, begins, null);
    this.turns = turns;
    last = begins.lastKey();
    this.end = end;
    for (int begin : begins.headMap(last).keySet()) {
      Tally turn = turn(begin);
      all.add(turn);
      if (isLastSide(at(begin))) {
        side.add(turn);
      }
    }
  }

  /**
   * The line with which it begins, or the given one.
   *
   * @param sections the lines between turns that are headings
   * @param end where the talk ends as far as is known
   */
  static int begin(Document document, TurnParagraphs turns, BitSet sections, int end) {
    NavigableMap<Integer, TurnBuilder.Begin> sorted = turns.begins();
    boolean told =
        sorted.isEmpty() || document.isTimed() || document.line(sorted.lastKey()).voice() != null;
    return told ? end : new Afterword(document, turns, sections, end).begin();
  }

  private int begin() {
    List<Integer> own = turns.of(last, end);
    for (int k = Math.max(1, own.size() - LONGEST); k < own.size(); k++) {
      if (weight(own.get(k - 1), own.get(k)) >= ENOUGH) {
        return own.get(k);
      }
    }
    return end;
  }

  private TurnBuilder.Begin at(int line) {
    return Objects.requireNonNull(begins.get(line));
  }

  private boolean isLastSide(TurnBuilder.Begin begin) {
    TurnBuilder.Begin other = at(last);
    return begin.person() == other.person() && begin.role() == other.role();
  }

  private Tally turn(int begin) {
    List<Integer> own = turns.of(begin).stream().filter(i -> !sections.get(i)).toList();
    Tally tally = new Tally();
    tally.turns = 1;
    tally.several = own.size() > 1 ? 1 : 0;
    for (int from : own) {
      tally.paragraphs++;
      tally.sentences += turns.isSentence(from, end) ? 1 : 0;
      tally.capitals += isInCapitals(from) ? 1 : 0;
      tally.apart += from > begin && isApart(lines.get(from)) ? 1 : 0;
    }
    return tally;
  }

  /** Whether a paragraph stands in brackets or italics. */
  private static boolean isApart(Line line) {
    String text = line.text().strip();
    boolean round = text.startsWith("(") && text.endsWith(")");
    boolean square = text.startsWith("[") && text.endsWith("]");
    return round || square || line.isText() && Setting.of(line.inlines()).isItalic();
  }

  /** How much speaks for a paragraph and all below being no words of the turn. */
  private double weight(int before, int from) {
    double weight = 0;
    if (all.several == 0 && all.turns >= MANY) {
      weight += lines.get(from).startsParagraph() ? 2 : 2.5;
    } else if (side.several == 0 && side.turns >= SEVERAL) {
      weight += 1.5;
    }
    weight += unended(before, from);
    weight += impersonal(from);
    weight += all.capitals == 0 && isInCapitals(from) ? ENOUGH : 0;
    weight += all.apart == 0 ? apart(lines.get(from)) : 0;
    weight += told.begin(lines.get(from).text().strip()) ? 1.5 : 0;
    return weight + leave(from);
  }

  /** Whether a paragraph is a sentence in capitals, as no speech is written down. */
  private boolean isInCapitals(int from) {
    String text = lines.get(from).text();
    return text.chars().filter(Character::isUpperCase).limit(CAPITALS).count() == CAPITALS
        && Arrays.stream(text.split("\\s"))
            .allMatch(word -> isAddress(word) || word.equals(word.toUpperCase(Locale.ROOT)));
  }

  private static boolean isBold(Line line) {
    return line.content() == null && Setting.of(line.inlines()).isBold();
  }

  /** For a paragraph in brackets or italics, more for italics in which somebody else speaks. */
  private double apart(Line line) {
    boolean italic = line.isText() && Setting.of(line.inlines()).isItalic();
    return !isApart(line) ? 0 : !italic ? 1 : namesLast(line.text()) ? ENOUGH : 1;
  }

  /** Whether who says "I" or "you" names whoever speaks last. */
  private boolean namesLast(String text) {
    Person person = at(last).person();
    List<String> words = Names.words(text);
    return person != null
        && address.isPersonal(text)
        && all.paragraphs >= PARAGRAPHS
        && Names.words(person.name()).stream().anyMatch(w -> w.length() > 2 && words.contains(w));
  }

  /** For a few words without a stop where paragraphs have one: a heading, a link, a name. */
  private double unended(int before, int from) {
    int length = 0;
    int to = turns.lastLineAt(from, end);
    for (int i = from; i <= to; i++) {
      String text = lines.get(i).text().strip();
      if (QuestionMarks.endsSentence(text) || isAddress(text)) {
        return 0;
      }
      length += text.length();
    }
    boolean known = all.paragraphs >= PARAGRAPHS && all.sentences >= MOST * all.paragraphs;
    boolean below =
        all.several == 0
            ? !TurnParagraphs.endsInColon(turns.lastLine(before, end))
            : turns.isSentence(before, end);
    double weight = all.sentences == all.paragraphs ? 2 : 1;
    return known && below && length <= SHORT ? weight : 0;
  }

  /** Whether a text says where somebody is to be found, as guests do at the end. */
  private static boolean isAddress(String text) {
    return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
  }

  /** For text in which nobody speaks of himself or to another, and more if it has figures. */
  private double impersonal(int from) {
    boolean figures = false;
    for (int i = from; i < end; i++) {
      String text = lines.get(i).text();
      if (address.isPersonal(text) || QuestionMarks.endsInQuestion(text)) {
        return 0;
      }
      figures |= text.chars().anyMatch(c -> c <= '9' && c >= '0' || c == '©');
    }
    return !address.isKnown() ? 0 : figures && !isAddress(lines.get(from).text()) ? 1.5 : 1;
  }

  /**
   * For text behind thanks for the talk, where it says "I" no more, and most where bold alone says
   * whose thanks they are.
   */
  private double leave(int from) {
    Line thanks = lines.get(last);
    boolean told = isBold(thanks) && at(last).extent() == 0 && Greetings.thanks(thanks.text());
    if (told && !isBold(lines.get(from))) {
      return ENOUGH;
    }
    boolean leaves = false;
    for (int i = last; i < from; i++) {
      leaves |= Greetings.leaves(lines.get(i).text());
    }
    if (!leaves || lines.subList(from, end).stream().anyMatch(l -> address.mine(l.text()) > 0)) {
      return 0;
    }
    return isAddress(lines.get(from).text()) ? 2 : 1.5;
  }
}
