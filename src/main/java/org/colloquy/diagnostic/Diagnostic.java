package org.colloquy.diagnostic;

import java.util.Optional;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One problem, told once. Made by {@link #of} and the {@code with} methods.
 *
 * @param source name of the source or target it is about, as the user gave it; null where none
 * @param span where in the source it is, or null
 * @param excerpt the source's line at the span's start, without line end, at most 240 characters
 *     around the place; null where there is none
 * @param excerptColumn column of the source's line, from 1, with which the excerpt begins
 * @param message what is wrong, in the user's words: no full stop, no capital to begin with
 * @param hint what to do, or null
 */
public record Diagnostic(
    Code code,
    Severity severity,
    @Nullable String source,
    @Nullable Span span,
    @Nullable String excerpt,
    int excerptColumn,
    String message,
    @Nullable String hint) {

  private static final int EXCERPT = 240;

  /** A problem of a kind's own severity and help, without place. */
  public static Diagnostic of(Code code, String message) {
    return new Diagnostic(code, code.severity(), null, null, null, 1, message, code.help());
  }

  public Diagnostic withSource(@Nullable String name) {
    return new Diagnostic(code, severity, name, span, excerpt, excerptColumn, message, hint);
  }

  public Diagnostic withMessage(String text) {
    return new Diagnostic(code, severity, source, span, excerpt, excerptColumn, text, hint);
  }

  public Diagnostic withHint(String text) {
    return new Diagnostic(code, severity, source, span, excerpt, excerptColumn, message, text);
  }

  public Diagnostic withSeverity(Severity value) {
    return new Diagnostic(code, value, source, span, excerpt, excerptColumn, message, hint);
  }

  /** The same problem at a place whose text is not at hand. */
  public Diagnostic at(Span place) {
    return new Diagnostic(code, severity, source, place, null, 1, message, hint);
  }

  /**
   * The same problem at a place in a text.
   *
   * @param place its offsets count in {@code text}
   * @param text the whole decoded source
   */
  public Diagnostic at(Span place, CharSequence text) {
    int at = Math.min(place.start(), text.length());
    int start = at;
    while (start > 0 && at - start < EXCERPT / 2 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && end - start < EXCERPT && !isLineEnd(text.charAt(end))) {
      end++;
    }
    int column = Math.max(1, place.column() - (at - start));
    String line = text.subSequence(start, end).toString();
    return new Diagnostic(code, severity, source, place, line, column, message, hint);
  }

  public Optional<Span> place() {
    return Optional.ofNullable(span);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** {@code file:line:column: severity[CODE]: message}, on one line. */
  @Override
  public String toString() {
    return DiagnosticPrinter.head(this);
  }
}
