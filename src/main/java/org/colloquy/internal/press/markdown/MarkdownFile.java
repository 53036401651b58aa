package org.colloquy.internal.press.markdown;

import com.vladsch.flexmark.util.sequence.LineAppendable;
import com.vladsch.flexmark.util.sequence.LineAppendableImpl;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Section;
import org.colloquy.internal.press.FrontMatter;
import org.colloquy.internal.press.markdown.MarkdownBlocks.Next;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;
import org.colloquy.model.Block;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;

/**
 * An edition as Markdown, flushed block by block: the lines of a whole interview would fill memory.
 */
public final class MarkdownFile {
  private final MarkdownJob job;
  private final Writer writer;
  private LineAppendable lines = lines();
  private boolean begun;

  private MarkdownFile(MarkdownJob job, Writer writer) {
    this.job = job;
    this.writer = writer;
  }

  /** Writes an edition, and says what Markdown could not express. */
  public static List<Diagnostic> write(Edition edition, MarkdownFlavour flavour, OutputStream out)
      throws IOException {
    MarkdownJob job = new MarkdownJob(edition, flavour);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new MarkdownFile(job, writer).write(edition);
    writer.flush();
    return job.diagnostics();
  }

  private static LineAppendable lines() {
    return new LineAppendableImpl(LineAppendable.F_PREFIX_PRE_FORMATTED);
  }

  private void write(Edition edition) throws IOException {
    String front = front(edition);
    writer.write(front);
    begun = !front.isEmpty();
    Next next = blocks(edition.front(), Next.ALONE);
    if (!job.isTitleInFront() && title(edition.metadata())) {
      next = Next.ALONE;
    }
    for (Section section : edition.sections()) {
      next = blocks(section.blocks(), next);
    }
    for (Note note : edition.notes()) {
      note(note, edition.noteNumber(note.id()));
    }
  }

  private String front(Edition edition) {
    Map<String, Object> named = job.isPandoc() ? PandocFields.of(edition.metadata()) : Map.of();
    String front = FrontMatter.of(edition, named, () -> job.lost(MarkdownLoss.EXTRA));
    if (!job.isPlain()) {
      return front;
    }
    if (!front.isEmpty()) {
      job.lost(MarkdownLoss.METADATA);
    }
    return "";
  }

  private Next blocks(List<Block> blocks, Next before) throws IOException {
    Next next = before;
    for (Block block : blocks) {
      MarkdownBlocks visitor = new MarkdownBlocks(job, lines, next);
      next = block.accept(visitor);
      flush();
    }
    return next;
  }

  private boolean title(Metadata metadata) throws IOException {
    MarkdownContents contents = new MarkdownContents(job, lines);
    Optional<String> title = metadata.title();
    title.ifPresent(t -> contents.headingOf(1, List.of(MarkdownToken.text(t))));
    metadata.subtitle().ifPresent(t -> contents.paragraphOf(emphasised(t)));
    metadata.deck().ifPresent(t -> contents.paragraphOf(emphasised(t)));
    flush();
    return title.isPresent();
  }

  private static List<MarkdownToken> emphasised(String text) {
    return List.of(
        MarkdownToken.of(Kind.OPEN_EMPHASIS),
        MarkdownToken.text(text),
        MarkdownToken.of(Kind.CLOSE_EMPHASIS));
  }

  private void note(Note note, int number) throws IOException {
    if (job.isPlain()) {
      MarkdownToken mark = MarkdownToken.text("[" + number + "] ");
      new MarkdownContents(job, lines).write(List.of(mark), note.content());
      flush();
      return;
    }
    lines.append("[^" + number + "]:").pushPrefix().addPrefix("    ", true);
    if (!note.content().isEmpty()) {
      lines.append(' ');
      new MarkdownContents(job, lines).behind(note.content(), false);
    }
    lines.line().popPrefix(false);
    flush();
  }

  private void flush() throws IOException {
    StringBuilder block = new StringBuilder();
    lines.appendTo(block, Integer.MAX_VALUE, 0);
    if (block.length() > 0) {
      writer.append(begun ? "\n" : "").append(block);
      begun = true;
    }
    lines = lines();
  }
}
