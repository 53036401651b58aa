package org.colloquy.internal.typeset.font;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A set of features, small enough to be part of a cache key.
 *
 * @param bits one bit for each {@link Feature}, by ordinal
 */
public record Features(int bits) {
  /** No optional feature at all, as for a typewriter face. */
  public static final Features NONE = new Features(0);

  /** Kerning and standard ligatures, as for running text. */
  public static final Features TEXT = of(Feature.KERN, Feature.LIGA);

  /** Exactly these features. */
  public static Features of(Feature... features) {
    return of(Arrays.asList(features));
  }

  /** Exactly these features. */
  public static Features of(Collection<Feature> features) {
    int bits = 0;
    for (Feature feature : features) {
      bits |= 1 << feature.ordinal();
    }
    return new Features(bits);
  }

  /** These features and one more. */
  public Features with(Feature feature) {
    return new Features(bits | 1 << feature.ordinal());
  }

  /** These features without one. */
  public Features without(Feature feature) {
    return new Features(bits & ~(1 << feature.ordinal()));
  }

  /** Whether a feature is on. */
  public boolean has(Feature feature) {
    return (bits & 1 << feature.ordinal()) != 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Features that && bits == that.bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }
}
