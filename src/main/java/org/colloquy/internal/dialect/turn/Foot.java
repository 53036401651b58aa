package org.colloquy.internal.dialect.turn;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A page's foot: the first paragraph behind the last turn's own that says whose the rights are,
 * what else there is to read, or who those two are; all behind it is no talk.
 */
final class Foot {
  /** So many lines before the end it begins at the earliest. */
  private static final int LONGEST = 60;

  private static final int NOTE = 300;

  private static final int BUTTON = 30;

  private static final List<String> RECORDINGS =
      List.of(".mp3", ".mp4", ".m4a", ".wav", ".mov", ".wma", ".flac", ".ogg", ".avi");

  /** A page's menu is among so many last lines. */
  private static final int MENU = 3;

  /** A line that comes again from the head, such as who wrote it, is no longer. */
  private static final int REPEATED = 60;

  private static final String ORNAMENTS = "◇◆♦■□▪●○∎❖⁂※*#~•·＊ \u00a0\u3000";

  private static final Map<String, List<String>> WORDS = WordLists.read("feet.txt");
  private static final List<String> BEGINS = WordLists.spaced(WORDS, "begins");
  private static final List<String> CREDITS = WordLists.spaced(WORDS, "credits");
  private static final List<String> CALLS = WordLists.spaced(WORDS, "calls");
  private static final List<String> HAS = WordLists.spaced(WORDS, "has");
  private static final List<String> WHOLE = WordLists.spaced(WORDS, "whole");
  private static final List<String> MENU_WORDS = WordLists.spaced(WORDS, "menu");
  private static final List<String> COUNTED = WordLists.spaced(WORDS, "counted");

  private final List<Line> lines;
  private final Address address;
  private final Set<String> head = new HashSet<>();
  private final ThirdPerson told;

  /** Whether who speaks first speaks last, as hosts do. */
  private final boolean closes;

  private Foot(Document document, Map<Integer, TurnBuilder.Begin> begins) {
    lines = document.lines();
    address = new Address(document.language());
    int first = Collections.min(begins.keySet());
    int last = Collections.max(begins.keySet());
    for (Line line : lines.subList(0, Math.min(first, lines.size()))) {
      String text = line.text().strip();
      if (text.length() <= REPEATED && !QuestionMarks.endsSentence(text)) {
        head.add(text.toLowerCase(Locale.ROOT));
      }
    }
    Person speaks = speaker(begins, last);
    closes = speaks != null && speaks == speaker(begins, first);
    told = new ThirdPerson(document, begins, closes ? speaks : null);
  }

  private static @Nullable Person speaker(Map<Integer, TurnBuilder.Begin> begins, int line) {
    TurnBuilder.Begin begin = begins.get(line);
    return begin == null ? null : begin.person();
  }

  /**
   * Index of its first line; the number of lines where there is none.
   *
   * @param said the line of the last turn's first words
   */
  static int begin(Document document, Map<Integer, TurnBuilder.Begin> begins, int said) {
    return begins.isEmpty() ? document.lines().size() : new Foot(document, begins).begin(said);
  }

  private int begin(int said) {
    for (int i = Math.max(said + 1, lines.size() - LONGEST); i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isText() && begins(i) && isFoot(i, line.text().strip())) {
        return withButtons(i, said + 1);
      }
    }
    return lines.size();
  }

  /** A foot with the words of buttons right above it: {@code Rules ›}. */
  private int withButtons(int foot, int from) {
    int first = foot;
    while (first > from && isButton(lines.get(first - 1))) {
      first--;
    }
    boolean behind = first < foot && QuestionMarks.endsSentence(lines.get(first - 1).text());
    return behind ? first : foot;
  }

  private static boolean isButton(Line line) {
    String text = line.text().strip();
    return line.isText() && text.length() <= BUTTON && !QuestionMarks.endsSentence(text);
  }

  /**
   * Whether a line begins a paragraph, or ends the text behind a sentence, with one below it, or is
   * a button below another.
   */
  private boolean begins(int i) {
    return lines.get(i).startsParagraph()
        || isButton(lines.get(i)) && isButton(lines.get(i - 1))
        || i + 2 >= lines.size() && QuestionMarks.endsSentence(lines.get(i - 1).text());
  }

  private boolean isFoot(int i, String text) {
    if (text.isEmpty() || text.length() > NOTE) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String bare = ThirdPerson.bare(lower);
    return begins(bare, BEGINS)
        || begins(lower, BEGINS)
        || !closes && begins(bare, CALLS)
        || WHOLE.contains(bare)
        || isCount(bare)
        || i + 1 == lines.size() && isCredit(text, bare)
        || HAS.stream().anyMatch(lower::contains)
        || text.length() <= REPEATED && (head.contains(bare) || isSignature(text, bare))
        || isOrnament(text) && i + 1 < lines.size()
        || areTags(text)
        || isRecording(bare)
        || i + MENU >= lines.size() && isMenu(text)
        || isAboutSomebody(text);
  }

  /** Whether a name stands alone with which a line of the head ends, such as who held the talk. */
  private boolean isSignature(String text, String bare) {
    return Purpose.isPerson(text) && head.stream().anyMatch(line -> line.endsWith(" " + bare));
  }

  /** {@code 3 comments}, {@code 12 3 comments}: who liked it may be counted before. */
  private static boolean isCount(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || LabelScanner.isBlank(text.charAt(end)))) {
      end++;
    }
    return end > 0 && COUNTED.contains(text.substring(end).strip());
  }

  private static boolean begins(String text, List<String> some) {
    return some.stream().anyMatch(text::startsWith);
  }

  /**
   * {@code Source: The Weir Post}, {@code Theo Weir Post}: a capital behind it, and no sentence.
   */
  private static boolean isCredit(String text, String bare) {
    for (String word : CREDITS) {
      int from = text.length() - bare.length() + word.length();
      boolean named = bare.startsWith(word) && from < text.length() && text.length() <= REPEATED;
      if (named && Character.isUpperCase(text.codePointAt(from))) {
        return !QuestionMarks.endsSentence(text);
      }
    }
    return false;
  }

  private static boolean isOrnament(String text) {
    return text.chars().allMatch(c -> ORNAMENTS.indexOf(c) >= 0)
        && text.chars().anyMatch(c -> !LabelScanner.isBlank((char) c));
  }

  /** {@code #weirs #water}: nothing but what a page is found by. */
  private static boolean areTags(String text) {
    String[] words = text.split("\\s+");
    return words.length > 1
        && Stream.of(words)
            .allMatch(w -> w.length() > 1 && w.charAt(0) == '#' && Character.isLetter(w.charAt(1)));
  }

  /** {@code tape_7.mp3 (done 02/01/23)}: the name of a file, and little else. */
  private static boolean isRecording(String text) {
    String file = text.split(" ", 2)[0];
    return text.length() <= REPEATED
        && RECORDINGS.stream().anyMatch(file::endsWith)
        && (file.length() == text.length() || !QuestionMarks.endsSentence(text));
  }

  /**
   * {@code Imprint | Privacy | Terms}: the words of buttons, with bars or dots between them, of
   * which pages have one at least.
   */
  private static boolean isMenu(String text) {
    List<String> items = Stream.of(text.split("[|·•]", -1)).map(String::strip).toList();
    return items.size() > 2
        && items.stream().allMatch(i -> i.length() <= BUTTON && !QuestionMarks.endsSentence(i))
        && items.stream().noneMatch(String::isEmpty)
        && items.stream().map(i -> i.toLowerCase(Locale.ROOT)).anyMatch(Foot::isOfPage);
  }

  private static boolean isOfPage(String item) {
    return MENU_WORDS.contains(item)
        || WHOLE.contains(item)
        || HAS.stream().anyMatch(item::contains);
  }

  /** {@code Ana Ruiz is a poet}, which neither of the two says of herself. */
  private boolean isAboutSomebody(String text) {
    return told.begin(text)
        && QuestionMarks.endsSentence(text)
        && address.first(text) == 0
        && address.second(text) == 0;
  }
}
