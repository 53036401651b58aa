package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads LRC, the lines of a player, which recognisers write too: {@code [00:12.50]text}, perhaps
 * with {@code <00:13.10>} before each word, below headers such as {@code [ti:title]}.
 */
public final class Lyrics {
  private final SourceText source;
  private final Told told;
  private final List<Cue> cues = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String language;

  private Lyrics(SourceText source, Told told) {
    this.source = source;
    this.told = told;
  }

  /** What a file of lines with times holds. */
  public record Read(List<Cue> cues, @Nullable String title, @Nullable String language) {
    public Read {
      cues = List.copyOf(cues);
    }
  }

  /** Reads a file from an offset on. */
  public static Read read(SourceText source, int from, Told told) {
    Lyrics lyrics = new Lyrics(source, told);
    SourceLine.of(source.text(), from).forEach(lyrics::line);
    return new Read(lyrics.cues, lyrics.title, lyrics.language);
  }

  /** Whether one of the first lines of a text begins with a time in brackets. */
  public static boolean looksLikeIt(String head) {
    return head.lines().limit(20).anyMatch(l -> timeEnd(l.strip(), 0, '[', ']') > 0);
  }

  private void line(SourceLine line) {
    String text = line.text(source.text());
    Span span = source.span(line.start(), line.end());
    Duration start = null;
    int at = 0;
    for (int end = timeEnd(text, 0, '[', ']'); end > at; end = timeEnd(text, at, '[', ']')) {
      start = start == null ? CaptionTime.parse(text.substring(at + 1, end - 1)) : start;
      at = end;
    }
    if (start != null || !header(text, span)) {
      ends(start);
      cues.add(Cue.of(start, null, null, new Placed(withoutTimes(text.substring(at)), span)));
    }
  }

  /** A line lasts until the next one begins. */
  private void ends(@Nullable Duration next) {
    if (!cues.isEmpty()) {
      Cue last = cues.remove(cues.size() - 1);
      cues.add(new Cue(last.start(), next, last.said()));
    }
  }

  /** Where the time in brackets ends that begins at an offset; the offset if none does. */
  private static int timeEnd(String text, int at, char open, char close) {
    if (at >= text.length() || text.charAt(at) != open) {
      return at;
    }
    int end = CaptionTime.end(text, at + 1);
    boolean time = end > at + 1 && end < text.length() && text.charAt(end) == close;
    return time ? end + 1 : at;
  }

  private static String withoutTimes(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = timeEnd(text, at, '<', '>');
      if (end > at) {
        at = end;
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString().replace("  ", " ");
  }

  /** Takes a line such as {@code [by:a name]}; the talk may have begun above it. */
  private boolean header(String text, Span span) {
    int colon = text.indexOf(':');
    boolean header =
        text.startsWith("[")
            && text.endsWith("]")
            && colon > 1
            && colon < 10
            && isWord(text, colon);
    if (header) {
      String value = text.substring(colon + 1, text.length() - 1).strip();
      switch (text.substring(1, colon).toLowerCase(Locale.ROOT)) {
        case "ti" -> title = value.isEmpty() ? title : value;
        case "la", "lang", "language" -> language = Language.tag(value);
        default -> told.tell(Code.R012, span, "a header of the file is left out");
      }
    }
    return header;
  }

  private static boolean isWord(String text, int colon) {
    return text.substring(1, colon).chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '#');
  }
}
