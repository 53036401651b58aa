package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.dialect.Outcome;
import org.colloquy.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * The language that a file says it is in. Programs write the one of their own menus, so that the
 * text itself is believed where it says otherwise.
 *
 * @param tags BCP 47 tags, the likeliest first
 * @param usual what the file has where nothing is said, or null
 * @param certain whether the first tag is true whatever the text looks like
 */
record DeclaredLanguage(List<String> tags, @Nullable String usual, boolean certain) {
  /** The outcome with the language as the file has it, unless the text is in another one. */
  Outcome settle(Outcome outcome) {
    String guess = outcome.metadata().language().orElse("");
    for (String tag : tags) {
      if (certain || guess.isEmpty() || more(tag, guess)) {
        return with(outcome, tag, guess.isEmpty() ? .5 : .9);
      }
    }
    return guess.isEmpty() && usual != null ? with(outcome, usual, .3) : outcome;
  }

  /** Whether a tag says the same as another one, and more. */
  private static boolean more(String tag, String guess) {
    return tag.toLowerCase(Locale.ROOT).startsWith(guess.toLowerCase(Locale.ROOT) + "-");
  }

  private static Outcome with(Outcome outcome, String tag, double sure) {
    Metadata metadata = outcome.metadata().toBuilder().language(tag).build();
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(new Evidence(null, "language", tag, sure, "the document's own mark"));
    outcome.evidence().stream().filter(e -> !e.subject().equals("language")).forEach(evidence::add);
    return new Outcome(
        metadata, outcome.speakers(), outcome.blocks(), outcome.diagnostics(), evidence);
  }
}
