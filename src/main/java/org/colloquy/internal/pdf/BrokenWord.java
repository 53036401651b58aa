package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.Fragment;
import org.colloquy.internal.typeset.Fragment.Ending;
import org.colloquy.internal.typeset.Page;
import org.colloquy.internal.typeset.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A word that begins at the end of one page and goes on at the head of the next. No sequence of
 * marked content reaches over pages, so an element of its own holds both parts and says the word.
 *
 * @param start the fragment that ends with its first part
 * @param end the fragment that begins with its other part
 * @param element not yet in any tree
 */
record BrokenWord(Fragment start, Fragment end, Element element) {
  /** Longer ones are no words but lines of a script without spaces. */
  private static final int LONGEST = 60;

  /** The words that go on from one page to the next: of the text, of a note. */
  static List<BrokenWord> between(Page page, Page next) {
    List<BrokenWord> words = new ArrayList<>(1);
    List<Placement> placements = page.placements();
    for (int i = 0; i < placements.size(); i++) {
      if (placements.get(i) instanceof Fragment fragment && isBroken(fragment)) {
        Placement follower = i + 1 < placements.size() ? placements.get(i + 1) : null;
        Fragment end = goesOn(fragment, follower) ? null : first(next, fragment.mark());
        if (end != null) {
          add(words, fragment, end);
        }
      }
    }
    return words;
  }

  private static void add(List<BrokenWord> words, Fragment start, Fragment end) {
    int from = Sequencer.wordStart(start.glyphs(), 0);
    int to = Sequencer.wordEnd(end.glyphs());
    StringBuilder text = new StringBuilder();
    Sequencer.append(text, start.glyphs(), from, start.glyphs().count());
    Sequencer.append(text, end.glyphs(), 0, to);
    if (from < start.glyphs().count() && to > 0 && text.length() <= LONGEST) {
      words.add(new BrokenWord(start, end, new Element(Role.SPAN).spoken(text.toString())));
    }
  }

  static boolean isBroken(Fragment fragment) {
    return !fragment.artifact()
        && !fragment.glyphs().backward()
        && (fragment.ending() == Ending.WORD || fragment.ending() == Ending.HYPHEN);
  }

  /** Whether a word of a fragment goes on in the thing that follows it, with the same mark. */
  static boolean goesOn(Fragment fragment, @Nullable Placement follower) {
    return isBroken(fragment)
        && follower instanceof Fragment next
        && !next.artifact()
        && !next.glyphs().backward()
        && next.mark() == fragment.mark();
  }

  private static @Nullable Fragment first(Page page, int mark) {
    for (Placement placement : page.placements()) {
      if (placement instanceof Fragment fragment && fragment.mark() == mark) {
        return fragment.artifact() || fragment.glyphs().backward() ? null : fragment;
      }
    }
    return null;
  }
}
