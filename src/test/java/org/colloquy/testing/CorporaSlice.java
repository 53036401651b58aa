package org.colloquy.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.reader.Readers;
import org.colloquy.reader.Source;
import org.jspecify.annotations.Nullable;

/**
 * The transcripts of the corpora that a run looks at: {@code -Dcolloquy.slice=N} of them, 20 unless
 * said otherwise, drawn by a fixed seed; {@code all} for all.
 */
public final class CorporaSlice {
  private static final long SEED = 20010717;

  private CorporaSlice() {}

  /** Transcripts in formats that are read: the seed's own, then one of each format among them. */
  public static List<Corpora.Item> items() {
    Map<Corpora.Item, String> formats = new LinkedHashMap<>();
    for (Corpora.Item item : Corpora.items()) {
      String format = format(item);
      if (format != null) {
        formats.put(item, format);
      }
    }
    List<Corpora.Item> items = new ArrayList<>(formats.keySet());
    String slice = System.getProperty("colloquy.slice", "20");
    if (slice.equals("all")) {
      return items;
    }
    Collections.shuffle(items, new Random(SEED));
    Set<String> seen = new HashSet<>();
    Map<Corpora.Item, Integer> ranks = new HashMap<>();
    for (Corpora.Item item : items) {
      boolean first = seen.add(String.valueOf(formats.get(item)));
      ranks.put(item, item.set().equals("seed") ? 0 : first ? 1 : 2);
    }
    items.sort(Comparator.comparing(ranks::get));
    return items.subList(0, Math.min(items.size(), Integer.parseInt(slice)));
  }

  private static @Nullable String format(Corpora.Item item) {
    try {
      return Readers.detect(Source.of(item.path())).name();
    } catch (ColloquyException notRead) {
      return null;
    }
  }
}
