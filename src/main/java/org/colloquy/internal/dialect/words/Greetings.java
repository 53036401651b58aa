package org.colloquy.internal.dialect.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How hosts and guests begin: a host welcomes, a guest thanks for having been asked. */
public final class Greetings {
  private static final Map<String, List<String>> WORDS = WordLists.read("greetings.txt");

  /** Said at once or not at all. */
  private static final int BEGINNING = 400;

  /** Somebody who opens a talk comes to the guest no later. */
  private static final int OPENING = 2000;

  /** No greeting is longer, with what stands before it. */
  private static final int HELLO = 40;

  /** At the very beginning, whatever follows; elsewhere it may be "you're welcome". */
  private static final String WELCOME = "welcome";

  private static final Phrases HOSTS = Phrases.of(WordLists.spaced(WORDS, "receive"));
  private static final Phrases GUESTS = Phrases.of(WordLists.spaced(WORDS, "visit"));
  private static final Phrases HOSTING = Phrases.of(WordLists.list("greetings.txt", "host"));

  /** Behind these words stand the names of hosts, in so many characters. */
  private static final List<String> NAMING = WordLists.list("greetings.txt", "hosts");

  private static final int NAMES = 80;

  /** No word for "and" is longer. */
  private static final int AND = 3;

  private static final Phrases LEAVES = Phrases.of(WordLists.spaced(WORDS, "leave"));

  private static final List<String> THANKS = WordLists.list("greetings.txt", "thanks");

  private static final List<String> HELLOS = WordLists.list("greetings.txt", "hello");

  private Greetings() {}

  /** Whether a turn begins with the words that people meet with. */
  public static boolean meets(String turn) {
    return begins(turn, HELLOS);
  }

  /** Whether a turn begins with thanks. */
  public static boolean thanks(String turn) {
    return begins(turn, THANKS);
  }

  private static boolean begins(String turn, List<String> words) {
    String text = turn.substring(0, Math.min(turn.length(), HELLO)).toLowerCase(Locale.ROOT);
    int from = 0;
    while (from < text.length() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    String begins = text.substring(from);
    for (String word : words) {
      if (begins.startsWith(word)
          && (begins.length() == word.length()
              || Character.isIdeographic(word.codePointAt(0))
              || !Character.isLetter(begins.charAt(word.length())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody says at the beginning of a turn to host the talk, or whose guests are there.
   *
   * @param opens whether it is one of the first turns, in which a host may tell of the guest first
   */
  public static boolean host(String turn, boolean opens) {
    int length = Math.min(turn.length(), opens ? OPENING : BEGINNING);
    String beginning = turn.substring(0, length).toLowerCase(Locale.ROOT);
    return HOSTING.within(beginning);
  }

  /** The names of those whom somebody says to host the talk with, in the first words of a turn. */
  public static List<String> hosts(String turn) {
    String beginning = turn.substring(0, Math.min(turn.length(), OPENING));
    String lower = beginning.toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>();
    for (String word : lower.length() == beginning.length() ? NAMING : List.<String>of()) {
      for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
        names.addAll(named(beginning, at + word.length()));
      }
    }
    return names;
  }

  /** The words with capitals at an offset, between which nothing stands but commas or "and". */
  private static List<String> named(String text, int from) {
    List<String> names = new ArrayList<>();
    boolean joined = false;
    for (String word : text.substring(from, Math.min(text.length(), from + NAMES)).split("\\s+")) {
      boolean name = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      boolean bare = word.chars().noneMatch(Character::isLetter);
      if (name) {
        names.addAll(Names.words(word));
      }
      if (!name && !bare && (joined || word.length() > AND)
          || !word.isEmpty() && Sentences.isEnd(word.charAt(word.length() - 1))) {
        break;
      }
      joined = !name && !bare;
    }
    return names;
  }

  /** Whether a sentence thanks for a talk as those do who asked for it. */
  public static boolean leaves(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
    return LEAVES.within(text);
  }

  /** 1 for the way in which a host begins to speak, -1 for a guest's, 0 for any other. */
  public static int side(String turn) {
    String beginning =
        turn.substring(0, Math.min(turn.length(), BEGINNING))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    boolean welcomes = beginning.startsWith(WELCOME);
    int side = welcomes || HOSTS.within(beginning) ? 1 : 0;
    return GUESTS.within(beginning) ? side - 1 : side;
  }
}
