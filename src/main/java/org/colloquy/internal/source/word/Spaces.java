package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Spaces in a paragraph: those at its ends are none of its words, and one between two words is bold
 * or a link only if both are, whatever it was typed with.
 */
final class Spaces {
  private Spaces() {}

  /** The stretches without spaces at the ends, each space as its neighbours are. */
  static List<Run> settled(List<Run> runs, boolean plain) {
    List<Run> parts = new ArrayList<>();
    for (Run run : runs) {
      split(plain ? run.formatted(unbold(run.format())) : run, parts);
    }
    int from = 0;
    int to = parts.size();
    while (from < to && isBlank(parts.get(from))) {
      from++;
    }
    while (to > from && isBlank(parts.get(to - 1))) {
      to--;
    }
    List<Run> kept = parts.subList(from, to);
    Format[] before = new Format[kept.size()];
    Format last = Format.PLAIN;
    for (int i = 0; i < kept.size(); i++) {
      before[i] = last;
      last = isText(kept.get(i)) && !isBlank(kept.get(i)) ? kept.get(i).format() : last;
    }
    List<Run> out = new ArrayList<>(kept);
    Format next = Format.PLAIN;
    for (int i = kept.size() - 1; i >= 0; i--) {
      Run run = kept.get(i);
      if (run.kind() != Run.Kind.TEXT || isBlank(run)) {
        out.set(i, run.formatted(common(before[i], next)));
      } else {
        next = run.format();
      }
    }
    return merged(out);
  }

  private static Format unbold(Format f) {
    return new Format(f.part(), false, f.emphasis(), f.raised(), f.language(), f.link());
  }

  private static boolean isText(Run run) {
    return run.kind() == Run.Kind.TEXT;
  }

  private static boolean isBlank(Run run) {
    return run.kind() != Run.Kind.NOTE && run.said().chars().allMatch(Text::isSpace);
  }

  /** Cuts spaces off a stretch that is marked in some way. */
  private static void split(Run run, List<Run> out) {
    String text = run.text();
    boolean code = run.format().part() == Format.Part.CODE;
    if (!isText(run) || code) {
      out.add(run);
      return;
    }
    int from = 0;
    int to = text.length();
    while (from < to && Text.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Text.isSpace(text.charAt(to - 1))) {
      to--;
    }
    for (int[] cut : new int[][] {{0, from}, {from, to}, {to, text.length()}}) {
      if (cut[1] > cut[0]) {
        String part = text.substring(cut[0], cut[1]);
        out.add(new Run(Run.Kind.TEXT, part, run.format(), run.at() + cut[0]));
      }
    }
  }

  /** What two formats share. */
  private static Format common(Format a, Format b) {
    Format.Part part =
        a.part() == b.part() && a.part() == Format.Part.LABEL ? a.part() : Format.Part.TEXT;
    return new Format(
        part,
        a.strong() && b.strong(),
        a.emphasis() && b.emphasis(),
        a.raised() == b.raised() ? a.raised() : 0,
        same(a.language(), b.language()),
        same(a.link(), b.link()));
  }

  private static @Nullable String same(@Nullable String a, @Nullable String b) {
    return Objects.equals(a, b) ? a : null;
  }

  private static List<Run> merged(List<Run> runs) {
    List<Run> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      Run next = i + 1 < runs.size() ? runs.get(i + 1) : null;
      text.append(run.text());
      boolean goesOn =
          next != null && isText(run) && isText(next) && run.format().equals(next.format());
      if (!goesOn) {
        int at = Math.max(0, run.at() + run.text().length() - text.length());
        out.add(isText(run) ? new Run(Run.Kind.TEXT, text.toString(), run.format(), at) : run);
        text.setLength(0);
      }
    }
    return out;
  }
}
