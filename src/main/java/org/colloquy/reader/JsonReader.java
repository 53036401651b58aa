package org.colloquy.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.JsonFault;
import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Interview;
import org.colloquy.model.InvalidInterviewException;

/** Reads the model's own JSON format, as {@code docs/interview.schema.json} describes it. */
final class JsonReader implements Reader {
  private static final int HEAD = 512;

  /** An object that does not say that it is an interview is more likely a transcript. */
  private static final double UNSURE = .15;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> extensions() {
    return List.of("json");
  }

  @Override
  public String description() {
    return "the model itself, lossless";
  }

  @Override
  public double recognises(Source source) {
    String head = new String(source.head(HEAD), StandardCharsets.UTF_8).stripLeading();
    if (!opensObject(head, source)) {
      return 0;
    }
    return head.contains("\"colloquy\"") ? 1 : UNSURE;
  }

  /**
   * Whether a text begins like an object: a brace, and a key in quotes if its name is no JSON's.
   * One with more than JSON behind the object has a front matter.
   */
  static boolean opensObject(String text, Source source) {
    if (!text.startsWith("{")) {
      return false;
    }
    String within = text.substring(1).stripLeading();
    boolean named = source.extension().equals("json");
    return named
        || (within.isEmpty() || "\"'}/".indexOf(within.charAt(0)) >= 0)
            && !FrontMatter.of(source.beginning().text()).isPresent();
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Decoding.Decoded decoded = Decoding.decode(source, options);
    String text = decoded.source().text();
    JsonProblems problems = new JsonProblems(source.name(), text);
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(8 * options.limits().nesting())
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(text)) {
      JsonDocument document = new JsonDocument(problems, source, options);
      Interview interview = interview(document, parser, decoded.source(), problems);
      List<Diagnostic> told = new ArrayList<>(decoded.diagnostics());
      told.addAll(problems.diagnostics());
      return new Reading(interview, name(), told, List.of());
    } catch (InvalidInterviewException e) {
      throw new ColloquyException(
          Diagnostic.of(Code.M001, String.valueOf(e.getMessage()))
              .withSource(source.name())
              .withHint("mend the block, note or speaker '" + e.id() + "'"),
          e);
    } catch (IOException e) {
      throw new ColloquyException(
          Diagnostic.of(Code.R003, "the file can't be read: " + e.getMessage())
              .withSource(source.name()),
          e);
    }
  }

  private static Interview interview(
      JsonDocument document, JsonParser parser, SourceText source, JsonProblems problems)
      throws IOException {
    try {
      return document.read(parser);
    } catch (JsonProcessingException e) {
      JsonFault fault =
          JsonFault.of(e, parser, parser.streamReadConstraints().getMaxNestingDepth());
      int place = Math.min(fault.offset(), source.text().length());
      String what = fault.malformed() ? "this is no well-formed JSON: " : "this can't be read: ";
      throw problems.error(Code.R030, source.span(place, place), what + fault.message());
    }
  }
}
