package org.colloquy.internal.dialect.label;

import java.util.List;
import java.util.function.UnaryOperator;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.parting.AskedLines;
import org.colloquy.internal.dialect.parting.AskedLists;
import org.colloquy.internal.dialect.parting.FencedTalk;
import org.colloquy.internal.dialect.parting.QuotedNicks;
import org.colloquy.internal.dialect.parting.QuotedTalk;
import org.colloquy.internal.dialect.parting.SpeakerTable;

/**
 * The lines of a document whose talk stands in tables, lists, quotations, preformatted or within
 * paragraphs.
 */
public final class Unfolded {
  /** What opens them; the first that finds a talk has all of it. */
  private static final List<UnaryOperator<List<Line>>> OPENERS =
      List.of(
          QuotedNicks::of,
          SpeakerTable::opened,
          ListedReplies::of,
          FoldedTalk::of,
          BracketedItems::of,
          AskedLists::of,
          QuotedTalk::of,
          FencedTalk::of,
          AskedLines::of);

  private final List<Line> source;
  private final List<Line> lines;

  private Unfolded(List<Line> source, List<Line> lines) {
    this.source = source;
    this.lines = lines;
  }

  /** The lines with such contents as lines of their own; the same list where there are none. */
  public static Unfolded of(List<Line> source) {
    List<Line> lines = source;
    for (int i = 0; i < OPENERS.size() && lines == source; i++) {
      lines = OPENERS.get(i).apply(source);
    }
    return new Unfolded(source, lines);
  }

  public List<Line> lines() {
    return lines;
  }

  /** Whether anything was opened. */
  public boolean isOpened() {
    return lines != source;
  }

  /** What was left out: the heads of tables. */
  public List<Diagnostic> problems() {
    return SpeakerTable.heads(source, lines);
  }
}
