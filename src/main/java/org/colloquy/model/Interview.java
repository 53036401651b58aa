package org.colloquy.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An interview: what is known of it, who speaks, and its blocks in reading order. Immutable, and
 * valid: one that breaks a rule of {@link InvalidInterviewException.Rule} can't be built.
 */
public final class Interview {
  private final Metadata metadata;
  private final List<Speaker> speakers;
  private final List<Block> blocks;
  private final List<Note> notes;
  private final List<Resource> resources;
  private final Map<String, Speaker> byId = new HashMap<>();

  private Interview(Builder b) {
    metadata = b.metadata;
    speakers = List.copyOf(b.speakers);
    speakers.forEach(s -> byId.putIfAbsent(s.id(), s));
    blocks = List.copyOf(b.blocks);
    notes = List.copyOf(b.notes);
    resources = List.copyOf(b.resources);
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder()
        .metadata(metadata)
        .speakers(speakers)
        .blocks(blocks)
        .notes(notes)
        .resources(resources);
  }

  public Metadata metadata() {
    return metadata;
  }

  /** The speakers in the order in which they first speak. */
  public List<Speaker> speakers() {
    return speakers;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public List<Note> notes() {
    return notes;
  }

  public List<Resource> resources() {
    return resources;
  }

  /** The speaker with an id; empty also for null. */
  public Optional<Speaker> speaker(@Nullable String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interview that
        && metadata.equals(that.metadata)
        && speakers.equals(that.speakers)
        && blocks.equals(that.blocks)
        && notes.equals(that.notes)
        && resources.equals(that.resources);
  }

  @Override
  public int hashCode() {
    return Objects.hash(metadata, speakers, blocks.size());
  }

  @Override
  public String toString() {
    return "Interview[" + metadata.title().orElse("untitled") + ", " + blocks.size() + " blocks]";
  }

  /** Collects the parts of an interview. Not safe for use by several threads. */
  public static final class Builder {
    private Metadata metadata = Metadata.EMPTY;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();

    private Builder() {}

    public Builder metadata(Metadata value) {
      metadata = value;
      return this;
    }

    public Builder speakers(List<Speaker> values) {
      speakers.clear();
      speakers.addAll(values);
      return this;
    }

    public Builder blocks(List<? extends Block> values) {
      blocks.clear();
      blocks.addAll(values);
      return this;
    }

    public Builder notes(List<Note> values) {
      notes.clear();
      notes.addAll(values);
      return this;
    }

    public Builder resources(List<Resource> values) {
      resources.clear();
      resources.addAll(values);
      return this;
    }

    public Builder speaker(Speaker value) {
      speakers.add(value);
      return this;
    }

    public Builder block(Block value) {
      blocks.add(value);
      return this;
    }

    public Builder note(Note value) {
      notes.add(value);
      return this;
    }

    public Builder resource(Resource value) {
      resources.add(value);
      return this;
    }

    /**
     * Makes all texts collected so far fit for an interview: U+FFFD stands for each character that
     * may not stand in one, a space for a line end of another kind than {@code \n}, and what a text
     * leaves open of its directions is closed at its end. For readers, who tell what was changed.
     */
    public Builder clean(Consumer<Correction> told) {
      Cleaning cleaning = new Cleaning(told);
      CleanNodes nodes = new CleanNodes(cleaning);
      metadata = cleaning.metadata(metadata);
      speakers.replaceAll(cleaning::speaker);
      blocks.replaceAll(nodes::block);
      notes.replaceAll(nodes::note);
      resources.replaceAll(cleaning::resource);
      return this;
    }

    /**
     * @throws InvalidInterviewException if a rule of the model is broken
     */
    public Interview build() {
      Interview interview = new Interview(this);
      new Validation(interview).check();
      return interview;
    }
  }
}
