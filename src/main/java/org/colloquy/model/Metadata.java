package org.colloquy.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known about an interview as a publication. Immutable; made by a {@link Builder}. */
public final class Metadata {
  /** No metadata at all. */
  public static final Metadata EMPTY = builder().build();

  /** When and where an interview was held; at least one of them is known. */
  public record Interviewed(@Nullable PartialDate date, @Nullable String place) {}

  /**
   * A journal, newspaper or site.
   *
   * @param issue the issue in words: {@code July 2001}, {@code 34/2}
   */
  public record Publication(String title, @Nullable String issue) {}

  /**
   * An identifier.
   *
   * @param scheme {@code doi}, {@code isbn}, {@code url}, {@code local} ...; null where not known
   */
  public record Identifier(@Nullable String scheme, String value) {}

  private final @Nullable String title;
  private final @Nullable String subtitle;
  private final @Nullable String deck;
  private final @Nullable String language;
  private final @Nullable PartialDate date;
  private final @Nullable Interviewed interviewed;
  private final @Nullable Publication publication;
  private final @Nullable String publisher;
  private final List<Contributor> contributors;
  private final @Nullable String description;
  private final List<String> subjects;
  private final @Nullable String rights;
  private final @Nullable String accessRestriction;
  private final List<Identifier> identifiers;
  private final @Nullable String recording;
  private final Map<String, Object> extra;

  private Metadata(Builder b) {
    title = b.title;
    subtitle = b.subtitle;
    deck = b.deck;
    language = b.language;
    date = b.date;
    interviewed = b.interviewed;
    publication = b.publication;
    publisher = b.publisher;
    contributors = List.copyOf(b.contributors);
    description = b.description;
    subjects = List.copyOf(b.subjects);
    rights = b.rights;
    accessRestriction = b.accessRestriction;
    identifiers = List.copyOf(b.identifiers);
    recording = b.recording;
    extra = Extra.copyOf(b.extra);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts with these values. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.title = title;
    b.subtitle = subtitle;
    b.deck = deck;
    b.language = language;
    b.date = date;
    b.interviewed = interviewed;
    b.publication = publication;
    b.publisher = publisher;
    b.contributors.addAll(contributors);
    b.description = description;
    b.subjects.addAll(subjects);
    b.rights = rights;
    b.accessRestriction = accessRestriction;
    b.identifiers.addAll(identifiers);
    b.recording = recording;
    b.extra.putAll(extra);
    return b;
  }

  /** The title as in the source, a final colon included. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** The subtitle. */
  public Optional<String> subtitle() {
    return Optional.ofNullable(subtitle);
  }

  /** A line or two below the title that say what the interview is about; also called standfirst. */
  public Optional<String> deck() {
    return Optional.ofNullable(deck);
  }

  /** The language of the text, a BCP 47 tag. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** When it was published. */
  public Optional<PartialDate> date() {
    return Optional.ofNullable(date);
  }

  /** When and where the interview was held. */
  public Optional<Interviewed> interviewed() {
    return Optional.ofNullable(interviewed);
  }

  /** Where it was published. */
  public Optional<Publication> publication() {
    return Optional.ofNullable(publication);
  }

  /** Who published it. */
  public Optional<String> publisher() {
    return Optional.ofNullable(publisher);
  }

  /** Who had a part in it, in order. */
  public List<Contributor> contributors() {
    return contributors;
  }

  /** A summary. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** Subjects or keywords. */
  public List<String> subjects() {
    return subjects;
  }

  /** A statement of rights or a licence. */
  public Optional<String> rights() {
    return Optional.ofNullable(rights);
  }

  /** Who may read it, and from when. */
  public Optional<String> accessRestriction() {
    return Optional.ofNullable(accessRestriction);
  }

  /** Identifiers such as a DOI or a shelf mark. */
  public List<Identifier> identifiers() {
    return identifiers;
  }

  /** Where the recording is kept: a URL or a description. */
  public Optional<String> recording() {
    return Optional.ofNullable(recording);
  }

  /**
   * Further fields that a source has, in its order, kept for a round trip. Values are strings,
   * booleans, numbers (Long, Double, BigInteger, BigDecimal), lists and maps with string keys of
   * such values.
   */
  public Map<String, Object> extra() {
    return extra;
  }

  /** The contributors with a MARC relator code, in order. */
  public List<Contributor> contributors(String role) {
    return contributors.stream().filter(c -> c.role().equals(role)).toList();
  }

  private List<Object> parts() {
    List<Object> parts = new ArrayList<>();
    parts.add(title());
    parts.add(subtitle());
    parts.add(deck());
    parts.add(language());
    parts.add(date());
    parts.add(interviewed());
    parts.add(publication());
    parts.add(publisher());
    parts.add(contributors);
    parts.add(description());
    parts.add(subjects);
    parts.add(rights());
    parts.add(accessRestriction());
    parts.add(identifiers);
    parts.add(recording());
    parts.add(extra);
    return parts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Metadata that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, date, extra);
  }

  @Override
  public String toString() {
    return "Metadata" + parts();
  }

  /** Collects metadata; setters take null for "not known". Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable String subtitle;
    private @Nullable String deck;
    private @Nullable String language;
    private @Nullable PartialDate date;
    private @Nullable Interviewed interviewed;
    private @Nullable Publication publication;
    private @Nullable String publisher;
    private final List<Contributor> contributors = new ArrayList<>();
    private @Nullable String description;
    private final List<String> subjects = new ArrayList<>();
    private @Nullable String rights;
    private @Nullable String accessRestriction;
    private final List<Identifier> identifiers = new ArrayList<>();
    private @Nullable String recording;
    private final Map<String, Object> extra = new LinkedHashMap<>();

    private Builder() {}

    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    public Builder subtitle(@Nullable String value) {
      subtitle = value;
      return this;
    }

    public Builder deck(@Nullable String value) {
      deck = value;
      return this;
    }

    public Builder language(@Nullable String value) {
      language = value;
      return this;
    }

    public Builder date(@Nullable PartialDate value) {
      date = value;
      return this;
    }

    public Builder interviewed(@Nullable Interviewed value) {
      interviewed = value;
      return this;
    }

    public Builder publication(@Nullable Publication value) {
      publication = value;
      return this;
    }

    public Builder publisher(@Nullable String value) {
      publisher = value;
      return this;
    }

    public Builder contributors(List<Contributor> values) {
      contributors.clear();
      contributors.addAll(values);
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Builder subjects(List<String> values) {
      subjects.clear();
      subjects.addAll(values);
      return this;
    }

    public Builder rights(@Nullable String value) {
      rights = value;
      return this;
    }

    public Builder accessRestriction(@Nullable String value) {
      accessRestriction = value;
      return this;
    }

    public Builder identifiers(List<Identifier> values) {
      identifiers.clear();
      identifiers.addAll(values);
      return this;
    }

    public Builder recording(@Nullable String value) {
      recording = value;
      return this;
    }

    public Builder contributor(Contributor value) {
      contributors.add(value);
      return this;
    }

    /** Keeps a further field; see {@link Metadata#extra()} for the values it may have. */
    public Builder extra(String key, Object value) {
      extra.put(key, value);
      return this;
    }

    /**
     * @throws IllegalArgumentException if an extra field has a value of a type that can't be kept
     */
    public Metadata build() {
      return new Metadata(this);
    }
  }
}
