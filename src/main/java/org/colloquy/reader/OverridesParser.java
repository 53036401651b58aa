package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.diagnostic.Severity;
import org.colloquy.internal.dialect.Detector;
import org.colloquy.internal.dialect.words.Likeness;
import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Makes overrides of the values that somebody wrote in YAML, each checked where it stands. */
final class OverridesParser {
  /** Keys of metadata, of which a sidecar or an option may say that they have no value. */
  static final Set<String> METADATA =
      Set.of(
          "title",
          "subtitle",
          "deck",
          "language",
          "date",
          "interviewed",
          "publication",
          "publisher",
          "contributors",
          "description",
          "subjects",
          "rights",
          "access-restriction",
          "identifiers",
          "recording");

  static final Set<String> KEYS =
      Stream.concat(METADATA.stream(), Stream.of("speakers", "dialect", "turns", "blocks"))
          .collect(Collectors.toUnmodifiableSet());

  /** Keys whose values change how the text is read. */
  static final Set<String> ONLY_OURS = Set.of("speakers", "turns", "blocks");

  private final YamlFields values;
  private final Claims claims;
  private Metadata.Builder metadata = Metadata.builder();
  private final Overrides.Builder out = Overrides.builder();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<YamlValue.Field> further = new ArrayList<>();

  /** Whether nothing is read around what is wrong. */
  private boolean strict;

  /** Overrides, what is odd about the keys they were read from, and what other keys told. */
  record Parsed(Overrides overrides, List<Diagnostic> problems, List<Evidence> evidence) {}

  private OverridesParser(SourceText source) {
    values = new YamlFields(source);
    claims = new Claims(source);
  }

  /**
   * @throws ColloquyException M013 or M014 at a value that its key can't have
   */
  static Parsed parse(SourceText source, YamlValue.Fields fields) {
    return new OverridesParser(source).parse(fields);
  }

  private Parsed parse(YamlValue.Fields fields) {
    once(fields).forEach(this::fieldOrNone);
    further.forEach(this::further);
    return parsed(metadata.build(), List.of());
  }

  /**
   * As {@link #parse} for front matter, which other projects may have written with keys of theirs;
   * where it is ours, keys that have no meaning are further fields and nothing else. A value that
   * its key can't have is kept as a further field and told (M018).
   *
   * @throws ColloquyException M013 at a value of {@code speakers}, {@code turns} or {@code blocks}
   *     that they can't have
   */
  static Parsed frontMatter(SourceText source, YamlValue.Fields fields) {
    if (isOurs(fields)) {
      return parse(source, fields);
    }
    OverridesParser parser = new OverridesParser(source);
    parser.once(fields).forEach(parser::fieldInFront);
    ForeignFields foreign = new ForeignFields(parser.values, parser.metadata.build());
    List<YamlValue.Field> kept = parser.further.stream().filter(f -> !foreign.take(f)).toList();
    parser.metadata = foreign.metadata().toBuilder();
    kept.forEach(parser::further);
    parser.problems.addAll(foreign.problems());
    return parser.parsed(parser.metadata.build(), foreign.evidence());
  }

  /** The fields, each key once, with texts that an edition may hold. */
  private List<YamlValue.Field> once(YamlValue.Fields fields) {
    FitValue fit = new FitValue();
    List<YamlValue.Field> once = claims.once(fit.visit(fields));
    problems.addAll(fit.told(values.source()));
    return once;
  }

  /** Our editions give each speaker an id. */
  private static boolean isOurs(YamlValue.Fields fields) {
    return fields.fields().stream()
        .filter(f -> f.key().text().equals("speakers"))
        .anyMatch(
            f ->
                f.value() instanceof YamlValue.Items items
                    && items.items().stream().anyMatch(OverridesParser::hasId));
  }

  private static boolean hasId(YamlValue item) {
    return item instanceof YamlValue.Fields fields
        && fields.fields().stream().anyMatch(f -> f.key().text().equals("id"));
  }

  private Parsed parsed(Metadata known, List<Evidence> evidence) {
    problems.addAll(claims.problems());
    return new Parsed(out.metadata(known).places(claims.places()).build(), problems, evidence);
  }

  /**
   * The overrides that one key and its value on the command line make.
   *
   * @throws ColloquyException whatever is wrong with it
   */
  static Overrides set(String key, String value) {
    SourceText source = new SourceText("--meta " + key, value);
    boolean structured = value.startsWith("[") || value.startsWith("{");
    YamlValue parsed = structured ? YamlText.value(source, 0, value.length()) : null;
    YamlValue whole =
        parsed == null
            ? new YamlValue.Text(value, value.equals("null"), source.span(0, value.length()))
            : parsed;
    int dot = key.indexOf('.');
    String first = dot < 0 ? key : key.substring(0, dot);
    YamlValue inner = dot < 0 ? whole : nested(key.substring(dot + 1), whole);
    YamlValue.Text name = new YamlValue.Text(first, true, whole.span());
    YamlValue.Field field = new YamlValue.Field(name, inner);
    OverridesParser parser = new OverridesParser(source);
    parser.strict = true;
    Parsed set = parser.parse(new YamlValue.Fields(List.of(field), whole.span()));
    for (Diagnostic problem : set.problems()) {
      if (problem.code() != Code.M010) {
        throw new ColloquyException(problem.withSeverity(Severity.ERROR));
      }
    }
    return set.overrides();
  }

  private static YamlValue nested(String key, YamlValue value) {
    YamlValue.Text name = new YamlValue.Text(key, true, value.span());
    return new YamlValue.Fields(List.of(new YamlValue.Field(name, value)), value.span());
  }

  /** A field of front matter; one that other projects have as well may hold what we can't read. */
  private void fieldInFront(YamlValue.Field field) {
    if (ONLY_OURS.contains(field.key().text())) {
      field(field);
      return;
    }
    try {
      field(field);
    } catch (ColloquyException wrong) {
      problems.add(ForeignFields.kept(values, field, wrong.diagnostic()));
      further.add(field);
    }
  }

  /** A field of ours, of which null says that there is no such thing. */
  private void fieldOrNone(YamlValue.Field field) {
    String key = field.key().text();
    YamlValue value = field.value();
    boolean nothing =
        value instanceof YamlValue.Text text && text.isNothing() && !text.text().isEmpty();
    boolean empty = value instanceof YamlValue.Items items && items.items().isEmpty();
    if (METADATA.contains(key) && (nothing || empty)) {
      out.none(key);
    } else {
      field(field);
    }
  }

  private void field(YamlValue.Field field) {
    YamlValue value = field.value();
    if (value instanceof YamlValue.Text text && text.isNothing()) {
      return;
    }
    String key = field.key().text();
    switch (key) {
      case "title" -> metadata.title(values.line(value, key));
      case "subtitle" -> metadata.subtitle(values.line(value, key));
      case "deck" -> metadata.deck(values.line(value, key));
      case "language" -> metadata.language(values.language(value));
      case "date" -> metadata.date(values.date(value));
      case "publisher" -> metadata.publisher(values.line(value, key));
      case "description" -> metadata.description(values.line(value, key));
      case "rights" -> metadata.rights(values.line(value, key));
      case "access-restriction" -> metadata.accessRestriction(values.line(value, key));
      case "recording" -> metadata.recording(values.line(value, key));
      case "subjects" -> metadata.subjects(values.lines(value, key));
      case "dialect" -> dialect(value);
      case "interviewed" -> metadata.interviewed(interviewed(value));
      case "publication" -> metadata.publication(publication(value));
      case "identifiers" -> metadata.identifiers(values.each(value, key, this::identifier));
      case "contributors" -> metadata.contributors(values.each(value, key, this::contributor));
      case "speakers" -> out.speakers(values.each(value, key, this::speaker));
      case "turns" -> turns(value);
      case "blocks" -> blocks(value);
      default -> further.add(field);
    }
  }

  private Metadata.Interviewed interviewed(YamlValue value) {
    if (!(value instanceof YamlValue.Fields)) {
      return new Metadata.Interviewed(values.date(value), null);
    }
    YamlValue date = values.get(value, "date");
    YamlValue place = values.get(value, "place");
    return new Metadata.Interviewed(
        date == null ? null : values.date(date),
        place == null ? null : values.line(place, "place"));
  }

  private Metadata.Publication publication(YamlValue value) {
    if (!(value instanceof YamlValue.Fields)) {
      return new Metadata.Publication(values.line(value, "publication"), null);
    }
    return new Metadata.Publication(
        values.required(value, "title"), values.optional(value, "issue"));
  }

  private Metadata.Identifier identifier(YamlValue value) {
    return value instanceof YamlValue.Fields
        ? new Metadata.Identifier(values.optional(value, "scheme"), values.required(value, "value"))
        : new Metadata.Identifier(null, values.line(value, "identifiers"));
  }

  private Contributor contributor(YamlValue value) {
    if (!(value instanceof YamlValue.Fields)) {
      return new Contributor(values.line(value, "contributors"), "ctb", null);
    }
    String role = values.optional(value, "role");
    return new Contributor(
        values.required(value, "name"),
        role == null ? "ctb" : Relators.code(role),
        values.optional(value, "description"));
  }

  private Overrides.Person speaker(YamlValue value) {
    if (!(value instanceof YamlValue.Fields)) {
      String name = values.line(value, "speakers");
      claims.person(name, value.span());
      return new Overrides.Person(name, List.of(), null, null);
    }
    String name = values.required(value, "name");
    YamlValue labels = values.get(value, "labels");
    claims.person(name, java.util.Objects.requireNonNull(values.get(value, "name")).span());
    return new Overrides.Person(
        name,
        labels == null ? List.of() : labels(labels, name),
        values.role(value),
        values.optional(value, "description"));
  }

  private List<String> labels(YamlValue value, String name) {
    List<String> free = new ArrayList<>();
    values.each(
        value,
        "labels",
        v -> {
          String label = values.line(v, "labels");
          return claims.label(label, name, v.span()) && free.add(label);
        });
    return free;
  }

  /** One that does not exist is told; the reader judges for itself. */
  private void dialect(YamlValue value) {
    try {
      out.dialect(values.choice(value, "dialect", Detector.dialects()));
    } catch (ColloquyException e) {
      if (strict) {
        throw e;
      }
      String message = e.diagnostic().message() + "; the reader judges for itself";
      problems.add(e.diagnostic().withSeverity(Severity.WARNING).withMessage(message));
    }
  }

  private void turns(YamlValue value) {
    if (!(value instanceof YamlValue.Fields fields)) {
      throw values.wrong(value, "turns names lines", "write turns: {12: none, 40: Mary}");
    }
    for (YamlValue.Field turn : fields.fields()) {
      String line = turn.key().text();
      boolean number =
          !line.isEmpty() && line.length() < 9 && line.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!number || Integer.parseInt(line) < 1) {
        throw values.wrong(
            turn.key(), "'" + line + "' is no line", "count the source's lines from 1");
      }
      String speaker = values.line(turn.value(), "turns");
      if (!claims.line(Integer.parseInt(line), turn.key().span())) {
        continue;
      }
      if (speaker.toLowerCase(Locale.ROOT).equals(Detector.NONE)) {
        out.noTurn(Integer.parseInt(line));
      } else {
        out.turn(Integer.parseInt(line), speaker);
      }
    }
  }

  private void blocks(YamlValue value) {
    if (!(value instanceof YamlValue.Fields fields)) {
      throw values.wrong(value, "blocks names blocks", "write blocks: {n3: {kind: vote}}");
    }
    for (YamlValue.Field block : fields.fields()) {
      String kind = values.optional(block.value(), "kind");
      YamlValue time = values.get(block.value(), "time");
      claims.block(block.key().text(), block.key().span());
      out.block(
          block.key().text(),
          new Overrides.BlockFact(
              kind == null ? null : values.kind(block.value(), kind),
              time == null ? null : values.time(time)));
    }
  }

  private void further(YamlValue.Field field) {
    String key = field.key().text();
    Object value = field.value().accept(PlainValue.INSTANCE);
    if (value != null && !key.isEmpty()) {
      metadata.extra(key, value);
    }
    String near = near(key);
    if (near != null && ForeignKey.of(key) == null) {
      String message = "'" + key + "' is kept as a further field; did you mean " + near + "?";
      problems.add(
          values
              .source()
              .problem(Code.M010, field.key().span(), message)
              .withHint("the keys are " + String.join(", ", new java.util.TreeSet<>(KEYS))));
    }
  }

  private static @Nullable String near(String key) {
    return KEYS.stream().sorted().filter(k -> Likeness.oneSlip(key, k)).findFirst().orElse(null);
  }
}
