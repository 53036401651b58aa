package org.colloquy.internal.typeset;

import java.text.Bidi;
import java.util.List;
import org.colloquy.internal.typeset.font.Glyphs;

/**
 * What takes room in a row.
 *
 * @param part index of its placement, or -1
 * @param reference index of its reference, or -1
 * @param x where it would start if all ran from left to right
 * @param level of embedding
 */
record RowSlot(int part, int reference, double x, double width, int level) {
  static boolean anyBackward(List<RowSlot> slots) {
    for (RowSlot slot : slots) {
      if (slot.level != 0) {
        return true;
      }
    }
    return false;
  }

  /** Moves parts and references to where they belong. */
  static void reorder(
      List<RowSlot> slots, List<Placement> parts, List<SetLine.Pending> pending, int direction) {
    byte[] levels = new byte[slots.size()];
    Object[] order = slots.toArray();
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) slots.get(i).level;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    double x = slots.get(0).x;
    if (direction == 1) {
      // Space at the end of the line hangs out of it, on the left here.
      x -= trailing(slots, parts);
    }
    for (Object each : order) {
      RowSlot slot = (RowSlot) each;
      if (slot.part >= 0) {
        parts.set(slot.part, parts.get(slot.part).placed(x - slot.x, 0, false));
      } else {
        SetLine.Pending old = pending.get(slot.reference);
        pending.set(
            slot.reference, new SetLine.Pending(old.reference(), old.typeface(), old.index(), x));
      }
      x += slot.width;
    }
  }

  private static double trailing(List<RowSlot> slots, List<Placement> parts) {
    double width = 0;
    for (int i = slots.size() - 1; i >= 0; i--) {
      int part = slots.get(i).part;
      if (part < 0 || !(parts.get(part) instanceof Fragment fragment)) {
        return width;
      }
      Glyphs glyphs = fragment.glyphs();
      for (int k = glyphs.count() - 1; k >= 0; k--) {
        if (!glyphs.text(k).isBlank()) {
          return width;
        }
        width += glyphs.advance(k) * fragment.size() / 1000;
      }
    }
    return width;
  }
}
