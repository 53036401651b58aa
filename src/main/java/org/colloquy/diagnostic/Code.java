package org.colloquy.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of problems. A code is a letter and three digits and never changes its meaning: R
 * reading, M model and metadata, D design, W writing, P page, B batch, C command line. What each
 * means and what to do stands in {@code docs/diagnostics.md}; {@link Explanations} reads it.
 */
public enum Code {
  R001(Severity.ERROR),
  R002(Severity.ERROR),
  R003(Severity.ERROR),
  R004(Severity.ERROR),
  R005(Severity.ERROR),
  R006(Severity.WARNING),
  R007(Severity.ERROR),
  R009(Severity.WARNING),
  R010(Severity.ERROR),
  R011(Severity.WARNING),
  R012(Severity.WARNING),
  R013(Severity.WARNING),
  R014(Severity.WARNING),
  R015(Severity.WARNING),
  R016(Severity.WARNING),
  R017(Severity.INFO),
  R018(Severity.WARNING),
  R021(Severity.WARNING),
  R022(Severity.WARNING),
  R030(Severity.ERROR),
  R031(Severity.ERROR),
  R032(Severity.ERROR),
  R033(Severity.WARNING),
  R034(Severity.ERROR),
  R035(Severity.ERROR),
  R040(Severity.WARNING),
  R041(Severity.WARNING),
  R042(Severity.WARNING),
  R043(Severity.WARNING),
  R044(Severity.WARNING),
  R045(Severity.ERROR),
  R046(Severity.WARNING),
  R047(Severity.ERROR),
  R048(Severity.ERROR),
  R049(Severity.WARNING),
  R050(Severity.WARNING),
  R051(Severity.WARNING),
  R052(Severity.INFO),
  R060(Severity.ERROR),
  R061(Severity.ERROR),
  R062(Severity.ERROR),
  R063(Severity.WARNING),
  R064(Severity.INFO),
  R065(Severity.WARNING),
  R066(Severity.WARNING),
  M001(Severity.ERROR),
  M010(Severity.WARNING),
  M011(Severity.ERROR),
  M012(Severity.ERROR),
  M013(Severity.ERROR),
  M014(Severity.ERROR),
  M016(Severity.WARNING),
  M017(Severity.WARNING),
  M018(Severity.WARNING),
  M019(Severity.WARNING),
  D001(Severity.ERROR),
  D002(Severity.ERROR),
  D003(Severity.ERROR),
  D004(Severity.ERROR),
  D005(Severity.ERROR),
  D006(Severity.WARNING),
  D007(Severity.ERROR),
  D010(Severity.INFO),
  D011(Severity.INFO),
  D012(Severity.INFO),
  D013(Severity.INFO),
  D014(Severity.INFO),
  D015(Severity.INFO),
  W001(Severity.ERROR),
  W002(Severity.ERROR),
  W003(Severity.WARNING),
  W004(Severity.ERROR),
  W005(Severity.ERROR),
  W006(Severity.WARNING),
  P001(Severity.WARNING),
  P002(Severity.WARNING),
  P003(Severity.INFO),
  P004(Severity.WARNING),
  P005(Severity.ERROR),
  P006(Severity.WARNING),
  P007(Severity.WARNING),
  B001(Severity.ERROR),
  B002(Severity.ERROR),
  C001(Severity.ERROR),
  C002(Severity.ERROR),
  C003(Severity.WARNING),
  C004(Severity.ERROR),
  C005(Severity.ERROR),
  C006(Severity.ERROR),
  C007(Severity.ERROR),
  C008(Severity.ERROR);

  private final Severity severity;

  Code(Severity severity) {
    this.severity = severity;
  }

  /** How grave a problem of this kind is unless it says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The code that a text names, in any case; empty where it names none. */
  public static Optional<Code> named(String text) {
    for (Code code : values()) {
      if (code.name().equals(text.toUpperCase(Locale.ROOT))) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
