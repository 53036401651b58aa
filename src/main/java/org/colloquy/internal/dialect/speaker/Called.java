package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.WordLists;

/**
 * Whom the first question calls by the name: {@code Ana Ruiz, how long have you ...}, or behind a
 * greeting {@code Hello Ana!} where that name comes again.
 */
final class Called {
  private static final List<String> HELLO = WordLists.list("greetings.txt", "hello");

  private static final double GREETED = .6;
  private static final double NAMED = .65;
  private static final int WORDS = 4;
  private static final int LENGTH = 400;

  private Called() {}

  static Optional<Subject> of(Document document, Credits credits, int first) {
    if (first >= document.lines().size()) {
      return Optional.empty();
    }
    Line line = document.line(first);
    String all = line.text().strip();
    String text = all.substring(Look.lead(all), Math.min(all.length(), LENGTH + Look.lead(all)));
    int hello = behindHello(text);
    int from = LabelScanner.skipSpace(text, hello);
    String name = name(text, from);
    boolean asker =
        credits.interviewers().stream().anyMatch(c -> Names.key(c.name()).equals(Names.key(name)));
    if (name.isEmpty() || asker) {
      return Optional.empty();
    }
    boolean full = isFull(name);
    boolean toYou = new Address(document.language()).second(text) > 0;
    boolean greeted = hello > 0 && (full || isWord(name) && comesAgain(name, document, first));
    return greeted || full && toYou
        ? Optional.of(
            new Subject(
                name, line.span(), greeted ? GREETED : NAMED, "the first question calls them so"))
        : Optional.empty();
  }

  /** Behind the longest greeting with which a text begins, or 0. */
  private static int behindHello(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int end = 0;
    for (String hello : HELLO) {
      boolean whole =
          lower.startsWith(hello)
              && hello.length() < text.length()
              && lower.length() == text.length()
              && !Character.isLetter(text.charAt(hello.length()));
      end = whole ? Math.max(end, hello.length()) : end;
    }
    return end < text.length() && text.charAt(end) == ',' ? end + 1 : end;
  }

  /** The words with capitals up to a comma or an exclamation mark, or nothing. */
  private static String name(String text, int from) {
    int end = from;
    while (end < text.length() && ",!，！".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = end == text.length() ? "" : text.substring(from, end);
    String[] words = name.split(" ");
    List<String> capitals = new ArrayList<>();
    for (String word : words) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      capitals.addAll(capital ? List.of(word) : List.of());
    }
    boolean most = words.length <= WORDS && words.length - capitals.size() <= words.length / 2;
    return most && !capitals.isEmpty() && LabelScanner.isLabel(name, name.length()) ? name : "";
  }

  /** Whether it is a full name, small words within or not: {@code Jan van der Meer}. */
  private static boolean isFull(String name) {
    boolean small =
        List.of(name.split(" +")).stream().anyMatch(w -> Character.isLowerCase(w.codePointAt(0)));
    return Purpose.isPerson(name) || small && new Mentions(name + ",").fullNames().contains(name);
  }

  private static boolean isWord(String name) {
    return name.chars().allMatch(Character::isLetter) && !Nobody.is(Names.key(name));
  }

  /** Whether some line behind the first one has a word. */
  private static boolean comesAgain(String word, Document document, int first) {
    return document.lines().subList(first + 1, document.lines().size()).stream()
        .anyMatch(
            l -> l.text().contains(word) && Names.words(l.text()).contains(Names.folded(word)));
  }
}
