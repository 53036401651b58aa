package org.colloquy.internal.typeset.font;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how words were shaped. Each word has two slots, which it shares with others and may
 * lose to them: bounded, without locks, and of no influence on any result.
 */
final class ShapeCache {
  private static final int SLOTS = 1 << 12;
  private static final int LONGEST = 40;

  private final AtomicReferenceArray<@Nullable Entry> slots = new AtomicReferenceArray<>(SLOTS);

  @Nullable List<Stretch> find(String text) {
    int slot = slot(text);
    Entry entry = slots.get(slot);
    if (entry == null || !entry.text.equals(text)) {
      entry = slots.get(slot ^ 1);
    }
    return entry != null && entry.text.equals(text) ? entry.shape : null;
  }

  void keep(String text, List<Stretch> shape) {
    if (text.length() <= LONGEST) {
      int slot = slot(text);
      slots.set(slot ^ 1, slots.get(slot));
      slots.set(slot, new Entry(text, shape));
    }
  }

  private static int slot(String text) {
    int hash = text.hashCode() * 0x9e3779b9;
    return hash >>> 20;
  }

  private record Entry(String text, List<Stretch> shape) {}
}
