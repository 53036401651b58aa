package org.colloquy.internal.dialect.words;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Offices in parliaments, courts and press conferences, in many languages. */
public final class Offices {
  private static final Map<String, List<String>> LISTS = WordLists.read("offices.txt");

  /** Whoever gives others the floor. */
  private static final Set<String> PRESIDING = WordLists.folded(LISTS, "presides");

  /** Those of several words, with a blank about them. */
  private static final Phrases PRESIDING_PHRASES =
      Phrases.of(
          PRESIDING.stream().filter(p -> p.indexOf(' ') > 0).map(p -> " " + p + " ").toList());

  /** No such office has more words. */
  private static final int PRESIDING_WORDS =
      PRESIDING.stream().mapToInt(office -> office.split(" ").length).max().orElse(0);

  private static final Set<String> HOLDERS = WordLists.folded(LISTS, "office");
  private static final Set<String> ASKING = WordLists.folded(LISTS, "asks");
  private static final Set<String> STANDING = standing();
  private static final Set<String> GOVERNING = WordLists.folded(LISTS, "governs");

  /** Words before an office that make another one of it. */
  private static final Set<String> BESIDE = WordLists.folded(LISTS, "beside");

  /** Words between an office and its house. */
  private static final Set<String> BEFORE = WordLists.folded(LISTS, "before");

  /** How people begin to speak to many, in small letters. */
  private static final Phrases GREETINGS = Phrases.of(LISTS.getOrDefault("greeting", List.of()));

  /** No article is longer. */
  private static final int SHORT = 3;

  /** No office with its house and the name behind it has more signs. */
  private static final int OFFICE_AND_NAME = 30;

  /** No name behind an office has more signs. */
  private static final int FULL_NAME = 4;

  private static final Phrases OPENS = Phrases.of(LISTS.getOrDefault("opens", List.of()));

  /** A sitting is opened in the first words of a turn, in characters. */
  private static final int OPENING = 400;

  private static final List<String> TITLES = LISTS.getOrDefault("joined", List.of());

  /** From here on scripts join an office to a name. */
  private static final char JOINED = 0x2e80;

  /** What stands between somebody's name and office on one line. */
  public static final String HYPHEN = " - ";

  public static final String HYPHENS = " -- ";

  private Offices() {}

  private static Set<String> standing() {
    Set<String> all = new HashSet<>(HOLDERS);
    all.addAll(PRESIDING);
    all.addAll(ASKING);
    return Set.copyOf(all);
  }

  /** All words that may stand before somebody's name, folded. */
  static Set<String> holders() {
    return STANDING;
  }

  /** Whether a folded word may stand before somebody's name. */
  static boolean holds(String word) {
    return STANDING.contains(word);
  }

  /**
   * Whether a label in a script without spaces is an office, or an office and a name behind it:
   * {@code 统计局局长康义}.
   */
  static boolean joins(String label) {
    return label.length() <= OFFICE_AND_NAME
        && TITLES.stream()
            .anyMatch(
                title -> {
                  int at = label.lastIndexOf(title);
                  return at > 0 && label.length() - at - title.length() <= FULL_NAME;
                });
  }

  /**
   * The same behind the first two hyphens, with blanks about them or without: {@code Ida
   * Lund--Analyst}.
   */
  public static int behindName(String text, int from) {
    int apart = behindName(text, from, HYPHENS);
    int joined = behindName(text, from, HYPHENS.strip());
    return joined < 0 || apart >= 0 && apart < joined ? apart : joined;
  }

  /**
   * Where somebody's full name ends behind which the office stands, with a capital; or -1.
   *
   * @param sign what stands between them
   */
  public static int behindName(String text, int from, String sign) {
    int end = text.indexOf(sign, from);
    int office = end + sign.length();
    boolean full = end > from && text.substring(from, end).strip().indexOf(' ') > 0;
    return full && office < text.length() && Character.isUpperCase(text.codePointAt(office))
        ? end
        : -1;
  }

  /**
   * What may stand for an office behind a name in a script without spaces: {@code 王大臣} for {@code
   * 王環境大臣}.
   */
  public static List<String> shorter(String label) {
    String title =
        TITLES.stream()
            .filter(label::endsWith)
            .max(Comparator.comparing(String::length))
            .orElse("");
    int stem = label.length() - title.length();
    return title.isEmpty() || stem > OFFICE_AND_NAME
        ? List.of()
        : IntStream.range(1, Math.min(stem, FULL_NAME))
            .mapToObj(end -> label.substring(0, end) + title)
            .toList();
  }

  /** An office without what it is for, folded: {@code Minister for Canals}; else empty. */
  public static String without(String description) {
    List<String> words = Names.words(description);
    int end = 0;
    while (end < words.size() && words.get(end).length() > SHORT) {
      end++;
    }
    boolean office = end > 0 && end < words.size() && end <= SHORT;
    String last = office ? words.get(end - 1) : "";
    boolean held = GOVERNING.contains(last) || HOLDERS.contains(last) || Titles.before(last);
    return office && held ? String.join(" ", words.subList(0, end)) : "";
  }

  /** Whether a folded word before a name says that somebody asks. */
  static boolean asks(String word) {
    return ASKING.contains(word);
  }

  /** Whether a label names the office of whoever gives others the floor. */
  public static boolean presides(String label) {
    List<String> words = Names.words(label);
    for (String word : words) {
      if (PRESIDING.contains(word)
          || word.charAt(0) > JOINED && PRESIDING.stream().anyMatch(word::endsWith)) {
        return true;
      }
    }
    return words.size() > 1 && PRESIDING_PHRASES.within(" " + String.join(" ", words) + " ");
  }

  /** Whether a label is that office and nothing else, with or without an article. */
  public static boolean isChair(String label) {
    String name = Names.withoutAside(label);
    if (Names.hasMoreWords(name, Math.max(PRESIDING_WORDS, 2))) {
      return false;
    }
    List<String> words = Names.words(name);
    return PRESIDING.contains(String.join(" ", words))
        || words.size() == 2 && words.get(0).length() <= SHORT && PRESIDING.contains(words.get(1));
  }

  /**
   * An office beside another one, and no name, folded and without an article: {@code The Vice
   * President}, {@code Acting Chair of the Board}; empty for anything else.
   */
  public static String beside(String label) {
    List<String> words = Names.words(Names.withoutAside(label));
    int from = words.size() > 2 && words.get(0).length() <= SHORT ? 1 : 0;
    from -= from > 0 && BESIDE.contains(words.get(0)) ? 1 : 0;
    int office = from + 1;
    if (office >= words.size() || !BESIDE.contains(words.get(from))) {
      return "";
    }
    boolean housed = office + 1 < words.size() && BEFORE.contains(words.get(office + 1));
    List<String> all = housed ? List.of(words.get(office)) : words.subList(office, words.size());
    return all.stream().allMatch(Offices::isOffice)
        ? String.join(" ", words.subList(from, words.size()))
        : "";
  }

  private static boolean isOffice(String word) {
    return BESIDE.contains(word)
        || Titles.before(word)
        || PRESIDING.contains(word)
        || PRESIDING.contains("the " + word);
  }

  /** Whether a text begins as people greet those before them. */
  public static boolean greets(String text) {
    return GREETINGS.begin(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a text opens a sitting, as whoever presides does. */
  public static boolean opensSitting(String text) {
    int end = Math.min(text.length(), OPENING);
    String lower = text.substring(0, end).toLowerCase(Locale.ROOT);
    return OPENS.within(lower);
  }

  /** Whether a label says that somebody answers for a government. */
  public static boolean governs(String label) {
    return Names.words(label).stream()
        .anyMatch(
            word ->
                GOVERNING.contains(word)
                    || word.charAt(0) > JOINED && GOVERNING.stream().anyMatch(word::endsWith));
  }
}
