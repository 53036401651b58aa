package org.colloquy.internal.source.word;

import org.colloquy.model.Characters;
import org.colloquy.model.Links;
import org.jspecify.annotations.Nullable;

/** Texts of a document's own tables as the model takes them. */
final class Clean {
  private Clean() {}

  /** A text on one line, without spaces at its ends. */
  static String line(String text) {
    return Characters.cleaned(text.replace('\n', ' ').replace('\r', ' ')).strip();
  }

  /** An address that a link may have, or null. */
  static @Nullable String link(String address) {
    return Links.external(address) && Characters.firstIllegal(address) < 0 ? address : null;
  }
}
