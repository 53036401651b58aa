package org.colloquy.internal.typeset.hyphen;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which patterns serve which language tags. */
final class PatternNames {
  private static final Map<String, String> NAMES = names();

  private PatternNames() {}

  /** The name of the patterns for exactly this tag in lower case, or null. */
  static @Nullable String of(String tag) {
    return NAMES.get(tag);
  }

  /** The two kinds of Norwegian share patterns, but not their exceptions. */
  static String patternsOf(String name) {
    return name.equals("nn") ? "nb" : name;
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    String same =
        "af be bg cu cy da es et eu fr fur ga gl grc hr it la la-x-classic la-x-liturgic lt nb nl"
            + " nn oc pl pms pt rm sl sq tk uk";
    for (String tag : same.split(" ")) {
      names.put(tag, tag);
    }
    all(names, "en-us", "en", "en-us");
    // The spelling of most English outside America, and so its divisions.
    all(names, "en-gb", "en-gb", "en-au", "en-nz", "en-ie", "en-za", "en-in", "en-mt", "en-150");
    all(names, "de-1996", "de", "de-1996", "de-de-1996", "de-at-1996", "de-ch-1996");
    all(names, "de-1901", "de-1901", "de-de-1901", "de-at-1901");
    all(names, "de-ch-1901", "de-ch-1901", "de-li-1901");
    all(names, "el-monoton", "el", "el-monoton");
    all(names, "el-polyton", "el-polyton", "el-gr-polyton");
    all(names, "fi-x-school", "fi");
    all(names, "mn-cyrl", "mn", "mn-cyrl");
    all(names, "nb", "no");
    all(names, "zh-latn-pinyin", "zh-latn", "zh-latn-pinyin", "zh-cn-latn-pinyin");
    return Map.copyOf(names);
  }

  private static void all(Map<String, String> names, String name, String... tags) {
    for (String tag : tags) {
      names.put(tag, name);
    }
  }
}
