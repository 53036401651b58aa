package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How names are written otherwise, and names that are more than one person's. */
public final class NameForms {
  private static final Map<String, List<String>> LISTS = WordLists.read("names.txt");

  private static final Set<String> COUPLE = words("couple");
  private static final Set<String> ALSO = words("also");

  private static final List<String> BORN =
      words("born").stream().map(word -> String.join(" ", Names.words(word)) + " ").toList();

  private NameForms() {}

  /** The words of one list. */
  static Set<String> words(String list) {
    return Set.copyOf(LISTS.getOrDefault(list, List.of()));
  }

  /**
   * Whether a label names two people: {@code Anna & Piotr}. A word that may join two surnames as
   * well joins people only where the first has no more names: {@code Ana y Luis Prieto}.
   */
  public static boolean isCouple(String label) {
    String[] words = Names.withoutAside(label).split(" ");
    for (int i = 1; i < words.length - 1; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      boolean even = i <= words.length - 1 - i;
      if (COUPLE.contains(word) || even && words[i].equals(word) && ALSO.contains(word)) {
        return isNames(words, 0, i) && isNames(words, i + 1, words.length);
      }
    }
    return false;
  }

  /** Whether all words of a stretch begin with capitals, or have no case, and none is a title. */
  private static boolean isNames(String[] words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean empty = words[i].isEmpty();
      if (empty || Character.isLowerCase(words[i].codePointAt(0))) {
        return false;
      }
    }
    return !Titles.before(Names.folded(words[from]));
  }

  /** {@code И. П. Лунин} for {@code Лунин И. П.}; any other name as it is. */
  public static String upright(String name) {
    int space = name.indexOf(' ');
    String initials = space < 2 ? "" : name.substring(space + 1);
    boolean pointed = !initials.isEmpty();
    for (int i = 0; i < initials.length() && pointed; i++) {
      char c = initials.charAt(i);
      boolean begins = i == 0 || initials.charAt(i - 1) == '.' || initials.charAt(i - 1) == ' ';
      pointed = c == ' ' || (begins ? Character.isUpperCase(c) : c == '.');
    }
    boolean turned = pointed && initials.endsWith(".") && name.charAt(space - 1) != '.';
    return turned ? initials + " " + name.substring(0, space) : name;
  }

  /** The whole name with which somebody was born, as a label adds it: {@code née Kern}; or "". */
  public static String birthName(String label) {
    String aside = String.join(" ", Names.words(Names.aside(label)));
    List<String> parts = Names.parts(label);
    String given = parts.size() > 1 ? parts.get(0) + " " : "";
    return BORN.stream()
        .filter(born -> aside.startsWith(born))
        .findFirst()
        .map(born -> given + aside.substring(born.length()))
        .orElse("");
  }
}
