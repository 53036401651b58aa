package org.colloquy.internal.dialect.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Paragraphs;
import org.colloquy.internal.dialect.line.Spans;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Narration;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Role;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that are made so far: the last of them may be open, and events behind it wait until it
 * is known whether it goes on behind them.
 */
final class Drafts {
  private final List<Draft> out = new ArrayList<>();
  private final List<Draft> events = new ArrayList<>();
  private @Nullable Draft open;
  private boolean spoken;
  private @Nullable Paragraphs body;

  /** The block that is open, or null. */
  @Nullable Draft open() {
    return open;
  }

  boolean isInTurn() {
    return open != null && open.isTurn();
  }

  /** Whether what the dialect says of the turn that is open is that it answers. */
  boolean isInAnswer() {
    return open != null && open.role() == Role.INTERVIEWEE;
  }

  /** Whether an event of a kind waits. */
  boolean waits(String kind) {
    return events.stream().anyMatch(e -> e.kind().equals(kind));
  }

  /** Adds an event, which waits. */
  void event(String kind, Line line) {
    event(kind, line.inlines(), line.span());
  }

  void event(String kind, List<Inline> inlines, Span span) {
    events.add(Draft.event(kind, inlines, span));
  }

  /** Ends the open block; the events that wait stand behind it. */
  void end() {
    close();
    out.addAll(events);
    events.clear();
  }

  private void close() {
    if (body != null) {
      body.end();
    }
    body = null;
    open = null;
  }

  /** Begins a block behind the open one. */
  void begin(Draft draft) {
    end();
    start(draft);
  }

  private void start(Draft draft) {
    open = draft;
    spoken |= draft.isTurn();
    body = new Paragraphs(draft.content());
    out.add(draft);
  }

  /** The open block goes on: events between two paragraphs of one turn are part of it. */
  void goOn() {
    for (Draft event : events) {
      Inline sound =
          new Inline.Sound(
              PlainText.ofInlines(event.inlines()), event.kind(), null, Origin.at(event.span()));
      body(event.span()).add(new Content.Paragraph(List.of(sound), Origin.at(event.span())));
    }
    events.clear();
  }

  /** What the open block says, or else a narration's that begins at a place. */
  Paragraphs body(Span place) {
    if (body == null) {
      start(Draft.narration(spoken ? Narration.BRIDGE : Narration.INTRODUCTION, place));
    }
    return Objects.requireNonNull(body);
  }

  /** Adds a heading behind the open block. */
  void heading(int level, Line line) {
    end();
    out.add(Draft.heading(level, line.inlines(), line.span()));
  }

  /** Adds a line to the heading that was added last. */
  void extendHeading(Line line) {
    Draft before = out.remove(out.size() - 1);
    List<Inline> all = new ArrayList<>(before.inlines());
    all.add(new Inline.Text(" "));
    all.addAll(line.inlines());
    out.add(Draft.heading(1, all, Spans.cover(List.of(before.span(), line.span()))));
  }

  /** All blocks. Narration behind the last turn closes the interview. */
  List<Draft> all() {
    end();
    for (int i = out.size() - 1; i >= 0 && !out.get(i).isTurn(); i--) {
      Draft draft = out.get(i);
      if (draft.kind().equals(Narration.BRIDGE)) {
        out.set(i, draft.withKind(Narration.CLOSING));
      }
    }
    return out;
  }
}
