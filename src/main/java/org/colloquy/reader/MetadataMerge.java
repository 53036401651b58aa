package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Metadata of two sources, one of which outranks the other. */
final class MetadataMerge {
  private MetadataMerge() {}

  /** Each value of the stronger, else of the weaker; contributors role by role. */
  static Metadata over(Metadata strong, Metadata weak) {
    Metadata.Builder out = weak.toBuilder();
    set(strong.title(), out::title);
    set(strong.subtitle(), out::subtitle);
    set(strong.deck(), out::deck);
    set(strong.language(), out::language);
    set(strong.date(), out::date);
    set(strong.interviewed(), out::interviewed);
    set(strong.publication(), out::publication);
    set(strong.publisher(), out::publisher);
    set(strong.description(), out::description);
    set(strong.rights(), out::rights);
    set(strong.accessRestriction(), out::accessRestriction);
    set(strong.recording(), out::recording);
    if (!strong.subjects().isEmpty()) {
      out.subjects(strong.subjects());
    }
    if (!strong.identifiers().isEmpty()) {
      out.identifiers(strong.identifiers());
    }
    out.contributors(contributors(strong.contributors(), weak.contributors()));
    strong.extra().forEach(out::extra);
    return out.build();
  }

  /** The metadata without the values of some keys, as YAML calls them. */
  static Metadata without(Metadata metadata, Set<String> keys) {
    Metadata.Builder out = metadata.toBuilder();
    for (String key : keys) {
      switch (key) {
        case "title" -> out.title(null);
        case "subtitle" -> out.subtitle(null);
        case "deck" -> out.deck(null);
        case "language" -> out.language(null);
        case "date" -> out.date(null);
        case "interviewed" -> out.interviewed(null);
        case "publication" -> out.publication(null);
        case "publisher" -> out.publisher(null);
        case "description" -> out.description(null);
        case "rights" -> out.rights(null);
        case "access-restriction" -> out.accessRestriction(null);
        case "recording" -> out.recording(null);
        case "subjects" -> out.subjects(List.of());
        case "identifiers" -> out.identifiers(List.of());
        case "contributors" -> out.contributors(List.of());
        default -> throw new IllegalArgumentException("no key of metadata: " + key);
      }
    }
    return out.build();
  }

  private static <T> void set(Optional<T> value, Consumer<@Nullable T> setter) {
    value.ifPresent(setter);
  }

  private static List<Contributor> contributors(List<Contributor> strong, List<Contributor> weak) {
    Set<String> roles = strong.stream().map(Contributor::role).collect(Collectors.toSet());
    List<Contributor> all = new ArrayList<>(strong);
    weak.stream().filter(c -> !roles.contains(c.role())).forEach(all::add);
    return all;
  }
}
