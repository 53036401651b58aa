package org.colloquy.internal.dialect.turn;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.HeadNames;
import org.colloquy.internal.dialect.words.Scripts;
import org.jspecify.annotations.Nullable;

/** The people of whom a paragraph tells that begins with a name: {@code Ana Ruiz is a poet.} */
final class ThirdPerson {
  /** What stands before a name at the beginning of such a paragraph. */
  private static final String APART = "*_[](（【<＞>-–—•…·|▼▲■◆◇●※ \u00a0\u3000";

  /** So many words of a name are looked at. */
  private static final int NAME = 4;

  /** Full names of those who speak, in lower case. */
  private final Set<String> names = new HashSet<>();

  /** Labels that are one word of a name, or its initials, as they stand. */
  private final Set<String> parts = new HashSet<>();

  private final @Nullable HeadNames introduced;

  /**
   * @param only the one who speaks of whom alone it is told; null for everybody and for those whom
   *     the head introduces
   */
  ThirdPerson(Document document, Map<Integer, TurnBuilder.Begin> begins, @Nullable Person only) {
    int first = document.lines().size();
    Set<Person> people = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Map.Entry<Integer, TurnBuilder.Begin> begin : begins.entrySet()) {
      Person person = begin.getValue().person();
      first = Math.min(first, begin.getKey());
      if (person != null && (only == null || person == only) && people.add(person)) {
        add(person.name());
        person.labels().forEach(this::add);
      }
    }
    String title = document.declared().metadata().title().orElse("");
    introduced = only == null ? HeadNames.of(title, document.lines().subList(0, first)) : null;
  }

  private void add(String name) {
    String full = name.strip();
    if (full.indexOf(' ') > 0 || full.length() > 1 && isWhole(full.codePointAt(0))) {
      names.add(full.toLowerCase(Locale.ROOT));
    } else if (full.length() > 1) {
      parts.add(full);
    }
  }

  /** Whether full names that begin so have no blank. */
  private static boolean isWhole(int first) {
    return Scripts.isSpaceless(first) || Scripts.isSurname(first);
  }

  /** Whether a paragraph begins with the name of one of them. */
  boolean begin(String text) {
    String bare = bare(text);
    if (isFuller(bare) || introduced != null && introduced.begin(bare)) {
      return true;
    }
    String lower = bare.toLowerCase(Locale.ROOT);
    return names.stream()
        .anyMatch(
            name ->
                lower.startsWith(name)
                    && lower.length() > name.length()
                    && !Character.isLetterOrDigit(lower.charAt(name.length())));
  }

  /**
   * Whether a paragraph begins with two names or more, of which a label is one, or the initials.
   */
  private boolean isFuller(String text) {
    StringBuilder initials = new StringBuilder();
    boolean part = false;
    for (String word : text.split(" ", NAME + 1)) {
      if (word.isEmpty()
          || !Character.isUpperCase(word.codePointAt(0))
          || initials.length() == NAME) {
        break;
      }
      initials.appendCodePoint(word.codePointAt(0));
      part |= parts.contains(word);
    }
    return initials.length() >= 2 && (part || parts.contains(initials.toString()));
  }

  /** A text without the signs that set it apart at its beginning. */
  static String bare(String text) {
    int from = 0;
    while (from < text.length() && APART.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }
}
