package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.opening.Credits;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Naming;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Span;

/** Names that people say themselves: {@code My name is Marta Ilves}. */
final class OwnName {
  private static final double SAID = .75;

  /** People say their names in the first lines, and at their beginnings. */
  private static final int LINES = 40;

  private static final int LENGTH = 400;

  private OwnName() {}

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
      if (at > 0 && whole && Naming.isSaidBehind(Names.key(text.substring(0, at)))) {
        own.add(name);
      }
    }
    return own;
  }
}
