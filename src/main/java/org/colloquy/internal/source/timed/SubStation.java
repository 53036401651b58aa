package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads SubStation Alpha (SSA and ASS): {@code Dialogue:} with fields between commas, whose order a
 * line {@code Format:} above tells, the text last.
 */
public final class SubStation {
  private static final String HEAD = "[Script Info]";
  private static final String TITLE = "Title:";
  private static final int HEAD_LINES = 40;
  private static final String EVENT = "Dialogue:";
  private static final String FORMAT = "Format:";
  private static final List<String> FIELDS =
      List.of(
          "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect",
          "text");

  private final SourceText source;
  private final List<Cue> cues = new ArrayList<>();
  private List<String> fields = FIELDS;

  private SubStation(SourceText source) {
    this.source = source;
  }

  /** Whether a text begins as such a file does. */
  public static boolean is(String head) {
    return head.stripLeading().startsWith(HEAD);
  }

  /**
   * The title that the head of a file states; null where it states none, or the one that editors
   * put there.
   */
  public static @Nullable String title(String text) {
    return text.lines()
        .limit(HEAD_LINES)
        .filter(l -> l.startsWith(TITLE))
        .map(l -> l.substring(TITLE.length()).strip())
        .filter(t -> !t.isEmpty() && !t.startsWith("Default ") && !t.startsWith("<"))
        .findFirst()
        .orElse(null);
  }

  /** The captions of a file. */
  public static List<Cue> read(SourceText source) {
    SubStation script = new SubStation(source);
    SourceLine.of(source.text(), 0).forEach(script::line);
    return List.copyOf(script.cues);
  }

  private void line(SourceLine line) {
    String text = line.text(source.text());
    if (text.startsWith(FORMAT) && text.toLowerCase(Locale.ROOT).contains("start")) {
      fields = cells(text.substring(FORMAT.length()).toLowerCase(Locale.ROOT), Integer.MAX_VALUE);
    } else if (text.startsWith(EVENT)) {
      List<String> cells = cells(text.substring(EVENT.length()), fields.size());
      String said = plain(cells.get(cells.size() - 1));
      int at = line.start() + Math.max(0, text.length() - cells.get(cells.size() - 1).length());
      Span place = source.span(at, line.end());
      if (cells.size() == fields.size() && !said.isBlank()) {
        cues.add(
            Cue.of(
                CaptionTime.parse(cell(cells, "start")),
                CaptionTime.parse(cell(cells, "end")),
                voice(cells),
                new Placed(said, place)));
      }
    }
  }

  private @Nullable String voice(List<String> cells) {
    String name = cell(cells, "name");
    String actor = name.isEmpty() ? cell(cells, "actor") : name;
    return actor.isEmpty() ? null : actor;
  }

  private String cell(List<String> cells, String field) {
    int at = fields.indexOf(field);
    return at < 0 ? "" : cells.get(at);
  }

  private static List<String> cells(String text, int most) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(','); at >= 0 && cells.size() < most - 1; ) {
      cells.add(text.substring(from, at).strip());
      from = at + 1;
      at = text.indexOf(',', from);
    }
    cells.add(text.substring(from).strip());
    return cells;
  }

  /** A text without its settings in braces, its breaks as such. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int last = text.lastIndexOf('}');
    int at = 0;
    while (at < text.length()) {
      int close = at < last && text.startsWith("{\\", at) ? text.indexOf('}', at) : -1;
      boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
      char kind = escape ? text.charAt(at + 1) : ' ';
      if (close > 0) {
        at = close + 1;
      } else if (escape && (kind == 'N' || kind == 'n' || kind == 'h')) {
        out.append(kind == 'h' ? ' ' : '\n');
        at += 2;
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }
}
