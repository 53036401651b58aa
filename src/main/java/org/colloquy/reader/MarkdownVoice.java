package org.colloquy.reader;

import java.time.Duration;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Times;
import org.colloquy.internal.source.html.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * Whose words stand between tags that say it, each on a line of its own: {@code <turn speaker="Ana
 * Ruiz" timestamp="00:12">}, whatever such a tag is called.
 */
final class MarkdownVoice {
  private static final String SPEAKER = "speaker";
  private static final List<String> TIME = List.of("timestamp", "time", "start");

  private String tag = "";
  private @Nullable String name;
  private @Nullable Duration time;

  /** Whether a piece of HTML is such a tag, or ends one, and nothing else. */
  boolean takes(String html) {
    String text = html.strip();
    if (!text.startsWith("<") || text.indexOf('>') != text.length() - 1) {
      return false;
    }
    if (text.startsWith("</")) {
      boolean ends = !tag.isEmpty() && Fragment.name(text, 0).equals(tag);
      name = ends ? null : name;
      return ends;
    }
    String speaker = Fragment.attribute(text, SPEAKER);
    if (!speaker.isEmpty()) {
      tag = Fragment.name(text, 0);
      name = speaker;
      time = Times.parse(time(text));
    }
    return !speaker.isEmpty();
  }

  private static String time(String tag) {
    return TIME.stream()
        .map(n -> Fragment.attribute(tag, n))
        .filter(v -> !v.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Gives lines the voice of the tag they stand in, and the first one its time. */
  void mark(List<Line> lines) {
    for (int i = 0; name != null && i < lines.size(); i++) {
      lines.set(i, lines.get(i).saidBy(name).at(time));
      time = null;
    }
  }
}
