package org.colloquy.internal.dialect.turn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Role;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A block before it has an id and its speaker a role.
 *
 * @param role what the dialect itself says of this turn, as a bold question does; null where it
 *     says nothing, and its person's role is the turn's
 * @param kind of a narration or an event; empty for others
 * @param content of a turn or a narration; grows while the draft is open
 */
public record Draft(
    What what,
    @Nullable Person person,
    @Nullable Role role,
    @Nullable String label,
    @Nullable Duration time,
    int level,
    String kind,
    List<Inline> inlines,
    List<Content> content,
    Span span) {
  /** What it will be. */
  public enum What {
    TURN,
    NARRATION,
    HEADING,
    EVENT
  }

  static Draft turn(TurnBuilder.Begin begin, Span span) {
    return new Draft(
        What.TURN,
        begin.person(),
        begin.role(),
        begin.label(),
        begin.time(),
        0,
        "",
        List.of(),
        new ArrayList<>(),
        span);
  }

  public static Draft narration(String kind, Span span) {
    return new Draft(
        What.NARRATION, null, null, null, null, 0, kind, List.of(), new ArrayList<>(), span);
  }

  public static Draft heading(int level, List<Inline> inlines, Span span) {
    return new Draft(
        What.HEADING, null, null, null, null, level, "", inlines, new ArrayList<>(), span);
  }

  static Draft event(String kind, List<Inline> inlines, Span span) {
    return new Draft(What.EVENT, null, null, null, null, 0, kind, inlines, new ArrayList<>(), span);
  }

  public boolean isTurn() {
    return what == What.TURN;
  }

  Draft withKind(String value) {
    return new Draft(what, person, role, label, time, level, value, inlines, content, span);
  }
}
