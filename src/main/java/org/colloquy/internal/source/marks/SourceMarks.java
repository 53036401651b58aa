package org.colloquy.internal.source.marks;

import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;

/** Sources whose own marks for who speaks are labels, in the same place. */
public final class SourceMarks {
  private SourceMarks() {}

  /** Whether comments of a treebank begin the lines that look like headings of Markdown. */
  public static boolean isTreebank(String head) {
    return head.startsWith("# ") && head.contains("\n" + TreebankLines.TEXT);
  }

  /**
   * Markdown without the tags of site builders and the marks of divisions, with what Markdown has
   * no table for as labelled lines, and bold type set as it must be.
   *
   * @param from where the text begins behind its front matter
   * @param told is told what is left out
   */
  public static SourceText inMarkdown(SourceText source, int from, Told told) {
    SourceText tables = DrawnTables.opened(SecondsLines.of(source, from), from, told);
    SourceText opened = BlockMarks.without(TurnTags.opened(tables, from, told), from, told);
    return LooseStars.tightened(NamedQuotes.of(opened, from, told), from);
  }

  /**
   * A text without the heads of chats, the angle brackets of records and the signs before all lines
   * of a quotation or the items of a list, and with the rows of tables, the templates, terms and
   * headings of markup as labels.
   *
   * @param from where the text begins behind its front matter
   * @param told is told what is left out
   */
  public static SourceText inText(SourceText source, int from, Told told) {
    SourceText whole = QuotedWhole.of(LineBreaks.without(source, from, told), from, told);
    SourceText items = ContinuedItems.opened(whole, from, told);
    SourceText cells = BarredCells.opened(items, from, told);
    SourceText rows = BarredRows.opened(cells, from, told);
    SourceText tables = DrawnTables.opened(rows, from, told);
    SourceText templates = TurnTemplates.opened(tables, from);
    SourceText coded = CodedStrings.of(templates, from, told);
    SourceText named = SpeakerLines.of(coded, from);
    SourceText trees = TreebankLines.of(named, from, told);
    SourceText scribed = ScribedLines.of(trees, from);
    SourceText logs = ChatLogs.of(SecondsLines.of(scribed, from), from, told);
    SourceText heads = ChatHeads.of(logs, from, told);
    return TermLabels.of(AngledLines.of(heads, from), from);
  }
}
