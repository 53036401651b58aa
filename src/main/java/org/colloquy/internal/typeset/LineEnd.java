package org.colloquy.internal.typeset;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/** What it costs to end a page with a line: something, if the line ends within a word. */
final class LineEnd implements Placement.Visitor<Optional<String>> {
  private static final LineEnd TEXT = new LineEnd();
  private static final String HYPHENS = "-\u00ad\u2010\u058a";

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
    if (HYPHENS.indexOf(end) >= 0) {
      return PageCosts.HYPHEN;
    }
    boolean letter = Character.isLetterOrDigit(end);
    return letter && !UNSPACED.contains(UnicodeScript.of(end)) ? PageCosts.WITHIN_WORD : 0;
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
