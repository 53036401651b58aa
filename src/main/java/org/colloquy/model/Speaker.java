package org.colloquy.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks in an interview. One side of it may be a speaker whom nobody names: whoever
 * asks the unlabelled questions of a page, or answers them. Immutable; made by a {@link Builder}.
 */
public final class Speaker {
  private final String id;
  private final String name;
  private final List<String> labels;
  private final Role role;
  private final @Nullable String description;

  private Speaker(Builder b) {
    id = b.id;
    name = b.name;
    labels = List.copyOf(b.labels);
    role = b.role;
    description = b.description;
  }

  /**
   * @param id unique among the speakers; a letter, then letters, digits, {@code -}, {@code _}
   * @param name the full name, or what stands for it; empty where nothing names the speaker
   */
  public static Builder builder(String id, String name) {
    return new Builder(id, name);
  }

  public Builder toBuilder() {
    return new Builder(id, name).labels(labels).role(role).description(description);
  }

  public String id() {
    return id;
  }

  /** The full name, or what stands for it; empty where nothing names the speaker. */
  public String name() {
    return name;
  }

  public boolean isNamed() {
    return !name.isEmpty();
  }

  /** The labels seen for this speaker, without their mark ({@code Q}, {@code Dai}), in order. */
  public List<String> labels() {
    return labels;
  }

  public Role role() {
    return role;
  }

  /** Office or occupation, such as "Minister of ...". */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Speaker that
        && id.equals(that.id)
        && name.equals(that.name)
        && labels.equals(that.labels)
        && role == that.role
        && Objects.equals(description, that.description);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, role);
  }

  @Override
  public String toString() {
    return "Speaker[" + id + ", " + name + ", " + labels + ", " + role + ", " + description + "]";
  }

  /** Collects what is known of a speaker. */
  public static final class Builder {
    private final String id;
    private final String name;
    private final List<String> labels = new ArrayList<>();
    private Role role = Role.UNDETERMINED;
    private @Nullable String description;

    private Builder(String id, String name) {
      this.id = id;
      this.name = name;
    }

    public Builder labels(List<String> values) {
      labels.clear();
      labels.addAll(values);
      return this;
    }

    public Builder role(Role value) {
      role = value;
      return this;
    }

    public Builder description(@Nullable String value) {
      description = value;
      return this;
    }

    public Speaker build() {
      return new Speaker(this);
    }
  }
}
