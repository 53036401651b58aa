package org.colloquy.internal.source.xml;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.TimeCodes;
import org.jspecify.annotations.Nullable;

/**
 * Times of captions and annotations in XML: {@code 00:00:01.500}, {@code 00:00:01:12} with frames,
 * {@code 1.5s}, {@code 90000t}, milliseconds, or the name of a point on a line of time.
 */
final class XmlTimes {
  private static final int LONGEST = 20;
  private static final double FRAMES = 25;

  /** The units of TTML in seconds, the longest names first. */
  private static final List<String> UNITS = List.of("ms", "s", "m", "h");

  private static final List<String> IDS = List.of("time_slot_id", "id", "timepoint-id");

  private final Map<String, Point> points = new HashMap<>();
  private Point last = Point.of(Duration.ZERO);
  private double frames = FRAMES;
  private double ticks = 1;
  private boolean millis;

  /** What the outermost element says of units. */
  void root(Attributes attributes) {
    frames = Math.max(1, number(attributes.get("framerate"), FRAMES));
    ticks = Math.max(1, number(attributes.get("tickrate"), 1));
    millis = "3".equals(attributes.get("format"));
  }

  /**
   * A point of the line of time.
   *
   * @param time null where it has none of its own
   * @param since its time, or that of the last point before it that has one
   * @param behind how many points without a time it is behind that one
   */
  record Point(@Nullable Duration time, Duration since, int behind) implements Comparable<Point> {
    static Point of(Duration time) {
      return new Point(time, time, 0);
    }

    @Nullable Point plus(Duration length) {
      return time == null ? null : of(time.plus(length));
    }

    @Override
    public int compareTo(Point other) {
      int times = since.compareTo(other.since);
      return times != 0 ? times : Integer.compare(behind, other.behind);
    }
  }

  /** Learns a point of the line of time, on which they stand in order. */
  void learn(Attributes attributes) {
    String id = attributes.first(IDS);
    if (id == null) {
      return;
    }
    String slot = attributes.get("time_value");
    String time =
        attributes.get("time") == null ? attributes.get("absolute-time") : attributes.get("time");
    Duration value = slot != null ? seconds(number(slot, -1) / 1000) : plain(time);
    last = value == null ? new Point(null, last.since(), last.behind() + 1) : Point.of(value);
    points.put(id, last);
  }

  /** The point that a text names or tells, or null. */
  @Nullable Point point(String text) {
    Point point = points.get(text);
    Duration time = point == null ? read(text) : null;
    return time == null ? point : Point.of(time);
  }

  private static double number(@Nullable String text, double otherwise) {
    boolean number =
        text != null
            && text.length() < LONGEST
            && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
            && text.indexOf('.') == text.lastIndexOf('.')
            && !text.equals(".");
    return number ? Double.parseDouble(text) : otherwise;
  }

  private static @Nullable Duration seconds(double value) {
    return value < 0 || value > 1e7 ? null : Duration.ofMillis(Math.round(value * 1000));
  }

  private @Nullable Duration plain(@Nullable String text) {
    double number = number(text, -1);
    return seconds(millis ? number / 1000 : number);
  }

  /** The time that a text tells, or null. */
  @Nullable Duration read(String text) {
    Point point = points.get(text);
    if (point != null) {
      return point.time();
    }
    if (text.indexOf(':') >= 0) {
      return clock(text);
    }
    char last = text.charAt(text.length() - 1);
    if (last == 't' || last == 'f') {
      double count = number(text.substring(0, text.length() - 1), -1);
      return seconds(count / (last == 't' ? ticks : frames));
    }
    for (String unit : UNITS) {
      if (text.endsWith(unit)) {
        double count = number(text.substring(0, text.length() - unit.length()), -1);
        return seconds(
            switch (unit) {
              case "ms" -> count / 1000;
              case "m" -> count * 60;
              case "h" -> count * 3600;
              default -> count;
            });
      }
    }
    return plain(text);
  }

  /** {@code h:mm:ss}, perhaps with a fraction or with frames behind it. */
  private @Nullable Duration clock(String text) {
    int last = text.lastIndexOf(':');
    boolean framed = text.indexOf('.') < 0 && text.chars().filter(c -> c == ':').count() == 3;
    if (!framed) {
      return TimeCodes.parse(text).orElse(null);
    }
    Duration whole = TimeCodes.parse(text.substring(0, last)).orElse(null);
    Duration part = seconds(number(text.substring(last + 1), 0) / frames);
    return whole == null || part == null ? whole : whole.plus(part);
  }

  /** A text in which references were escaped once more, as YouTube's captions have them. */
  static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
  }
}
