package org.colloquy.accuracy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What counts as a word and as a name where transcripts are compared. */
final class Tokens {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]");
  private static final List<Pattern> BRACKETS =
      List.of(
          Pattern.compile("\\[[^\\[\\]]{0,300}\\]"),
          Pattern.compile("\\([^()]{0,300}\\)"),
          Pattern.compile("（[^（）]{0,300}）"),
          Pattern.compile("<[^<>]{0,300}>"));
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,300})\\]\\([^()\\s]{1,300}\\)");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("([\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff])");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "lord",
          "lady",
          "the",
          "sr",
          "sra",
          "don",
          "doña",
          "herr",
          "frau",
          "mme");

  private Tokens() {}

  /**
   * Words, those of Markdown's links among them, without events in brackets, times, punctuation and
   * case.
   */
  static List<String> of(String text) {
    String left =
        Normalizer.normalize(
            Parser.unescapeEntities(INVISIBLE.matcher(text).replaceAll(""), false),
            Normalizer.Form.NFC);
    left = LINK.matcher(left.replaceAll("\\s+", " ")).replaceAll("$1");
    for (Pattern bracket : BRACKETS) {
      left = bracket.matcher(bracket.matcher(left).replaceAll(" ")).replaceAll(" ");
    }
    left = EAST_ASIAN.matcher(left).replaceAll(" $1 ");
    List<String> out = new ArrayList<>();
    for (String token : left.split("[\\s\\u00a0\\u3000\\u2028]+")) {
      String word = letters(token).toLowerCase(Locale.ROOT);
      if (!word.isEmpty()) {
        out.add(word);
      }
    }
    return out;
  }

  private static String letters(String token) {
    StringBuilder out = new StringBuilder();
    token
        .codePoints()
        .filter(
            c ->
                Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** A name without case, honorifics, punctuation and what stands in brackets. */
  static String name(String name) {
    List<String> tokens = of(Normalizer.normalize(name, Normalizer.Form.NFKC));
    List<String> kept = tokens.stream().filter(t -> !HONORIFICS.contains(t)).toList();
    String joined = String.join("", kept.isEmpty() ? tokens : kept);
    return joined.isEmpty() ? name.strip() : joined;
  }
}
