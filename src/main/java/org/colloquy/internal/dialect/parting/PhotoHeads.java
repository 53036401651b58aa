package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Shape;

/**
 * The heads of turns in records whose pages show who speaks: the words that stand for the picture,
 * and the name once more with offices and a time, {@code Photo of Ann Bell Ann Bell Minister 2:00
 * pm}. Whoever is no member has no picture there and is named before a colon. They become lines
 * with voices.
 */
final class PhotoHeads {
  private static final int FEWEST = 2;
  private static final String PICTURE = "Photo of ";

  /** No name has more words. */
  private static final int WORDS = 7;

  private PhotoHeads() {}

  static List<Line> of(List<Line> lines) {
    long heads = lines.stream().filter(l -> !name(l).isEmpty()).limit(FEWEST).count();
    if (heads < FEWEST) {
      return lines;
    }
    List<Line> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      String name = name(line);
      int colon = name.isEmpty() ? colon(line) : -1;
      if (!name.isEmpty()) {
        all.add(line.saidBy(name).labelled(line.text().length()));
      } else if (colon > 0) {
        int said = LabelScanner.skipSpace(line.text(), colon + 1);
        all.add(line.saidBy(LabelScanner.trimmed(line.text(), colon)).labelled(said));
      } else {
        all.add(line);
      }
    }
    return all;
  }

  /** The name that stands twice behind the word for a picture; empty where none does. */
  private static String name(Line line) {
    if (!line.isText() || !line.text().startsWith(PICTURE)) {
      return "";
    }
    String[] words = line.text().substring(PICTURE.length()).strip().split("\\s+", 2 * WORDS + 1);
    for (int n = 1; n <= WORDS && 2 * n <= words.length; n++) {
      List<String> all = List.of(words);
      if (all.subList(0, n).equals(all.subList(n, 2 * n))) {
        return String.join(" ", all.subList(0, n));
      }
    }
    return "";
  }

  /** Where the colon stands behind a full name that begins a paragraph, or -1. */
  private static int colon(Line line) {
    boolean begins = line.isText() && line.startsParagraph();
    int colon = begins ? LabelScanner.colon(line.text(), line.text().length()) : -1;
    String name = colon > 0 ? LabelScanner.trimmed(line.text(), colon) : "";
    return name.indexOf(' ') > 0 && Shape.of(name) == Shape.NAME ? colon : -1;
  }
}
