package org.colloquy.edition;

/**
 * Words that an edition adds of itself.
 *
 * @param language the BCP 47 tag of these words
 */
public record Terms(
    String language,
    String contents,
    String questions,
    String notes,
    String speakers,
    String page,
    String of,
    String continued) {
  private static final Terms ENGLISH =
      new Terms("en", "Contents", "Questions", "Notes", "Speakers", "Page", "of", "continued");

  static Terms of(String language) {
    return ENGLISH;
  }
}
