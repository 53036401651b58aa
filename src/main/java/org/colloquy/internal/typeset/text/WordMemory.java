package org.colloquy.internal.typeset.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found out about words. Each word has four slots, which it shares with others
 * and may lose to them: bounded, without locks, and of no influence on any result.
 *
 * @param <T> what is remembered; immutable
 */
public final class WordMemory<T> {
  private static final int WAYS = 4;

  private final AtomicReferenceArray<@Nullable Entry<T>> slots;
  private final int shift;
  private final int longest;

  /**
   * An empty memory.
   *
   * @param bits it has two to this power of slots
   * @param longest characters of a word that is remembered
   */
  public WordMemory(int bits, int longest) {
    this.longest = longest;
    slots = new AtomicReferenceArray<>(1 << bits);
    shift = 32 - bits;
  }

  /** What was kept for a word, or null if nothing was or it got lost. */
  public @Nullable T find(String text) {
    int hash = text.hashCode();
    int first = first(hash);
    for (int i = first; i < first + WAYS; i++) {
      Entry<T> entry = slots.get(i);
      if (entry == null) {
        return null;
      }
      if (entry.hash == hash && entry.text.equals(text)) {
        return entry.value;
      }
    }
    return null;
  }

  /** Keeps something for a word; longer texts are not remembered. */
  public void keep(String text, T value) {
    if (text.length() <= longest) {
      int hash = text.hashCode();
      int first = first(hash);
      for (int i = first + WAYS - 1; i > first; i--) {
        slots.set(i, slots.get(i - 1));
      }
      slots.set(first, new Entry<>(hash, text, value));
    }
  }

  private int first(int hash) {
    return (hash * 0x9e3779b9 >>> shift) & -WAYS;
  }

  /** A word, by whose hash most others are told apart without a look at their letters. */
  private record Entry<T>(int hash, String text, T value) {}
}
