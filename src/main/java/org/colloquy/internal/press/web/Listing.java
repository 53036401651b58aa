package org.colloquy.internal.press.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Tokens.ContentsPlace;
import org.colloquy.model.Block;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;

/**
 * What contents on screens list: what the edition says, and of a conversation in which nobody asks
 * and that has no parts, where five minutes have passed.
 */
final class Listing {
  private static final Duration EVERY = Duration.ofMinutes(5);

  private Listing() {}

  /** The contents of a page; empty where there is nothing to choose from, or none are wanted. */
  static List<ContentsEntry> contents(Edition edition) {
    List<ContentsEntry> listed = edition.contents();
    boolean wanted = edition.design().contents().place() != ContentsPlace.NONE;
    return listed.isEmpty() && wanted ? times(edition) : listed;
  }

  /** A book's navigation; empty where there is nothing to choose from. */
  static List<ContentsEntry> outline(Edition edition) {
    List<ContentsEntry> outline = edition.outline();
    return outline.isEmpty() ? times(edition) : outline;
  }

  private static List<ContentsEntry> times(Edition edition) {
    List<ContentsEntry> times = new ArrayList<>();
    if (edition.hasRoles() || edition.outline().size() > 1) {
      return times;
    }
    Duration next = Duration.ZERO;
    for (Block block : edition.interview().blocks()) {
      Duration time = block instanceof Turn turn ? turn.time() : null;
      if (time != null && time.compareTo(next) >= 0) {
        times.add(entry(edition, (Turn) block));
        next = EVERY.multipliedBy(time.dividedBy(EVERY) + 1);
      }
    }
    return times.size() < 2 ? List.of() : times;
  }

  private static ContentsEntry entry(Edition edition, Turn turn) {
    String time = edition.time(turn).orElse("");
    int words = Math.max(1, edition.design().contents().words() - 1);
    String said = edition.shorten(PlainText.spoken(turn), words);
    String text = (time + " " + said).strip();
    return new ContentsEntry(0, turn.id(), 1, text, text);
  }
}
