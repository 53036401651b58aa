package org.colloquy.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Inline;

/** Takes the blank away that a paragraph was collected with. */
public final class Trimmed {
  private Trimmed() {}

  /** Some inlines without the blank at their end. */
  public static List<Inline> end(List<Inline> inlines) {
    List<Inline> taken = new ArrayList<>(inlines);
    while (!taken.isEmpty() && taken.get(taken.size() - 1) instanceof Inline.Text text) {
      taken.remove(taken.size() - 1);
      String rest = text.text().stripTrailing();
      if (!rest.isEmpty()) {
        taken.add(new Inline.Text(rest, text.origin()));
        break;
      }
    }
    return taken;
  }
}
