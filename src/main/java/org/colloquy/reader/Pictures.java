package org.colloquy.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.PictureTypes;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Resource;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** The pictures beside a source. Nothing is fetched, and nothing outside its folder is read. */
final class Pictures {
  private final Source source;
  private final Told told;
  private final long limit;
  private final Map<String, Resource> resources = new LinkedHashMap<>();

  /**
   * @param limit the most bytes that a picture may have
   */
  Pictures(Source source, Told told, long limit) {
    this.source = source;
    this.told = told;
    this.limit = limit;
  }

  /** The id of the picture with an address; null, and told, if it can't be had. */
  @Nullable String id(String address, @Nullable Span span) {
    return id(address, span, "its description stands for it");
  }

  /** The same on a page, where a caption would stand below nothing. */
  @Nullable String idOnPage(String address, @Nullable Span span) {
    return id(
        address, span, "its description stands for it, but a figure with a caption is left out");
  }

  /** The same for one that is left out if it can't be had. */
  @Nullable String idOrNothing(String address, @Nullable Span span) {
    return id(address, span, "it and its description are left out");
  }

  private @Nullable String id(String address, @Nullable Span span, String otherwise) {
    Resource known = resources.get(address);
    if (known != null) {
      return known.id();
    }
    String type = PictureTypes.of(Source.of(address, new byte[0]).extension());
    Source file = type == null || remote(address) ? null : source.resolve(address).orElse(null);
    if (file == null || type == null) {
      told.tell(
          Code.R014,
          span,
          remote(address)
              ? "a picture elsewhere is not fetched; " + otherwise
              : "the picture '" + address + "' is not beside the text; " + otherwise);
      return null;
    }
    String id = "img" + (resources.size() + 1);
    resources.put(address, new Resource(id, type, address, () -> file.bytes(limit).clone()));
    return id;
  }

  private static boolean remote(String address) {
    return address.contains("://") || address.startsWith("//") || address.startsWith("data:");
  }

  Told told() {
    return told;
  }

  List<Resource> resources() {
    return new ArrayList<>(resources.values());
  }
}
