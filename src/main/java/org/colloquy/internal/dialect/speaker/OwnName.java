package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Span;

/** Names that people say themselves: {@code My name is Marta Ilves}. */
final class OwnName {
  private static final Map<String, List<String>> LISTS = WordLists.read("purpose.txt");

  private static final List<String> MYSELF = keys("myself");
  private static final List<String> KNOWN =
      Stream.concat(MYSELF.stream(), keys("known").stream()).toList();

  private static final double SAID = .75;

  /** People say their names in the first lines, and at their beginnings. */
  private static final int LINES = 40;

  private static final int LENGTH = 400;

  private OwnName() {}

  private static List<String> keys(String list) {
    return LISTS.getOrDefault(list, List.of()).stream().map(Names::key).toList();
  }

  /** The only full name that somebody says who answers; empty where it may be two people. */
  static Optional<Subject> of(Document document, Credits credits, int first) {
    Map<String, Span> said = new HashMap<>();
    document.lines().subList(first, document.lines().size()).stream()
        .limit(LINES)
        .filter(OwnName::mayAnswer)
        .forEach(line -> names(line.text()).forEach(name -> said.putIfAbsent(name, line.span())));
    credits.interviewers().forEach(c -> said.remove(c.name()));
    return said.size() != 1
        ? Optional.empty()
        : said.entrySet().stream()
            .map(e -> new Subject(e.getKey(), e.getValue(), SAID, "who answers says the name"))
            .findFirst();
  }

  private static boolean mayAnswer(Line line) {
    return line.isText()
        && line.bold() < line.text().length()
        && !QuestionMarks.endsInQuestion(line.text());
  }

  private static List<String> names(String line) {
    String text = line.substring(0, Math.min(line.length(), LENGTH));
    List<String> own = new ArrayList<>();
    for (String name : new Mentions(text).fullNames()) {
      int at = text.indexOf(name);
      int end = at + name.length();
      boolean whole = end == text.length() || "'’-".indexOf(text.charAt(end)) < 0;
      if (at > 0 && whole && isBehind(Names.key(text.substring(0, at)), MYSELF)) {
        own.add(name);
      }
    }
    return own;
  }

  /** Whether a text, folded, has somebody say that he is called by some words, folded as well. */
  static boolean introduces(String text, String key) {
    for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      if (isBehind(text.substring(0, at).strip(), KNOWN)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehind(String before, List<String> phrases) {
    return phrases.stream().anyMatch(m -> endsWith(before, m));
  }

  /** Whether a text ends with some words as words of their own, where its script parts words. */
  private static boolean endsWith(String text, String words) {
    int at = text.length() - words.length();
    return text.endsWith(words)
        && (at == 0
            || !Character.isLetter(text.charAt(at - 1))
            || Character.isIdeographic(text.charAt(at)));
  }
}
