package org.colloquy.internal.typeset;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/** What it costs to end a page with a line: something, if the line ends within a word. */
final class LineEnd implements Placement.Visitor<Optional<String>> {
  private static final LineEnd TEXT = new LineEnd();

  /** Scripts that part no words by spaces: each of their lines ends where a line may. */
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.YI,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private LineEnd() {}

  static double cost(SetLine line) {
    if (!line.splitsWord() || line.parts().isEmpty()) {
      return 0;
    }
    String text = line.parts().get(line.parts().size() - 1).accept(TEXT).orElse("");
    if (text.isEmpty()) {
      return 0;
    }
    int end = text.codePointBefore(text.length());
    boolean spaced = !UNSPACED.contains(UnicodeScript.of(end)) && !isWide(end);
    return spaced ? PageCosts.WITHIN_WORD : 0;
  }

  /** Punctuation of scripts that part no words by spaces. */
  private static boolean isWide(int c) {
    return c >= 0x3000 && c < 0x3040 || c >= 0xfe30 && c < 0xfe50 || c >= 0xff00 && c < 0xfff0;
  }

  @Override
  public Optional<String> fragment(Fragment fragment) {
    int last = fragment.glyphs().count() - 1;
    return last < 0 ? Optional.empty() : Optional.of(fragment.glyphs().text(last));
  }

  @Override
  public Optional<String> missingGlyph(Placement.MissingGlyph missing) {
    return Optional.of(missing.text());
  }

  @Override
  public Optional<String> rule(Placement.RuleBox rule) {
    return Optional.empty();
  }

  @Override
  public Optional<String> figure(Placement.FigureBox figure) {
    return Optional.empty();
  }
}
