package org.colloquy.internal.dialect.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a text by its script and its smallest words. */
public final class Languages {
  private static final int LOOKED_AT = 5_000;
  private static final double LEAST = .06;

  /** Up to here all letters are Latin ones. */
  private static final char LAST_OF_LATIN = 0x24f;

  private static final char FIRST_IDEOGRAPH = 0x4e00;
  private static final char LAST_IDEOGRAPH = 0x9fff;

  private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

  private static final int[] NONE = {};

  private static final List<String> TAGS = List.copyOf(SMALL_WORDS.keySet());

  /** The languages of each small word, by their places among the tags. */
  private static final Map<String, int[]> LANGUAGES = languages();

  private static final String TRADITIONAL = "們國這個來說時會為與對學過還麼樣開關門問題經實現點後從進發應當無";
  private static final String SIMPLIFIED = "们国这个来说时会为与对学过还么样开关门问题经实现点后从进发应当无";

  private Languages() {}

  /** A BCP 47 tag and how sure it is, from 0 to 1. */
  public record Guess(String tag, double confidence) {}

  /** The language of some lines, or null where nothing tells it. */
  public static @Nullable Guess of(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (text.length() > LOOKED_AT) {
        break;
      }
      text.append(line.text(), 0, Math.min(line.text().length(), LOOKED_AT)).append('\n');
    }
    return of(text);
  }

  /** The language of a text, or null where nothing tells it. */
  public static @Nullable Guess of(CharSequence text) {
    Guess script = byScript(text);
    return script != null ? script : byWords(text.toString());
  }

  private static @Nullable Guess byScript(CharSequence text) {
    int[] counts = new int[Character.UnicodeScript.values().length];
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = LabelScanner.isLetterOrSpace(c) ? c != ' ' : Character.isLetter(c);
      letters += letter ? 1 : 0;
      if (letter && c > LAST_OF_LATIN) {
        boolean han = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
        Character.UnicodeScript script =
            han ? Character.UnicodeScript.HAN : Character.UnicodeScript.of(c);
        counts[script.ordinal()]++;
      }
    }
    double kana =
        counts[Character.UnicodeScript.HIRAGANA.ordinal()]
            + counts[Character.UnicodeScript.KATAKANA.ordinal()];
    double han = counts[Character.UnicodeScript.HAN.ordinal()];
    if (han + kana > .3 * letters && letters > 0) {
      return kana > .1 * han ? new Guess("ja", .98) : chinese(text);
    }
    for (Map.Entry<Character.UnicodeScript, String> e : SCRIPTS.entrySet()) {
      if (counts[e.getKey().ordinal()] > .4 * letters && letters > 0) {
        return ofLetters(e.getValue(), text, letters);
      }
    }
    return null;
  }

  /** Letters that one language of a script has and the one that is written most has not. */
  private record Letters(String script, String language, String letters) {}

  private static final List<Letters> LETTERS =
      List.of(
          new Letters("ru", "uk", "іїєґ"),
          new Letters("ru", "sr", "ђјљњћџ"),
          new Letters("ru", "be", "ў"),
          new Letters("ru", "kk", "әғқңөұүһ"),
          new Letters("ar", "ur", "ٹڈےں"),
          new Letters("ar", "fa", "پچژگ"));

  private static final double OFTEN = .01;

  private static Guess ofLetters(String language, CharSequence text, int letters) {
    for (Letters other : LETTERS) {
      if (other.script().equals(language)) {
        long own = text.chars().filter(c -> other.letters().indexOf(c) >= 0).count();
        if (own > OFTEN * letters) {
          return new Guess(other.language(), .8);
        }
      }
    }
    boolean bulgarian =
        language.equals("ru")
            && text.chars().noneMatch(c -> c == 'ы' || c == 'э' || c == 'ё')
            && text.chars().filter(c -> c == 'ъ').count() > OFTEN * letters;
    return new Guess(bulgarian ? "bg" : language, letters > SURE ? .9 : .6);
  }

  /** A script tells more in this many letters. */
  private static final int SURE = 200;

  private static final Map<Character.UnicodeScript, String> SCRIPTS = scripts();

  private static Map<Character.UnicodeScript, String> scripts() {
    Map<Character.UnicodeScript, String> scripts = new LinkedHashMap<>();
    scripts.put(Character.UnicodeScript.HANGUL, "ko");
    scripts.put(Character.UnicodeScript.CYRILLIC, "ru");
    scripts.put(Character.UnicodeScript.ARABIC, "ar");
    scripts.put(Character.UnicodeScript.HEBREW, "he");
    scripts.put(Character.UnicodeScript.GREEK, "el");
    scripts.put(Character.UnicodeScript.THAI, "th");
    scripts.put(Character.UnicodeScript.DEVANAGARI, "hi");
    scripts.put(Character.UnicodeScript.BENGALI, "bn");
    scripts.put(Character.UnicodeScript.TAMIL, "ta");
    scripts.put(Character.UnicodeScript.TELUGU, "te");
    scripts.put(Character.UnicodeScript.KANNADA, "kn");
    scripts.put(Character.UnicodeScript.MALAYALAM, "ml");
    scripts.put(Character.UnicodeScript.GUJARATI, "gu");
    scripts.put(Character.UnicodeScript.GURMUKHI, "pa");
    scripts.put(Character.UnicodeScript.GEORGIAN, "ka");
    scripts.put(Character.UnicodeScript.ARMENIAN, "hy");
    scripts.put(Character.UnicodeScript.ETHIOPIC, "am");
    scripts.put(Character.UnicodeScript.KHMER, "km");
    scripts.put(Character.UnicodeScript.MYANMAR, "my");
    return scripts;
  }

  private static Guess chinese(CharSequence text) {
    int traditional = 0;
    int simplified = 0;
    for (int i = 0; i < text.length(); i++) {
      int t = TRADITIONAL.indexOf(text.charAt(i));
      int s = SIMPLIFIED.indexOf(text.charAt(i));
      traditional += t >= 0 && s < 0 ? 1 : 0;
      simplified += s >= 0 && t < 0 ? 1 : 0;
    }
    if (traditional == simplified) {
      return new Guess("zh", .8);
    }
    return new Guess(traditional > simplified ? "zh-Hant" : "zh-Hans", .95);
  }

  /** A word counts the less the more languages have it. */
  private static @Nullable Guess byWords(String text) {
    List<String> words = Names.words(text);
    double[] scores = new double[TAGS.size()];
    int[] hits = new int[TAGS.size()];
    for (String word : words) {
      int[] languages = LANGUAGES.getOrDefault(word, NONE);
      for (int language : languages) {
        scores[language] += 1.0 / languages.length;
        hits[language]++;
      }
    }
    int best = most(scores, -1);
    double most = scores[best];
    double second = scores[most(scores, best)];
    int found = hits[best];
    boolean enough = found >= 3 && found >= LEAST * words.size() && most > 1.2 * second;
    return enough
        ? new Guess(TAGS.get(best), Math.round(50 + 49 * (1 - second / most)) / 100.0)
        : null;
  }

  /** The first of the languages with the highest score, another one than some. */
  private static int most(double[] scores, int other) {
    int best = other == 0 ? 1 : 0;
    for (int i = best + 1; i < scores.length; i++) {
      best = i != other && scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static Map<String, int[]> languages() {
    Map<String, int[]> languages = new HashMap<>();
    for (int i = 0; i < TAGS.size(); i++) {
      for (String word : SMALL_WORDS.getOrDefault(TAGS.get(i), Set.of())) {
        int[] some = languages.getOrDefault(word, NONE);
        int[] more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = i;
        languages.put(word, more);
      }
    }
    return languages;
  }

  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    put(words, "en", "the and of to that is was you it with for what this have");
    put(words, "de", "der die und das ist nicht ich ein den sie mit war es auch");
    put(words, "fr", "le les et des est que vous une dans qui pas je du nous");
    put(words, "es", "el los y que es una por con las no lo como pero muy");
    put(words, "pt", "o os e que uma nao com por em do da voce mas foi");
    put(words, "it", "il che di e non una per con sono gli della ma era ho");
    put(words, "nl", "de het een en van dat niet ik je zijn maar voor op wat");
    put(words, "af", "die en van is nie ek het om te dit my jy was sy vir met wat ons maar n");
    put(words, "pl", "i w nie sie na z to jest ze do jak ale byl co");
    put(words, "sv", "och det att jag en som inte var pa ar har med for vad");
    put(words, "gl", "e de que o unha non para co os moi pola na dos iso");
    put(words, "tr", "ve bir bu ne icin cok da de ama ben var gibi o mi");
    put(words, "da", "og det at jeg en som ikke var pa er har med hvad af mig sig blev noget");
    put(words, "no", "og det at jeg en som ikke var pa er har med hva av meg seg ble noe");
    put(words, "fi", "ja on se ei etta mina oli mutta niin kun hän mita olen sitten");
    put(words, "cs", "a se na je to ze jsem v jak ale byl si tak jsme");
    put(words, "sk", "a sa na je to ze som v ako ale bol si tak sme");
    put(words, "hu", "a az es hogy nem egy is volt meg de csak azt ez mert");
    put(words, "ro", "si de la nu ca este in am sa cu pe care mai ce");
    put(words, "hr", "i je da se u na sam to ne su bilo kako ali smo");
    put(words, "sl", "in je da se v na sem to ne so bilo kako ampak smo");
    put(words, "ca", "el i que la de no es amb per una els va aixo molt");
    put(words, "eu", "eta da ez bat zen hori zer dut baina ere dira nik oso egin");
    put(words, "et", "ja on see ei et ma oli aga nii kui mis siis ka olen");
    put(words, "lv", "un ir tas ka es bija bet no ar man kas vai ta par");
    put(words, "lt", "ir yra tai kad as buvo bet su man kas ar taip labai is");
    put(words, "id", "yang dan di itu saya tidak ini dengan untuk ada dari kami apa juga");
    put(words, "vi", "la va toi khong co cua nhung nguoi duoc cho mot rat thi nam");
    put(words, "sq", "dhe ne te nuk eshte qe nje me per une kam ishte si por");
    put(words, "is", "og ad eg thad var ekki sem vid er en hann til med svo");
    put(words, "cy", "y yn a mae i ar oedd yr wedi ond dim fod o ni");
    put(words, "ga", "an agus ar na bhi ta go le se nach mar ach sin me");
    put(words, "sw", "na ya wa kwa ni katika hiyo lakini sana mimi hapo kama yangu nini");
    put(words, "tl", "ang ng sa na mga ay ko hindi po ako at kasi yung namin");
    return words;
  }

  private static void put(Map<String, Set<String>> words, String language, String some) {
    words.put(language, new HashSet<>(Names.words(some)));
  }
}
