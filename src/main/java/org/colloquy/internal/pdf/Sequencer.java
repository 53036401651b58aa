package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.Fragment;
import org.colloquy.internal.typeset.Fragment.Ending;
import org.colloquy.internal.typeset.Placement;
import org.colloquy.internal.typeset.font.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what stands on a page into sequences of marked content, one for each mark in each line. A
 * word that goes on in the next line gets a sequence of its own over both lines that says the word:
 * whoever takes text out of the page gets it whole, and keeps a hyphen that it has of its own.
 */
final class Sequencer implements Placement.Visitor<Boolean> {
  private static final char SOFT_HYPHEN = '\u00ad';

  private final List<Placement> placements;

  /** A word of more characters may end to the right of where it begins a line above. */
  private static final int LONG = 20;

  private final List<BrokenWord> before;
  private final List<BrokenWord> after;
  private final List<Sequence> sequences = new ArrayList<>();

  /** The sequence that goes on in the same line, if one does. */
  private @Nullable Sequence open;

  private int index;

  /** Up to which glyph the fragment at {@code index} has been taken already. */
  private int taken;

  private Sequencer(List<Placement> placements, List<BrokenWord> before, List<BrokenWord> after) {
    this.placements = placements;
    this.before = before;
    this.after = after;
  }

  /**
   * The sequences of a page.
   *
   * @param before words that began on the page before
   * @param after words that go on on the page behind
   */
  static List<Sequence> of(
      List<Placement> placements, List<BrokenWord> before, List<BrokenWord> after) {
    Sequencer sequencer = new Sequencer(placements, before, after);
    for (; sequencer.index < placements.size(); sequencer.index++) {
      Placement placement = placements.get(sequencer.index);
      if (placement.artifact()) {
        sequencer.artifact(placement, 0);
      } else {
        placement.accept(sequencer);
      }
    }
    return sequencer.sequences;
  }

  private boolean artifact(Placement placement, int to) {
    open = null;
    int end = placement instanceof Fragment fragment ? fragment.glyphs().count() : to;
    Sequence last = sequences.isEmpty() ? null : sequences.get(sequences.size() - 1);
    boolean joins = last != null && last.artifact() && samePurpose(last, placement);
    Sequence sequence = joins && last != null ? last : add(Sequence.of(placement, true));
    sequence.add(placement, 0, end);
    return true;
  }

  /** Rules are of the layout, texts of the pagination. */
  private static boolean samePurpose(Sequence sequence, Placement placement) {
    return sequence.slices().get(0).placement() instanceof Placement.RuleBox
        == placement instanceof Placement.RuleBox;
  }

  private Sequence add(Sequence sequence) {
    sequences.add(sequence);
    return sequence;
  }

  @Override
  public Boolean rule(Placement.RuleBox rule) {
    return artifact(rule, 0);
  }

  @Override
  public Boolean figure(Placement.FigureBox figure) {
    open = null;
    add(Sequence.of(figure, false)).add(figure, 0, 0);
    return true;
  }

  @Override
  public Boolean missingGlyph(Placement.MissingGlyph missing) {
    open = null;
    int last = sequences.size() - 1;
    if (last >= 0 && inRow(sequences.get(last), missing)) {
      sequences.set(last, sequences.get(last).and(missing.text()).add(missing, 0, 0));
    } else {
      add(Sequence.spoken(missing.mark(), missing.text())).add(missing, 0, 0);
    }
    return true;
  }

  /** Whether a sequence is a row of boxes in the same line, with the same mark. */
  private static boolean inRow(Sequence sequence, Placement.MissingGlyph next) {
    return sequence.slices().get(0).placement() instanceof Placement.MissingGlyph box
        && box.mark() == next.mark()
        && box.y() == next.y();
  }

  @Override
  public Boolean fragment(Fragment fragment) {
    if (fragment.glyphs().backward()) {
      return backward(fragment);
    }
    int from = taken;
    taken = 0;
    int count = fragment.glyphs().count();
    for (BrokenWord word : before) {
      if (isEnd(word, fragment) && from == 0) {
        from = wordEnd(fragment.glyphs());
        part(word, fragment, 0, from);
      }
    }
    boolean goesOn = goesOn(fragment);
    BrokenWord last = goesOn ? null : last(fragment);
    int end = goesOn || last != null ? wordStart(fragment.glyphs(), from) : count;
    if (end > from) {
      glyphs(fragment, from, end);
    }
    if (last != null) {
      part(last, fragment, end, count);
    } else if (end < count) {
      word(fragment, end);
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // the very fragment, not one like it
  private static boolean isEnd(BrokenWord word, Fragment fragment) {
    return word.end() == fragment;
  }

  @SuppressWarnings("ReferenceEquality") // the very fragment, not one like it
  private @Nullable BrokenWord last(Fragment fragment) {
    for (BrokenWord word : after) {
      if (word.start() == fragment) {
        return word;
      }
    }
    return null;
  }

  private void part(BrokenWord word, Fragment fragment, int from, int to) {
    open = null;
    if (from < to) {
      add(Sequence.part(fragment.mark(), word.element())).add(fragment, from, to);
    }
  }

  /**
   * Text that runs from right to left is drawn in another order than that in which it is read, as
   * programs that take out text expect: an element of its own says it.
   */
  private boolean backward(Fragment fragment) {
    open = null;
    taken = 0;
    if (fragment.glyphs().text().isBlank()) {
      line(fragment, 0, fragment.glyphs().count());
      return true;
    }
    Element words = new Element(Role.SPAN).spoken(fragment.glyphs().text());
    add(Sequence.part(fragment.mark(), words)).add(fragment, 0, fragment.glyphs().count());
    return true;
  }

  /** Adds glyphs; where a glyph has no text of its own, its neighbour's text is told for both. */
  private void glyphs(Fragment fragment, int from, int to) {
    Glyphs glyphs = fragment.glyphs();
    int start = from;
    for (int i = from + 1; i < to; i++) {
      if (glyphs.start(i) == glyphs.start(i + 1) && !glyphs.attached(i)) {
        int end = i + 1;
        while (end < to && glyphs.start(end) == glyphs.start(end + 1)) {
          end++;
        }
        line(fragment, start, i - 1);
        open = null;
        add(Sequence.spoken(fragment.mark(), glyphs.text(i - 1))).add(fragment, i - 1, end);
        start = end;
        i = end;
      }
    }
    line(fragment, start, to);
    if (fragment.ending() != Ending.INSIDE) {
      open = null;
    }
  }

  private void line(Fragment fragment, int from, int to) {
    if (from < to) {
      Sequence sequence = open;
      if (sequence == null || sequence.mark() != fragment.mark()) {
        sequence = add(Sequence.of(fragment, false));
      }
      open = sequence.add(fragment, from, to);
    }
  }

  /** Adds the word that begins in a fragment and ends in a later line. */
  private void word(Fragment first, int start) {
    open = null;
    StringBuilder text = new StringBuilder();
    List<Sequence.Slice> slices = new ArrayList<>();
    Fragment fragment = first;
    int from = start;
    int to = first.glyphs().count();
    while (true) {
      if (to > from) {
        slices.add(new Sequence.Slice(fragment, from, to));
        append(text, fragment.glyphs(), from, to);
      }
      boolean within = to < fragment.glyphs().count();
      if (within && slices.size() > 1 && text.length() > LONG) {
        // programs that take out text see a box of many lines, and no gap behind it: the space says
        // it
        slices.set(slices.size() - 1, new Sequence.Slice(fragment, from, to + 1));
        append(text, fragment.glyphs(), to, to + 1);
        to++;
      }
      if (within || !goesOn(fragment)) {
        break;
      }
      index++;
      fragment = (Fragment) placements.get(index);
      from = 0;
      to = wordEnd(fragment.glyphs());
    }
    add(Sequence.spoken(first.mark(), text.toString())).slices().addAll(slices);
    if (to < fragment.glyphs().count()) {
      taken = to;
      index--;
    }
  }

  private boolean goesOn(Fragment fragment) {
    return index + 1 < placements.size() && BrokenWord.goesOn(fragment, placements.get(index + 1));
  }

  static int wordStart(Glyphs glyphs, int from) {
    int start = glyphs.count();
    while (start > from && !isSpace(glyphs, start - 1)) {
      start--;
    }
    return start;
  }

  static int wordEnd(Glyphs glyphs) {
    int end = 0;
    while (end < glyphs.count() && !isSpace(glyphs, end)) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(Glyphs glyphs, int index) {
    int start = glyphs.start(index);
    return start < glyphs.start(index + 1)
        && (Character.isWhitespace(glyphs.text().charAt(start))
            || Character.isSpaceChar(glyphs.text().charAt(start)));
  }

  static void append(StringBuilder out, Glyphs glyphs, int from, int to) {
    for (int i = glyphs.start(from); i < glyphs.start(to); i++) {
      char c = glyphs.text().charAt(i);
      if (c != SOFT_HYPHEN) {
        out.append(c);
      }
    }
  }
}
