package org.colloquy.internal.dialect.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What may stand for somebody's name, in lower case and without accents. */
public final class Aliases {
  private static final int FIRST_KANA = 0x3041;
  private static final int LAST_KANA = 0x30ff;
  private static final Set<String> DOUBLE_SURNAMES = NameForms.words("double");
  private static final Set<String> JAPANESE_SURNAMES = NameForms.words("japanese");

  private static final int SHORTEST = 3;

  private static final String PIECE = "|";

  private Aliases() {}

  /** Initials, first and last word, and other things that mostly mean one person. */
  public static List<String> strong(String name) {
    Set<String> aliases = new LinkedHashSet<>();
    String declared = Names.declaredInitials(name);
    if (!declared.isEmpty()) {
      aliases.add(declared);
    }
    List<String> parts = Names.parts(name);
    if (parts.size() > 1 && Shape.of(name) != Shape.NUMBERED) {
      spaced(name, parts, aliases);
    }
    return new ArrayList<>(aliases);
  }

  private static void spaced(String name, List<String> parts, Set<String> aliases) {
    int count = parts.size();
    String given = parts.get(0);
    String family = parts.get(count - 1);
    aliases.add(Names.initials(parts));
    aliases.add(given);
    aliases.add(family);
    aliases.add(given + " " + family);
    aliases.add(first(given) + " " + family);
    aliases.add(given + " " + first(family));
    aliases.add(first(given) + first(family));
    List<String> apart = Names.words(Names.withoutAside(name));
    if (apart.size() > count) {
      aliases.add(Names.initials(apart));
    }
    for (int i = 1; i < count - 1; i++) {
      aliases.add(String.join(" ", parts.subList(i, count)));
    }
    boolean ideographic = Character.isIdeographic(given.codePointAt(0));
    if (ideographic) {
      aliases.add(String.join("", parts));
    }
  }

  /** Words within a longer name: a first surname of two, a second given name. */
  public static List<String> weak(String name) {
    List<String> aliases = new ArrayList<>();
    List<String> parts = Shape.of(name) == Shape.NUMBERED ? List.of() : Names.parts(name);
    for (int i = 1; i < parts.size() - 1; i++) {
      if (parts.get(i).length() >= SHORTEST && !Titles.honours(parts.get(i))) {
        aliases.add(parts.get(i));
        aliases.add(parts.get(0) + " " + parts.get(i));
      }
    }
    return aliases;
  }

  /** The first letters of a name of which some are two: {@code w|ch} for Wiktoria Choręziak. */
  public static List<String> pieces(String name) {
    List<String> parts = Shape.of(name) == Shape.NUMBERED ? List.of() : Names.parts(name);
    if (parts.size() < 2) {
      return List.of();
    }
    String given = parts.get(0);
    String family = parts.get(parts.size() - 1);
    List<String> pieces = new ArrayList<>();
    for (int i = 1; i < 4; i++) {
      String first = beginning(given, (i & 1) + 1);
      String last = beginning(family, (i >> 1) + 1);
      pieces.add(first + PIECE + last);
    }
    return pieces;
  }

  private static String beginning(String word, int letters) {
    return word.substring(0, Math.min(word.length(), letters));
  }

  /** The same of a label that is such letters, each piece with a capital; else empty. */
  public static String pieced(String label) {
    int length = label.length();
    if (length < 3 || length > 4 || !Character.isUpperCase(label.charAt(0))) {
      return "";
    }
    int cut = Character.isUpperCase(label.charAt(1)) ? 1 : 2;
    boolean pieces = length - cut < 3 && Character.isUpperCase(label.charAt(cut));
    for (int i = 1; pieces && i < length; i++) {
      pieces = i == cut || Character.isLowerCase(label.charAt(i));
    }
    return pieces
        ? Names.folded(label.substring(0, cut)) + PIECE + Names.folded(label.substring(cut))
        : "";
  }

  /**
   * What may stand for a name in a script without spaces: the given name; where surnames have two
   * signs, as most in Japanese, the surname.
   *
   * @param japanese whether the text is; elsewhere four signs are a house or a foreigner, unless
   *     the surname is a frequent one
   */
  public static List<String> ideographic(String name, boolean japanese) {
    List<String> parts = Names.parts(name);
    String whole = parts.size() == 1 ? parts.get(0) : "";
    int length = whole.length();
    int signs = 0;
    while (signs < length && Scripts.isSurname(whole.charAt(signs))) {
      signs++;
    }
    if (signs > 1 && signs < length && whole.chars().skip(signs).allMatch(Aliases::isKana)) {
      return List.of(whole.substring(0, signs));
    }
    if (length < 3 || length > 5 || !whole.codePoints().allMatch(Scripts::isSurname)) {
      return List.of();
    }
    List<String> aliases = new ArrayList<>();
    boolean two = DOUBLE_SURNAMES.contains(whole.substring(0, 2));
    if (length == 3 && !two) {
      aliases.add(whole.substring(1));
    }
    if (two || japanese || JAPANESE_SURNAMES.contains(whole.substring(0, 2))) {
      aliases.add(whole.substring(0, 2));
      aliases.add(whole.substring(2));
    }
    return aliases;
  }

  /** Whether a character is hiragana or katakana, or the long sign. */
  private static boolean isKana(int c) {
    return c >= FIRST_KANA && c <= LAST_KANA;
  }

  /** The surname of a name in a script without spaces, as it stands before a title; else empty. */
  public static String surname(String name) {
    List<String> parts = Names.parts(name);
    String whole = parts.size() == 1 ? parts.get(0) : "";
    int length = whole.length();
    if (length < 2 || length > 3 || !whole.codePoints().allMatch(Scripts::isSurname)) {
      return "";
    }
    return DOUBLE_SURNAMES.contains(whole.substring(0, 2)) ? "" : whole.substring(0, 1);
  }

  private static String first(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }
}
