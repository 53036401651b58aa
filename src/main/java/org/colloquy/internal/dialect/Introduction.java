package org.colloquy.internal.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name and what a label says beside it: an office or a house behind a comma or between brackets.
 */
record Introduction(String name, @Nullable String description) {
  private static final Set<String> CREDENTIALS =
      Set.of(
          "jr", "sr", "ii", "iii", "iv", "phd", "ph d", "md", "m d", "dphil", "psyd", "psy d",
          "edd", "ed d", "jd", "j d", "esq", "mp", "mep", "obe", "mbe", "cbe", "qc", "kc", "sj",
          "cpa", "rn", "mba");

  static Introduction of(String label) {
    String aside = Names.aside(label);
    String name = Names.withoutAside(label);
    List<String> words = Names.words(aside);
    String declared = Names.declaredInitials(label);
    boolean stands = !declared.isEmpty() && isInitials(name, declared);
    boolean credential = !stands && CREDENTIALS.contains(String.join(" ", words));
    if (aside.isEmpty() || credential || name.isBlank()) {
      return new Introduction(label, null);
    }
    boolean letters = !declared.isEmpty() && aside.equals(aside.toUpperCase(Locale.ROOT));
    return new Introduction(name, stands || letters ? null : aside);
  }

  private static boolean isInitials(String name, String declared) {
    return Names.initials(Names.parts(name)).equals(declared);
  }
}
