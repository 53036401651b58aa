package org.colloquy.edition;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.model.Interview;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;

/** Decides how speakers are shown. */
final class Labels {
  private final Map<String, String> names = new HashMap<>();

  Labels(Interview interview) {
    for (Speaker speaker : interview.speakers()) {
      names.put(speaker.id(), speaker.name());
    }
  }

  Label of(Turn turn) {
    String speaker = turn.speaker();
    String name = speaker == null ? "" : names.getOrDefault(speaker, "");
    String label = turn.label();
    if (label != null) {
      return new Label(label, name);
    }
    return name.isEmpty() ? Label.NONE : new Label(name + ":", name);
  }
}
