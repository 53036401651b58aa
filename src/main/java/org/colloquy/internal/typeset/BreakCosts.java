package org.colloquy.internal.typeset;

import java.util.List;

/** Turns the rules of {@link Keep} into costs of page breaks. */
final class BreakCosts implements Block.Visitor<Keep> {
  private final List<Row> rows;
  private int done;

  private int groupNumber;
  private int groupStart;
  private Keep group = Keep.NONE;

  /** How many lines must still follow on the page. */
  private int reach;

  /** How many must follow the last one of a group that all ask for them, held by its own rule. */
  private int groupReach;

  /** The group that wants them, whose answer ends where another group or a heading begins. */
  private int reachGroup;

  private boolean answered;

  BreakCosts(List<Row> rows) {
    this.rows = rows;
  }

  /** Takes note of a block whose rows, so many, are the last ones of the list. */
  void add(Block block, int count) {
    if (count == 0) {
      return;
    }
    Keep keep = block.accept(this);
    boolean continues = keep.group() != 0 && keep.group() == groupNumber;
    if (!continues) {
      closeGroup(done);
      groupStart = done;
    }
    if (!continues || keep.withNext() != group.withNext()) {
      reach = Math.max(reach, groupReach);
    }
    groupNumber = keep.group();
    group = keep;
    between(keep, count);
    inside(keep, count);
    done += count;
  }

  void finish() {
    closeGroup(done);
  }

  /** What is kept with the line before lengthens the reach of that, without being its text. */
  private void between(Keep keep, int count) {
    boolean attached = keep.withPrevious() && done > 0;
    boolean other = keep.group() != 0 && keep.group() != reachGroup;
    // A question that nobody answers has no company to keep.
    boolean unanswered = reachGroup != 0 && other && keep.withNext() > 0;
    if (unanswered || answered && (other || isHeading(keep))) {
      reach = 0;
    }
    if (attached) {
      rows.get(done).addBreakCost(PageCosts.TORN_OFF);
    }
    int reached = attached && reach > 0 ? count : Math.min(reach, count);
    for (int i = 0; i < reached; i++) {
      rows.get(done + i).addBreakCost(PageCosts.APART);
    }
    boolean grouped = keep.group() != 0 && !isHeading(keep);
    groupReach = grouped ? keep.withNext() : 0;
    reach = Math.max(attached ? reach : reach - count, grouped ? 0 : keep.withNext());
    if (keep.withNext() > 0) {
      reachGroup = keep.group();
    }
    answered = reachGroup != 0 && keep.group() != reachGroup;
  }

  private static boolean isHeading(Keep keep) {
    return keep.withNext() > 0 && keep.together() == Integer.MAX_VALUE;
  }

  private void inside(Keep keep, int count) {
    boolean words = keep.orphans() > 1 || keep.widows() > 1;
    for (int i = 1; i < count; i++) {
      Row row = rows.get(done + i);
      if (i < keep.orphans() || count - i < keep.widows()) {
        row.addBreakCost(PageCosts.WIDOW);
      }
      if (words) {
        row.addBreakCost(LineEnd.cost(rows.get(done + i - 1).line()));
      }
    }
  }

  private void closeGroup(int end) {
    int count = end - groupStart;
    boolean whole = count <= group.together();
    for (int i = 1; i < count; i++) {
      if (whole || i < group.splitLines() || count - i < group.splitLines()) {
        rows.get(groupStart + i).addBreakCost(PageCosts.SPLIT);
      }
    }
  }

  @Override
  public Keep paragraph(Paragraph paragraph) {
    return paragraph.keep();
  }

  @Override
  public Keep rule(Block.Rule rule) {
    return rule.keep();
  }

  @Override
  public Keep figure(Block.Figure figure) {
    return figure.keep();
  }

  @Override
  public Keep columns(Block.Columns columns) {
    return columns.keep();
  }

  @Override
  public Keep pageBreak(Block.PageBreak pageBreak) {
    return Keep.NONE;
  }
}
