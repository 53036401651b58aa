package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Characters;
import org.jspecify.annotations.Nullable;

/** What was met while a document was read, each with the paragraph in which it was. */
final class Problems {
  /** A problem; without a paragraph it is one of the whole document. */
  private record Met(Code code, String message, @Nullable WordParagraph in, int at) {}

  private final List<Met> met = new ArrayList<>();

  void tell(Code code, String message, @Nullable WordParagraph in) {
    met.add(new Met(code, message, in, in == null ? 0 : in.length()));
  }

  /** A text as an edition may hold it; it is told where it is another one. */
  String fit(String text, @Nullable WordParagraph in) {
    if (Characters.firstIllegal(text) < 0) {
      return text;
    }
    tell(Code.R009, "a character can't stand in an edition; U+FFFD stands for it", in);
    return Characters.cleaned(text);
  }

  void struck(WordParagraph in) {
    tell(Code.R066, Told.STRUCK, in);
  }

  /** Tells them, now that paragraphs know where they stand. */
  void all(Told told) {
    for (Met one : met) {
      WordParagraph in = one.in();
      told.tell(one.code(), in == null ? null : in.span(one.at(), one.at()), one.message());
    }
  }
}
