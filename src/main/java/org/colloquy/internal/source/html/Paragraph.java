package org.colloquy.internal.source.html;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.dialect.line.Texts;
import org.colloquy.internal.source.Trimmed;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Collects a paragraph while its nodes pass by, and cuts it into lines. White space is folded as in
 * CSS; what is open (bold, a link) when a line ends is opened again on the next.
 */
final class Paragraph {
  /** An element that marks what stands in it, and how it does so. */
  record Wrapper(BiFunction<List<Inline>, Origin, Inline> marking) {}

  private record Frame(@Nullable Wrapper wrapper, List<Inline> inlines) {}

  private final PageSpans spans;
  private final List<Line> out;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private boolean space = true;
  private boolean cut;
  private int breaks;
  private int from = -1;
  private int to;
  private int level;
  private @Nullable String voice;
  private @Nullable Duration time;

  /**
   * @param out where the lines go
   */
  Paragraph(PageSpans spans, List<Line> out) {
    this.spans = spans;
    this.out = out;
    frames.push(new Frame(null, new ArrayList<>()));
  }

  /** Takes a stretch of text; a no-break space is none that folds. */
  void text(String text, int start, int end) {
    String folded = Kinds.folded(text, space);
    if (!folded.isEmpty()) {
      space = folded.endsWith(" ");
      reach(start, end);
      add(new Inline.Text(folded, Origin.at(spans.span(start, end))));
      breaks = 0;
    }
  }

  private void add(Inline inline) {
    top().inlines().add(inline);
  }

  /** A piece that stands for something at a place, such as code. */
  void add(Inline inline, Span span) {
    reach(span.start(), span.end());
    add(inline);
    space = false;
    breaks = 0;
  }

  private void reach(int start, int end) {
    from = from < 0 ? start : from;
    to = Math.max(to, end);
  }

  private Frame top() {
    return frames.element();
  }

  void open(Wrapper wrapper) {
    frames.push(new Frame(wrapper, new ArrayList<>()));
  }

  boolean isOpen(Wrapper wrapper) {
    return frames.stream().anyMatch(f -> wrapper.equals(f.wrapper()));
  }

  /** Closes what was opened last. */
  void close() {
    Frame closed = frames.pop();
    Inline inline = wrapped(closed);
    if (inline != null) {
      top().inlines().add(inline);
    }
  }

  private @Nullable Inline wrapped(Frame frame) {
    List<Inline> inlines = Texts.merged(frame.inlines());
    Wrapper wrapper = frame.wrapper();
    if (inlines.isEmpty() || wrapper == null) {
      return null;
    }
    return wrapper.marking().apply(inlines, Origin.at(spans.span(from, to)));
  }

  /** Ends the line; two line ends in a row end the paragraph. */
  void lineBreak() {
    if (level > 0) {
      text(" ", Math.max(0, to), Math.max(0, to));
      return;
    }
    boolean said = flush(Start.PARAGRAPH);
    breaks = said ? 1 : breaks + 1;
    if (breaks > 1) {
      cut = false;
    }
  }

  /** Ends the paragraph, which is a heading where a level was set. */
  void end() {
    flush(Start.PARAGRAPH);
    cut = false;
    breaks = 0;
    level = 0;
  }

  /** Whether it says nothing so far. */
  boolean isBlank() {
    return !cut && isLineBlank();
  }

  /** Whether its line, which may not be the first, says nothing so far. */
  boolean isLineBlank() {
    return frames.stream().allMatch(f -> PlainText.ofInlines(f.inlines()).isBlank());
  }

  void heading(int value) {
    level = value;
  }

  /** Names whoever says the next line; somebody named before who says nothing gets an empty one. */
  void saidBy(String name, Span span) {
    if (voice != null) {
      out.add(claimed(Line.text(Start.PARAGRAPH, List.of(), span)));
    }
    voice = name;
  }

  void at(Duration when) {
    time = when;
  }

  /** A line made elsewhere, said by whoever was named before it. */
  Line claimed(Line line) {
    Line made = line.saidBy(voice).at(time);
    voice = null;
    time = null;
    return made;
  }

  private boolean flush(Start first) {
    List<Wrapper> wrappers = new ArrayList<>();
    while (frames.size() > 1) {
      Wrapper wrapper = top().wrapper();
      if (wrapper != null) {
        wrappers.add(0, wrapper);
      }
      close();
    }
    List<Inline> inlines = Trimmed.end(Texts.merged(frames.pop().inlines()));
    boolean said = !PlainText.ofInlines(inlines).isBlank();
    if (said) {
      int start = Math.max(0, from);
      out.add(line(inlines, spans.span(start, Math.max(to, start)), cut ? Start.BREAK : first));
      cut = true;
    }
    frames.push(new Frame(null, new ArrayList<>()));
    wrappers.forEach(this::open);
    space = true;
    from = -1;
    to = 0;
    return said;
  }

  private Line line(List<Inline> inlines, Span span, Start start) {
    return claimed(
        level > 0 && voice == null
            ? Line.heading(level, inlines, span)
            : Line.text(start, inlines, span));
  }
}
