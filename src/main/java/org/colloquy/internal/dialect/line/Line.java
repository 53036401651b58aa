package org.colloquy.internal.dialect.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One line of a source as its format's reader saw it: what the detector works on.
 *
 * @param start how the line hangs on the one before
 * @param level of a heading, from 1; 0 for everything else
 * @param inlines what the line says; empty for content and rules
 * @param content a list, table, figure ... that can't carry a label; null for everything else
 * @param text the inlines' plain text
 * @param bold how many characters at the beginning of {@code text} are strong
 * @param span where it stands
 * @param voice who speaks as the format itself says, in an attribute, a column or a tag; null where
 *     it says nothing
 * @param time of the recording at which the line begins; null where not known
 * @param label how many characters at the beginning of {@code text} are the label of the voice, as
 *     the format itself marks it; mostly 0
 */
public record Line(
    Kind kind,
    Start start,
    int level,
    List<Inline> inlines,
    @Nullable Content content,
    String text,
    int bold,
    Span span,
    @Nullable String voice,
    @Nullable Duration time,
    int label) {

  /** What a line is. */
  public enum Kind {
    TEXT,
    HEADING,
    /** A whole list, table, quotation, picture or piece of preformatted text. */
    CONTENT,
    /** A rule across the page, which parts what stands above from what stands below. */
    RULE
  }

  /** How a line hangs on the one before. */
  public enum Start {
    PARAGRAPH,
    /** The line end before it is meant: a line break within a paragraph. */
    BREAK,
    /** The line end before it is a wrap: a space. */
    WRAP
  }

  public Line {
    inlines = List.copyOf(inlines);
  }

  public static Line text(Start start, List<Inline> inlines, Span span) {
    String text = PlainText.ofInlines(inlines);
    return new Line(Kind.TEXT, start, 0, inlines, null, text, bold(inlines), span, null, null, 0);
  }

  public static Line heading(int level, List<Inline> inlines, Span span) {
    String text = PlainText.ofInlines(inlines);
    return new Line(
        Kind.HEADING,
        Start.PARAGRAPH,
        level,
        inlines,
        null,
        text,
        bold(inlines),
        span,
        null,
        null,
        0);
  }

  public static Line content(Content content, Span span) {
    String text = PlainText.of(List.of(content));
    return new Line(
        Kind.CONTENT, Start.PARAGRAPH, 0, List.of(), content, text, 0, span, null, null, 0);
  }

  public static Line rule(Span span) {
    return new Line(Kind.RULE, Start.PARAGRAPH, 0, List.of(), null, "", 0, span, null, null, 0);
  }

  /** A line of the same kind, voice and time with other words. */
  public Line with(Start newStart, List<Inline> newInlines, Span newSpan) {
    return new Line(
        kind,
        newStart,
        level,
        newInlines,
        content,
        content == null ? PlainText.ofInlines(newInlines) : text,
        bold(newInlines),
        newSpan,
        voice,
        time,
        label);
  }

  /** Some lines as one, which begins a paragraph, with a space where each ended. */
  public static Line joined(List<Line> lines) {
    List<Inline> all = new ArrayList<>();
    for (Line line : lines) {
      if (!all.isEmpty()) {
        all.add(new Inline.Text(" "));
      }
      all.addAll(line.inlines());
    }
    Span place = Spans.cover(lines.stream().map(Line::span).toList());
    return lines.get(0).with(Start.PARAGRAPH, all, place);
  }

  /** The same line, going on with the one before. */
  public Line wrapped() {
    return with(Start.WRAP, inlines, span);
  }

  /** The same line without the emphasis that the whole of it has. */
  public Line plain() {
    List<Inline> bare = Setting.plain(inlines);
    return bare == inlines ? this : with(start, bare, span);
  }

  /** The same line, said by somebody whom the format itself names. */
  public Line saidBy(@Nullable String name) {
    return new Line(kind, start, level, inlines, content, text, bold, span, name, time, label);
  }

  /** The same line, beginning at a time of the recording. */
  public Line at(@Nullable Duration when) {
    return new Line(kind, start, level, inlines, content, text, bold, span, voice, when, label);
  }

  /** The same line, whose first characters are the label of the voice. */
  public Line labelled(int extent) {
    return new Line(kind, start, level, inlines, content, text, bold, span, voice, time, extent);
  }

  /** What a line of text says where no mark sets any of it; else null. */
  Inline.@Nullable Text unmarked() {
    boolean one = isText() && inlines.size() == 1;
    return one && inlines.get(0) instanceof Inline.Text plain ? plain : null;
  }

  public boolean isText() {
    return kind == Kind.TEXT;
  }

  public boolean startsParagraph() {
    return start == Start.PARAGRAPH;
  }

  private static int bold(List<Inline> inlines) {
    int length = 0;
    for (Inline inline : inlines) {
      if (!(inline instanceof Inline.Strong strong)) {
        break;
      }
      length += PlainText.ofInlines(strong.inlines()).length();
    }
    return length;
  }
}
