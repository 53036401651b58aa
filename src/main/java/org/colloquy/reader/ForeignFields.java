package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.internal.source.html.Described;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes what front matter says under other projects' keys, as far as their meaning is sure. Our own
 * keys outrank them, the first of two that mean the same outranks the second, and a value that does
 * not fit is left where it is and told.
 */
final class ForeignFields {
  private final YamlFields values;
  private final Metadata.Builder out;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Metadata own;
  private final List<String> subjects = new ArrayList<>();

  /**
   * @param own what our own keys say
   */
  ForeignFields(YamlFields values, Metadata own) {
    this.values = values;
    this.own = own;
    out = own.toBuilder();
  }

  /** Takes a field; false if it must be kept as it is. */
  boolean take(YamlValue.Field field) {
    ForeignKey key = ForeignKey.of(field.key().text());
    if (key == null || field.value() instanceof YamlValue.Text text && text.isNothing()) {
      return false;
    }
    try {
      String taken = key.relator() == null ? taken(key, field) : people(key.relator(), field);
      if (taken != null) {
        String why = "the key '" + field.key().text() + "'";
        evidence.add(new Evidence(field.value().span(), subject(key), taken, .95, why));
      }
      return taken != null;
    } catch (ColloquyException wrong) {
      problems.add(kept(values, field, wrong.diagnostic()));
      return false;
    }
  }

  /** That a field is kept as it is written, for what is wrong with its value. */
  static Diagnostic kept(YamlFields values, YamlValue.Field field, Diagnostic wrong) {
    return values
        .source()
        .problem(Code.M018, field.value().span(), wrong.message() + "; it is kept as it is")
        .withHint(Objects.requireNonNullElse(wrong.hint(), "write it out"));
  }

  private static String subject(ForeignKey key) {
    return switch (key) {
      case HELD, PLACE -> "interviewed";
      case ISSUE -> "publication";
      case ADDRESS, NUMBER -> "identifier";
      default -> key.name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private @Nullable String taken(ForeignKey key, YamlValue.Field field) {
    YamlValue value = field.value();
    Metadata now = out.build();
    return switch (key) {
      case TITLE -> text(value, now.title(), out::title);
      case SUBTITLE -> text(value, now.subtitle(), out::subtitle);
      case DECK -> text(value, now.deck(), out::deck);
      case PUBLISHER -> text(value, now.publisher(), out::publisher);
      case DESCRIPTION -> text(value, now.description(), out::description);
      case RIGHTS -> text(value, now.rights(), out::rights);
      case RECORDING -> isAddress(value) ? text(value, now.recording(), out::recording) : null;
      case LANGUAGE -> now.language().isPresent() ? null : language(value);
      case DATE -> now.date().isPresent() ? null : date(value);
      case HELD -> held(now.interviewed(), value);
      case PLACE -> place(now.interviewed(), value);
      case PUBLICATION -> publication(now.publication(), value);
      case ISSUE -> issue(now.publication(), value);
      case SUBJECTS -> subjects(value);
      case ADDRESS -> isAddress(value) ? identifier("uri", value) : null;
      case NUMBER -> identifier(ForeignKey.folded(field.key().text()), value);
      default -> null;
    };
  }

  private @Nullable String text(
      YamlValue value, Optional<String> known, Consumer<@Nullable String> setter) {
    if (!(value instanceof YamlValue.Text)) {
      return null;
    }
    String text = Described.words(values.line(value, "this"));
    if (known.isPresent()) {
      return known.get().equals(text) ? text : null;
    }
    setter.accept(text);
    return text;
  }

  private String language(YamlValue value) {
    String tag = values.language(value);
    out.language(tag);
    return tag;
  }

  private String date(YamlValue value) {
    PartialDate date = values.date(value);
    out.date(date);
    return date.toString();
  }

  private @Nullable String held(Optional<Metadata.Interviewed> known, YamlValue value) {
    boolean text = value instanceof YamlValue.Text t && !t.text().matches("true|false|yes|no");
    if (!text || known.map(Metadata.Interviewed::date).isPresent()) {
      return null;
    }
    PartialDate date = values.date(value);
    String place = known.map(Metadata.Interviewed::place).orElse(null);
    out.interviewed(new Metadata.Interviewed(date, place));
    return date.toString();
  }

  private @Nullable String place(Optional<Metadata.Interviewed> known, YamlValue value) {
    boolean set = known.map(Metadata.Interviewed::place).isPresent();
    if (set || !(value instanceof YamlValue.Text) || isAddress(value)) {
      return null;
    }
    String place = values.line(value, "a place");
    PartialDate date = known.map(Metadata.Interviewed::date).orElse(null);
    out.interviewed(new Metadata.Interviewed(date, place));
    return place;
  }

  private @Nullable String publication(Optional<Metadata.Publication> known, YamlValue value) {
    if (known.isPresent() || !(value instanceof YamlValue.Text) || isAddress(value)) {
      return null;
    }
    String title = values.line(value, "a publication");
    out.publication(new Metadata.Publication(title, null));
    return title;
  }

  /** An issue is one only of a publication that was named before it. */
  private @Nullable String issue(Optional<Metadata.Publication> known, YamlValue value) {
    boolean open = known.isPresent() && known.get().issue() == null && own.publication().isEmpty();
    if (!open || !(value instanceof YamlValue.Text)) {
      return null;
    }
    String issue = values.line(value, "an issue");
    out.publication(new Metadata.Publication(known.get().title(), issue));
    return issue;
  }

  private @Nullable String subjects(YamlValue value) {
    if (!own.subjects().isEmpty() || !texts(value)) {
      return null;
    }
    List<String> some = new ArrayList<>();
    for (String text : values.lines(value, "a subject")) {
      boolean list = value instanceof YamlValue.Text;
      for (String subject : list ? text.split("[,;、]") : new String[] {text}) {
        if (!subject.isBlank()) {
          some.add(subject.strip());
        }
      }
    }
    some.stream().filter(s -> !subjects.contains(s)).forEach(subjects::add);
    out.subjects(subjects);
    return String.join(", ", some);
  }

  private static boolean texts(YamlValue value) {
    return value instanceof YamlValue.Text
        || value instanceof YamlValue.Items items
            && !items.items().isEmpty()
            && items.items().stream()
                .allMatch(i -> i instanceof YamlValue.Text t && !t.text().isBlank());
  }

  private @Nullable String identifier(String scheme, YamlValue value) {
    if (!(value instanceof YamlValue.Text) || !own.identifiers().isEmpty()) {
      return null;
    }
    String number = values.line(value, "an identifier");
    List<Metadata.Identifier> all = new ArrayList<>(out.build().identifiers());
    Metadata.Identifier identifier = new Metadata.Identifier(scheme, number);
    if (all.stream().anyMatch(i -> scheme.equals(i.scheme()) && !i.equals(identifier))) {
      return null;
    }
    all.add(identifier);
    out.identifiers(all.stream().distinct().toList());
    return number;
  }

  private static boolean isAddress(YamlValue value) {
    String text = value instanceof YamlValue.Text t ? t.text().strip() : "";
    return text.startsWith("https://") || text.startsWith("http://");
  }

  private @Nullable String people(String relator, YamlValue.Field field) {
    List<String> names = ForeignNames.of(field.value());
    boolean known = own.contributors().stream().anyMatch(c -> c.role().equals(relator));
    if (names.isEmpty() || known) {
      return null;
    }
    names.forEach(n -> out.contributor(new Contributor(n, relator, null)));
    return String.join(", ", names);
  }

  /** What our own keys say, completed. */
  Metadata metadata() {
    return out.build();
  }

  List<Evidence> evidence() {
    return evidence;
  }

  List<Diagnostic> problems() {
    return problems;
  }
}
