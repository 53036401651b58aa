package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.colloquy.internal.typeset.font.Font;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, in the order in which it calls them. */
final class EmbeddedFonts {
  private final Map<Font, EmbeddedFont> byFont = new HashMap<>();
  private final List<EmbeddedFont> inOrder = new ArrayList<>();

  EmbeddedFont of(Font font) {
    EmbeddedFont known = byFont.get(font);
    if (known != null) {
      return known;
    }
    EmbeddedFont made = new EmbeddedFont(font, "F" + (inOrder.size() + 1));
    byFont.put(font, made);
    inOrder.add(made);
    return made;
  }

  /** One of the fonts, or null before the first. */
  @Nullable EmbeddedFont any() {
    return inOrder.isEmpty() ? null : inOrder.get(0);
  }

  /** Writes the fonts; the dictionary tells pages their names. */
  COSDictionary embed(ObjectFile file, FontFiles files) {
    COSDictionary names = new COSDictionary();
    for (EmbeddedFont font : inOrder) {
      names.setItem(font.name(), font.embed(file, files));
    }
    return names;
  }
}
