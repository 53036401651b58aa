package org.colloquy.model;

/** An interview that breaks a rule of the model was to be built. */
public final class InvalidInterviewException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The rules of the model. */
  public enum Rule {
    /** An id is a letter, then ASCII letters, digits, hyphens, underscores, full stops. */
    ID_SYNTAX,
    /** No two blocks, notes or resources share an id, nor do two speakers. */
    ID_UNIQUE,
    /** Turns name speakers of the interview. */
    SPEAKER_EXISTS,
    /** Note references name notes of the interview. */
    NOTE_EXISTS,
    /** Figures name resources of the interview. */
    RESOURCE_EXISTS,
    /** Text holds no character that XML 1.0 forbids, no lone surrogate, no noncharacter. */
    CHARACTER,
    /** A text, or a paragraph as a whole, closes every direction that it opens. */
    DIRECTION,
    /** A link leads to http, https, mailto or to a block of the interview. */
    LINK_TARGET,
    /** Kinds are words in lower-case kebab form. */
    KIND_SYNTAX,
    /** A heading's level is 1 to 6. */
    LEVEL
  }

  private final Rule rule;
  private final String id;

  InvalidInterviewException(Rule rule, String id, String message) {
    super(message);
    this.rule = rule;
    this.id = id;
  }

  public Rule rule() {
    return rule;
  }

  /** The id of the block, note, speaker or resource in which the rule is broken. */
  public String id() {
    return id;
  }
}
