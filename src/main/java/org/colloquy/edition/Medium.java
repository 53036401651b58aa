package org.colloquy.edition;

import java.util.Locale;

/** Where an edition is read; a design may say something else for each. */
public enum Medium {
  PDF,
  HTML,
  EPUB,
  DOCX;

  /** The key of a design under which a medium's own tokens stand. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
