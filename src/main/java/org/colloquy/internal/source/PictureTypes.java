package org.colloquy.internal.source;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of pictures that editions can show, by the endings of their files' names. */
public final class PictureTypes {
  private static final Map<String, String> TYPES =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "webp", "image/webp",
          "svg", "image/svg+xml");

  private PictureTypes() {}

  /** The media type of a picture with a file name extension, in any case; null if it is none. */
  public static @Nullable String of(String extension) {
    return TYPES.get(extension.toLowerCase(Locale.ROOT));
  }
}
