package org.colloquy.internal.source.timed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.JsonFault;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Goes through a JSON document value by value, without ever holding more of it than one. */
final class JsonWalk {
  private final SourceText source;
  private final JsonPath root;
  private final int nesting;

  /** Where the value stands that is being read. */
  private @Nullable JsonPath last;

  /** No escape of a sign is longer. */
  private static final int ESCAPE = 7;

  /** Is told what stands where. */
  interface Visitor {
    /** A list begins. */
    default void list(JsonPath path) {
      // what it holds says all to most
    }

    /** An object begins. */
    default void object(JsonPath path) {
      // its values say all to most
    }

    /** A text, number or truth value, with the place where it begins. */
    void value(JsonPath path, String text, Span span);

    /** Nothing, said to be so: {@code null}. */
    default void nothing(JsonPath path) {
      // what is not there says nothing to most
    }

    /** An object ends. */
    default void end(JsonPath path) {
      // its values have said all to most
    }
  }

  /**
   * @param root the tree that is drawn further, or drawn already
   */
  JsonWalk(SourceText source, JsonPath root, int nesting) {
    this.source = source;
    this.root = root;
    this.nesting = nesting;
  }

  JsonPath root() {
    return root;
  }

  /** Visits everything up to the first fault, which is told. */
  void each(Visitor visitor, Told told) {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNestingDepth(nesting)
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(source.text())) {
      JsonFault fault = walk(factory, parser, visitor);
      if (fault != null) {
        int place = Math.min(fault.offset(), source.text().length());
        String what = fault.malformed() ? "this is no well-formed JSON, and" : "this JSON";
        told.tell(
            Code.R042, source.span(place, place), what + " is read up to here: " + fault.message());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * What is open where a document breaks off ends there, so that nothing of it is lost.
   *
   * @return the first fault, null if there is none
   */
  private @Nullable JsonFault walk(JsonFactory factory, JsonParser parser, Visitor visitor)
      throws IOException {
    Deque<JsonPath> open = new ArrayDeque<>();
    try {
      walk(parser, open, visitor);
      return null;
    } catch (JsonEOFException e) {
      JsonPath at = last;
      if (at != null && parser.currentToken() == JsonToken.VALUE_STRING) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        String rest = source.text().substring(start);
        visitor.value(at, begun(factory, rest), source.span(start + 1, source.text().length()));
      }
      open.forEach(visitor::end);
      return JsonFault.of(e, parser, nesting);
    } catch (JsonProcessingException e) {
      return JsonFault.of(e, parser, nesting);
    }
  }

  /** What a text that is never closed says. */
  private static String begun(JsonFactory factory, String written) throws IOException {
    for (int cut = 0; cut < Math.min(ESCAPE, written.length()); cut++) {
      String closed = written.substring(0, written.length() - cut) + "\"";
      try (JsonParser parser = factory.createParser(closed)) {
        parser.nextToken();
        return parser.getText();
      } catch (JsonProcessingException halfAnEscape) {
        // one sign less, until none of it is left
      }
    }
    return "";
  }

  private void walk(JsonParser parser, Deque<JsonPath> open, Visitor visitor) throws IOException {
    JsonPath at = root;
    last = null;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT -> {
          open.push(at);
          visitor.object(at);
        }
        case START_ARRAY -> {
          open.push(at);
          visitor.list(at);
          at = at.child("[]");
        }
        case END_OBJECT -> {
          at = open.pop();
          visitor.end(at);
        }
        case END_ARRAY -> at = open.pop();
        case FIELD_NAME -> at = parent(open).child(parser.currentName());
        default -> {
          if (token == JsonToken.VALUE_NULL) {
            visitor.nothing(at);
          } else if (token.isScalarValue()) {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            last = at;
            String text = parser.getText();
            last = null;
            int from = token == JsonToken.VALUE_STRING ? start + 1 : start;
            visitor.value(at, text, source.span(from, from + text.length()));
          }
        }
      }
    }
  }

  private JsonPath parent(Deque<JsonPath> open) {
    JsonPath parent = open.peek();
    return parent == null ? root : parent;
  }
}
