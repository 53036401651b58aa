package org.colloquy.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.colloquy.model.InvalidInterviewException.Rule;
import org.jspecify.annotations.Nullable;

/** Makes texts fit for the model, and tells what it changed. Whatever is fit stays the same. */
final class Cleaning {
  private final Consumer<Correction> told;
  private Origin at = Origin.NONE;

  Cleaning(Consumer<Correction> told) {
    this.told = told;
  }

  /** Lets what is told from now on be there. */
  void at(Origin origin) {
    at = origin.span().isPresent() ? origin : at;
  }

  /** A text that stands alone. */
  String text(String text) {
    String clean = characters(text);
    String missing = new Directions().add(clean).missing();
    if (!missing.isEmpty()) {
      unclosed(missing);
    }
    return clean + missing;
  }

  @Nullable String orNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  List<String> texts(List<String> texts) {
    return each(texts, this::text);
  }

  /** A text that is part of a longer one. Line ends that XML has not are spaces. */
  String characters(String text) {
    int first = Characters.firstIllegal(text);
    if (first < 0) {
      return text;
    }
    String spaced = text.replace("\r\n", "\n");
    for (char space : new char[] {'\r', '\f', '\u000b', '\u0085'}) {
      spaced = spaced.replace(space, ' ');
    }
    String clean = Characters.cleaned(spaced);
    int bad = Characters.firstIllegal(spaced);
    if (bad >= 0) {
      int count = 0;
      for (int i = bad; i < clean.length(); i++) {
        count += clean.charAt(i) != spaced.charAt(i) ? 1 : 0;
      }
      told.accept(new Correction(Rule.CHARACTER, spaced.codePointAt(bad), count, at));
    }
    return clean;
  }

  void unclosed(String missing) {
    told.accept(new Correction(Rule.DIRECTION, missing.charAt(0), missing.length(), at));
  }

  /** An address, in which directions are written as the bytes that they are. */
  String address(String href) {
    String clean = characters(href);
    if (new Directions().add(clean).missing().isEmpty()) {
      return clean;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      boolean formats = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
      out.append(
          formats
              ? String.format(Locale.ROOT, "%%E2%%%02X%%%02X", 0x80 | c >> 6 & 63, 0x80 | c & 63)
              : c);
    }
    unclosed(Character.toString('\u202c'));
    return out.toString();
  }

  /** The list with each element replaced; itself where none is. */
  static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    List<T> out = null;
    for (int i = 0; i < list.size(); i++) {
      T changed = change.apply(list.get(i));
      if (out == null && changed != list.get(i)) {
        out = new ArrayList<>(list.subList(0, i));
      }
      if (out != null) {
        out.add(changed);
      }
    }
    return out == null ? list : out;
  }

  Metadata metadata(Metadata m) {
    Metadata.Builder out =
        Metadata.builder()
            .title(orNull(m.title().orElse(null)))
            .subtitle(orNull(m.subtitle().orElse(null)))
            .deck(orNull(m.deck().orElse(null)))
            .language(orNull(m.language().orElse(null)))
            .date(m.date().orElse(null))
            .interviewed(m.interviewed().map(this::interviewed).orElse(null))
            .publication(m.publication().map(this::publication).orElse(null))
            .publisher(orNull(m.publisher().orElse(null)))
            .contributors(each(m.contributors(), this::contributor))
            .description(orNull(m.description().orElse(null)))
            .subjects(texts(m.subjects()))
            .rights(orNull(m.rights().orElse(null)))
            .accessRestriction(orNull(m.accessRestriction().orElse(null)))
            .identifiers(each(m.identifiers(), this::identifier))
            .recording(orNull(m.recording().orElse(null)));
    m.extra().forEach((key, value) -> out.extra(text(key), value(value)));
    return out.build();
  }

  private Metadata.Interviewed interviewed(Metadata.Interviewed held) {
    return new Metadata.Interviewed(held.date(), orNull(held.place()));
  }

  private Metadata.Publication publication(Metadata.Publication in) {
    return new Metadata.Publication(text(in.title()), orNull(in.issue()));
  }

  private Contributor contributor(Contributor c) {
    return new Contributor(text(c.name()), text(c.role()), orNull(c.description()));
  }

  private Metadata.Identifier identifier(Metadata.Identifier id) {
    return new Metadata.Identifier(orNull(id.scheme()), text(id.value()));
  }

  private Object value(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> out = new LinkedHashMap<>();
      map.forEach((key, inner) -> out.put(text(key.toString()), value(inner)));
      return out;
    }
    if (value instanceof List<?> list) {
      List<Object> out = new ArrayList<>();
      list.forEach(inner -> out.add(value(inner)));
      return out;
    }
    return value instanceof String text ? text(text) : value;
  }

  Speaker speaker(Speaker speaker) {
    return Speaker.builder(speaker.id(), text(speaker.name()))
        .labels(texts(speaker.labels()))
        .role(speaker.role())
        .description(orNull(speaker.description().orElse(null)))
        .build();
  }

  Resource resource(Resource resource) {
    String type = text(resource.mediaType());
    String source = text(resource.source());
    boolean same = type.equals(resource.mediaType()) && source.equals(resource.source());
    return same ? resource : new Resource(resource.id(), type, source, resource::read);
  }
}
