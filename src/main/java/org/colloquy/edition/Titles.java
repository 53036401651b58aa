package org.colloquy.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.model.Words;

/** What stands for an edition as a whole. */
final class Titles {
  private static final int FIRST_WORDS = 8;
  private static final int NAMES = 3;

  private Titles() {}

  static String fileTitle(Interview interview, Terms terms) {
    String title = interview.metadata().title().map(Titles::withoutColon).orElse("");
    if (!title.isEmpty()) {
      return title;
    }
    String names = names(interview, terms);
    return names.isEmpty() ? firstWords(interview) : names;
  }

  static String names(Interview interview, Terms terms) {
    List<Speaker> all = interview.speakers().stream().filter(Speaker::isNamed).toList();
    List<Speaker> asked = all.stream().filter(s -> s.role() == Role.INTERVIEWEE).toList();
    List<Speaker> named = asked.isEmpty() ? all : asked;
    if (named.size() == 1 && isMark(named.get(0).name())) {
      return "";
    }
    String names = named.stream().limit(NAMES).map(Speaker::name).collect(Collectors.joining(", "));
    String rest = terms.andMore().replace("{0}", String.valueOf(named.size() - NAMES));
    return named.size() > NAMES ? names + " " + rest : names;
  }

  /** A single letter, such as A, marks who answers and names nobody. */
  private static boolean isMark(String name) {
    int first = name.codePointAt(0);
    return name.length() == Character.charCount(first) && !Character.isIdeographic(first);
  }

  private static String firstWords(Interview interview) {
    return Words.of(interview).stream()
        .flatMap(u -> u.words().stream())
        .limit(FIRST_WORDS)
        .collect(Collectors.joining(" ", "[", "]"));
  }

  /** A title as it is repeated: without its final colon. */
  static String withoutColon(String title) {
    String trimmed = title.strip();
    while (trimmed.endsWith(":") || trimmed.endsWith("：")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
    }
    return trimmed;
  }

  static Optional<String> when(Metadata metadata, Language language) {
    return metadata.publication().map(p -> p.issue()).or(() -> metadata.date().map(language::date));
  }

  static Optional<String> imprint(Metadata metadata, Language language, String between) {
    Optional<String> date = metadata.date().map(language::date);
    return metadata
        .publication()
        .map(
            p ->
                Optional.ofNullable(p.issue())
                    .or(() -> date)
                    .map(when -> p.title() + between + when)
                    .orElse(p.title()))
        .or(() -> date);
  }
}
