package org.colloquy.internal.source.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.internal.source.PictureTypes;
import org.colloquy.model.Resource;
import org.jspecify.annotations.Nullable;

/** The pictures in a document, unpacked when they are asked for. */
final class Media {
  private final byte[] document;
  private final ZipLimits limits;
  private final Map<String, Resource> resources = new LinkedHashMap<>();

  Media(byte[] document, ZipLimits limits) {
    this.document = document;
    this.limits = limits;
  }

  /** The id of the picture in a part; null if it is of a kind that editions can't show. */
  @Nullable String id(String part) {
    Resource known = resources.get(part);
    if (known != null) {
      return known.id();
    }
    String type = PictureTypes.of(part.substring(part.lastIndexOf('.') + 1));
    if (type == null) {
      return null;
    }
    String id = "img" + (resources.size() + 1);
    resources.put(part, new Resource(id, type, part, () -> bytes(part)));
    return id;
  }

  private byte[] bytes(String part) throws IOException {
    return ZipArchive.open(document, limits)
        .read(part)
        .orElseThrow(() -> new IOException("'" + part + "' is not in the document"));
  }

  List<Resource> resources() {
    return new ArrayList<>(resources.values());
  }
}
