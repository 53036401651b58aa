package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Collects metadata of a document's properties and styles, with what spoke for each. */
final class Finding {
  private static final String PROPERTIES = "the document's properties";

  private static final Map<String, String> RELATORS =
      Map.of(
          "interviewer", "ivr",
          "interviewee", "ive",
          "translator", "trl",
          "transcriber", "trc",
          "editor", "edt",
          "photographer", "pht",
          "author", "aut",
          "moderator", "mod");

  private final Metadata.Builder metadata = Metadata.builder();
  private final List<Evidence> evidence = new ArrayList<>();
  private final Map<String, String> descriptions = new HashMap<>();
  private final List<Metadata.Identifier> identifiers = new ArrayList<>();
  private Metadata.@Nullable Publication publication;
  private @Nullable String issue;
  private @Nullable PartialDate held;
  private @Nullable String place;
  private boolean creatorNamed;

  void title(String title, @Nullable Span span, double sure, String why) {
    metadata.title(title);
    evidence.add(new Evidence(span, "title", title, sure, why));
  }

  void subtitle(String subtitle, @Nullable Span span) {
    metadata.subtitle(subtitle);
    evidence.add(new Evidence(span, "subtitle", subtitle, .95, "the style of the paragraph"));
  }

  void deck(String deck, @Nullable Span span) {
    metadata.deck(deck);
    evidence.add(new Evidence(span, "deck", deck, .95, "the style of the paragraph"));
  }

  /**
   * Takes what properties say, titles aside.
   *
   * @param ours whether an edition of ours is read, whose every custom property means something
   */
  void take(Properties properties, boolean ours) {
    String description = properties.core("description");
    if (description != null) {
      metadata.description(description);
      note("description", description, .6);
    }
    String keywords = properties.core("keywords");
    if (keywords != null) {
      List<String> subjects = split(keywords, ours ? ";" : "[;,]");
      metadata.subjects(subjects);
      note("subjects", String.join("; ", subjects), .7);
    }
    properties.custom().forEach((name, value) -> custom(name, value, ours));
    String creator = properties.core("creator");
    if (!ours && creator != null && !creatorNamed) {
      for (String name : split(creator, ";")) {
        if (!Authors.NOBODY.contains(name.toLowerCase(Locale.ROOT))) {
          metadata.contributor(new Contributor(name, "cre", null));
          note("creator", name, .5);
        }
      }
    }
    String created = properties.core("created");
    if (!ours && created != null && created.length() >= 10) {
      PartialDate.parse(created.substring(0, 10))
          .ifPresent(
              day -> {
                metadata.extra("created", day.toString());
                note("created", day.toString(), .5);
              });
    }
  }

  private static List<String> split(String text, String marks) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(marks)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private void note(String subject, String decision, double sure) {
    evidence.add(new Evidence(null, subject, decision, sure, PROPERTIES));
  }

  private void custom(String name, String value, boolean ours) {
    String key = name.toLowerCase(Locale.ROOT);
    String relator = RELATORS.get(key);
    if (relator != null || ours && key.length() == 3 && key.equals(name)) {
      String role = relator == null ? key : relator;
      split(value, ";").forEach(n -> metadata.contributor(new Contributor(n, role, null)));
      creatorNamed = true;
      note(key, value, .9);
      return;
    }
    if (!published(key, value) && !described(key, value) && ours) {
      other(name, value);
    }
  }

  private boolean published(String key, String value) {
    switch (key) {
      case "subtitle" -> metadata.subtitle(value);
      case "deck" -> metadata.deck(value);
      case "publication" -> publication = new Metadata.Publication(value, issue);
      case "issue" -> issue = value;
      case "publisher" -> metadata.publisher(value);
      case "published" -> PartialDate.parse(value).ifPresent(metadata::date);
      case "interviewed" -> held = PartialDate.parse(value).orElse(null);
      case "interviewed at" -> place = value;
      default -> {
        return false;
      }
    }
    note(key, value, .9);
    return true;
  }

  private boolean described(String key, String value) {
    switch (key) {
      case "rights" -> metadata.rights(value);
      case "access" -> metadata.accessRestriction(value);
      case "recording" -> metadata.recording(value);
      default -> {
        return false;
      }
    }
    note(key, value, .9);
    return true;
  }

  private void other(String name, String value) {
    String person = "Description of ";
    if (name.startsWith(person)) {
      descriptions.put(name.substring(person.length()), value);
    } else if (name.startsWith("Identifier")) {
      String scheme = name.substring("Identifier".length()).strip();
      boolean counted = scheme.chars().allMatch(Character::isDigit);
      identifiers.add(new Metadata.Identifier(counted ? null : scheme, value));
    } else {
      metadata.extra(name, value);
    }
  }

  /** What people are, by their names. */
  Map<String, String> descriptions() {
    return Map.copyOf(descriptions);
  }

  /** Everything that was found. */
  Metadata metadata() {
    Metadata so = metadata.build();
    Metadata.Builder out = so.toBuilder();
    if (publication != null) {
      out.publication(new Metadata.Publication(publication.title(), issue));
    }
    if (held != null || place != null) {
      out.interviewed(new Metadata.Interviewed(held, place));
    }
    if (!identifiers.isEmpty()) {
      out.identifiers(identifiers);
    }
    return out.build();
  }

  List<Evidence> evidence() {
    return evidence;
  }
}
