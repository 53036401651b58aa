package org.colloquy.internal.press.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.Contributor;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Resource;
import org.colloquy.model.Speaker;
import org.jspecify.annotations.Nullable;

/** The outer part of the JSON format: metadata, speakers, notes, resources. */
final class JsonInterview {
  private static final int VERSION = 1;

  private final JsonGenerator json;
  private final JsonContent contents;

  JsonInterview(JsonGenerator json) {
    this.json = json;
    contents = new JsonContent(json);
  }

  void write(Interview interview) throws IOException {
    json.writeStartObject();
    json.writeNumberField("colloquy", VERSION);
    json.writeFieldName("metadata");
    metadata(interview.metadata());
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : interview.speakers()) {
      speaker(speaker);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("blocks");
    for (Block block : interview.blocks()) {
      contents.block(block);
    }
    json.writeEndArray();
    notes(interview.notes());
    resources(interview.resources());
    json.writeEndObject();
  }

  private void metadata(Metadata m) throws IOException {
    json.writeStartObject();
    text("title", m.title());
    text("subtitle", m.subtitle());
    text("deck", m.deck());
    text("language", m.language());
    text("date", m.date());
    if (m.interviewed().isPresent()) {
      Metadata.Interviewed held = m.interviewed().get();
      json.writeObjectFieldStart("interviewed");
      text("date", held.date());
      text("place", held.place());
      json.writeEndObject();
    }
    if (m.publication().isPresent()) {
      Metadata.Publication where = m.publication().get();
      json.writeObjectFieldStart("publication");
      text("title", where.title());
      text("issue", where.issue());
      json.writeEndObject();
    }
    text("publisher", m.publisher());
    contributors(m.contributors());
    text("description", m.description());
    texts("subjects", m.subjects());
    text("rights", m.rights());
    text("access-restriction", m.accessRestriction());
    identifiers(m.identifiers());
    text("recording", m.recording());
    if (!m.extra().isEmpty()) {
      json.writeFieldName("extra");
      JsonValues.write(m.extra(), json);
    }
    json.writeEndObject();
  }

  private void contributors(List<Contributor> contributors) throws IOException {
    if (contributors.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("contributors");
    for (Contributor contributor : contributors) {
      json.writeStartObject();
      json.writeStringField("name", contributor.name());
      json.writeStringField("role", contributor.role());
      text("description", contributor.description());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void identifiers(List<Metadata.Identifier> identifiers) throws IOException {
    if (identifiers.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("identifiers");
    for (Metadata.Identifier identifier : identifiers) {
      json.writeStartObject();
      text("scheme", identifier.scheme());
      json.writeStringField("value", identifier.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", speaker.id());
    if (speaker.isNamed()) {
      json.writeStringField("name", speaker.name());
    }
    texts("labels", speaker.labels());
    json.writeStringField("role", speaker.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    text("description", speaker.description());
    json.writeEndObject();
  }

  private void notes(List<Note> notes) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("notes");
    for (Note note : notes) {
      json.writeStartObject();
      json.writeStringField("id", note.id());
      contents.list("content", note.content());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void resources(List<Resource> resources) throws IOException {
    if (resources.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("resources");
    for (Resource resource : resources) {
      json.writeStartObject();
      json.writeStringField("id", resource.id());
      json.writeStringField("media-type", resource.mediaType());
      json.writeStringField("source", resource.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String key, Optional<?> value) throws IOException {
    text(key, value.orElse(null));
  }

  private void text(String key, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(key, value.toString());
    }
  }

  private void texts(String key, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeFieldName(key);
      JsonValues.write(values, json);
    }
  }
}
