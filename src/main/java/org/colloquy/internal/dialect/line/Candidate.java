package org.colloquy.internal.dialect.line;

import java.time.Duration;
import org.colloquy.internal.dialect.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody may begin to speak.
 *
 * @param line index of the line
 * @param label what it would name, without its mark: {@code Q}, {@code Tomás Vidal}; empty where
 *     nothing names anybody
 * @param key what makes two labels the same: case and spaces do not count; empty without a label
 * @param written the label as it stands there, with its mark: {@code Q:}; empty without a label
 * @param extent how many characters of the line's text the label takes, with the space behind it; 0
 *     without a label
 * @param time of the recording that stands beside the label; null where none does
 * @param worth how much the mark alone speaks for a label
 */
public record Candidate(
    Kind kind,
    int line,
    String label,
    String key,
    String written,
    int extent,
    @Nullable Duration time,
    double worth) {
  /** What is known of who speaks. */
  public enum Kind {
    /** A name, an office, initials. */
    NAME,
    /** A letter or word that says question or answer. */
    LETTER,
    /** The format itself says who: an attribute, a column, a tag. */
    VOICE,
    /** Somebody else than before, who is not named. */
    CHANGE,
    /** A question without a label, or with one that is known to be somebody's. */
    QUESTION,
    /** An answer without a label, or with one that is known to be somebody's. */
    ANSWER
  }

  /** A change of speaker that names nobody. */
  public static Candidate unnamed(Kind kind, int line) {
    return new Candidate(kind, line, "", "", "", 0, null, 0);
  }

  /** The same label with a time that stands before it. */
  public Candidate at(@Nullable Duration when) {
    return new Candidate(kind, line, label, key, written, extent, when, worth);
  }

  /** The same label, known to be somebody's. */
  public Candidate of(Kind known, String name) {
    return new Candidate(known, line, name, Names.key(name), written, extent, time, worth);
  }

  /** The same place with another label of the same kind. */
  public Candidate named(String name) {
    return of(kind, name);
  }

  /** The same label with a mark that speaks more or less for it. */
  public Candidate worth(double mark) {
    return new Candidate(kind, line, label, key, written, extent, time, mark);
  }

  /** The same label, with an office behind the name that takes it up to an offset. */
  public Candidate behind(int end) {
    return new Candidate(kind, line, label, key, written, end, time, worth);
  }

  /** Whether it tells who speaks. */
  public boolean names() {
    return !key.isEmpty();
  }
}
