package org.colloquy.internal.pdf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** The images of one document, in the order in which it calls them. */
final class EmbeddedPictures {
  private final Map<Integer, Picture> byMark;
  private final Map<Picture, String> names = new HashMap<>();
  private final Map<String, Picture> inOrder = new LinkedHashMap<>();

  EmbeddedPictures(Map<Integer, Picture> byMark) {
    this.byMark = byMark;
  }

  /** The name by which pages call the picture of a mark, or null if it has none. */
  @Nullable String name(int mark) {
    Picture picture = byMark.get(mark);
    if (picture == null) {
      return null;
    }
    String name = names.computeIfAbsent(picture, p -> "I" + (names.size() + 1));
    inOrder.put(name, picture);
    return name;
  }

  /** Writes the images; the dictionary tells pages their names. */
  COSDictionary embed(ObjectFile file) {
    COSDictionary dictionary = new COSDictionary();
    inOrder.forEach((name, picture) -> dictionary.setItem(name, picture.embed(file)));
    return dictionary;
  }
}
