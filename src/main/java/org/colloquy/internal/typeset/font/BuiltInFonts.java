package org.colloquy.internal.typeset.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The faces that come with Colloquy, and those of artifacts it looks for. */
final class BuiltInFonts {
  private static final String FOLDER = "/org/colloquy/internal/typeset/fonts/";

  /** The family for Chinese and Japanese, there only where its artifact is on the class path. */
  private static final String CHINESE = "Noto Sans SC";

  private static final String CHINESE_FOLDER = "/fonts/ttf/NotoSansSC/";

  private BuiltInFonts() {}

  static List<FontSource> sources() {
    List<FontSource> sources = new ArrayList<>(carried());
    if (BuiltInFonts.class.getResource(CHINESE_FOLDER + "NotoSansSC-Regular.ttf") != null) {
      sources.add(chinese(400, "Regular"));
      sources.add(chinese(500, "Medium"));
      sources.add(chinese(700, "Bold"));
    }
    return sources;
  }

  private static FontSource chinese(int weight, String style) {
    String path = CHINESE_FOLDER + "NotoSansSC-" + style + ".ttf";
    return new FontSource(CHINESE, weight, false, new Resource(path));
  }

  private static List<FontSource> carried() {
    return List.of(
        garamond(400, false, "Regular"),
        garamond(400, true, "Italic"),
        garamond(500, false, "Medium"),
        garamond(500, true, "MediumItalic"),
        garamond(600, false, "SemiBold"),
        garamond(600, true, "SemiBoldItalic"),
        sans(400, false, "Regular"),
        sans(400, true, "Italic"),
        sans(600, false, "SemiBold"),
        sans(700, false, "Bold"),
        courier(400, false, "Regular"),
        courier(400, true, "Italic"),
        courier(700, false, "Bold"),
        courier(700, true, "BoldItalic"));
  }

  private static FontSource garamond(int weight, boolean italic, String style) {
    return source("EB Garamond", weight, italic, "eb-garamond/EBGaramond-" + style);
  }

  private static FontSource sans(int weight, boolean italic, String style) {
    return source("Source Sans 3", weight, italic, "source-sans-3/SourceSans3-" + style);
  }

  private static FontSource courier(int weight, boolean italic, String style) {
    return source("Courier Prime", weight, italic, "courier-prime/CourierPrime-" + style);
  }

  private static FontSource source(String family, int weight, boolean italic, String file) {
    String path = FOLDER + file + ".ttf";
    return new FontSource(family, weight, italic, new Resource(path));
  }

  private record Resource(String path) implements FontSource.Bytes {
    @Override
    public byte[] read() throws IOException {
      try (InputStream in = BuiltInFonts.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new FileNotFoundException(path + " is not on the class path");
        }
        return in.readAllBytes();
      }
    }
  }
}
