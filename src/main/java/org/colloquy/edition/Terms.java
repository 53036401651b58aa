package org.colloquy.edition;

/**
 * Words that an edition adds of itself, in the language of its text or, where we lack that, in
 * English.
 *
 * @param language the BCP 47 tag of these words
 * @param question one question, as in "Question 3"
 * @param skip what leads past the contents: "Skip to the text"
 * @param back what leads from a note to its call: "Back to the text"
 * @param andMore stands behind some of many names, the number in place of {@code {0}}
 * @param cite how a place is cited where lines have numbers: "cite as page:line"
 * @param uncertified a sentence: these numbers of pages and lines are not those of the source
 */
public record Terms(
    String language,
    String contents,
    String questions,
    String question,
    String introduction,
    String notes,
    String speakers,
    String page,
    String of,
    String continued,
    String skip,
    String back,
    String andMore,
    String interviewer,
    String interviewee,
    String line,
    String cite,
    String uncertified) {}
