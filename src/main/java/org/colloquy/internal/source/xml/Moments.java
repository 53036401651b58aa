package org.colloquy.internal.source.xml;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.TimeCodes;
import org.jspecify.annotations.Nullable;

/** Times of the recording: TEI's timeline, and seconds in attributes. */
final class Moments {
  private static final List<String> STARTS = List.of("start", "startTime");

  private final Map<String, Duration> known = new HashMap<>();

  /** Learns a moment of a timeline. */
  void learn(String name, Attributes attributes) {
    String id = attributes.get("id");
    if (!name.equals("when") || id == null) {
      return;
    }
    Duration absolute = time(attributes.get("absolute"));
    Duration interval = time(attributes.get("interval"));
    String since = attributes.get("since");
    Duration before =
        since == null ? Duration.ZERO : known.get(since.substring(since.indexOf('#') + 1));
    if (absolute != null) {
      known.put(id, absolute);
    } else if (interval == null || before == null) {
      known.put(id, Duration.ZERO);
    } else {
      boolean millis = "ms".equals(attributes.get("unit"));
      known.put(id, before.plus(millis ? interval.dividedBy(1000) : interval));
    }
  }

  /** When an element begins, or null. */
  @Nullable Duration start(Attributes attributes) {
    for (String key : STARTS) {
      String value = attributes.get(key);
      if (value != null) {
        return value.startsWith("#") ? known.get(value.substring(1)) : time(value);
      }
    }
    return null;
  }

  private static @Nullable Duration time(@Nullable String text) {
    if (text == null || text.length() > 20) {
      return null;
    }
    if (text.indexOf(':') >= 0) {
      return TimeCodes.parse(text).orElse(null);
    }
    boolean number = text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    boolean one = number && text.indexOf('.') == text.lastIndexOf('.') && text.length() < 13;
    return one && !text.equals(".")
        ? Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000))
        : null;
  }
}
