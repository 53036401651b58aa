package org.colloquy.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.colloquy.diagnostic.Code;
import org.colloquy.model.Contributor;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Resource;
import org.colloquy.model.Role;
import org.colloquy.model.Span;
import org.colloquy.model.Speaker;

/** The outer part of the JSON format; the arrays are read element by element. */
final class JsonDocument {
  private static final int VERSION = 1;

  private final JsonProblems problems;
  private final JsonContents contents;
  private final Source source;
  private final int mostBlocks;
  private final Interview.Builder out = Interview.builder();
  private Metadata.Builder metadata = Metadata.builder();
  private boolean versioned;
  private int blocks;

  JsonDocument(JsonProblems problems, Source source, ReadOptions options) {
    this.problems = problems;
    this.source = source;
    contents = new JsonContents(problems);
    mostBlocks = options.limits().blocks();
  }

  Interview read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw notOurs(JsonValue.span(parser.currentTokenLocation()));
    }
    Span start = JsonValue.span(parser.currentTokenLocation());
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      field(key, parser);
    }
    if (!versioned) {
      throw notOurs(start);
    }
    if (parser.nextToken() != null) {
      throw problems.error(
          Code.R030,
          JsonValue.span(parser.currentTokenLocation()),
          "something follows the end of the document");
    }
    for (Map.Entry<String, Object> kept : problems.kept().entrySet()) {
      metadata.extra(kept.getKey(), kept.getValue());
    }
    return out.metadata(metadata.build()).clean(problems.corrections()).build();
  }

  private RuntimeException notOurs(Span span) {
    return problems.error(
        Code.R035, span, "this JSON is no interview of Colloquy: the key \"colloquy\" is missing");
  }

  private void field(String key, JsonParser parser) throws IOException {
    switch (key) {
      case "colloquy" -> version(value(parser));
      case "metadata" -> metadata(new JsonFields(value(parser), problems));
      case "speakers" -> each(parser, v -> out.speaker(speaker(v)));
      case "blocks" -> each(parser, this::block);
      case "notes" -> each(parser, v -> out.note(note(v)));
      case "resources" -> each(parser, v -> out.resource(resource(v)));
      default -> problems.unknown("", key, value(parser));
    }
  }

  private JsonValue value(JsonParser parser) throws IOException {
    return JsonValue.read(parser, problems.corrections());
  }

  private interface Element {
    void read(JsonValue value);
  }

  private void each(JsonParser parser, Element element) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw problems.error(
          Code.R034, JsonValue.span(parser.currentTokenLocation()), "an array is wanted here");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.read(value(parser));
    }
  }

  private void version(JsonValue value) {
    versioned = true;
    if (!(value.value() instanceof Integer version) || version < 1) {
      throw problems.error(Code.R034, value.span(), "the version has to be a whole number from 1");
    }
    if (version > VERSION) {
      throw problems.error(
          Code.R032,
          value.span(),
          "the document is of version " + version + "; this Colloquy reads up to " + VERSION);
    }
  }

  private void block(JsonValue value) {
    if (++blocks > mostBlocks) {
      throw problems.error(
          Code.R010, value.span(), "there are more blocks than the limit of " + mostBlocks);
    }
    out.block(contents.block(value));
  }

  private void metadata(JsonFields f) {
    metadata
        .title(f.text("title"))
        .subtitle(f.text("subtitle"))
        .deck(f.text("deck"))
        .language(f.text("language"))
        .date(f.date("date"))
        .publisher(f.text("publisher"))
        .description(f.text("description"))
        .subjects(f.texts("subjects"))
        .rights(f.text("rights"))
        .accessRestriction(f.text("access-restriction"))
        .recording(f.text("recording"));
    JsonFields held = f.object("interviewed");
    if (held != null) {
      PartialDate date = held.date("date");
      metadata.interviewed(new Metadata.Interviewed(date, held.text("place")));
      held.finish("interviewed");
    }
    JsonFields where = f.object("publication");
    if (where != null) {
      metadata.publication(
          new Metadata.Publication(where.requiredText("title"), where.text("issue")));
      where.finish("publication");
    }
    contributors(f);
    identifiers(f);
    if (f.plain("extra") instanceof Map<?, ?> extra) {
      extra.forEach((key, value) -> metadata.extra((String) key, value));
    }
    f.finish("");
  }

  private void contributors(JsonFields f) {
    List<Contributor> contributors = new ArrayList<>();
    for (JsonFields c : f.objects("contributors")) {
      contributors.add(
          new Contributor(c.requiredText("name"), c.requiredText("role"), c.text("description")));
      c.finish("contributors");
    }
    metadata.contributors(contributors);
  }

  private void identifiers(JsonFields f) {
    List<Metadata.Identifier> identifiers = new ArrayList<>();
    for (JsonFields i : f.objects("identifiers")) {
      identifiers.add(new Metadata.Identifier(i.text("scheme"), i.requiredText("value")));
      i.finish("identifiers");
    }
    metadata.identifiers(identifiers);
  }

  private Speaker speaker(JsonValue value) {
    JsonFields f = new JsonFields(value, problems);
    Speaker speaker =
        Speaker.builder(f.requiredText("id"), Objects.requireNonNullElse(f.text("name"), ""))
            .labels(f.texts("labels"))
            .role(role(f))
            .description(f.text("description"))
            .build();
    f.finish(speaker.id());
    return speaker;
  }

  private Role role(JsonFields f) {
    String text = f.text("role");
    if (text == null) {
      return Role.UNDETERMINED;
    }
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
        return role;
      }
    }
    throw problems.error(Code.R031, f.span("role"), "'" + text + "' is no role that is known");
  }

  private Note note(JsonValue value) {
    JsonFields f = new JsonFields(value, problems);
    String id = f.requiredText("id");
    Note note = new Note(id, contents.content(f, id), org.colloquy.model.Origin.at(f.span()));
    f.finish(id);
    return note;
  }

  private Resource resource(JsonValue value) {
    JsonFields f = new JsonFields(value, problems);
    String name = f.requiredText("source");
    Resource resource =
        new Resource(f.requiredText("id"), f.requiredText("media-type"), name, () -> bytes(name));
    f.finish(resource.id());
    return resource;
  }

  private byte[] bytes(String name) throws IOException {
    Source beside =
        source.resolve(name).orElseThrow(() -> new java.nio.file.NoSuchFileException(name));
    return beside.bytes(org.colloquy.model.Limits.DEFAULT.inputBytes());
  }
}
