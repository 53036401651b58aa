package org.colloquy.internal.typeset.font;

import java.util.List;
import java.util.function.Function;

/** Fonts in the order in which they are asked, each read only when those before it failed. */
final class FontChain {
  private final List<FontSource> sources;
  private final Function<FontSource, TrueTypeFont> reader;

  FontChain(List<FontSource> sources, Function<FontSource, TrueTypeFont> reader) {
    this.sources = List.copyOf(sources);
    this.reader = reader;
  }

  TrueTypeFont get(int index) {
    return reader.apply(sources.get(index));
  }

  int size() {
    return sources.size();
  }
}
