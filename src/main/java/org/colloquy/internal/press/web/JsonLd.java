package org.colloquy.internal.press.web;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.Credits;
import org.colloquy.model.Block;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What search engines are told, in the words of schema.org, which has none for an interview: an
 * article by who asks about who answers.
 */
final class JsonLd {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(1024);
  private boolean first = true;

  private JsonLd() {}

  static String of(Edition edition) {
    JsonLd json = new JsonLd();
    json.article(edition);
    return json.out.toString();
  }

  private void article(Edition edition) {
    Metadata metadata = edition.metadata();
    open('{');
    text("@context", "https://schema.org");
    text("@type", "Article");
    text("headline", edition.fileTitle());
    text("alternativeHeadline", metadata.subtitle().orElse(null));
    text("description", description(metadata));
    text("inLanguage", metadata.language().orElse(null));
    text("datePublished", metadata.date().map(Object::toString).orElse(null));
    metadata.interviewed().ifPresent(this::talk);
    people("author", Credits.of(edition, Credits.INTERVIEWER));
    people("about", Credits.of(edition, Credits.INTERVIEWEE));
    people("translator", Credits.of(edition, "trl"));
    people("editor", Credits.of(edition, "edt"));
    metadata.publisher().ifPresent(p -> named("publisher", "Organization", p));
    metadata.publication().ifPresent(this::partOf);
    text("isBasedOn", metadata.recording().orElse(null));
    text("keywords", metadata.subjects().isEmpty() ? null : String.join(", ", metadata.subjects()));
    text("copyrightNotice", metadata.rights().orElse(null));
    text("conditionsOfAccess", metadata.accessRestriction().orElse(null));
    text("backstory", provenance(edition.front()));
    identifiers(metadata.identifiers());
    close('}');
  }

  /** Where and when the talk was. */
  private void talk(Metadata.Interviewed talk) {
    text("dateCreated", talk.date() == null ? null : talk.date().toString());
    if (talk.place() != null) {
      named("locationCreated", "Place", talk.place());
    }
  }

  static @Nullable String description(Metadata metadata) {
    return metadata.description().or(metadata::deck).orElse(null);
  }

  private static @Nullable String provenance(List<Block> front) {
    return front.isEmpty()
        ? null
        : front.stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  private void people(String key, List<Contributor> people) {
    if (people.isEmpty()) {
      return;
    }
    key(key);
    open('[');
    for (Contributor person : people) {
      comma();
      open('{');
      text("@type", "Person");
      text("name", person.name());
      text("description", person.description());
      close('}');
    }
    close(']');
  }

  private void named(String key, String type, String name) {
    key(key);
    open('{');
    text("@type", type);
    text("name", name);
    close('}');
  }

  private void partOf(Metadata.Publication publication) {
    if (publication.issue() == null) {
      named("isPartOf", "Periodical", publication.title());
      return;
    }
    key("isPartOf");
    open('{');
    text("@type", "PublicationIssue");
    text("name", publication.issue());
    named("isPartOf", "Periodical", publication.title());
    close('}');
  }

  private void identifiers(List<Metadata.Identifier> identifiers) {
    if (identifiers.isEmpty()) {
      return;
    }
    key("identifier");
    open('[');
    for (Metadata.Identifier identifier : identifiers) {
      comma();
      open('{');
      text("@type", "PropertyValue");
      text("propertyID", identifier.scheme());
      text("value", identifier.value());
      close('}');
    }
    close(']');
  }

  private void open(char bracket) {
    out.append(bracket);
    first = true;
  }

  private void close(char bracket) {
    out.append(bracket);
    first = false;
  }

  private void comma() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void key(String key) {
    comma();
    string(key);
    out.append(':');
  }

  private void text(String key, @Nullable String value) {
    if (value != null) {
      key(key);
      string(value);
    }
  }

  /** No character that means anything to an HTML or XML parser stands in what this writes. */
  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == 0x7f) {
        out.append("\\u00").append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
