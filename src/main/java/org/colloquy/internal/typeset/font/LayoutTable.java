package org.colloquy.internal.typeset.font;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The part that GSUB and GPOS have in common: scripts, languages, features and lookups. */
final class LayoutTable {
  /** A feature list or lookup list longer than any font's would only be damage. */
  private static final int NONE = 0xffff;

  private final FontData data;
  private final int scripts;
  private final int features;
  private final int lookups;

  LayoutTable(FontData data, int start) {
    this.data = data;
    scripts = start + data.u16(start + 4);
    features = start + data.u16(start + 6);
    lookups = start + data.u16(start + 8);
  }

  /**
   * The lookups of some features in the order in which they apply.
   *
   * @param script an OpenType script tag; if the font lacks it, its default or Latin is taken
   * @param language an OpenType language tag, or an empty string
   */
  int[] lookups(String script, String language, Set<String> tags) {
    int system = system(script, language);
    if (system < 0) {
      return new int[0];
    }
    TreeSet<Integer> found = new TreeSet<>();
    int required = data.u16(system + 2);
    if (required != NONE) {
      addLookups(required, found);
    }
    int count = data.u16(system + 4);
    for (int i = 0; i < count; i++) {
      int feature = data.u16(system + 6 + 2 * i);
      if (tags.contains(data.tag(features + 2 + 6 * feature))) {
        addLookups(feature, found);
      }
    }
    int[] offsets = new int[found.size()];
    Arrays.setAll(offsets, i -> 0);
    int next = 0;
    for (int lookup : found) {
      offsets[next++] = lookup(lookup);
    }
    return offsets;
  }

  /** The numbers of the lookups of some features, in any script and language. */
  Set<Integer> numbers(Set<String> tags) {
    Set<Integer> found = new TreeSet<>();
    int count = data.u16(features);
    for (int i = 0; i < count; i++) {
      if (tags.contains(data.tag(features + 2 + 6 * i))) {
        addLookups(i, found);
      }
    }
    return found;
  }

  /** Whether any script or language has a feature. */
  boolean hasFeature(String tag) {
    int count = data.u16(features);
    for (int i = 0; i < count; i++) {
      if (data.tag(features + 2 + 6 * i).equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Start of a lookup table by its number. */
  int lookup(int number) {
    if (number >= data.u16(lookups)) {
      throw data.corrupt("lookup " + number + " is not there");
    }
    return lookups + data.u16(lookups + 2 + 2 * number);
  }

  private void addLookups(int feature, Set<Integer> found) {
    if (feature >= data.u16(features)) {
      throw data.corrupt("feature " + feature + " is not there");
    }
    int table = features + data.u16(features + 2 + 6 * feature + 4);
    int count = data.u16(table + 2);
    for (int i = 0; i < count; i++) {
      found.add(data.u16(table + 4 + 2 * i));
    }
  }

  private int system(String script, String language) {
    int table = find(scripts, 0, scripts, script);
    table = table < 0 ? find(scripts, 0, scripts, "DFLT") : table;
    table = table < 0 ? find(scripts, 0, scripts, "latn") : table;
    if (table < 0) {
      return -1;
    }
    int special = find(table, 2, table, language);
    if (special >= 0) {
      return special;
    }
    int standard = data.u16(table);
    return standard == 0 ? -1 : table + standard;
  }

  /** A record of tag and offset in a list that starts with its count. */
  private int find(int list, int skip, int base, String tag) {
    int count = data.u16(list + skip);
    for (int i = 0; i < count; i++) {
      int record = list + skip + 2 + 6 * i;
      if (data.tag(record).equals(tag)) {
        return base + data.u16(record + 4);
      }
    }
    return -1;
  }
}
