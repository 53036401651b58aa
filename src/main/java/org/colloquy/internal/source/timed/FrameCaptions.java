package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads captions whose times are counted in pictures, a caption a line: MicroDVD's {@code
 * {10}{62}text} and Spruce's {@code 00:00:01:05 , 00:00:03:00 , text}. A bar ends a line.
 */
public final class FrameCaptions {
  /** Pictures a second where the file does not say: the one rate that all of Europe has. */
  private static final double RATE = 25;

  private static final double FASTEST = 240;
  private static final int LOOKED_AT = 40;
  private static final int LONGEST_NUMBER = 9;
  private static final String COMMA = " , ";

  private final SourceText source;
  private final Told told;
  private final List<Cue> cues = new ArrayList<>();
  private double rate = RATE;

  private FrameCaptions(SourceText source, Told told) {
    this.source = source;
    this.told = told;
  }

  /** A line's two times in pictures, and where its text begins. */
  private record Frames(double start, double end, int text) {}

  /** Whether the first line of a text that is no comment and no setting is such a caption. */
  public static boolean is(String head) {
    for (SourceLine line : SourceLine.of(head, 0, LOOKED_AT)) {
      String text = line.text(head);
      if (!text.isEmpty() && !isSetting(text)) {
        return frames(text) != null;
      }
    }
    return false;
  }

  /** The captions of a file. */
  public static List<Cue> read(SourceText source, int from, Told told) {
    FrameCaptions captions = new FrameCaptions(source, told);
    SourceLine.of(source.text(), from).forEach(captions::line);
    return List.copyOf(captions.cues);
  }

  private void line(SourceLine line) {
    String text = line.text(source.text());
    Frames frames = frames(text);
    int at = frames == null ? 0 : frames.text();
    String said = text.substring(at).strip();
    Span span = source.span(line.start() + at, line.end());
    if (frames == null && isSetting(text)) {
      told.tell(Code.R012, span, "a setting or comment of the captions is left out");
    } else if (cues.isEmpty() && frames != null && frames.end() <= 1 && isRate(said)) {
      rate = Double.parseDouble(said);
    } else if (!said.isEmpty()) {
      Duration start = frames == null ? null : time(frames.start());
      Duration end = frames == null ? null : time(frames.end());
      cues.add(Cue.of(start, end, null, new Placed(plain(said), span)));
    }
  }

  private Duration time(double frames) {
    return Duration.ofMillis(Math.round(frames * 1000 / rate));
  }

  private static boolean isSetting(String text) {
    return text.startsWith("//") || text.startsWith("$") && text.indexOf('=') > 0;
  }

  private static @Nullable Frames frames(String text) {
    return text.startsWith("{") ? counted(text) : clocked(text);
  }

  private static @Nullable Frames counted(String text) {
    int first = text.indexOf('}');
    int second = first < 0 ? -1 : text.indexOf('}', first + 1);
    boolean both = second > first + 2 && text.charAt(first + 1) == '{';
    String start = both ? text.substring(1, first) : "";
    String end = both ? text.substring(first + 2, second) : "";
    return isNumber(start) && isNumber(end)
        ? new Frames(Double.parseDouble(start), Double.parseDouble(end), second + 1)
        : null;
  }

  private static @Nullable Frames clocked(String text) {
    int first = text.indexOf(COMMA);
    int second = first < 0 ? -1 : text.indexOf(COMMA, first + COMMA.length());
    double start = second < 0 ? -1 : clock(text.substring(0, first));
    double end = second < 0 ? -1 : clock(text.substring(first + COMMA.length(), second));
    return start < 0 || end < 0 ? null : new Frames(start, end, second + COMMA.length());
  }

  /** The pictures until {@code 00:00:01:05}; -1 if a text is no such time. */
  private static double clock(String text) {
    String[] parts = text.strip().split("[:;]", -1);
    double seconds = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts.length != 4 || parts[i].length() != 2 || !isNumber(parts[i])) {
        return -1;
      }
      int value = Integer.parseInt(parts[i]);
      seconds = i < 3 ? seconds * 60 + value : seconds + value / RATE;
    }
    return parts.length == 4 ? seconds * RATE : -1;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NUMBER
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether the text of a first caption is the number of pictures a second. */
  private static boolean isRate(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    boolean number = isNumber(whole) && (point < 0 || isNumber(text.substring(point + 1)));
    return number && Double.parseDouble(text) > 0 && Double.parseDouble(text) <= FASTEST;
  }

  /** A text with its line ends, without the settings in braces at the starts of its lines. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String line : text.split("\\|")) {
      int at = 0;
      int colon = line.indexOf(':');
      while (line.startsWith("{", at) && colon == at + 2 && line.indexOf('}', at) > 0) {
        at = line.indexOf('}', at) + 1;
        colon = line.indexOf(':', at);
      }
      out.append(out.isEmpty() ? "" : "\n").append(line.substring(at).strip());
    }
    return out.toString();
  }
}
