package org.colloquy.internal.press.markdown;

import com.vladsch.flexmark.util.sequence.LineAppendable;
import java.util.List;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Turn;

/**
 * Writes one block. Whatever has no label would go on with the turn before; where it must not, a
 * rule parts the two. Visits return whether text without a label would go on with this block.
 */
final class MarkdownBlocks implements Block.Visitor<Boolean> {
  private final MarkdownJob job;
  private final LineAppendable out;

  /** Whether text without a label would go on with the block before. */
  private final boolean open;

  MarkdownBlocks(MarkdownJob job, LineAppendable out, boolean open) {
    this.job = job;
    this.out = out;
    this.open = open;
  }

  private MarkdownContents contents() {
    return new MarkdownContents(job, out);
  }

  private void rule() {
    if (open) {
      out.append("***").line();
    }
  }

  private boolean turn(Turn turn) {
    List<MarkdownToken> label = label(turn);
    if (label.isEmpty()) {
      rule();
    }
    write(PandocTags.turn(turn), label, turn.content());
    return true;
  }

  private void write(String tag, List<MarkdownToken> label, List<Content> content) {
    begin(tag);
    contents().write(label, content);
    end();
  }

  private void begin(String tag) {
    if (job.isPandoc()) {
      if (!out.isEmpty()) {
        out.blankLine();
      }
      out.append(tag).line();
    }
  }

  private void end() {
    if (job.isPandoc()) {
      out.blankLine().append(PandocTags.END_DIVISION).line();
    }
  }

  private List<MarkdownToken> label(Turn turn) {
    String shown = job.edition().sourceLabel(turn);
    return shown.isEmpty()
        ? List.of()
        : List.of(
            MarkdownToken.of(Kind.OPEN_STRONG),
            MarkdownToken.text(shown),
            MarkdownToken.of(Kind.CLOSE_STRONG),
            MarkdownToken.text(" "));
  }

  @Override
  public Boolean visit(Question question) {
    return turn(question);
  }

  @Override
  public Boolean visit(Answer answer) {
    return turn(answer);
  }

  @Override
  public Boolean visit(Remark remark) {
    return turn(remark);
  }

  @Override
  public Boolean visit(Narration narration) {
    rule();
    write(PandocTags.kind(narration, narration.kind()), List.of(), narration.content());
    return true;
  }

  @Override
  public Boolean visit(Heading heading) {
    contents().heading(heading.level(), heading.inlines());
    return false;
  }

  @Override
  public Boolean visit(Event event) {
    if (!isBracketed(PlainText.ofInlines(event.inlines()).strip())) {
      rule();
    }
    begin(PandocTags.kind(event, event.kind()));
    contents().paragraphOf(MarkdownInlines.of(event.inlines(), job));
    end();
    return open;
  }

  /** Whether an event shows by itself that nobody says it. */
  private static boolean isBracketed(String text) {
    return !text.isEmpty()
        && "[(（【".indexOf(text.charAt(0)) >= 0
        && "])）】".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
