package org.colloquy.internal.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * Why a parser stops in JSON, and where.
 *
 * @param offset of the place in the text that is read
 * @param malformed whether it is no JSON there, and not only beyond a limit
 * @param message what is wrong, without what was to be read
 */
public record JsonFault(int offset, boolean malformed, String message) {
  /** What a parser of a text says; of its limits it knows no place but the one where it stands. */
  public static JsonFault of(JsonProcessingException e, JsonParser parser, int nesting) {
    JsonLocation known = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    int offset = (int) Math.max(0, known.getCharOffset());
    return e instanceof StreamConstraintsException
        ? new JsonFault(offset, false, limit(e, nesting))
        : new JsonFault(offset, true, e.getOriginalMessage());
  }

  private static String limit(JsonProcessingException e, int nesting) {
    String said = String.valueOf(e.getOriginalMessage());
    return said.startsWith("Number")
        ? "a number has more than " + StreamReadConstraints.DEFAULT_MAX_NUM_LEN + " digits"
        : said.startsWith("Name")
            ? "a key has more than " + StreamReadConstraints.DEFAULT_MAX_NAME_LEN + " characters"
            : "more than " + nesting + " brackets are open (Limits.withNesting raises the limit)";
  }
}
