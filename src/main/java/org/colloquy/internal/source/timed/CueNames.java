package org.colloquy.internal.source.timed;

import java.util.List;
import org.colloquy.internal.source.timed.Cue.Said;
import org.jspecify.annotations.Nullable;

/**
 * The lines above captions' times that tell who speaks: {@code 12 "Ana Ruiz" (4711)}, as Webex
 * writes them.
 */
final class CueNames {
  private static final int LONGEST = 120;

  private CueNames() {}

  /** Who speaks by the name of a caption; null where it names nobody. */
  static @Nullable String voice(String name) {
    int open = name.indexOf('"');
    int close = name.lastIndexOf('"');
    boolean quoted = open > 0 && close > open + 1 && name.length() <= LONGEST;
    boolean counted =
        quoted
            && isNumber(name.substring(0, open).strip())
            && isKey(name.substring(close + 1).strip());
    String voice = counted ? name.substring(open + 1, close).strip() : "";
    return voice.isEmpty() ? null : voice;
  }

  /** Lines that say nothing of who speaks, said by a voice. */
  static List<Said> said(@Nullable String voice, List<Said> lines) {
    return voice == null
        ? lines
        : lines.stream()
            .map(s -> s.voice() != null ? s : new Said(voice, s.colour(), s.inlines(), s.span()))
            .toList();
  }

  /** Nothing, or a number in brackets. */
  private static boolean isKey(String text) {
    boolean brackets = text.startsWith("(") && text.endsWith(")") && text.length() > 2;
    return text.isEmpty() || brackets && isNumber(text.substring(1, text.length() - 1));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
