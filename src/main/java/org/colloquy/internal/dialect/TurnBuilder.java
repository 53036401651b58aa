package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.model.Narration;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of lines whose labels are known. Every line goes into exactly one block, in order:
 * unlabelled lines continue the turn before, or are narration where there is none.
 */
final class TurnBuilder {
  /**
   * Where a turn begins.
   *
   * @param person who speaks, null where nobody can be named
   * @param label as written, null where there is none
   * @param extent how many characters of the line the label takes
   */
  record Begin(@Nullable Person person, @Nullable String label, int extent) {}

  private final List<Line> lines;
  private final Map<Integer, Begin> begins;
  private final Headings headings;
  private final BitSet beforeLabel;
  private final List<Draft> out = new ArrayList<>();
  private final List<Line> events = new ArrayList<>();
  private @Nullable Draft open;
  private @Nullable Paragraphs body;

  /**
   * @param begins the lines with which turns begin, by index
   */
  TurnBuilder(List<Line> lines, Map<Integer, Begin> begins, Headings headings) {
    this.lines = lines;
    this.begins = begins;
    this.headings = headings;
    beforeLabel = Headings.beforeLabels(lines, begins.keySet());
  }

  /** The blocks of all lines from one on. */
  List<Draft> build(int from) {
    for (int i = from; i < lines.size(); i++) {
      Begin begin = begins.get(i);
      if (begin == null) {
        unlabelled(i);
      } else {
        begin(begin, lines.get(i));
      }
    }
    emitEvents();
    close();
    return closing();
  }

  private void begin(Begin begin, Line line) {
    boolean goesOn =
        open != null && open.isTurn() && begin.person() != null && begin.person() == open.person();
    if (goesOn) {
      absorbEvents();
    } else {
      emitEvents();
      close();
      start(Draft.turn(begin.person(), begin.label(), line.span()));
    }
    body(line).add(line, begin.extent());
  }

  private void unlabelled(int i) {
    Line line = lines.get(i);
    switch (line.kind()) {
      case RULE -> {
        emitEvents();
        close();
      }
      case HEADING -> heading(i, line);
      case CONTENT -> {
        absorbEvents();
        body(line).add(Objects.requireNonNull(line.content()));
      }
      case TEXT -> {
        if (line.startsParagraph() && endsParagraph(i) && isEvent(line)) {
          events.add(line);
        } else {
          absorbEvents();
          body(line).add(line, 0);
        }
      }
    }
  }

  private void heading(int i, Line line) {
    boolean inTurn = open != null && open.isTurn() && !beforeLabel.get(i);
    if (inTurn && !headings.endsTurn(line)) {
      absorbEvents();
      body(line).add(headings.within(line));
      return;
    }
    emitEvents();
    close();
    out.add(Draft.heading(headings.level(line), line.inlines(), line.span()));
  }

  private boolean endsParagraph(int i) {
    return i + 1 == lines.size() || lines.get(i + 1).startsParagraph() || begins.containsKey(i + 1);
  }

  private static boolean isEvent(Line line) {
    return Marks.event(line.text()) != null;
  }

  /** Events between two paragraphs of one turn are part of it. */
  private void absorbEvents() {
    for (Line event : events) {
      body(event).add(event, 0);
    }
    events.clear();
  }

  private void emitEvents() {
    if (!events.isEmpty()) {
      close();
    }
    for (Line event : events) {
      String kind = Objects.requireNonNull(Marks.event(event.text()));
      out.add(Draft.event(kind, event.inlines(), event.span()));
    }
    events.clear();
  }

  private Paragraphs body(Line line) {
    if (body == null) {
      start(Draft.narration(Narration.BRIDGE, line.span()));
    }
    return Objects.requireNonNull(body);
  }

  private void start(Draft draft) {
    open = draft;
    body = new Paragraphs(draft.content());
    out.add(draft);
  }

  private void close() {
    if (body != null) {
      body.end();
    }
    body = null;
    open = null;
  }

  /** Narration behind the last turn closes the interview. */
  private List<Draft> closing() {
    for (int i = out.size() - 1; i >= 0 && !out.get(i).isTurn(); i--) {
      Draft draft = out.get(i);
      if (draft.kind().equals(Narration.BRIDGE)) {
        out.set(i, draft.withKind(Narration.CLOSING));
      }
    }
    return out;
  }
}
