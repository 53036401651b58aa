package org.colloquy.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about an interview, which outranks what a reader would infer. One schema
 * serves front matter, the sidecar {@code NAME.colloquy.yaml} beside a source, the command line and
 * programs. Immutable.
 */
public final class Overrides {
  /** Nothing is overridden. */
  public static final Overrides NONE = builder().build();

  /**
   * Somebody who speaks.
   *
   * @param labels what stands for the name in the source, without colon; may be empty
   * @param role null to let the reader judge
   */
  public record Person(
      String name, List<String> labels, @Nullable Role role, @Nullable String description) {
    public Person {
      labels = List.copyOf(labels);
    }
  }

  /**
   * What a block's text does not show.
   *
   * @param kind of a narration, null to leave it to the reader
   * @param time when a turn begins, from the start of the recording; null where not said
   */
  public record BlockFact(@Nullable String kind, @Nullable Duration time) {}

  private final Metadata metadata;
  private final List<Person> speakers;
  private final @Nullable String dialect;
  private final Map<Integer, Optional<String>> turns;
  private final Map<String, BlockFact> blocks;
  private final Set<String> none;
  private final Map<String, UnaryOperator<Diagnostic>> places;

  private Overrides(Builder b) {
    metadata = b.metadata;
    speakers = List.copyOf(b.speakers);
    dialect = b.dialect;
    turns = Collections.unmodifiableMap(new TreeMap<>(b.turns));
    blocks = Collections.unmodifiableMap(new LinkedHashMap<>(b.blocks));
    none = Set.copyOf(b.none);
    places = Map.copyOf(b.places);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    Builder b = new Builder().metadata(metadata).speakers(speakers).dialect(dialect);
    b.turns.putAll(turns);
    b.blocks.putAll(blocks);
    b.none.addAll(none);
    b.places.putAll(places);
    return b;
  }

  /** Title, date, contributors ... as far as they are said. */
  public Metadata metadata() {
    return metadata;
  }

  public List<Person> speakers() {
    return speakers;
  }

  /** The name of the dialect to read with; {@code none} for prose. */
  public Optional<String> dialect() {
    return Optional.ofNullable(dialect);
  }

  /** For lines of the source, counted from 1: who begins to speak there; empty: nobody does. */
  public Map<Integer, Optional<String>> turns() {
    return turns;
  }

  /** For ids of blocks, as the reader counts them ({@code n3}): what their text does not show. */
  public Map<String, BlockFact> blocks() {
    return blocks;
  }

  /** The keys of metadata that have no value, whatever the text suggests: {@code date}. */
  public Set<String> none() {
    return none;
  }

  /** These overrides with, for whatever they leave open, those of a weaker source. */
  public Overrides over(Overrides weaker) {
    Metadata left = MetadataMerge.without(weaker.metadata, none);
    Builder b = new Builder().metadata(MetadataMerge.over(metadata, left));
    b.none.addAll(weaker.none);
    b.none.removeIf(key -> !MetadataMerge.without(metadata, Set.of(key)).equals(metadata));
    b.none.addAll(none);
    Map<String, Person> people = new LinkedHashMap<>();
    speakers.forEach(p -> people.merge(p.name(), p, Overrides::over));
    left(weaker.speakers).forEach(p -> people.merge(p.name(), p, Overrides::over));
    b.speakers(new ArrayList<>(people.values()));
    b.dialect(dialect == null ? weaker.dialect : dialect);
    b.turns.putAll(weaker.turns);
    b.turns.putAll(turns);
    b.blocks.putAll(weaker.blocks);
    b.blocks.putAll(blocks);
    b.places.putAll(weaker.places);
    b.places.putAll(places);
    return b.build();
  }

  /** What is left of what others say of people, where a label can mean one person alone. */
  private List<Person> left(List<Person> weaker) {
    Set<String> names = new HashSet<>();
    Set<String> taken = new HashSet<>();
    for (Person p : speakers) {
      names.add(p.name());
      taken.add(Names.key(p.name()));
      p.labels().forEach(label -> taken.add(Names.key(label)));
    }
    List<Person> left = new ArrayList<>();
    for (Person p : weaker) {
      List<String> free =
          p.labels().stream().filter(label -> !taken.contains(Names.key(label))).toList();
      boolean bare = p.labels().isEmpty() ? taken.contains(Names.key(p.name())) : free.isEmpty();
      if (names.contains(p.name())) {
        left.add(p);
      } else if (!bare) {
        left.add(new Person(p.name(), free, p.role(), p.description()));
      }
    }
    return left;
  }

  private static Person over(Person stronger, Person weaker) {
    return new Person(
        stronger.name(),
        stronger.labels().isEmpty() ? weaker.labels() : stronger.labels(),
        stronger.role() == null ? weaker.role() : stronger.role(),
        stronger.description() == null ? weaker.description() : stronger.description());
  }

  /**
   * These overrides with one more value, as the command line has it: {@code title}, {@code
   * publication.issue}, or any other key, which is kept as a further field. Lists and maps are
   * written as YAML: {@code subjects=[rivers, weirs]}.
   *
   * @throws org.colloquy.diagnostic.ColloquyException M013 or M014 if the key has no such value
   */
  public Overrides set(String key, String value) {
    return OverridesParser.set(key, value).over(this);
  }

  /** The keys that {@link #set} and YAML know; any other is kept as a further field. */
  public static Set<String> keys() {
    return OverridesParser.KEYS;
  }

  /** These overrides with a person who asks. */
  public Overrides interviewer(String name) {
    return with(name, "ivr");
  }

  /** These overrides with a person who answers. */
  public Overrides interviewee(String name) {
    return with(name, "ive");
  }

  private Overrides with(String name, String relator) {
    Metadata one = Metadata.builder().contributor(new Contributor(name, relator, null)).build();
    List<Contributor> others = metadata.contributors(relator);
    List<Contributor> all = new ArrayList<>(others);
    all.addAll(one.contributors());
    Metadata strong = Metadata.builder().contributors(all).build();
    return builder().metadata(strong).build().over(this);
  }

  Declared declared() {
    List<Declared.Person> people =
        speakers.stream()
            .map(p -> new Declared.Person(p.name(), p.labels(), p.role(), p.description()))
            .toList();
    return new Declared(metadata, people, dialect, turns, none, places, "");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Overrides that
        && metadata.equals(that.metadata)
        && speakers.equals(that.speakers)
        && dialect().equals(that.dialect())
        && turns.equals(that.turns)
        && blocks.equals(that.blocks)
        && none.equals(that.none);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(metadata, speakers, dialect, turns, blocks, none);
  }

  @Override
  public String toString() {
    return "Overrides["
        + metadata
        + ", "
        + speakers
        + ", "
        + dialect
        + ", "
        + turns
        + ", "
        + blocks
        + ", "
        + none
        + "]";
  }

  /** Collects overrides. */
  public static final class Builder {
    private Metadata metadata = Metadata.EMPTY;
    private final List<Person> speakers = new ArrayList<>();
    private @Nullable String dialect;
    private final Map<Integer, Optional<String>> turns = new TreeMap<>();
    private final Map<String, BlockFact> blocks = new LinkedHashMap<>();
    private final Set<String> none = new TreeSet<>();
    private final Map<String, UnaryOperator<Diagnostic>> places = new HashMap<>();

    private Builder() {}

    public Builder metadata(Metadata value) {
      metadata = value;
      return this;
    }

    public Builder speakers(List<Person> values) {
      speakers.clear();
      speakers.addAll(values);
      return this;
    }

    public Builder speaker(Person value) {
      speakers.add(value);
      return this;
    }

    /** The only dialect to consider; {@code none} for prose, null to let the reader judge. */
    public Builder dialect(@Nullable String value) {
      dialect = value;
      return this;
    }

    /** Lets somebody, by name or label, begin to speak in a line of the source. */
    public Builder turn(int line, String speaker) {
      turns.put(line, Optional.of(speaker));
      return this;
    }

    /** Says that nobody begins to speak in a line of the source, whatever it looks like. */
    public Builder noTurn(int line) {
      turns.put(line, Optional.empty());
      return this;
    }

    /** Says of the block with an id what its text does not show. */
    public Builder block(String id, BlockFact fact) {
      blocks.put(id, fact);
      return this;
    }

    /**
     * Says that a key of metadata has no value, whatever the text suggests.
     *
     * @param key as in YAML: {@code access-restriction}
     * @throws IllegalArgumentException if it is no key of metadata
     */
    public Builder none(String key) {
      if (!OverridesParser.METADATA.contains(key)) {
        throw new IllegalArgumentException("no key of metadata: " + key);
      }
      none.add(key);
      return this;
    }

    Builder places(Map<String, UnaryOperator<Diagnostic>> values) {
      places.putAll(values);
      return this;
    }

    public Overrides build() {
      return new Overrides(this);
    }
  }
}
