package org.colloquy.internal.dialect.document;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.words.Introduction;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.WordLists;

/** Finds the names behind words such as "interview with". */
public final class CreditedNames {
  private static final int NAME_WORDS = 7;
  private static final int OCCUPATION = 6;
  private static final List<String> LAST = WordLists.spaced("credits.txt", "and");

  private CreditedNames() {}

  /** A text without the words in lower case at its beginning: {@code developer Ana Ruiz}. */
  public static String withoutOccupation(String rest) {
    String text = behindSlash(rest);
    for (int i = 0; i < OCCUPATION; i++) {
      int space = text.indexOf(' ');
      boolean small = space > 0 && Character.isLowerCase(text.codePointAt(0));
      if (!small || text.charAt(space - 1) == ',') {
        break;
      }
      text = text.substring(space + 1);
    }
    boolean name = !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    return name ? text : behindSlash(rest);
  }

  /** What stands behind an occupation and the stroke that Arabic sets before a name. */
  private static String behindSlash(String rest) {
    int slash = rest.indexOf('/');
    boolean arabic = slash > 0 && UnicodeScript.of(rest.codePointAt(0)) == UnicodeScript.ARABIC;
    boolean brief = arabic && rest.substring(0, slash).strip().split(" ").length <= 2;
    return brief ? rest.substring(slash + 1).strip() : rest;
  }

  /**
   * The names of a list such as {@code Ana Ruiz, Tom Vidal and Ilse Kern}, or of three first names
   * and more; empty if it is none.
   */
  public static List<String> list(String rest) {
    for (String last : LAST) {
      int at = rest.indexOf(last);
      if (at < 1) {
        continue;
      }
      List<String> names = new ArrayList<>();
      for (String name : rest.substring(0, at).split(",")) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
      names.add(end(rest.substring(at + last.length())));
      if (names.stream().allMatch(CreditedNames::isFullName)) {
        return names;
      }
    }
    List<String> names = Arrays.stream(rest.split(",")).map(String::strip).toList();
    boolean first = names.stream().allMatch(n -> Shape.of(n) == Shape.NAME && n.indexOf(' ') < 0);
    return names.size() > 2 && first ? names : List.of();
  }

  /** The words with capitals with which a text begins. */
  private static String end(String text) {
    int at = 0;
    int end = 0;
    while (at < text.length() && Character.isUpperCase(text.codePointAt(at))) {
      int space = text.indexOf(' ', at);
      end = space < 0 ? text.length() : space;
      if (",.:;".indexOf(text.charAt(end - 1)) >= 0) {
        return text.substring(0, end - 1);
      }
      at = end + 1;
    }
    return text.substring(0, end);
  }

  /** Whether a text is a name of two words or more. */
  public static boolean isFullName(String name) {
    int words = Names.parts(name).size();
    Shape shape = Shape.of(name);
    boolean cased = shape == Shape.NAME || shape == Shape.CAPITALS;
    return words > 1 && words < 5 && cased && isName(name);
  }

  /** What stands behind a comma, if it is rather a name than what stands before it. */
  public static List<String> second(String rest) {
    int comma = rest.indexOf(", ");
    if (comma < 0) {
      return List.of();
    }
    String name = end(rest.substring(comma + 2));
    return isFullName(name) ? List.of(name) : List.of();
  }

  /** A name as a form has it, with what is said beside it; {@code Ruiz, Ana} is turned about. */
  public static Introduction introduced(String value) {
    int comma = value.indexOf(',');
    String before = comma < 0 ? "" : value.substring(0, comma).strip();
    String behind = comma < 0 ? "" : value.substring(comma + 1).strip();
    boolean turned =
        comma > 0
            && before.indexOf(' ') < 0
            && Shape.of(behind) == Shape.NAME
            && behind.split(" ").length < 4
            && isName(behind)
            && behind.indexOf(',') < 0;
    return turned ? new Introduction(behind + " " + before, null) : Introduction.of(value);
  }

  /** Whether a text can be somebody's name, office and all. */
  public static boolean isName(String name) {
    if (name.isEmpty() || name.split(" ").length > NAME_WORDS || name.indexOf("’s ") > 0) {
      return false;
    }
    int c = name.codePointAt(0);
    return Character.isLetter(c)
        && !Character.isLowerCase(c)
        && name.indexOf("'s ") < 0
        && LabelScanner.isLabel(name, name.length())
        && !Nobody.is(Names.key(name))
        && Dates.first(name) == null;
  }
}
