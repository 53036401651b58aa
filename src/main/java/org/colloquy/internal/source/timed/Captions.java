package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.jspecify.annotations.Nullable;

/**
 * Reads WebVTT (W3C, section 6) and SubRip. They differ so little, and are mixed up so often, that
 * one parser takes both: a line with an arrow between two times begins a caption, the line before
 * it may be its name or number, a blank line ends it. Whatever is no caption, but has words, is
 * kept and told.
 */
public final class Captions {
  private static final String ORDER = "the times go back here; the captions stay as they stand";

  /** Lines in which the first caption must begin. */
  private static final int LOOKED_AT = 40;

  private final SourceText source;
  private final Told told;
  private final List<Cue> cues = new ArrayList<>();
  private final List<SourceLine> lines;
  private @Nullable String language;
  private @Nullable String title;

  private Captions(SourceText source, int from, Told told) {
    this.source = source;
    this.told = told;
    lines = RunOn.parted(source.text(), SourceLine.of(source.text(), from));
  }

  /** What a file of captions holds. */
  public record Read(List<Cue> cues, @Nullable String language, @Nullable String title) {
    public Read {
      cues = List.copyOf(cues);
    }
  }

  /** Reads a file from an offset on. */
  public static Read read(SourceText source, int from, Told told) {
    Captions captions = new Captions(source, from, told);
    captions.blocks(captions.header());
    captions.order();
    return new Read(
        Rolling.without(captions.cues, source, told), captions.language, captions.title);
  }

  /** Whether a text has a line with an arrow between two times near its beginning. */
  public static boolean looksLikeIt(String head) {
    for (SourceLine line : RunOn.parted(head, SourceLine.of(head, 0, LOOKED_AT))) {
      Timing timing = Timing.of(line.text(head));
      if (timing != null && timing.start() != null && timing.end() != null) {
        return true;
      }
    }
    return false;
  }

  /** Reads the header of a WebVTT file; returns the first line behind it. */
  private int header() {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    if (at == lines.size() || !text(at).startsWith("WEBVTT")) {
      return at;
    }
    String words = text(at).substring("WEBVTT".length()).strip();
    title = title(words);
    if (title == null && !words.isEmpty()) {
      told.tell(Code.R012, span(at), "the words behind WEBVTT are left out");
    }
    for (at++; at < lines.size() && !lines.get(at).isBlank(); at++) {
      String line = text(at);
      if (Timing.of(line) != null) {
        return at;
      }
      int colon = line.indexOf(':');
      if (line.startsWith("Language") && colon > 0) {
        language = Language.tag(line.substring(colon + 1));
      }
    }
    return at;
  }

  /** {@code WEBVTT - A talk}: words behind a dash that are no sentence; null where none stand. */
  private static @Nullable String title(String words) {
    boolean dash = words.length() > 2 && "-–—".indexOf(words.charAt(0)) >= 0;
    String title = dash ? words.substring(1).strip() : "";
    return title.isEmpty() || title.endsWith(".") || title.contains("://") ? null : title;
  }

  /** Whether a text has the first line of WebVTT, and times or no words behind its name. */
  public static boolean isWebVtt(String head) {
    String text = head.stripLeading();
    int end = "WEBVTT".length();
    return text.startsWith("WEBVTT")
        && (text.length() == end || "\r\n".indexOf(text.charAt(end)) >= 0 || looksLikeIt(text));
  }

  private void blocks(int from) {
    int at = from;
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        at++;
        continue;
      }
      int end = at;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      block(at, end);
      at = end;
    }
  }

  private void block(int from, int to) {
    int arrow = nextTiming(from, to);
    if (arrow == to && isNote(from)) {
      if (text(from).startsWith("NOTE")) {
        told.tell(Code.R012, span(from), "a comment is left out");
      }
      return;
    }
    int textEnd = name(from, arrow, arrow < to);
    if (textEnd > from) {
      stray(from, textEnd);
    }
    String voice = textEnd < arrow && arrow < to ? CueNames.voice(text(textEnd)) : null;
    while (arrow < to) {
      int next = nextTiming(arrow + 1, to);
      int end = next < to ? name(arrow + 1, next, true) : to;
      caption(arrow, end, voice);
      voice = end < next && next < to ? CueNames.voice(text(end)) : null;
      arrow = next;
    }
  }

  private boolean isNote(int at) {
    String line = text(at);
    return line.equals("NOTE")
        || line.startsWith("NOTE ")
        || line.startsWith("NOTE\t")
        || line.equals("STYLE")
        || line.equals("REGION");
  }

  private int nextTiming(int from, int to) {
    int at = from;
    while (at < to && Timing.of(text(at)) == null) {
      at++;
    }
    return at;
  }

  /** Where the words end before a line with times: its name or number stands directly above it. */
  private int name(int from, int arrow, boolean timed) {
    if (!timed || arrow == from) {
      return arrow;
    }
    String above = text(arrow - 1);
    boolean number = above.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean first = arrow - 1 == from && (from == 0 || lines.get(from - 1).isBlank());
    return number || first ? arrow - 1 : arrow;
  }

  private void caption(int arrow, int end, @Nullable String voice) {
    Timing timing = java.util.Objects.requireNonNull(Timing.of(text(arrow)));
    if (timing.start() == null || timing.end() == null) {
      told.tell(Code.R040, span(arrow), "a time of the caption can't be read");
    } else if (!timing.usual()) {
      told.tell(Code.R040, span(arrow), "'-->' is missing between the times");
    } else if (timing.end().compareTo(timing.start()) < 0) {
      told.tell(Code.R040, span(arrow), "the caption ends before it begins");
    }
    cues.add(new Cue(timing.start(), timing.end(), CueNames.said(voice, read(arrow + 1, end))));
  }

  /** Words that stand in no caption. */
  private void stray(int from, int to) {
    List<Cue.Said> said = read(from, to);
    if (!said.isEmpty()) {
      boolean number = text(from).chars().allMatch(c -> c >= '0' && c <= '9');
      if (number && to == from + 1) {
        return;
      }
      told.tell(Code.R040, span(from), "these words have no time; they are kept");
      cues.add(new Cue(null, null, said));
    }
  }

  private List<Cue.Said> read(int from, int to) {
    return from >= to
        ? List.of()
        : CueText.read(source, lines.get(from).start(), lines.get(to - 1).end());
  }

  private void order() {
    Duration latest = Duration.ZERO;
    for (Cue cue : cues) {
      if (cue.start() != null) {
        if (cue.start().compareTo(latest) < 0 && !cue.said().isEmpty()) {
          told.tell(Code.R040, cue.said().get(0).span(), ORDER);
        }
        latest = cue.start();
      }
    }
  }

  private String text(int line) {
    return lines.get(line).text(source.text());
  }

  private org.colloquy.model.Span span(int line) {
    return source.span(lines.get(line).start(), lines.get(line).end());
  }
}
