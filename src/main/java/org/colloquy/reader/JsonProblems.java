package org.colloquy.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Span;

/** What is wrong with a JSON source, and the unknown fields that are kept. */
final class JsonProblems {
  private static final int TOLD = 100;

  private final String source;
  private final String text;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Object> kept = new LinkedHashMap<>();
  private final Corrections corrections = new Corrections();
  private int unknown;

  JsonProblems(String source, String text) {
    this.source = source;
    this.text = text;
  }

  /** Hears what had to be changed in texts. */
  Corrections corrections() {
    return corrections;
  }

  ColloquyException error(Code code, Span span, String message) {
    Diagnostic problem = Diagnostic.of(code, message).at(span, text).withSource(source);
    return new ColloquyException(
        problem.hint() == null
            ? problem.withHint("the format is described in docs/interview.schema.json")
            : problem);
  }

  void unknown(String place, String key, JsonValue value) {
    Object plain = value.plain();
    if (plain != null) {
      kept.put(place.isEmpty() ? key : place + "/" + key, plain);
    }
    if (unknown++ < TOLD) {
      diagnostics.add(
          Diagnostic.of(Code.R033, "the key '" + key + "' is not known; it is kept")
              .at(value.span(), text)
              .withSource(source)
              .withHint("fields of your own belong into \"extra\" in the metadata"));
    }
  }

  /** The problems found; past the first hundred unknown keys only their number is told. */
  List<Diagnostic> diagnostics() {
    if (unknown > TOLD) {
      diagnostics.add(
          Diagnostic.of(Code.R033, (unknown - TOLD) + " more keys are not known; they are kept")
              .withSource(source));
      unknown = TOLD;
    }
    for (Diagnostic told : corrections.told()) {
      Diagnostic named = told.withSource(source);
      diagnostics.add(named.span() == null ? named : named.at(named.span(), text));
    }
    return diagnostics;
  }

  /** Unknown fields by the id of what they stood in and their name. */
  Map<String, Object> kept() {
    return kept;
  }
}
