package org.colloquy.internal.press.markdown;

import com.vladsch.flexmark.util.sequence.LineAppendable;
import java.util.List;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Narration;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Writes one block. Whatever has no label would go on with the turn before; where it must not, a
 * rule parts the two. Visits return what text without a label would be behind this block.
 */
final class MarkdownBlocks implements Block.Visitor<MarkdownBlocks.Next> {
  /** What text without a label would be. */
  enum Next {
    /** Nobody's. */
    ALONE,
    /** What the speaker of the turn before says further. */
    SAME_TURN,
    /** The answer to a question that its bold type marks. */
    ANSWER
  }

  private final MarkdownJob job;
  private final LineAppendable out;
  private final Next next;

  MarkdownBlocks(MarkdownJob job, LineAppendable out, Next next) {
    this.job = job;
    this.out = out;
    this.next = next;
  }

  private MarkdownContents contents() {
    return new MarkdownContents(job, out);
  }

  private void rule() {
    if (next != Next.ALONE) {
      out.append("***").line();
    }
  }

  private Next turn(Turn turn) {
    List<MarkdownToken> label = label(turn);
    if (label.isEmpty()) {
      rule();
    }
    write(PandocTags.turn(turn), label, turn.content());
    return Next.SAME_TURN;
  }

  /** A question without a label, told by bold type; null where it can't be. */
  private @Nullable Next bold(Question question) {
    boolean paragraphs =
        !question.content().isEmpty()
            && question.content().stream().allMatch(Content.Paragraph.class::isInstance);
    if (!job.boldQuestions() || !paragraphs) {
      return null;
    }
    question.content().stream()
        .map(Content.Paragraph.class::cast)
        .map(p -> List.<Inline>of(new Inline.Strong(p.inlines())))
        .forEach(strong -> contents().paragraphOf(MarkdownInlines.of(strong, job)));
    return Next.ANSWER;
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
  public Next visit(Question question) {
    Next bold = bold(question);
    return bold == null ? turn(question) : bold;
  }

  @Override
  public Next visit(Answer answer) {
    if (next != Next.ANSWER) {
      return turn(answer);
    }
    write(PandocTags.turn(answer), label(answer), answer.content());
    return Next.SAME_TURN;
  }

  @Override
  public Next visit(Remark remark) {
    return turn(remark);
  }

  @Override
  public Next visit(Narration narration) {
    rule();
    write(PandocTags.kind(narration, narration.kind()), List.of(), narration.content());
    return Next.SAME_TURN;
  }

  @Override
  public Next visit(Heading heading) {
    contents().heading(heading.level(), heading.inlines());
    return Next.ALONE;
  }

  @Override
  public Next visit(Event event) {
    if (!isBracketed(PlainText.ofInlines(event.inlines()).strip())) {
      rule();
    }
    begin(PandocTags.kind(event, event.kind()));
    contents().paragraphOf(MarkdownInlines.of(event.inlines(), job));
    end();
    return next;
  }

  /** Whether an event shows by itself that nobody says it. */
  private static boolean isBracketed(String text) {
    return !text.isEmpty()
        && "[(（【".indexOf(text.charAt(0)) >= 0
        && "])）】".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
