package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word between brackets says about a sound, by its first letters in several languages. */
public final class Sounds {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("laugh", "laughter"),
          Map.entry("laughter", "laughter"),
          Map.entry("laughing", "laughter"),
          Map.entry("laughs", "laughter"),
          Map.entry("chuckle", "laughter"),
          Map.entry("chuckles", "laughter"),
          Map.entry("chuckling", "laughter"),
          Map.entry("giggles", "laughter"),
          Map.entry("lacht", "laughter"),
          Map.entry("lachen", "laughter"),
          Map.entry("gelachter", "laughter"),
          Map.entry("rire", "laughter"),
          Map.entry("rires", "laughter"),
          Map.entry("rit", "laughter"),
          Map.entry("risa", "laughter"),
          Map.entry("risas", "laughter"),
          Map.entry("rie", "laughter"),
          Map.entry("ride", "laughter"),
          Map.entry("risate", "laughter"),
          Map.entry("risos", "laughter"),
          Map.entry("смех", "laughter"),
          Map.entry("смеется", "laughter"),
          Map.entry("笑", "laughter"),
          Map.entry("笑声", "laughter"),
          Map.entry("笑聲", "laughter"),
          Map.entry("웃음", "laughter"),
          Map.entry("applause", "applause"),
          Map.entry("applaus", "applause"),
          Map.entry("beifall", "applause"),
          Map.entry("applaudissements", "applause"),
          Map.entry("aplausos", "applause"),
          Map.entry("applausi", "applause"),
          Map.entry("аплодисменты", "applause"),
          Map.entry("掌声", "applause"),
          Map.entry("掌聲", "applause"),
          Map.entry("pause", "pause"),
          Map.entry("pauses", "pause"),
          Map.entry("pausa", "pause"),
          Map.entry("пауза", "pause"),
          Map.entry("silence", "silence"),
          Map.entry("stille", "silence"),
          Map.entry("silencio", "silence"),
          Map.entry("沉默", "silence"),
          Map.entry("sighs", "sigh"),
          Map.entry("sigh", "sigh"),
          Map.entry("coughs", "cough"),
          Map.entry("coughing", "cough"),
          Map.entry("cries", "crying"),
          Map.entry("crying", "crying"),
          Map.entry("weeps", "crying"),
          Map.entry("weint", "crying"),
          Map.entry("crosstalk", "cross-talk"),
          Map.entry("music", "music"),
          Map.entry("musik", "music"),
          Map.entry("musique", "music"),
          Map.entry("musica", "music"),
          Map.entry("cheers", "applause"),
          Map.entry("cheering", "applause"),
          Map.entry("whispers", "whisper"),
          Map.entry("sings", "singing"),
          Map.entry("nods", "gesture"),
          Map.entry("gestures", "gesture"),
          Map.entry("smiles", "gesture"));

  private static final Set<String> GAPS =
      Set.of(
          "inaudible",
          "unintelligible",
          "indiscernible",
          "unclear",
          "indistinct",
          "unverstandlich",
          "unhörbar",
          "unhorbar",
          "inaudibles",
          "inintelligible",
          "inaudibile",
          "incomprensibile",
          "ininteligible",
          "inaudivel",
          "неразборчиво",
          "听不清",
          "聽不清",
          "聽不清楚");

  private static final int WORDS_ROUND = 4;
  private static final int WORDS_SQUARE = 8;

  private Sounds() {}

  public static boolean isGap(List<String> words) {
    return !words.isEmpty() && words.size() <= WORDS_SQUARE && GAPS.contains(words.get(0));
  }

  /**
   * The kind of sound that words between brackets name, or null if they name none.
   *
   * @param square in square brackets, which are an editor's; round ones may be the speaker's own
   */
  public static @Nullable String kind(List<String> all, boolean square) {
    List<String> words = all.stream().filter(w -> !Character.isDigit(w.charAt(0))).toList();
    if (words.isEmpty() || words.size() > (square ? WORDS_SQUARE : WORDS_ROUND)) {
      return null;
    }
    String first = words.get(0);
    String kind = KINDS.get(first);
    if (kind != null && (square || words.size() <= 2)) {
      return kind;
    }
    if (first.equals("cross") && words.size() == 2 && words.get(1).equals("talk")) {
      return "cross-talk";
    }
    String joined = String.join(" ", words).toLowerCase(Locale.ROOT);
    if (joined.startsWith("tape ") || joined.startsWith("end of tape")) {
      return "tape-change";
    }
    if (square && (joined.startsWith("end of ") || joined.startsWith("recording "))) {
      return "recording";
    }
    String last = KINDS.get(words.get(words.size() - 1));
    return words.size() <= WORDS_ROUND ? last : null;
  }
}
