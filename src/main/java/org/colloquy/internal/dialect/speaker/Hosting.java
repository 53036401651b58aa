package org.colloquy.internal.dialect.speaker;

import java.util.HashSet;
import java.util.Set;
import org.colloquy.internal.dialect.words.Greetings;
import org.colloquy.internal.dialect.words.Offices;

/** How somebody hosts a talk, or is its guest, as their turns begin. */
final class Hosting {
  private int greetings;
  private boolean says;
  private boolean presides;
  private final Set<String> others = new HashSet<>();

  /**
   * Takes how a turn begins.
   *
   * @param early whether people may still greet
   */
  void hear(String turn, boolean early) {
    says = says || Greetings.host(turn, early);
    presides |= early && Offices.opensSitting(turn);
    greetings += early ? Greetings.side(turn) : 0;
    if (says && early) {
      others.addAll(Greetings.hosts(turn));
    }
  }

  /** Takes the greetings of somebody else as well. */
  void add(Hosting other) {
    greetings += other.greetings;
  }

  /** Whether somebody says to be the host. */
  boolean isHost() {
    return says;
  }

  /** Words of the names of those with whom somebody says to host. */
  Set<String> others() {
    return others;
  }

  /** Whether somebody opens a sitting. */
  boolean presides() {
    return presides;
  }

  /** 1 for who greets as a host does, -1 as a guest, 0 neither way. */
  int side() {
    return Integer.signum(greetings);
  }

  /** Whether one greets as a host does and the other as a guest. */
  boolean receives(Hosting other) {
    return side() > 0 && other.side() < 0;
  }
}
