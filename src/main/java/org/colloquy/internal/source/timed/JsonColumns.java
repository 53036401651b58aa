package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Talks as two lists side by side, one of what is said and one of who says it: {@code {"utt":
 * ["Deep?", "Yes."], "speaker": ["Ana", "Tom"]}}.
 *
 * @param object what holds both
 */
record JsonColumns(JsonPath object, JsonPath text, JsonPath speaker) {
  /** The lists of a document, the longest of several; null where it has none. */
  static @Nullable JsonColumns of(JsonPath root) {
    JsonColumns most = null;
    for (JsonPath object : root.all()) {
      JsonColumns found = object.objects() > 0 ? at(object) : null;
      boolean more = most == null || found != null && found.length() > most.length();
      most = found != null && more ? found : most;
    }
    return most;
  }

  private static @Nullable JsonColumns at(JsonPath object) {
    JsonPath text = null;
    JsonPath speaker = null;
    for (JsonPath place : object.below()) {
      JsonPath list = place.find("[]");
      if (list != null && list.values() > 0 && list.hasLetters()) {
        boolean called = SheetNames.isSpeaker(place.key());
        boolean longer = text == null || list.characters() > text.characters();
        speaker = called ? list : speaker;
        text = !called && longer ? list : text;
      }
    }
    if (text == null || speaker == null || speaker.values() != text.values()) {
      return null;
    }
    return text.values() > 2 && text.characters() > speaker.characters()
        ? new JsonColumns(object, text, speaker)
        : null;
  }

  private long length() {
    return text.characters();
  }

  List<Cue> cues(JsonWalk walk, Told told) {
    Columns columns = new Columns();
    walk.each(columns, told);
    return columns.cues;
  }

  /** Joins the lists of one object after the other. */
  private final class Columns implements JsonWalk.Visitor {
    private final List<Cue> cues = new ArrayList<>();
    private final List<Placed> texts = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();

    @Override
    public void value(JsonPath path, String value, Span span) {
      if (path == text) {
        texts.add(new Placed(value, span));
      } else if (path == speaker) {
        speakers.add(JsonItems.shown(value.strip(), false));
      }
    }

    @Override
    public void end(JsonPath path) {
      if (path == object) {
        for (int i = 0; i < texts.size(); i++) {
          String who = i < speakers.size() ? speakers.get(i) : null;
          cues.add(Cue.of(null, null, who, texts.get(i)));
        }
        texts.clear();
        speakers.clear();
      }
    }
  }
}
