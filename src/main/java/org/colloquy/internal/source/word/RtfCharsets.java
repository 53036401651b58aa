package org.colloquy.internal.source.word;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

/** The code pages of RTF, by their numbers and by the numbers that fonts have for them. */
final class RtfCharsets {
  private static final Map<Integer, Integer> OF_FONTS =
      Map.ofEntries(
          Map.entry(0, 1252),
          Map.entry(77, 10000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private static final Map<Integer, String> NAMES =
      Map.of(
          932, "windows-31j",
          936, "GBK",
          949, "x-windows-949",
          950, "x-windows-950",
          874, "x-windows-874",
          10000, "x-MacRoman",
          65001, "UTF-8");

  private RtfCharsets() {}

  /** The code page of a font's charset number, or another where it has none of its own. */
  static int page(int ofFont, int otherwise) {
    return OF_FONTS.getOrDefault(ofFont, otherwise);
  }

  /** The charset of a code page; that of Western Europe where this Java has none. */
  static Charset of(int page) {
    String name = NAMES.get(page);
    String usual = page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page;
    try {
      return Charset.forName(name == null ? usual : name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException notOfThisJava) {
      return page == 1252 ? StandardCharsets.ISO_8859_1 : of(1252);
    }
  }
}
