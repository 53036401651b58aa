package org.colloquy.internal.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document, in the terms of Dublin Core. Lists may be empty.
 *
 * @param title never empty
 * @param language a BCP 47 tag
 * @param dates in ISO 8601, perhaps of a year or a month only
 * @param producer the program that made the file
 */
public record Description(
    String title,
    String language,
    List<String> creators,
    List<String> contributors,
    List<String> publishers,
    List<String> dates,
    List<String> subjects,
    @Nullable String description,
    @Nullable String rights,
    @Nullable String source,
    @Nullable String identifier,
    String producer) {
  /** Copies the lists. */
  public Description {
    creators = List.copyOf(creators);
    contributors = List.copyOf(contributors);
    publishers = List.copyOf(publishers);
    dates = List.copyOf(dates);
    subjects = List.copyOf(subjects);
  }
}
