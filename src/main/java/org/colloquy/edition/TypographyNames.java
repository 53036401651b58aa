package org.colloquy.edition;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.edition.Typography.Change;
import org.colloquy.edition.Typography.Pass;
import org.colloquy.model.Words;

/** How a correction is told. */
record TypographyNames(Code code, String what, String key) {
  static TypographyNames of(Set<Pass> passes) {
    Pass first = EnumSet.copyOf(passes).iterator().next();
    String key = first.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (first) {
      case ELLIPSES -> new TypographyNames(Code.D010, "three dots stand for an ellipsis", key);
      case DASHES -> new TypographyNames(Code.D011, "hyphens stand for a dash", key);
      case APOSTROPHES -> new TypographyNames(Code.D012, "a straight apostrophe", key);
      case QUOTES -> new TypographyNames(Code.D013, "a straight quotation mark", key);
      case SPACES ->
          new TypographyNames(Code.D014, "a space that punctuation does not have here", key);
      case NO_BREAK -> new TypographyNames(Code.D015, "a line may end here and should not", key);
    };
  }

  String hint(Change change) {
    return "write " + visible(change.context()) + "; typography: [" + key + "] does it in editions";
  }

  /** Spaces that look like others are told by name. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00a0') {
        out.append("[no-break space]");
      } else if (c == '\u202f') {
        out.append("[narrow no-break space]");
      } else {
        out.append(Words.isSpace(c) ? ' ' : c);
      }
    }
    return out.append('\'').toString();
  }
}
