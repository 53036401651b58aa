package org.colloquy.writer;

import com.vladsch.flexmark.util.sequence.LineAppendable;
import com.vladsch.flexmark.util.sequence.LineAppendableImpl;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Section;
import org.colloquy.model.Block;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.writer.MarkdownToken.Kind;

/**
 * Writes Markdown that reads back as the same interview: CommonMark with GFM tables and notes,
 * metadata and speakers as YAML in front, labels as in the source. Each paragraph is one line.
 */
final class MarkdownWriter implements Writer {
  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public List<String> extensions() {
    return List.of("md", "markdown");
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public String description() {
    return "CommonMark, tables, notes, YAML front matter";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    MarkdownJob job = new MarkdownJob(edition);
    java.io.Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Page page = new Page(job, writer);
    page.write(edition);
    writer.flush();
    return new Written(job.diagnostics(), List.of());
  }

  /** What is written, flushed block by block: the lines of a whole interview would fill memory. */
  private static final class Page {
    private final MarkdownJob job;
    private final java.io.Writer writer;
    private LineAppendable lines = lines();
    private boolean begun;

    Page(MarkdownJob job, java.io.Writer writer) {
      this.job = job;
      this.writer = writer;
    }

    private static LineAppendable lines() {
      return new LineAppendableImpl(LineAppendable.F_PREFIX_PRE_FORMATTED);
    }

    void write(Edition edition) throws IOException {
      String front = MarkdownFrontMatter.of(edition, job);
      writer.write(front);
      begun = !front.isEmpty();
      boolean open = blocks(edition.front(), false);
      boolean titled = title(edition.metadata());
      open &= !titled;
      for (Section section : edition.sections()) {
        open = blocks(section.blocks(), open);
      }
      for (Note note : edition.notes()) {
        note(note, edition.noteNumber(note.id()));
      }
    }

    private boolean blocks(List<Block> blocks, boolean open) throws IOException {
      boolean stillOpen = open;
      for (Block block : blocks) {
        MarkdownBlocks visitor = new MarkdownBlocks(job, lines, stillOpen);
        stillOpen = block.accept(visitor);
        flush();
      }
      return stillOpen;
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
}
