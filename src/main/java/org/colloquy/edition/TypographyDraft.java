package org.colloquy.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colloquy.edition.Typography.Pass;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph's text while it is corrected. It knows of each character whether it stood there
 * before and where, so that what was done in several passes can be told as changes of the text as
 * it was, none of which touches another.
 */
final class TypographyDraft {
  /** What stood from one offset to another, and what stands there now. */
  record Region(int from, int to, String after, int start, Set<Pass> passes) {}

  private record Edit(int start, int end, String by) {}

  private final String before;
  private final boolean[] fixed;
  private StringBuilder text;

  /** Of each character the offset it had, or for a new one that of what it belongs to. */
  private int[] origin;

  /** The pass that made a character, null for those that stood there. */
  private @Nullable Pass[] made;

  /** By offsets of the text as it was: which pass took the character away. */
  private final @Nullable Pass[] taken;

  private final List<Edit> edits = new ArrayList<>();
  private boolean changed;

  /**
   * @param fixed by offset, whether a character has to stay
   */
  TypographyDraft(String text, boolean[] fixed) {
    before = text;
    this.text = new StringBuilder(text);
    this.fixed = fixed;
    origin = new int[text.length() + 1];
    Arrays.setAll(origin, i -> i);
    made = new Pass[text.length()];
    taken = new Pass[text.length()];
  }

  int length() {
    return text.length();
  }

  /** The character at an offset, a space before the beginning and behind the end. */
  char at(int offset) {
    return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
  }

  boolean startsWith(String what, int offset) {
    int end = offset + what.length();
    return offset >= 0 && end <= text.length() && what.contentEquals(text.subSequence(offset, end));
  }

  CharSequence text() {
    return text;
  }

  /** Whether the characters from one offset to another may be changed. */
  boolean free(int start, int end) {
    for (int i = start; i < end; i++) {
      if (fixed[origin[i]]) {
        return false;
      }
    }
    return true;
  }

  /** Notes that something is to be replaced when the pass ends; in the order of the text. */
  void replace(int start, int end, String by) {
    boolean inside = start < end ? free(start, end) : start > 0 && free(start - 1, start);
    boolean known = !edits.isEmpty() && edits.get(edits.size() - 1).end > start;
    if (inside && !known) {
      edits.add(new Edit(start, end, by));
    }
  }

  /** Makes the replacements that were noted. */
  void end(Pass pass) {
    if (edits.isEmpty()) {
      return;
    }
    changed = true;
    Grown grown = new Grown(text.length() + edits.stream().mapToInt(e -> e.by.length()).sum());
    int at = 0;
    for (Edit edit : edits) {
      copy(at, edit.start, grown);
      for (int i = edit.start; i < edit.end; i++) {
        if (made[i] == null) {
          taken[origin[i]] = pass;
        }
      }
      // what is put between two characters belongs to the first of them
      int owner = origin[edit.start == edit.end ? edit.start - 1 : edit.start];
      for (int i = 0; i < edit.by.length(); i++) {
        grown.add(edit.by.charAt(i), owner, pass);
      }
      at = edit.end;
    }
    copy(at, text.length(), grown);
    grown.origins[grown.text.length()] = before.length();
    text = grown.text;
    origin = grown.origins;
    made = grown.makers;
    edits.clear();
  }

  private void copy(int from, int to, Grown grown) {
    for (int i = from; i < to; i++) {
      grown.add(text.charAt(i), origin[i], made[i]);
    }
  }

  /** The text with the replacements of a pass while it is put together. */
  private static final class Grown {
    private final StringBuilder text;
    private final int[] origins;
    private final @Nullable Pass[] makers;

    Grown(int most) {
      text = new StringBuilder(most);
      origins = new int[most + 1];
      makers = new Pass[most];
    }

    void add(char c, int origin, @Nullable Pass maker) {
      origins[text.length()] = origin;
      makers[text.length()] = maker;
      text.append(c);
    }
  }

  /** The changes, in order; neighbours are one. */
  List<Region> regions() {
    if (!changed) {
      return List.of();
    }
    List<Region> regions = new ArrayList<>();
    int old = 0;
    int now = 0;
    while (old < before.length() || now < text.length()) {
      if (isKept(now) && old == origin[now]) {
        old++;
        now++;
        continue;
      }
      int from = old;
      int start = now;
      Set<Pass> passes = EnumSet.noneOf(Pass.class);
      while (now < text.length() && made[now] != null) {
        passes.add(Objects.requireNonNull(made[now++]));
      }
      // up to the next character that stood there before
      int end = now < text.length() ? origin[now] : before.length();
      for (; old < end; old++) {
        passes.add(Objects.requireNonNull(taken[old]));
      }
      regions.add(new Region(from, old, text.substring(start, now), start, passes));
    }
    return regions;
  }

  private boolean isKept(int now) {
    return now < text.length() && made[now] == null;
  }

  /** Of each character of the text as it is now, the offset of the one it belongs to. */
  int owner(int offset) {
    return Math.min(origin[offset], before.length() - 1);
  }
}
