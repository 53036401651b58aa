package org.colloquy.internal.dialect.turn;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.line.Headlines;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.Counting;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Quotes;
import org.colloquy.internal.dialect.words.Shape;

/**
 * Headings of a text that has no sign for them: lines that stand apart right before a label, in
 * capitals where talk is not, with a number, or with all words in capitals: {@code STATEMENT OF TOM
 * VIDAL, KEEPER}, {@code 1.3 Minutes of the last meeting}, {@code Part 2: The Weir}, {@code Harbour
 * Levy}.
 */
final class Sections {
  private static final int LONGEST = 100;
  private static final int LETTERS = 8;
  private static final int TITLE_WORDS = 8;
  private static final int QUOTED = 2;

  /** Longer words have a capital in a title. */
  private static final int SMALL = 5;

  private final List<Line> lines;
  private final Set<Integer> begins;

  /** Whether several lines are in marks of quotation as a whole and stand apart, as titles do. */
  private final boolean quoted;

  /** How often a line stands there but for a number in brackets at its end. */
  private final Map<String, Integer> stems = new HashMap<>();

  /** The numbers of numbered lines that stand right before turns. */
  private final Set<Integer> numbers = new HashSet<>();

  /** How often one stands right before a turn or a heading but for its figures. */
  private final Map<String, Integer> figured = new HashMap<>();

  /** How often lines that begin no turn begin with a word, a number and a colon. */
  private final Map<String, Integer> parts = new HashMap<>();

  /** What a list of chapters with their times before the talk has. */
  private final Set<String> contents = new HashSet<>();

  private Sections(List<Line> lines, Set<Integer> begins) {
    this.lines = lines;
    this.begins = begins;
    for (int i = 0; i < lines.size() && !begins.contains(i); i++) {
      contents.add(chapter(lines.get(i).text().strip()));
    }
    contents.remove("");
    int titles = 0;
    for (int i = 0; i < lines.size() && titles < QUOTED; i++) {
      titles += isQuoted(i) ? 1 : 0;
    }
    quoted = titles >= QUOTED;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      count(stem(text), stems);
      count(isBefore(i) ? figures(text) : "", figured);
      count(begins.contains(i) ? "" : part(text), parts);
      if (isCountable(i)) {
        numbers.add(Counting.number(text.strip()));
      }
    }
  }

  private static void count(String found, Map<String, Integer> counts) {
    if (!found.isEmpty()) {
      counts.merge(found, 1, Integer::sum);
    }
  }

  /** {@code How we began [00:05:44]}. */
  private static boolean isTimed(String text) {
    int open = Math.max(text.lastIndexOf('['), text.lastIndexOf('('));
    Clock clock = open > 1 ? Clock.at(text, open) : null;
    return clock != null
        && clock.end() == text.length()
        && !QuestionMarks.endsSentence(text.substring(0, open).strip())
        && LabelScanner.colon(text, open) < 0
        && Character.isUpperCase(text.codePointAt(0));
  }

  /** What stands behind a time and a dash in a line of a list of chapters; empty in another. */
  private static String chapter(String text) {
    Clock clock = Clock.at(text, 0);
    int from = clock == null ? -1 : LabelScanner.skipSpace(text, clock.end());
    boolean dash = from > 0 && from < text.length() && Look.isDash(text.charAt(from));
    return from < 0 ? "" : text.substring(dash ? from + 1 : from).strip();
  }

  /** {@code Part 2: The Weir}, where another part has its number as well. */
  private boolean isPart(String text) {
    String word = part(text);
    return !word.isEmpty()
        && parts.getOrDefault(word, 0) >= QUOTED
        && !QuestionMarks.endsSentence(text);
  }

  /** The word before a number and a colon with which a text begins; empty where none stands. */
  private static String part(String text) {
    int colon = text.length() > LONGEST ? -1 : text.indexOf(':');
    String label = colon < 0 || colon + 1 == text.length() ? "" : text.substring(0, colon).strip();
    boolean numbered = !label.isEmpty() && Shape.of(label) == Shape.NUMBERED;
    return numbered ? Names.words(label).get(0) : "";
  }

  /**
   * {@code Press talk of May (2)}: a picture's or part's line, which comes again with its number.
   */
  private boolean isCounted(int i) {
    String stem = stem(lines.get(i).text());
    return !stem.isEmpty() && opens(i) && stems.getOrDefault(stem, 0) >= QUOTED;
  }

  /** What stands before a number in brackets that ends a text; empty where none does. */
  private static String stem(String text) {
    String line = text.length() > LONGEST ? "" : text.strip();
    int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
    String number = open < 0 ? "" : line.substring(open + 1, line.length() - 1);
    boolean counts = open > 0 && !number.isEmpty() && number.length() < 4;
    return counts && number.chars().allMatch(Character::isDigit) ? line.substring(0, open) : "";
  }

  /** {@code Press talk of 4 May}, which comes again with other figures before the next talk. */
  private boolean isFigured(int i) {
    String text = figures(lines.get(i).text());
    return !text.isEmpty() && opens(i) && isBefore(i) && figured.getOrDefault(text, 0) >= QUOTED;
  }

  private boolean isBefore(int i) {
    boolean next = i + 1 < lines.size() && !begins.contains(i) && lines.get(i).isText();
    return next && (begins.contains(i + 1) || lines.get(i + 1).kind() == Line.Kind.HEADING);
  }

  /** A text with a sign for each figure; empty without one or with few letters, or if it ends. */
  private static String figures(String line) {
    String text = line.strip();
    boolean may =
        text.length() <= LONGEST
            && LabelScanner.colon(text, text.length()) < 0
            && text.chars().anyMatch(Character::isDigit)
            && text.chars().filter(Character::isLetter).count() >= SMALL
            && !QuestionMarks.endsSentence(text);
    return may ? text.replaceAll("[0-9]+", "0") : "";
  }

  /** {@code “We only ring it”}, also behind a word and a colon. */
  private boolean isQuoted(int i) {
    String line = lines.get(i).text().strip();
    if (!Quotes.COMMON.end(line)
        || line.length() > LONGEST
        || !begins.contains(i + 1)
        || !opens(i)) {
      return false;
    }
    int colon = LabelScanner.colon(line, line.length());
    String text = colon < 0 ? line : line.substring(colon + 1).strip();
    return text.length() > 2
        && Quotes.COMMON.begin(text)
        && !QuestionMarks.endsSentence(text.substring(0, text.length() - 1));
  }

  /**
   * The lines that are headings, those behind the first of one among them.
   *
   * @param begins the lines with which turns begin, and the marks
   * @param marks lines above which one word may be a heading: {@code EXAMINATION}
   */
  static BitSet of(List<Line> lines, Set<Integer> begins, Set<Integer> marks) {
    BitSet found = Headlines.between(lines, begins);
    found.or(heads(lines, begins, marks));
    return found;
  }

  private static BitSet heads(List<Line> lines, Set<Integer> begins, Set<Integer> marks) {
    BitSet found = new BitSet(lines.size());
    int first = begins.stream().mapToInt(Integer::intValue).min().orElse(lines.size());
    if (first == lines.size()) {
      return found;
    }
    Sections sections = new Sections(lines, begins);
    if (hasSigns(lines.subList(first, lines.size()))) {
      return sections.aboveHeadings(first);
    }
    if (!isInSmallLetters(lines, begins)) {
      return found;
    }
    for (int i = lines.size() - 1; i > first; i--) {
      boolean next = begins.contains(i + 1) || found.get(i + 1) || sections.isNoteBefore(i + 1);
      found.set(
          i,
          next
              && (sections.opens(i) || sections.goesOn(i))
              && (sections.isHeading(i)
                  || (found.get(i + 1) || marks.contains(i + 1)) && sections.isWordAbove(i)));
    }
    for (int i = first + 1; i < lines.size(); i++) {
      boolean spread = isSpread(lines.get(i)) && !begins.contains(i);
      found.set(i, spread || found.get(i) && (sections.opens(i) || found.get(i - 1)));
    }
    return found;
  }

  /** Whether a line is one word in capitals: above a heading it is one as well. */
  private boolean isWordAbove(int i) {
    return lines.get(i).isText()
        && !begins.contains(i)
        && isInCapitals(lines.get(i).text().strip());
  }

  /** Whether brackets stand around a paragraph right before a turn: {@code (Statement)}. */
  private boolean isNoteBefore(int i) {
    return begins.contains(i + 1)
        && !begins.contains(i)
        && lines.get(i).startsParagraph()
        && Marks.isBracketed(lines.get(i).text());
  }

  /** {@code Part 2} above a heading, as other headings have it. */
  private BitSet aboveHeadings(int first) {
    BitSet found = new BitSet(lines.size());
    for (int i = first + 1; i + 1 < lines.size(); i++) {
      found.set(i, lines.get(i + 1).kind() == Line.Kind.HEADING && isFigured(i));
    }
    return found;
  }

  private static boolean hasSigns(List<Line> lines) {
    return lines.stream().anyMatch(l -> l.kind() == Line.Kind.HEADING);
  }

  /** {@code 報　告　事　項}: signs, each with a wide blank behind it, over a part of a record. */
  private static boolean isSpread(Line line) {
    String text = line.isText() ? line.text().strip() : "";
    boolean spread = text.length() >= SMALL && text.length() <= 2 * TITLE_WORDS;
    for (int i = 0; spread && i < text.length(); i++) {
      char c = text.charAt(i);
      spread = (i & 1) == 0 ? Character.isIdeographic(c) : c == '\u3000';
    }
    return spread && (text.length() & 1) == 1;
  }

  /** Whether talk is not written in capitals throughout. */
  private static boolean isInSmallLetters(List<Line> lines, Set<Integer> begins) {
    return begins.stream().filter(i -> isCapital(lines.get(i).text())).count() * 4 < begins.size();
  }

  /** Whether a line begins a paragraph, or counts on from another head or to it. */
  private boolean opens(int i) {
    int number = isCountable(i) ? Counting.number(lines.get(i).text().strip()) : -1;
    boolean counts = number > 0 && (numbers.contains(number - 1) || numbers.contains(number + 1));
    return lines.get(i).startsParagraph() || counts;
  }

  private boolean isCountable(int i) {
    boolean next = !begins.contains(i) && begins.contains(i + 1);
    return next && isNumbered(lines.get(i).text().strip()) && !isListed(i);
  }

  /** Whether a line is the second or third of a heading in capitals. */
  private boolean goesOn(int i) {
    return i > 1 && isCapital(lines.get(i).text()) && isCapital(lines.get(i - 1).text());
  }

  private boolean isHeading(int i) {
    Line line = lines.get(i);
    String text = line.text().strip();
    boolean may =
        line.isText()
            && line.voice() == null
            && line.time() == null
            && !begins.contains(i)
            && text.length() <= LONGEST;
    return may
        && (isCapital(text)
            || isNumbered(text) && !isListed(i)
            || isTitle(i)
            || isPart(text)
            || isTimed(text)
            || contents.contains(text) && opens(i)
            || quoted && isQuoted(i)
            || isCounted(i)
            || isFigured(i) && i > 0 && QuestionMarks.endsSentence(lines.get(i - 1).text()))
        && Marks.event(text) == null;
  }

  /**
   * Whether a line that stands apart behind a sentence has some words, all with capitals: {@code
   * Harbour Levy}, {@code Article 3}.
   */
  private boolean isTitle(int i) {
    String text = lines.get(i).text().strip();
    if (text.isEmpty()
        || !Character.isUpperCase(text.charAt(0))
        || Look.isDash(text.charAt(text.length() - 1))
        || !opens(i)
        || i + 1 < lines.size() && !opens(i + 1)
        || i == 0
        || !QuestionMarks.endsSentence(lines.get(i - 1).text())) {
      return false;
    }
    int colon = text.endsWith(":") ? text.length() - 1 : text.length();
    String[] words = text.substring(0, colon).split("\\s+");
    if (words.length < 2 || words.length > TITLE_WORDS) {
      return false;
    }
    for (String word : words) {
      boolean small = word.length() < SMALL && Character.isLowerCase(word.charAt(0));
      if (word.length() == 1 && Look.isDash(word.charAt(0))) {
        continue;
      }
      boolean plain = word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '’');
      if (word.chars().allMatch(Character::isDigit)) {
        continue;
      }
      if (!plain || !small && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is some words in capitals, perhaps joined, with no colon at the end. */
  private static boolean isCapital(String text) {
    return (text.indexOf(' ') > 0 || text.indexOf('-') > 0) && isInCapitals(text);
  }

  private static boolean isInCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
      i += Character.charCount(c);
    }
    return letters >= LETTERS && Look.lead(text) == 0 && !text.endsWith(":");
  }

  /** Whether a number with a point and a capital begin a text that is no sentence. */
  private static boolean isNumbered(String text) {
    int at = numberEnd(text);
    int word = at < 0 ? -1 : LabelScanner.skipSpace(text, at);
    return word > at
        && word < text.length()
        && Character.isUpperCase(text.codePointAt(word))
        && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  private static int numberEnd(String text) {
    int at = 0;
    boolean point = false;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      point |= text.charAt(at) == '.';
      at++;
    }
    return point && Character.isDigit(text.charAt(0)) ? at : -1;
  }

  /** Whether a numbered line stands in a list that somebody says. */
  private boolean isListed(int i) {
    return i > 0 && numberEnd(lines.get(i - 1).text().strip()) > 0;
  }
}
