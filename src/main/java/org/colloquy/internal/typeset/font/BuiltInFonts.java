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

  private static final List<FontSource> TEXT =
      List.of(
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

  /** Faces of one script or of signs, for what the others lack. */
  private static final List<FontSource> SCRIPTS =
      List.of(
          script(
              "Noto Serif Hebrew", 400, Reach.HEBREW, "noto-serif-hebrew/NotoSerifHebrew-Regular"),
          script(
              "Noto Serif Hebrew", 600, Reach.HEBREW, "noto-serif-hebrew/NotoSerifHebrew-SemiBold"),
          script("Noto Sans Hebrew", 400, Reach.HEBREW, "noto-sans-hebrew/NotoSansHebrew-Regular"),
          script("Noto Sans Hebrew", 600, Reach.HEBREW, "noto-sans-hebrew/NotoSansHebrew-SemiBold"),
          script(
              "Noto Naskh Arabic", 400, Reach.ARABIC, "noto-naskh-arabic/NotoNaskhArabic-Regular"),
          script(
              "Noto Naskh Arabic", 600, Reach.ARABIC, "noto-naskh-arabic/NotoNaskhArabic-SemiBold"),
          script("Nanum Myeongjo", 400, Reach.HANGUL, "nanum-myeongjo/NanumMyeongjo-Regular"),
          script("Nanum Myeongjo", 700, Reach.HANGUL, "nanum-myeongjo/NanumMyeongjo-Bold"),
          script("Noto Serif Thai", 400, Reach.THAI, "noto-serif-thai/NotoSerifThai-Regular"),
          script("Noto Serif Thai", 700, Reach.THAI, "noto-serif-thai/NotoSerifThai-Bold"),
          script(
              "Noto Serif Armenian",
              400,
              Reach.ARMENIAN,
              "noto-serif-armenian/NotoSerifArmenian-Regular"),
          script(
              "Noto Serif Armenian",
              700,
              Reach.ARMENIAN,
              "noto-serif-armenian/NotoSerifArmenian-Bold"),
          script(
              "Noto Serif Georgian",
              400,
              Reach.GEORGIAN,
              "noto-serif-georgian/NotoSerifGeorgian-Regular"),
          script(
              "Noto Serif Georgian",
              700,
              Reach.GEORGIAN,
              "noto-serif-georgian/NotoSerifGeorgian-Bold"),
          script(
              "Noto Sans Symbols", 400, Reach.SYMBOLS, "noto-sans-symbols/NotoSansSymbols-Regular"),
          script(
              "Noto Sans Symbols 2",
              400,
              Reach.SYMBOLS,
              "noto-sans-symbols-2/NotoSansSymbols2-Regular"),
          script("Noto Emoji", 400, Reach.PICTURES, "noto-emoji/NotoEmoji-Regular"));

  private BuiltInFonts() {}

  /** The faces that come with Colloquy. */
  static List<FontSource> sources() {
    List<FontSource> sources = new ArrayList<>(TEXT);
    sources.addAll(SCRIPTS);
    return sources;
  }

  /** The faces of artifacts that are on the class path. */
  static List<FontSource> found() {
    List<FontSource> sources = new ArrayList<>(0);
    if (BuiltInFonts.class.getResource(CHINESE_FOLDER + "NotoSansSC-Regular.ttf") != null) {
      sources.add(chinese(400, "Regular"));
      sources.add(chinese(500, "Medium"));
      sources.add(chinese(700, "Bold"));
    }
    return sources;
  }

  private static FontSource chinese(int weight, String style) {
    String path = CHINESE_FOLDER + "NotoSansSC-" + style + ".ttf";
    return new FontSource(CHINESE, weight, false, Reach.HAN, new Resource(path));
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

  private static FontSource script(String family, int weight, Reach reach, String file) {
    return new FontSource(family, weight, false, reach, new Resource(FOLDER + file + ".ttf"));
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
