package org.colloquy.internal.source.word;

import java.util.Set;

/** Names in a document's properties that are no author's. */
final class Authors {
  /** What programs write as an author. */
  static final Set<String> NOBODY =
      Set.of(
          "microsoft office user",
          "microsoft account",
          "windows user",
          "user",
          "admin",
          "administrator",
          "python-docx",
          "apache poi",
          "un-named",
          "unknown",
          "author",
          "owner",
          "pc",
          "hp",
          "dell",
          "lenovo",
          "acer");

  private Authors() {}
}
