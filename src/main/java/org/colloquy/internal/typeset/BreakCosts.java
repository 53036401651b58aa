package org.colloquy.internal.typeset;

import java.util.List;

/** Turns the rules of {@link Keep} into costs of page breaks. */
final class BreakCosts implements Block.Visitor<Keep> {
  /** A rule is broken: dearer than any number of badly filled pages. */
  static final double BROKEN = 1e7;

  /** A question apart from its answer is worse than a widow. */
  private static final double APART = 3 * BROKEN;

  /** A page that ends within a word. */
  private static final double SPLIT_WORD = 1e5;

  private final List<Row> rows;
  private int done;

  private int groupNumber;
  private int groupStart;
  private Keep group = Keep.NONE;

  private int withNext;

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
    groupNumber = keep.group();
    group = keep;
    for (int i = 0; i < Math.min(withNext, count); i++) {
      rows.get(done + i).addBreakCost(APART);
    }
    inside(keep, count);
    withNext = keep.withNext();
    done += count;
  }

  void finish() {
    closeGroup(done);
  }

  private void inside(Keep keep, int count) {
    for (int i = 1; i < count; i++) {
      Row row = rows.get(done + i);
      if (i < keep.orphans() || count - i < keep.widows()) {
        row.addBreakCost(BROKEN);
      }
      if (rows.get(done + i - 1).line().splitsWord()) {
        row.addBreakCost(SPLIT_WORD);
      }
    }
  }

  private void closeGroup(int end) {
    int count = end - groupStart;
    boolean whole = count <= group.together();
    for (int i = 1; i < count; i++) {
      if (whole || i < group.splitLines() || count - i < group.splitLines()) {
        rows.get(groupStart + i).addBreakCost(BROKEN);
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
