package org.colloquy.writer;

import java.util.Optional;
import org.colloquy.model.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What a writer is told beside the edition. Immutable. There is little here because how an edition
 * looks is the design's, and the design is the edition's.
 */
public final class WriteOptions {
  /**
   * The source of the interview, to be carried inside editions that can carry it.
   *
   * @param name file name
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and far too large to copy
  public record Attachment(String name, String mediaType, byte[] bytes) {}

  public static final WriteOptions DEFAULT = builder().build();

  private final Limits limits;
  private final @Nullable Attachment source;
  private final @Nullable Template template;

  private WriteOptions(Builder b) {
    limits = b.limits;
    template = b.template;
    source = b.source;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Limits limits() {
    return limits;
  }

  /** The source to attach; empty unless asked for. */
  public Optional<Attachment> source() {
    return Optional.ofNullable(source);
  }

  /** The house's template that DOCX editions are written in; empty unless given. */
  public Optional<Template> template() {
    return Optional.ofNullable(template);
  }

  /** Collects options. */
  public static final class Builder {
    private Limits limits = Limits.DEFAULT;
    private @Nullable Attachment source;
    private @Nullable Template template;

    private Builder() {}

    public Builder limits(Limits value) {
      limits = value;
      return this;
    }

    public Builder source(@Nullable Attachment value) {
      source = value;
      return this;
    }

    public Builder template(@Nullable Template value) {
      template = value;
      return this;
    }

    public WriteOptions build() {
      return new WriteOptions(this);
    }
  }
}
