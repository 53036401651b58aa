package org.colloquy.internal.typeset;

/** How far signs at the edges of a line stand out of the measure, so that the edge looks even. */
final class Hanging {
  private final LineRules.Protrusion parts;
  private final boolean any;

  Hanging(LineRules.Protrusion parts) {
    this.parts = parts;
    this.any = !parts.equals(LineRules.Protrusion.NONE);
  }

  /** What a character at an edge stands out by, in points. */
  double of(Typeface face, char c) {
    double part = any ? part(c) : 0;
    return part == 0 ? 0 : part * face.measured(String.valueOf(c)).width();
  }

  /** What a hyphen that is added stands out by. */
  double hyphen(Typeface face) {
    return of(face, '-');
  }

  private double part(char c) {
    if (c > ';' && c < '\u00ab') {
      return 0;
    }
    return switch (c) {
      case '-', '\u2010', '\u2011' -> parts.hyphen();
      case '.' -> parts.period();
      case ',' -> parts.comma();
      case ':', ';' -> parts.colon();
      case '\u2013', '\u2014', '\u2015' -> parts.dash();
      default -> isQuote(c) ? parts.quote() : 0;
    };
  }

  private static boolean isQuote(char c) {
    return c == '"'
        || c == '\''
        || c == '\u00ab'
        || c == '\u00bb'
        || c >= '\u2018' && c <= '\u201f'
        || c == '\u2039'
        || c == '\u203a';
  }
}
