package org.colloquy.internal.press;

import java.util.List;
import java.util.Locale;

/**
 * Chinese, Japanese and Korean write many characters differently, so that families of type for them
 * come in sisters, told by the end of their names: {@code Noto Serif TC}, {@code Noto Serif JP}.
 */
public final class Regions {
  private static final List<String> ALL = List.of(" TC", " SC", " HK", " JP", " KR");

  private Regions() {}

  /** Where a language is written: the end of the names of its families. */
  public static String of(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    if (tag.startsWith("ja")) {
      return "JP";
    }
    if (tag.startsWith("ko")) {
      return "KR";
    }
    boolean traditional = tag.contains("hant") || tag.endsWith("-tw") || tag.endsWith("-mo");
    boolean simplified = tag.contains("hans") || tag.equals("zh") || tag.equals("cmn");
    if (tag.endsWith("-hk") || tag.startsWith("yue")) {
      return "HK";
    }
    return !traditional && (simplified || tag.endsWith("-cn") || tag.endsWith("-sg")) ? "SC" : "TC";
  }

  /** A family in its form for a language. */
  public static String family(String family, String language) {
    for (String region : ALL) {
      if (family.endsWith(region)) {
        return family.substring(0, family.length() - 2) + of(language);
      }
    }
    return family;
  }
}
