package org.colloquy.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.reader.Readers;
import org.colloquy.reader.Source;

/**
 * The transcripts of the corpora that a run looks at: {@code -Dcolloquy.slice=N} of them, 20 unless
 * said otherwise, drawn by a fixed seed; {@code all} for all.
 */
public final class CorporaSlice {
  private static final List<String> READ = List.of("text", "markdown");
  private static final List<String> EXTENSIONS = List.of(".txt", ".md", ".markdown");
  private static final long SEED = 20010717;

  private CorporaSlice() {}

  /** Transcripts in formats that are read, the seed's own among them. */
  public static List<Corpora.Item> items() {
    List<Corpora.Item> items = new ArrayList<>();
    for (Corpora.Item item : Corpora.items()) {
      if (isRead(item)) {
        items.add(item);
      }
    }
    String slice = System.getProperty("colloquy.slice", "20");
    if (!slice.equals("all")) {
      Collections.shuffle(items, new Random(SEED));
      items.sort((a, b) -> Boolean.compare(b.set().equals("seed"), a.set().equals("seed")));
      items = items.subList(0, Math.min(items.size(), Integer.parseInt(slice)));
    }
    return items;
  }

  private static boolean isRead(Corpora.Item item) {
    String name = item.path().getFileName().toString();
    if (EXTENSIONS.stream().noneMatch(name::endsWith)) {
      return false;
    }
    try {
      return READ.contains(Readers.detect(Source.of(item.path())).name());
    } catch (ColloquyException notRead) {
      return false;
    }
  }
}
