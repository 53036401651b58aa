package org.colloquy.internal.dialect.opening;

import java.util.List;
import java.util.Locale;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/** A title that says of two who asks and who answers: {@code Ana asks, Tom answers}. */
record AskedAnswered(String asks, String answers) {
  /** Behind the first name and behind the second, in some languages. */
  private static final List<String[]> VERBS =
      WordLists.list("credits.txt", "asks-answers").stream().map(v -> v.split("/")).toList();

  /** What stands between, where no word does. */
  private static final String BETWEEN = ",;–—-/|. ";

  /** Those two, or null where a title says anything else. */
  static @Nullable AskedAnswered of(String title) {
    String lower = title.strip().toLowerCase(Locale.ROOT);
    for (String[] verbs : VERBS) {
      int asked = lower.indexOf(" " + verbs[0]);
      boolean both = asked > 0 && lower.endsWith(" " + verbs[1]);
      int from = asked + verbs[0].length() + 1;
      int to = lower.length() - verbs[1].length() - 1;
      if (both && from < to && lower.length() == title.strip().length()) {
        String asks = title.strip().substring(0, asked);
        String answers = behind(title.strip().substring(from, to));
        boolean names = CreditedNames.isName(asks) && CreditedNames.isName(answers);
        return names ? new AskedAnswered(asks, answers) : null;
      }
    }
    return null;
  }

  private static String behind(String between) {
    int at = 0;
    while (at < between.length() && BETWEEN.indexOf(between.charAt(at)) >= 0) {
      at = LabelScanner.skipSpace(between, at + 1);
    }
    return between.substring(at).strip();
  }
}
