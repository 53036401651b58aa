package org.colloquy.internal.dialect.line;

import java.util.List;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Sentences;

/**
 * Counts the turns in which somebody speaks to somebody: says "I" or "you", asks, exclaims. In a
 * talk that is every second one, in the fields of a form, of data or of a manual hardly any.
 */
public final class SpeechSigns {
  /** In a talk so large a share of turns has a sign of it; the tersest have an eighth. */
  private static final double SHARE = .12;

  /** The same where nothing is known of the language but its marks. */
  private static final double MARKED = .05;

  private static final int SEVERAL = 4;

  /** Without the words of a language so many turns are needed to tell. */
  private static final int MANY = 12;

  /**
   * Calls so brief need say neither "I" nor "you" if they are sentences: {@code Go at throttle.}
   */
  private static final int BRIEF = 60;

  private static final double MOSTLY = .7;

  /** What says less may be anything. */
  private static final int LITTLE = 400;

  private static final char LAST_NARROW = 0x2e7f;

  /** So many letters a sign that is a word or a syllable stands for. */
  private static final int WIDE = 3;

  private final Address address;
  private int turns;
  private int signs;
  private int sentences;
  private long characters;

  /**
   * @param language a BCP 47 tag, or empty where it is not known
   */
  public SpeechSigns(String language) {
    address = new Address(language);
  }

  /** Whether what lines say under the names of voices, if they have any, is said to anybody. */
  public static boolean areIn(List<Line> lines) {
    Languages.Guess language = Languages.of(lines);
    SpeechSigns signs = new SpeechSigns(language == null ? "" : language.tag());
    List<Candidate> voices = Voices.of(lines);
    for (int i = 0; i < voices.size(); i++) {
      int end = i + 1 < voices.size() ? voices.get(i + 1).line() : lines.size();
      signs.add(lines.subList(voices.get(i).line(), end), 0);
    }
    return voices.isEmpty() || signs.signs >= Math.max(1, signs.share() * signs.turns);
  }

  /** Counts what the lines of a turn say behind its label. */
  public void add(List<Line> lines, int label) {
    turns++;
    boolean sign = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      String text = i == 0 && label > 0 ? line.substring(Math.min(label, line.length())) : line;
      characters += text.chars().map(c -> c > LAST_NARROW ? WIDE : 1).sum();
      sign = sign || isSpoken(text);
    }
    signs += sign ? 1 : 0;
    sentences += lines.stream().anyMatch(l -> endsSentence(l.text())) ? 1 : 0;
  }

  private static boolean endsSentence(String text) {
    String said = text.stripTrailing();
    char last = said.isEmpty() ? ' ' : said.charAt(said.length() - 1);
    return Sentences.isEnd(last) || last == '-' || last == '…';
  }

  private boolean isSpoken(String text) {
    return text.chars().anyMatch(c -> c == '!' || c == '！' || QuestionMarks.isMark((char) c))
        || address.isPersonal(text);
  }

  /** Whether so much is said, and so little of it to anybody, that it is no talk. */
  public boolean areMissing() {
    boolean calls = characters < (long) BRIEF * turns && sentences >= MOSTLY * turns;
    return !calls
        && turns >= (address.isKnown() ? SEVERAL : MANY)
        && characters >= LITTLE
        && signs < turns * share();
  }

  /** Whether there are enough of them, however many turns of so many are still to come. */
  public boolean suffice(int all) {
    return signs >= all * share();
  }

  private double share() {
    return address.isKnown() ? SHARE : MARKED;
  }
}
