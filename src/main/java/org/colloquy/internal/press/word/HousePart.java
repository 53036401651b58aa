package org.colloquy.internal.press.word;

import java.util.List;
import org.colloquy.internal.container.OoxmlPackage;
import org.jspecify.annotations.Nullable;

/**
 * A part of a house's template that editions carry as it is: a header, a picture in it, the theme.
 *
 * @param file its name without folder
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, changed by nobody
record HousePart(String file, String type, byte[] content, List<Link> links) {
  HousePart {
    links = List.copyOf(links);
  }

  /**
   * What a part refers to.
   *
   * @param part inside the template, or null for an address outside
   */
  record Link(String id, String type, @Nullable HousePart part, String address) {}

  /** Gives a part of an edition what it refers to in the template. */
  static void link(OoxmlPackage.Part from, List<Link> links) {
    for (Link link : links) {
      HousePart target = link.part();
      if (target == null) {
        from.linkAs(link.id(), link.type(), link.address());
      } else {
        from.relateAs(link.id(), link.type(), target.copy(from));
      }
    }
  }

  /** Puts the part into an edition's package. */
  OoxmlPackage.Part copy(OoxmlPackage.Part besides) {
    OoxmlPackage.Part copied = besides.copied("/word/house/" + file, type, content);
    link(copied, links);
    return copied;
  }

  /** Puts the part in the place of one that an edition has made. */
  void fill(OoxmlPackage.Part made) {
    made.content(content);
    link(made, links);
  }
}
