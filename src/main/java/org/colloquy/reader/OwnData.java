package org.colloquy.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.html.OwnEdition;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The metadata in the data of an HTML edition of Colloquy, in the terms of schema.org. */
final class OwnData {
  private final YamlFields values;
  private final YamlValue data;
  private final OwnEdition edition;
  private final Metadata.Builder out = Metadata.builder();
  private final Map<String, String> descriptions = new HashMap<>();

  private OwnData(YamlFields values, YamlValue data, OwnEdition edition) {
    this.values = values;
    this.data = data;
    this.edition = edition;
  }

  /**
   * What an edition says of itself.
   *
   * @param people with what they are, as far as it is said
   */
  record Read(Metadata metadata, List<Declared.Person> people) {}

  /**
   * Reads the data of an edition, JSON being YAML.
   *
   * @throws ColloquyException M011 to M014 if somebody damaged them
   */
  static Read of(OwnEdition edition) {
    SourceText source = new SourceText("application/ld+json", edition.data());
    YamlValue data = YamlText.value(source, 0, edition.data().length());
    if (data == null) {
      return new Read(Metadata.EMPTY, edition.people());
    }
    OwnData own = new OwnData(new YamlFields(source), data, edition);
    own.read();
    return new Read(own.out.build(), edition.people().stream().map(own::described).toList());
  }

  private void read() {
    text("alternativeHeadline", out::subtitle);
    text("description", out::description);
    text("copyrightNotice", out::rights);
    text("conditionsOfAccess", out::accessRestriction);
    text("isBasedOn", out::recording);
    text("keywords", k -> out.subjects(List.of(k.split(", "))));
    text("datePublished", d -> PartialDate.parse(d).ifPresent(out::date));
    YamlValue publisher = values.get(data, "publisher");
    if (publisher != null) {
      out.publisher(values.required(publisher, "name"));
    }
    publication(values.get(data, "isPartOf"));
    people("author", "ivr");
    people("about", "ive");
    people("translator", "trl");
    people("editor", "edt");
    identifiers(values.get(data, "identifier"));
  }

  private void text(String key, Consumer<String> take) {
    String text = values.optional(data, key);
    if (text != null) {
      take.accept(text);
    }
  }

  private void publication(@Nullable YamlValue part) {
    if (part == null) {
      return;
    }
    YamlValue whole = values.get(part, "isPartOf");
    String name = values.required(part, "name");
    out.publication(
        whole == null
            ? new Metadata.Publication(name, null)
            : new Metadata.Publication(values.required(whole, "name"), name));
  }

  private void people(String key, String relator) {
    if (!(values.get(data, key) instanceof YamlValue.Items people)) {
      return;
    }
    for (YamlValue person : people.items()) {
      String name = values.required(person, "name");
      String description = values.optional(person, "description");
      if (!isLabel(name)) {
        out.contributor(new Contributor(name, relator, description));
      }
      if (description != null) {
        descriptions.putIfAbsent(name, description);
      }
    }
  }

  /** Whether a name is no more than what stands before the words, such as {@code Q}. */
  private boolean isLabel(String name) {
    return name.indexOf(' ') < 0
        && edition.people().stream().anyMatch(p -> p.labels().contains(name));
  }

  private void identifiers(@Nullable YamlValue value) {
    if (value != null) {
      out.identifiers(
          values.each(
              value,
              "identifier",
              i ->
                  new Metadata.Identifier(
                      values.optional(i, "propertyID"), values.required(i, "value"))));
    }
  }

  private Declared.Person described(Declared.Person person) {
    return new Declared.Person(
        person.name(), person.labels(), person.role(), descriptions.get(person.name()));
  }
}
