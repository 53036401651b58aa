package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins cues to paragraphs. Captions are cut where the screen is full, not where a thought ends, so
 * that a paragraph begins only behind a sentence: after a pause, or when the one before is long
 * enough. Where nothing ends sentences, pauses alone decide.
 */
public final class CueLines {
  private static final Duration PAUSE = Duration.ofSeconds(3);
  private static final Duration SILENCE = Duration.ofSeconds(20);
  private static final Duration BREATH = Duration.ofMillis(800);

  /** About a hundred words; a paragraph of more takes the next end of a sentence for its own. */
  private static final int LONG = 600;

  /** Without any end of a sentence, a paragraph of this many characters ends at a breath. */
  private static final int UNPUNCTUATED = 1200;

  private static final int LABEL = 80;

  /** A label that stands there once is no longer. */
  private static final int SHORT = 40;

  private static final int WORDS = 9;

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private @Nullable Duration ended;
  private @Nullable String voice;
  private boolean sentence = true;
  private boolean alone;
  private boolean timed;
  private int length;

  private CueLines() {}

  /** The lines of some cues, in order; where no cue has a time each is a paragraph. */
  public static List<Line> of(List<Cue> pieces) {
    List<Cue> voiced = NameLines.voiced(Colours.marked(TurnMarks.read(pieces)));
    List<Cue> cues = StagedCues.marked(RepeatedNames.dropped(voiced));
    CueLines lines = new CueLines();
    lines.timed = cues.stream().anyMatch(c -> c.start() != null);
    for (Cue cue : cues) {
      cue.said().forEach(s -> lines.labels.merge(label(s.text()), 1, Integer::sum));
    }
    cues.forEach(lines::add);
    return lines.lines;
  }

  /** The speeches of some cues without whose labels the lines are. */
  public static List<Span> shortened(List<Cue> cues) {
    return RepeatedNames.shortened(cues);
  }

  private void add(Cue cue) {
    List<Said> said = cue.said();
    boolean dashes = said.size() > 1 && said.stream().allMatch(s -> isDash(s.text()));
    boolean mark = said.size() == 1 && isMark(said.get(0).text());
    Duration pause = pause(cue);
    for (int i = 0; i < said.size(); i++) {
      Said line = said.get(i);
      String text = line.text();
      boolean first = i == 0;
      boolean starts =
          lines.isEmpty()
              || first && !timed
              || dashes
              || !sameVoice(line)
              || sentence && (alone || mark || isMarked(text))
              || isLabelled(text)
              || first && parts(pause);
      if (starts) {
        length = 0;
      }
      Line made = Line.text(starts ? Start.PARAGRAPH : Start.WRAP, line.inlines(), line.span());
      Line timed = made.saidBy(speaks(line));
      lines.add(cue.start() == null ? timed : timed.at(cue.start()));
      length += text.length() + 1;
      voice = line.voice() == null ? voice : line.voice();
      alone = mark && starts;
      sentence = Sentences.ends(text);
    }
    ended = cue.end() == null ? cue.start() : cue.end();
  }

  /** Who says a line; blank for nobody, null where the format says nothing. */
  private static @Nullable String speaks(Said line) {
    String voice = line.voice();
    return voice != null && Nobody.headsRecord(voice) ? "" : voice;
  }

  private boolean sameVoice(Said line) {
    return line.voice() == null || line.voice().equals(voice);
  }

  private @Nullable Duration pause(Cue cue) {
    return cue.start() == null || ended == null ? null : cue.start().minus(ended);
  }

  private boolean parts(@Nullable Duration pause) {
    if (sentence && length > LONG) {
      return true;
    }
    if (pause == null) {
      return false;
    }
    return pause.compareTo(SILENCE) >= 0
        || sentence && pause.compareTo(PAUSE) >= 0
        || length > UNPUNCTUATED && pause.compareTo(BREATH) >= 0;
  }

  /** Whether the whole of a line stands between brackets or notes of music. */
  private static boolean isMark(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return first == '[' && last == ']' && text.indexOf(']') == text.length() - 1
        || first == '(' && last == ')' && text.indexOf(')') == text.length() - 1
        || first == '♪' && last == '♪';
  }

  private static boolean isDash(String text) {
    return text.length() > 1 && "-–—".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isMarked(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first == '[' || first == '{' || text.startsWith(">>");
  }

  /** Whether a line begins with what looks like a label, and so do others or a sentence ends. */
  private boolean isLabelled(String text) {
    String label = label(text);
    if (label.isEmpty() || labels.getOrDefault(label, 0) > 1) {
      return !label.isEmpty();
    }
    boolean name = !Character.isLowerCase(label.charAt(0)) && !Character.isDigit(label.charAt(0));
    return sentence && name && label.length() <= SHORT;
  }

  /** The name before a colon or between brackets with which a line begins as it seems, or "". */
  private static String label(String text) {
    int close = text.startsWith("[") ? text.indexOf(']') : -1;
    if (close > 1 && close < LABEL) {
      String inside = text.substring(1, close);
      return Sentences.isSound(inside) ? "" : inside;
    }
    String label = beforeColon(text, WORDS);
    return label.indexOf(',') < 0 || isNamed(label) ? label : "";
  }

  /** At most so many words before a colon with which a text begins, and no sentence; or "". */
  static String beforeColon(String text, int most) {
    int words = 1;
    if (text.indexOf(':') < 0 && text.indexOf('：') < 0) {
      return "";
    }
    for (int i = 0; i < Math.min(text.length(), LABEL); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return text.substring(0, i);
      }
      words += c == ' ' ? 1 : 0;
      if (words > most || ";?!\"\n".indexOf(c) >= 0) {
        return "";
      }
    }
    return "";
  }

  /** Whether a full name stands before a comma: {@code Ida Lund, Ph.D.} */
  private static boolean isNamed(String label) {
    Shape shape = Shape.of(label);
    return shape == Shape.NAME || shape == Shape.CAPITALS;
  }
}
