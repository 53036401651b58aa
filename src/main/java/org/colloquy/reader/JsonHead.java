package org.colloquy.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells lists in JSON from text that begins with a square bracket. */
final class JsonHead {
  /** So many values without a fault are no chance. */
  private static final int ENOUGH = 6;

  private static final int LOOKED_AT = 100;

  private JsonHead() {}

  /** Whether a text begins with a list of texts or of lists. */
  static boolean isList(String head) {
    if (!head.startsWith("[")) {
      return false;
    }
    String within = head.substring(1).stripLeading();
    if (within.isEmpty() || "[\"".indexOf(within.charAt(0)) < 0) {
      return false;
    }
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(head)) {
      JsonToken token = parser.nextToken();
      while (token != null && tokens < LOOKED_AT) {
        tokens++;
        token = parser.nextToken();
      }
      return tokens >= ENOUGH;
    } catch (JsonEOFException e) {
      // no more than the beginning of a document was looked at
      return tokens >= ENOUGH;
    } catch (JsonProcessingException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
