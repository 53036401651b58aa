package org.colloquy.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Languages;

/**
 * Which of the encodings of one byte a letter it is: the one that makes the fewest words that
 * nobody writes, and in a Latin text the fewest letters that its language has not. The language
 * shows in the words that have ASCII letters alone.
 */
final class CodePages {
  /** So many bytes show it. */
  private static final int LOOKED_AT = 1 << 16;

  private static final int LAST_OF_LATIN = 0x24f;

  /** From here on a language is taken for that of the whole text. */
  private static final double SURE = .7;

  private static final List<String> OTHER_SCRIPTS =
      List.of(
          "windows-1251",
          "windows-1253",
          "windows-1255",
          "windows-1256",
          "KOI8-R",
          "IBM866",
          "ISO-8859-5",
          "ISO-8859-6",
          "ISO-8859-7",
          "x-MacCyrillic");

  /** Those first that are likeliest where nothing tells. */
  private static final List<String> LATIN =
      List.of(
          "windows-1252",
          "windows-1250",
          "windows-1254",
          "windows-1257",
          "ISO-8859-2",
          "ISO-8859-13",
          "x-MacRoman",
          "IBM850",
          "IBM852");

  /** The letters beyond ASCII that languages are written with, as CLDR has them. */
  private static final Map<String, String> LETTERS = letters();

  private CodePages() {}

  /**
   * @param guess what the bytes look like by themselves, which stays where others are no better
   */
  static Charset of(byte[] bytes, Charset guess) {
    byte[] some = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
    boolean latin = guess.name().equals(LATIN.get(0)) && isMostlyAscii(some);
    List<String> names = new ArrayList<>(latin ? LATIN : OTHER_SCRIPTS);
    names.remove(guess.name());
    names.add(0, guess.name());
    Collection<String> letters = latin ? letters(some) : List.of();
    Charset best = guess;
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      String text =
          Charset.isSupported(name) ? EncodingGuess.strict(some, Charset.forName(name)) : null;
      int cost = text == null ? Integer.MAX_VALUE : oddities(text) + foreign(text, letters);
      if (cost < least) {
        least = cost;
        best = Charset.forName(name);
      }
    }
    return best;
  }

  /** The letters of the language of some bytes, or those of each where nothing tells it. */
  private static Collection<String> letters(byte[] bytes) {
    Languages.Guess language = Languages.of(new String(bytes, StandardCharsets.US_ASCII));
    return language == null || language.confidence() < SURE
        ? LETTERS.values()
        : List.of(LETTERS.getOrDefault(language.tag(), ""));
  }

  private static boolean isMostlyAscii(byte[] bytes) {
    int letters = 0;
    int others = 0;
    for (byte b : bytes) {
      letters += b > 0 && Character.isLetter(b) ? 1 : 0;
      others += b < 0 ? 1 : 0;
    }
    return letters > others;
  }

  /** How many letters a text has that are not of one of some alphabets, the best of them. */
  private static int foreign(String text, Collection<String> alphabets) {
    int[] counts = new int[LAST_OF_LATIN + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c > 0x7f && c <= LAST_OF_LATIN && Character.isLetter(c)) {
        counts[c]++;
      }
    }
    int all = Arrays.stream(counts).sum();
    return alphabets.stream()
        .mapToInt(letters -> all - letters.chars().map(c -> counts[c]).sum())
        .min()
        .orElse(0);
  }

  /**
   * Counts what no words have: a capital behind a small letter, letters of two scripts, an opening
   * mark or a sign behind a letter, all beyond ASCII.
   */
  private static int oddities(String text) {
    int odd = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      if (before > 0x7f || c > 0x7f) {
        boolean letters = Character.isLetter(before) && Character.isLetter(c);
        boolean sign = c > 0x7f && Character.isLetter(before) && isSign(c);
        odd += letters && clash(before, c) || sign || closes(text, i - 1) ? 1 : 0;
        odd += Character.isISOControl(c) ? 1 : 0;
      }
    }
    return odd;
  }

  private static boolean clash(char before, char c) {
    return Character.isLowerCase(before) && Character.isUpperCase(c)
        || Character.UnicodeScript.of(before) != Character.UnicodeScript.of(c);
  }

  /** Whether a closing mark stands before a word. */
  private static boolean closes(String text, int at) {
    boolean mark = Character.getType(text.charAt(at)) == Character.FINAL_QUOTE_PUNCTUATION;
    boolean behind = at > 0 && Character.isLetter(text.charAt(at - 1));
    char next = text.charAt(at + 1);
    return mark && !behind && next > 0x7f && Character.isLetter(next);
  }

  private static boolean isSign(char c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    letters.put("af", "áäéèêëîïôöûú");
    letters.put("ca", "àçéèíïóòúü");
    letters.put("cs", "áčďéěíňóřšťúůýž");
    letters.put("cy", "àáâäèéêëìíîïòóôöùúûüŵŷ");
    letters.put("da", "æøåéáóü");
    letters.put("de", "äöüßé");
    letters.put("es", "áéíñóúüªº");
    letters.put("et", "äöõüšž");
    letters.put("eu", "ñçü");
    letters.put("fi", "åäöšž");
    letters.put("fr", "àâæçéèêëîïôœùûüÿ");
    letters.put("ga", "áéíóú");
    letters.put("gl", "áéíïñóúü");
    letters.put("hr", "čćđšž");
    letters.put("hu", "áéíóöőúüű");
    letters.put("is", "áæðéíóöþúý");
    letters.put("it", "àèéìíòóùúªº");
    letters.put("lt", "ąčęėįšųūž");
    letters.put("lv", "āčēģīķļņšūž");
    letters.put("nl", "áàäéèëíïóöúü");
    letters.put("no", "æøåàéèóòô");
    letters.put("pl", "ąćęłńóśźż");
    letters.put("pt", "áàâãçéêíóôõúüªº");
    letters.put("ro", "ăâîşţșț");
    letters.put("sk", "áäčďéíĺľňóôŕšťúýž");
    letters.put("sl", "čćđšž");
    letters.put("sq", "çë");
    letters.put("sv", "åäöéà");
    letters.put("tr", "çğıöşüâîû");
    return letters;
  }
}
