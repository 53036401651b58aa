package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks when, where a document says so in a list of its own beside the words: each of them is
 * said by whoever was the last to begin.
 */
final class SpeakerTimes implements JsonWalk.Visitor {
  /** A word may begin so much before its speaker does. */
  private static final Duration SLACK = Duration.ofMillis(30);

  private final JsonPath item;
  private final JsonPath speaker;
  private final JsonPath start;
  private final List<@Nullable String> starts = new ArrayList<>();
  private final List<String> speakers = new ArrayList<>();
  private @Nullable String who;
  private @Nullable String when;

  private SpeakerTimes(JsonPath item, JsonPath speaker, JsonPath start) {
    this.item = item;
    this.speaker = speaker;
    this.start = start;
  }

  /**
   * Finds the list of a document; the longest of several.
   *
   * @return null if it has none
   */
  static @Nullable SpeakerTimes of(JsonPath root) {
    SpeakerTimes most = null;
    for (JsonPath item : root.all()) {
      JsonPath speaker = item.mayBeItem() ? JsonShape.first(item, JsonKeys.SPEAKERS) : null;
      speaker = speaker == null && item.mayBeItem() ? named(item) : speaker;
      JsonPath start = speaker == null ? null : JsonShape.first(item, JsonKeys.STARTS);
      boolean text = start == null || JsonShape.first(item, JsonKeys.TEXTS) != null;
      if (speaker != null && start != null && !text) {
        boolean more = most == null || speaker.values() > most.speaker.values();
        most = more ? new SpeakerTimes(item, speaker, start) : most;
      }
    }
    return most;
  }

  /** The place below an item of a list of speakers where names come again and again. */
  private static @Nullable JsonPath named(JsonPath item) {
    JsonPath list = item.parent();
    JsonPath name = list != null && SheetNames.isSpeaker(list.key()) ? JsonPeople.name(item) : null;
    return name != null && name.recurs() ? name : null;
  }

  @Override
  public void object(JsonPath path) {
    if (path == item) {
      who = null;
      when = null;
    }
  }

  @Override
  public void value(JsonPath path, String text, Span span) {
    who = path == speaker ? text : who;
    when = path == start && when == null ? text : when;
  }

  @Override
  public void end(JsonPath path) {
    if (path == item && who != null && when != null) {
      speakers.add(who);
      starts.add(when);
    }
  }

  /**
   * The speakers of some beginnings.
   *
   * @return null for each that is not known
   */
  List<@Nullable String> at(List<@Nullable Duration> times) {
    JsonTimes unit = JsonTimes.of(starts, false);
    TreeMap<Duration, String> begins = new TreeMap<>();
    for (int i = 0; i < starts.size(); i++) {
      Duration time = unit.read(starts.get(i));
      if (time != null) {
        begins.put(time, speakers.get(i));
      }
    }
    List<@Nullable String> said = new ArrayList<>(times.size());
    for (Duration time : times) {
      Map.Entry<Duration, String> last = time == null ? null : begins.floorEntry(time.plus(SLACK));
      said.add(last == null ? null : last.getValue());
    }
    return said;
  }
}
