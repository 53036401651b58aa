package org.colloquy.diagnostic;

import java.util.Locale;
import org.colloquy.model.Span;

/**
 * Writes diagnostics as people read them: {@code file:line:column: severity[CODE]: message}, the
 * line with a caret below, and a line of help. Control, bidi and other invisible characters of a
 * source are made visible.
 */
public final class DiagnosticPrinter {
  private DiagnosticPrinter() {}

  /** The whole, several lines joined by {@code \n}, without one at the end. */
  public static String print(Diagnostic diagnostic) {
    return print(diagnostic, Integer.MAX_VALUE);
  }

  /**
   * The whole, for a terminal.
   *
   * @param width columns there are for the source's line; more of it are left out around the place
   */
  public static String print(Diagnostic diagnostic, int width) {
    StringBuilder out = new StringBuilder(head(diagnostic));
    Span span = diagnostic.span();
    String excerpt = diagnostic.excerpt();
    if (span != null && excerpt != null) {
      String number = String.valueOf(span.line());
      String margin = " ".repeat(number.length());
      int at = inside(excerpt, span.column() - diagnostic.excerptColumn());
      int end = inside(excerpt, at + span.end() - span.start());
      Window window = Window.around(excerpt, at, Math.max(1, width - number.length() - 5));
      out.append("\n  ").append(number).append(" | ").append(window.text());
      out.append("\n  ").append(margin).append(" | ").append(window.carets(at, end));
    }
    if (diagnostic.hint() != null) {
      out.append("\n    = help: ").append(visible(diagnostic.hint()));
    }
    return out.toString();
  }

  static String head(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    if (diagnostic.source() != null) {
      out.append(visible(diagnostic.source())).append(':');
      Span span = diagnostic.span();
      if (span != null) {
        if (span.part() != null) {
          out.append(visible(span.part())).append(':');
        }
        out.append(span.line()).append(':').append(span.column()).append(':');
      }
      out.append(' ');
    }
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    out.append(severity).append('[').append(diagnostic.code()).append("]: ");
    return out.append(visible(diagnostic.message())).toString();
  }

  private static int inside(String excerpt, int offset) {
    return Math.min(excerpt.length(), Math.max(0, offset));
  }

  /** Width in a terminal: East Asian wide characters take two columns, combining marks none. */
  public static int columns(String text) {
    return text.codePoints().map(DiagnosticPrinter::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        c >= 0x1100
            && (c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1faff
                || c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /** The text with invisible characters as {@code <U+202E>} and tabs as a space. */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (c == '\t') {
        out.append(' ');
      } else if (type == Character.CONTROL
          || type == Character.FORMAT
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR
          || (type == Character.SURROGATE && !paired(text, i))) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        out.append("<U+").append("0000", 0, 4 - hex.length()).append(hex).append('>');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean paired(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
