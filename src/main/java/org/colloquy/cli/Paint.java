package org.colloquy.cli;

import java.util.Locale;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.diagnostic.Severity;

/**
 * Diagnostics as a terminal shows them: no wider than it is, and in colour where that is wanted.
 */
final class Paint {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";

  private Paint() {}

  static String diagnostic(Diagnostic diagnostic, Surroundings surroundings) {
    String text = DiagnosticPrinter.print(diagnostic, surroundings.width());
    return surroundings.colour() ? coloured(diagnostic, text) : text;
  }

  private static String coloured(Diagnostic diagnostic, String text) {
    String colour = colour(diagnostic.severity());
    String word = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    String mark = word + "[" + diagnostic.code() + "]";
    int at = text.indexOf(mark + ": ");
    StringBuilder out = new StringBuilder(text.length() + 32);
    out.append(text, 0, at).append(colour).append(mark).append(RESET);
    int rest = at + mark.length();
    int end = text.indexOf('\n', rest);
    end = end < 0 ? text.length() : end;
    out.append(BOLD).append(text, rest, end).append(RESET);
    return out.append(carets(text.substring(end), colour)).toString();
  }

  /** Colours the line below the excerpt, which holds nothing but carets. */
  private static String carets(String text, String colour) {
    int line = text.indexOf('\n', 1);
    int bar = line < 0 ? -1 : text.indexOf("| ", line);
    int end = bar < 0 ? -1 : text.indexOf('\n', bar);
    end = end < 0 ? text.length() : end;
    if (bar < 0 || text.startsWith("\n    = help", line)) {
      return text;
    }
    return text.substring(0, bar + 2)
        + colour
        + text.substring(bar + 2, end)
        + RESET
        + text.substring(end);
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case INFO -> "\u001b[1;36m";
    };
  }
}
