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

  static String fileTitle(Interview interview) {
    Optional<String> title = interview.metadata().title().map(Titles::withoutColon);
    if (title.isPresent() && !title.get().isEmpty()) {
      return title.get();
    }
    List<Speaker> named =
        interview.speakers().stream().filter(s -> s.role() == Role.INTERVIEWEE).toList();
    List<Speaker> shown = named.isEmpty() ? interview.speakers() : named;
    if (!shown.isEmpty()) {
      return shown.stream().limit(NAMES).map(Speaker::name).collect(Collectors.joining(", "));
    }
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

  static Optional<String> imprint(Metadata metadata) {
    String date = metadata.date().map(Object::toString).orElse("");
    if (metadata.publication().isEmpty()) {
      return date.isEmpty() ? Optional.empty() : Optional.of(date);
    }
    Metadata.Publication publication = metadata.publication().get();
    String when = publication.issue() == null ? date : publication.issue();
    return Optional.of(publication.title() + (when.isEmpty() ? "" : ", " + when));
  }
}
