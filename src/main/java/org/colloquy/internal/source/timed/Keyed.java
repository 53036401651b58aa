package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.jspecify.annotations.Nullable;

/** Talks as a list of objects that have one key each, which is the name of whoever speaks. */
record Keyed(JsonPath item) {
  private static final int PEOPLE = 8;

  /** So often everybody speaks on average, or the keys are something else. */
  private static final int TURNS = 2;

  /** The list of a document, or null. */
  static @Nullable Keyed of(JsonPath root) {
    for (JsonPath item : root.all()) {
      List<JsonPath> people = item.mayBeItem() ? item.below() : List.of();
      long values = people.stream().mapToLong(JsonPath::values).sum();
      long questions = people.stream().mapToLong(JsonPath::questions).sum();
      boolean several = people.size() > 1 && people.size() <= PEOPLE;
      boolean one = values == item.objects() && values >= (long) TURNS * people.size();
      if (several && one && questions > 0) {
        return new Keyed(item);
      }
    }
    return null;
  }

  List<Cue> cues(JsonWalk walk, Told told) {
    List<Cue> cues = new ArrayList<>();
    walk.each(
        (path, text, span) -> {
          if (path.parent() == item) {
            cues.add(Cue.of(null, null, path.key(), new Placed(text, span)));
          }
        },
        told);
    return cues;
  }
}
