package org.colloquy.internal.dialect.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.words.WordLists;

/** Whom a host has with him, as he says it: {@code With us today is Marta Ilves}. */
final class Guest {
  private static final Map<String, List<String>> LISTS = WordLists.read("purpose.txt");

  private static final List<String> WELCOME = LISTS.getOrDefault("welcome", List.of());
  private static final List<String> AGREED = LISTS.getOrDefault("agreed", List.of());

  private static final double WELCOMED = .7;

  /** A host names the guest with the first words, in characters. */
  private static final int LENGTH = 400;

  /** Between such words and the name stands no more. */
  private static final int BETWEEN = 60;

  private Guest() {}

  /** The full names that stand behind such words in texts. */
  static Set<String> welcomed(List<String> texts) {
    Set<String> welcomed = new HashSet<>();
    for (String text : texts) {
      String lower = text.toLowerCase(Locale.ROOT);
      for (String name : new Mentions(text).fullNames()) {
        int at = text.indexOf(name);
        String before = at < 0 ? "" : lower.substring(Math.max(0, at - BETWEEN), at);
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "));
        String sentence = " " + before.substring(stop + 1);
        if (WELCOME.stream().anyMatch(w -> sentence.contains(" " + w + " "))) {
          welcomed.add(name);
        }
      }
    }
    return welcomed;
  }

  /** Whether a text says that somebody was ready to answer. */
  static boolean agreed(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return AGREED.stream().anyMatch(lower::contains);
  }

  /** Whom the first line of a talk welcomes, if it names nobody else. */
  static Optional<Subject> of(Document document, Credits credits, int first) {
    if (first >= document.lines().size()) {
      return Optional.empty();
    }
    Line line = document.lines().get(first);
    String text = line.text().substring(0, Math.min(line.text().length(), LENGTH));
    Set<String> names = new Mentions(text).fullNames();
    credits.interviewers().forEach(c -> names.remove(c.name()));
    return names.size() == 1 && welcomed(List.of(text)).containsAll(names)
        ? names.stream()
            .map(n -> new Subject(n, line.span(), WELCOMED, "the first question welcomes them"))
            .findFirst()
        : Optional.empty();
  }
}
