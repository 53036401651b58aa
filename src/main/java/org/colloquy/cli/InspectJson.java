package org.colloquy.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.edition.Edition;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;
import org.colloquy.writer.Writers;
import org.jspecify.annotations.Nullable;

/** The account of a reading for programs: all of it, with places, and the interview itself. */
final class InspectJson {
  private final JsonGenerator json;

  private InspectJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes UTF-8, whatever the terminal's encoding is. */
  @SuppressWarnings("deprecation") // its successor is no shorter and does the same
  static void write(Source source, Reading reading, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(bytes)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      new InspectJson(json).account(source, reading);
    }
    bytes.write('\n');
    bytes.writeTo(out);
    out.flush();
  }

  private void account(Source source, Reading reading) throws IOException {
    Interview interview = reading.interview();
    json.writeStartObject();
    json.writeStringField("source", source.name());
    json.writeStringField("format", reading.format());
    json.writeNumberField("words", Words.count(interview));
    evidence(reading.evidence());
    diagnostics(reading.diagnostics());
    json.writeArrayFieldStart("blocks");
    for (Block block : interview.blocks()) {
      block(block, interview);
    }
    json.writeEndArray();
    json.writeFieldName("interview");
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    Colloquy.create().write(Edition.of(interview), Writers.JSON, whole);
    json.writeRawValue(whole.toString(StandardCharsets.UTF_8).strip());
    json.writeEndObject();
  }

  private void evidence(List<Evidence> evidence) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence e : evidence) {
      json.writeStartObject();
      json.writeStringField("subject", e.subject());
      json.writeStringField("decision", e.decision());
      json.writeNumberField("confidence", e.confidence());
      json.writeStringField("why", e.why());
      place(e.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void diagnostics(List<Diagnostic> diagnostics) throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic d : diagnostics) {
      json.writeStartObject();
      json.writeStringField("code", d.code().name());
      json.writeStringField("severity", d.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("message", d.message());
      text("help", d.hint());
      text("source", d.source());
      place(d.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void block(Block block, Interview interview) throws IOException {
    BlockView view = BlockView.of(block, interview);
    json.writeStartObject();
    json.writeStringField("id", block.id());
    json.writeStringField("type", view.type());
    if (view.type().equals("narration") || view.type().equals("event")) {
      json.writeStringField("kind", view.name());
    }
    text("speaker", view.speaker());
    if (block instanceof Turn turn) {
      text("label", turn.label());
      text("role", role(turn, interview));
    }
    json.writeNumberField("paragraphs", view.paragraphs());
    json.writeNumberField("words", Words.split(PlainText.of(block)).size());
    place(block.origin().span().orElse(null));
    json.writeEndObject();
  }

  private static String role(Turn turn, Interview interview) {
    return interview
        .speaker(turn.speaker())
        .map(speaker -> speaker.role().name().toLowerCase(Locale.ROOT))
        .orElse("undetermined");
  }

  private void text(String key, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  private void place(@Nullable Span span) throws IOException {
    if (span != null) {
      text("part", span.part());
      json.writeNumberField("line", span.line());
      json.writeNumberField("column", span.column());
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
    }
  }
}
