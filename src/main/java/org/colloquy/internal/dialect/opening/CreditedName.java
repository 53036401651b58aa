package org.colloquy.internal.dialect.opening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/** Where a name ends with which the rest of a credit begins, and whether it is one. */
final class CreditedName {
  private static final Map<String, List<String>> WORDS = WordLists.read("credits.txt");
  private static final List<String> ENDS = WordLists.spaced(WORDS, "ends");
  private static final List<String> BY_ENDS = WordLists.spaced(WORDS, "by-ends");
  private static final List<String> ARTICLES = WordLists.spaced(WORDS, "articles");

  /** Behind a full name these say where somebody is from. */
  private static final List<String> FROM = WordLists.spaced(WORDS, "from");

  /** Behind a name of ideographs these say of what somebody speaks. */
  private static final List<String> OF = WordLists.spaced(WORDS, "of");

  /** No such name has more. */
  private static final int IDEOGRAPHS = 4;

  /** These may be part of a name as well. */
  private static final List<String> PARTICLES = WordLists.spaced(WORDS, "particle");

  private static final Set<String> MANY =
      Set.copyOf(Names.words(String.join(" ", WordLists.spaced(WORDS, "many"))));

  private static final List<String> MANY_JOINED = WordLists.spaced(WORDS, "many-joined");

  /** What Japanese has behind a name out of courtesy. */
  private static final String SAN = "さん";

  private final List<Opening.Said> said;

  /**
   * @param said before the talk, which tells what is part of a name
   */
  CreditedName(List<Opening.Said> said) {
    this.said = said;
  }

  /** Whether a text can be the name of one person, not of a team or an office. */
  static boolean isOne(String name) {
    return CreditedNames.isName(name)
        && Names.words(name).stream().noneMatch(MANY::contains)
        && MANY_JOINED.stream().noneMatch(name::endsWith);
  }

  /** Where the name ends. */
  int end(String rest) {
    int end = rest.length();
    int comma = rest.indexOf(',');
    end = comma >= 0 ? Math.min(end, comma) : end;
    for (String stop : ENDS) {
      int at = rest.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    for (String stop : FROM) {
      int at = rest.indexOf(stop);
      end = at >= 0 && isFull(rest.substring(0, at)) ? Math.min(end, at) : end;
    }
    for (String stop : OF) {
      int at = rest.indexOf(stop);
      end = at > 1 && at <= IDEOGRAPHS && areIdeographs(rest, at) ? Math.min(end, at) : end;
    }
    for (String stop : PARTICLES) {
      int at = rest.indexOf(stop);
      boolean whole = at >= 0 && at < end && isFull(rest.substring(0, at));
      end = whole && standsAlone(rest.substring(0, at), stop) ? at : end;
    }
    return end;
  }

  private static boolean areIdeographs(String text, int end) {
    return text.chars().limit(end).allMatch(Character::isIdeographic);
  }

  private static boolean isFull(String name) {
    return Names.parts(name).size() > 1 && Shape.of(name) == Shape.NAME;
  }

  /** Whether what is said before the talk has a name where a word does not follow it. */
  private boolean standsAlone(String name, String word) {
    for (Opening.Said paragraph : said) {
      String text = paragraph.text();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        int end = at + name.length();
        boolean ends = end == text.length() || !Character.isLetter(text.charAt(end));
        if (ends && !text.startsWith(word, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands between the name and the interviewer: an office. */
  static @Nullable String description(String rest) {
    if (!rest.startsWith(", ")) {
      return null;
    }
    int end = rest.length();
    for (String stop : BY_ENDS) {
      int at = rest.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String text = end < 2 ? "" : bare(rest.substring(2, end));
    return text.isEmpty() || Character.isDigit(text.charAt(0)) ? null : text;
  }

  /** One word as which somebody writes, in lower case. */
  static boolean isHandle(String name) {
    return !name.isEmpty()
        && Character.isLowerCase(name.codePointAt(0))
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
        && !Nobody.is(Names.key(name));
  }

  /** A name without blanks and signs about it and courtesy behind it. */
  static String bare(String text) {
    String stripped = text.strip();
    int end = stripped.length() - (stripped.endsWith(SAN) ? SAN.length() : 0);
    while (end > 0 && ".,;:".indexOf(stripped.charAt(end - 1)) >= 0) {
      end--;
    }
    return stripped.substring(0, end);
  }

  static String withoutArticle(String name) {
    for (String article : ARTICLES) {
      if (name.regionMatches(true, 0, article, 0, article.length())) {
        return name.substring(article.length());
      }
    }
    return name;
  }
}
