package org.colloquy.internal.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a text by its script and its smallest words. */
final class Languages {
  private static final int LOOKED_AT = 5_000;
  private static final double LEAST = .06;

  private static final Map<String, Set<String>> SMALL_WORDS = smallWords();
  private static final String TRADITIONAL = "們國這個來說時會為與對學過還麼樣開關門問題經實現點後從進發應當無";
  private static final String SIMPLIFIED = "们国这个来说时会为与对学过还么样开关门问题经实现点后从进发应当无";

  private Languages() {}

  /** A BCP 47 tag and how sure it is, from 0 to 1. */
  record Guess(String tag, double confidence) {}

  /** The language of some lines, or null where nothing tells it. */
  static @Nullable Guess of(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      if (text.length() > LOOKED_AT) {
        break;
      }
      text.append(line.text(), 0, Math.min(line.text().length(), LOOKED_AT)).append('\n');
    }
    Guess script = byScript(text);
    return script != null ? script : byWords(text.toString());
  }

  private static @Nullable Guess byScript(CharSequence text) {
    Map<Character.UnicodeScript, Integer> counts =
        new java.util.EnumMap<>(Character.UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7f && Character.isLetter(c)) {
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    double kana =
        counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    double han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (han + kana > .3 * letters && letters > 0) {
      return kana > .1 * han ? new Guess("ja", .98) : chinese(text);
    }
    for (Map.Entry<Character.UnicodeScript, String> e : SCRIPTS.entrySet()) {
      if (counts.getOrDefault(e.getKey(), 0) > .4 * letters && letters > 0) {
        return new Guess(e.getValue(), .8);
      }
    }
    return null;
  }

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

  private static @Nullable Guess byWords(String text) {
    List<String> words = Names.words(text);
    String best = null;
    double most = 0;
    double second = 0;
    for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
      double hits = words.stream().filter(language.getValue()::contains).count();
      if (hits > most) {
        second = most;
        most = hits;
        best = language.getKey();
      } else {
        second = Math.max(second, hits);
      }
    }
    boolean enough =
        best != null && most >= 3 && most >= LEAST * words.size() && most > 1.2 * second;
    return enough && best != null
        ? new Guess(best, Math.round(50 + 49 * (1 - second / most)) / 100.0)
        : null;
  }

  private static Map<String, Set<String>> smallWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put(
        "en",
        Set.of(
            "the", "and", "of", "to", "that", "is", "was", "you", "it", "with", "for", "what",
            "this", "have"));
    words.put(
        "de",
        Set.of(
            "der", "die", "und", "das", "ist", "nicht", "ich", "ein", "den", "sie", "mit", "war",
            "es", "auch"));
    words.put(
        "fr",
        Set.of(
            "le", "les", "et", "des", "est", "que", "vous", "une", "dans", "qui", "pas", "je", "du",
            "nous"));
    words.put(
        "es",
        Set.of(
            "el", "los", "y", "que", "es", "una", "por", "con", "las", "no", "lo", "como", "pero",
            "muy"));
    words.put(
        "pt",
        Set.of(
            "o", "os", "e", "que", "uma", "nao", "com", "por", "em", "do", "da", "voce", "mas",
            "foi"));
    words.put(
        "it",
        Set.of(
            "il", "che", "di", "e", "non", "una", "per", "con", "sono", "gli", "della", "ma", "era",
            "ho"));
    words.put(
        "nl",
        Set.of(
            "de", "het", "een", "en", "van", "dat", "niet", "ik", "je", "zijn", "maar", "voor",
            "op", "wat"));
    words.put(
        "pl",
        Set.of(
            "i", "w", "nie", "sie", "na", "z", "to", "jest", "ze", "do", "jak", "ale", "byl",
            "co"));
    words.put(
        "sv",
        Set.of(
            "och", "det", "att", "jag", "en", "som", "inte", "var", "pa", "ar", "har", "med", "for",
            "vad"));
    words.put(
        "gl",
        Set.of(
            "e", "de", "que", "o", "unha", "non", "para", "co", "os", "moi", "pola", "na", "dos",
            "iso"));
    words.put(
        "tr",
        Set.of(
            "ve", "bir", "bu", "ne", "icin", "cok", "da", "de", "ama", "ben", "var", "gibi", "o",
            "mi"));
    return words;
  }
}
