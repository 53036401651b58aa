package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name and what a label says beside it: an office or a house behind a comma or two hyphens, or
 * between brackets, or an office before a colon.
 */
public record Introduction(String name, @Nullable String description) {
  private static final Set<String> CREDENTIALS =
      Set.of(
          "jr", "sr", "ii", "iii", "iv", "phd", "ph d", "md", "m d", "dphil", "psyd", "psy d",
          "edd", "ed d", "jd", "j d", "esq", "mp", "mep", "obe", "mbe", "cbe", "qc", "kc", "sj",
          "cpa", "rn", "mba");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "him", "his", "she", "her", "hers", "they", "them", "theirs", "er", "ihm", "ihn",
          "sie", "ihr", "il", "lui", "elle", "el", "ella", "ele", "ela");

  public static Introduction of(String label) {
    int open = label.indexOf(',') < 0 ? -1 : label.indexOf(" (");
    if (open > 0 && label.endsWith(")") && isOffice(label.substring(0, open))) {
      String holder = label.substring(open + 2, label.length() - 1).strip();
      if (isPersonal(label, holder)) {
        return new Introduction(holder, label.substring(0, open).strip());
      }
    }
    int colon = label.indexOf(": ");
    boolean within = colon > 0 && label.lastIndexOf('(', colon) >= 0;
    if (colon > 0 && !within && Names.parts(label.substring(colon + 1)).size() > 1) {
      return new Introduction(label.substring(colon + 1).strip(), label.substring(0, colon));
    }
    int hyphens = Offices.behindName(label, 0);
    if (hyphens > 0) {
      String[] beside = label.substring(hyphens).strip().substring(2).strip().split(" *-- *");
      return new Introduction(label.substring(0, hyphens).strip(), String.join(", ", beside));
    }
    String aside = Names.aside(label);
    String name = Names.withoutAside(label);
    if (isOffice(name) && isPersonal(label, aside)) {
      return new Introduction(aside, name);
    }
    List<String> words = Names.words(aside);
    String declared = Names.declaredInitials(label);
    boolean stands = !declared.isEmpty() && isInitials(name, declared);
    boolean credential = !stands && CREDENTIALS.contains(String.join(" ", words));
    if (!words.isEmpty() && PRONOUNS.containsAll(words) || Asides.isVoice(aside)) {
      return new Introduction(name, null);
    }
    if (aside.isEmpty() || credential || name.isBlank()) {
      return new Introduction(label, null);
    }
    boolean capitals =
        aside.equals(aside.toUpperCase(Locale.ROOT))
            && !aside.equals(aside.toLowerCase(Locale.ROOT));
    boolean letters = !declared.isEmpty() && capitals;
    return new Introduction(name, stands || letters ? null : aside);
  }

  /** Whether a label, which this was found in, names an office first and then who holds it. */
  public boolean isOfHolder(String label) {
    return description != null && label.startsWith(description);
  }

  /** {@code The Minister for Canals}: what stands in brackets behind it is who has the office. */
  private static boolean isOffice(String outer) {
    List<String> words = Names.words(outer);
    return words.size() > 2
        && Titles.before(words.get(0))
        && (words.contains("for") || words.contains("of") || words.get(0).equals("the"));
  }

  private static boolean isPersonal(String label, String aside) {
    int words = Names.parts(aside).size();
    boolean whole = Names.withoutAside(aside).equals(aside) && aside.indexOf('—') < 0;
    return whole
        && label.indexOf('(') > 0
        && words > 1
        && words < 5
        && (Shape.of(aside) == Shape.NAME || Titles.honorific(Names.words(aside)) >= 0)
        && RoleWords.of(aside) == null;
  }

  private static boolean isInitials(String name, String declared) {
    return Names.initials(Names.parts(name)).equals(declared);
  }
}
