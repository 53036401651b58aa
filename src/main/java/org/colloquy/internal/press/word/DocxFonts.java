package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.WordContext;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Regions;

/**
 * The table of fonts: for each of the design's families those that take its place where it is not
 * at hand. Chinese, Japanese and Korean write many characters differently, so their families are
 * those of the text's language.
 */
final class DocxFonts {
  private static final Map<String, List<String>> SERIF =
      Map.of(
          "TC", List.of("PMingLiU", "MingLiU"),
          "HK", List.of("MingLiU_HKSCS", "PMingLiU"),
          "SC", List.of("SimSun", "NSimSun"),
          "JP", List.of("Yu Mincho", "MS Mincho"),
          "KR", List.of("Batang", "Malgun Gothic"));

  private static final Map<String, List<String>> SANS =
      Map.of(
          "TC", List.of("Microsoft JhengHei"),
          "HK", List.of("Microsoft JhengHei"),
          "SC", List.of("Microsoft YaHei", "SimHei"),
          "JP", List.of("Yu Gothic", "MS Gothic"),
          "KR", List.of("Malgun Gothic", "Gulim"));

  private DocxFonts() {}

  /** Writes {@code fontTable.xml}. */
  static void write(Tokens.Fonts families, WordContext context, XmlWriter xml) {
    String language = context.language();
    String region = Regions.of(language);
    new WordXml(xml, context).root("w:fonts");
    font(xml, families.serif(), List.of("Garamond", "Cambria"), "roman");
    font(xml, families.sans(), List.of("Calibri", "Arial"), "swiss");
    font(xml, families.mono(), List.of("Courier New"), "modern");
    font(xml, Regions.family(families.cjkSerif(), language), all(SERIF, region), "roman");
    font(xml, Regions.family(families.cjkSans(), language), all(SANS, region), "swiss");
    xml.end();
  }

  /** Those for a region, then those for others. */
  private static List<String> all(Map<String, List<String>> fonts, String region) {
    List<String> all = new ArrayList<>(fonts.getOrDefault(region, List.of()));
    for (String other : List.of("TC", "SC", "JP", "KR")) {
      String first = fonts.getOrDefault(other, List.of("")).get(0);
      if (!all.contains(first)) {
        all.add(first);
      }
    }
    return all;
  }

  private static void font(XmlWriter xml, String name, List<String> others, String family) {
    xml.start("w:font").attribute("w:name", name);
    xml.start("w:altName").attribute("w:val", String.join(",", others)).empty();
    xml.start("w:family").attribute("w:val", family).empty();
    String pitch = family.equals("modern") ? "fixed" : "variable";
    xml.start("w:pitch").attribute("w:val", pitch).empty();
    xml.end();
  }
}
