package org.colloquy.internal.source.word;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.TimeCodes;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a paragraph in styles of its own.
 *
 * @param name who speaks, where a label in its own style has no mark behind it
 */
record Labelled(@Nullable String name, @Nullable Duration time, List<Run> rest) {
  static Labelled of(List<Run> runs, boolean all) {
    int at = 0;
    StringBuilder label = new StringBuilder();
    while (at < runs.size() && is(runs.get(at), Format.Part.LABEL)) {
      label.append(runs.get(at++).text());
    }
    StringBuilder time = new StringBuilder();
    int behind = at;
    while (behind < runs.size() && is(runs.get(behind), Format.Part.TIME)) {
      time.append(runs.get(behind++).text());
    }
    Duration when = TimeCodes.parse(bare(time.toString())).orElse(null);
    String written = label.toString().strip();
    TimedName timed = TimedName.of(written);
    boolean sure = when == null && timed.time() != null && !timed.name().isEmpty();
    String name = sure ? timed.name() : written;
    boolean marked = name.isEmpty() || ":：.?!".indexOf(name.charAt(name.length() - 1)) >= 0;
    boolean follows = behind < runs.size() && runs.get(behind).text().strip().startsWith(":");
    List<Run> rest = new ArrayList<>();
    boolean kept = all || marked || follows;
    if (kept) {
      rest.addAll(runs.subList(0, at));
    }
    rest.addAll(runs.subList(when == null ? at : behind, runs.size()));
    return new Labelled(kept ? null : name, sure && !kept ? timed.time() : when, rest);
  }

  private static boolean is(Run run, Format.Part part) {
    return run.kind() == Run.Kind.TEXT && run.format().part() == part;
  }

  private static String bare(String time) {
    String text = time.strip();
    boolean brackets = text.length() > 1 && "[(".indexOf(text.charAt(0)) >= 0;
    return brackets ? text.substring(1, text.length() - 1) : text;
  }
}
