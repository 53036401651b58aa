package org.colloquy.internal.dialect.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether somebody hands over with a question: what matters is how a turn ends. Where nobody in a
 * whole talk has written a mark, the words tell with which a question begins.
 */
public final class Asking {
  /** A last sentence is looked at no further back than this. */
  private static final int SENTENCE = 240;

  /** A name or a word before a request is no longer. */
  private static final int ASIDE = 30;

  /** No thanks behind a question are longer. */
  private static final int THANKS = 60;

  private static final int LONGEST_TIME = 20;

  /** A talk without marks has turns enough for that to be no chance. */
  private static final int TURNS = 6;

  private static final int WORDS = 60;
  private static final int FILLERS = 4;

  /** What pictures at the beginning of a heading are made of. */
  private static final BitSet PICTURES = pictures();

  private static final Map<String, List<String>> LISTS = WordLists.read("asking.txt");
  private static final Phrases BEGIN = Phrases.of(phrases("begin"));
  private static final Phrases END = Phrases.of(phrases("end"));
  private static final Phrases PARTICLES = Phrases.of(phrases("particle"));
  private static final Phrases NO_PARTICLES = Phrases.of(phrases("no-particle"));
  private static final Set<String> FILLER = new HashSet<>(phrases("filler"));
  private static final Set<String> PLEAS = new HashSet<>(phrases("plea"));
  private static final Set<String> OR = new HashSet<>(phrases("or"));
  private static final Set<String> FIRST = new HashSet<>(phrases("word"));
  private static final Set<String> LAST = new HashSet<>(phrases("last"));
  private static final Set<String> INSIDE = new HashSet<>(phrases("inside"));

  private final boolean unmarked;

  private Asking(boolean unmarked) {
    this.unmarked = unmarked;
  }

  /** How people ask in a talk, as its turns are written. */
  public static Asking in(List<String> turns) {
    return new Asking(turns.size() >= TURNS && turns.stream().noneMatch(QuestionMarks::hasMark));
  }

  private static BitSet pictures() {
    BitSet types = new BitSet();
    types.set(Character.OTHER_SYMBOL);
    types.set(Character.MODIFIER_SYMBOL);
    types.set(Character.NON_SPACING_MARK);
    types.set(Character.FORMAT);
    types.set(Character.SPACE_SEPARATOR);
    return types;
  }

  private static List<String> phrases(String key) {
    List<String> phrases = new ArrayList<>();
    LISTS.getOrDefault(key, List.of()).forEach(p -> phrases.add(p.replace('_', ' ')));
    return List.copyOf(phrases);
  }

  /** Whether a turn ends with a question, or with a request to tell something. */
  public boolean ends(String text) {
    String said = text.substring(0, withoutTime(text));
    int end = QuestionMarks.lastVisible(said) + 1;
    if (end == 0) {
      return false;
    }
    return QuestionMarks.endsWithMark(said)
        || QuestionMarks.endsWithMark(said.substring(0, withoutCoda(said, end)))
        || isParticle(said.substring(Math.max(0, end - ASIDE), end))
        || isRequest(said, end)
        || unmarked && begins(said.substring(0, end));
  }

  private static boolean isParticle(String tail) {
    return PARTICLES.end(tail) && !NO_PARTICLES.end(tail) && !isBecause(tail);
  }

  /** Korean gives reasons with the ending with which it asks, behind another kind of syllable. */
  private static boolean isBecause(String tail) {
    int at = tail.length() - 3;
    if (at < 0 || !tail.endsWith("니까")) {
      return false;
    }
    int syllable = tail.charAt(at) - '가';
    int bieup = 17;
    return syllable < 0 || syllable > '힣' - '가' || syllable % 28 != bieup;
  }

  /** Where a text ends before a time between number signs or brackets, or its end. */
  private static int withoutTime(String text) {
    int end = LabelScanner.visibleEnd(text, text.length());
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    int open = last == '#' || last == ']' ? text.lastIndexOf(last == '#' ? '#' : '[', end - 2) : -1;
    boolean brief = open >= 0 && end - open <= LONGEST_TIME;
    boolean time =
        brief && text.substring(open, end).chars().noneMatch(c -> Character.isLetter((char) c));
    return time ? open : end;
  }

  /**
   * Where a text ends before what may stand behind a question, brief thanks or a word that goes on
   * with it and breaks off: {@code Is it deep? Thank you.}, {@code Is it deep? Or}
   */
  private static int withoutCoda(String text, int end) {
    int from = end - 1;
    int least = Math.max(0, end - THANKS);
    while (from > least && !ends(text.charAt(from - 1))) {
      from--;
    }
    String last = text.substring(from, end).strip();
    return from > least && (Greetings.thanks(last) || OR.contains(lower(last))) ? from : end;
  }

  private static boolean isRequest(String text, int end) {
    int from = end - 1;
    int least = Math.max(0, end - SENTENCE);
    while (from > least && !ends(text.charAt(from - 1))) {
      from--;
    }
    String sentence = lower(text.substring(from, end));
    return END.end(sentence)
        || BEGIN.begin(sentence)
        || BEGIN.begin(behindComma(sentence))
        || BEGIN.begin(withoutPlea(sentence))
        || BEGIN.begin(withoutFillers(sentence));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean ends(char c) {
    return c == '\n' || c != '…' && Sentences.isEnd(c);
  }

  /** What stands behind a name or a word at the beginning; empty where nothing does. */
  private static String behindComma(String sentence) {
    for (int i = 0; i < Math.min(ASIDE, sentence.length()); i++) {
      if (",，、،".indexOf(sentence.charAt(i)) >= 0) {
        return sentence.substring(i + 1).strip();
      }
    }
    return "";
  }

  /** What a sentence says behind a picture or its name, and a plea: {@code :wave: Please tell} */
  private static String withoutPlea(String sentence) {
    String rest = sentence.substring(behindPicture(sentence));
    int one = rest.indexOf(' ');
    int two = one < 0 ? -1 : rest.indexOf(' ', one + 1);
    if (two > 0 && PLEAS.contains(rest.substring(0, two))) {
      return rest.substring(two + 1);
    }
    return one > 0 && PLEAS.contains(rest.substring(0, one)) ? rest.substring(one + 1) : rest;
  }

  private static int behindPicture(String sentence) {
    int name = sentence.startsWith(":") ? sentence.indexOf(": ", 1) : -1;
    if (name > 1 && sentence.indexOf(' ') > name) {
      return name + 2;
    }
    int from = 0;
    while (from < sentence.length()
        && PICTURES.get(Character.getType(sentence.codePointAt(from)))) {
      from += Character.charCount(sentence.codePointAt(from));
    }
    return from;
  }

  private static String withoutFillers(String sentence) {
    String rest = sentence;
    for (int i = 0; i < FILLERS; i++) {
      int space = rest.indexOf(' ');
      if (space < 1 || !FILLER.contains(rest.substring(0, space))) {
        break;
      }
      rest = rest.substring(space + 1);
    }
    return rest;
  }

  /** Whether a brief turn without marks begins, or ends, as a question does. */
  private static boolean begins(String text) {
    String rest = withoutFillers(lower(text));
    String[] words = rest.split("[\\s,.]+", WORDS + 1);
    if (words.length > WORDS) {
      return false;
    }
    String two = words.length > 1 ? words[0] + " " + words[1] : words[0];
    return FIRST.contains(words[0])
        || FIRST.contains(two)
        || LAST.contains(words[words.length - 1])
        || Stream.of(words).anyMatch(INSIDE::contains);
  }
}
