package org.colloquy.reader;

import java.nio.charset.Charset;
import java.util.Optional;
import org.colloquy.model.Limits;
import org.jspecify.annotations.Nullable;

/** What a reader is told beside the source. Immutable. */
public final class ReadOptions {
  public static final ReadOptions DEFAULT = builder().build();

  private final @Nullable Charset encoding;
  private final Limits limits;
  private final Overrides overrides;

  private ReadOptions(Builder b) {
    encoding = b.encoding;
    limits = b.limits;
    overrides = b.overrides;
  }

  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder().encoding(encoding).limits(limits).overrides(overrides);
  }

  /** The encoding of the source, which outranks what its bytes say; empty to detect it. */
  public Optional<Charset> encoding() {
    return Optional.ofNullable(encoding);
  }

  public Limits limits() {
    return limits;
  }

  /** What is known beforehand, which outranks sidecar, front matter and text. */
  public Overrides overrides() {
    return overrides;
  }

  /** Collects options. */
  public static final class Builder {
    private @Nullable Charset encoding;
    private Limits limits = Limits.DEFAULT;
    private Overrides overrides = Overrides.NONE;

    private Builder() {}

    public Builder encoding(@Nullable Charset value) {
      encoding = value;
      return this;
    }

    public Builder limits(Limits value) {
      limits = value;
      return this;
    }

    public Builder overrides(Overrides value) {
      overrides = value;
      return this;
    }

    public ReadOptions build() {
      return new ReadOptions(this);
    }
  }
}
