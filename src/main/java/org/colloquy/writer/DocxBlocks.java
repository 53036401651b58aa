package org.colloquy.writer;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Label;
import org.colloquy.edition.Section;
import org.colloquy.internal.container.Bookmarks;
import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.Note;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Turn;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of an edition, each with a bookmark of its id. */
final class DocxBlocks implements Block.Visitor<Boolean> {
  private static final Map<String, String> NARRATIONS =
      Map.of(
          Narration.PROVENANCE, DocxStyle.PROVENANCE,
          Narration.INTRODUCTION, DocxStyle.INTRODUCTION,
          Narration.BRIDGE, DocxStyle.BRIDGE,
          Narration.CLOSING, DocxStyle.CLOSING,
          Narration.EDITORS_NOTE, DocxStyle.EDITORS_NOTE);

  private final DocxJob job;
  private final WordXml word;
  private final DocxContent content;
  private final Map<String, ContentsEntry> entries = new HashMap<>();
  private boolean eventFollows;

  DocxBlocks(DocxJob job, DocxJob.Flow flow) {
    this.job = job;
    word = flow.word();
    content = new DocxContent(job, flow);
    job.edition.contents().forEach(e -> entries.put(e.target(), e));
  }

  void front() {
    all(job.edition.front().iterator());
  }

  /**
   * @param space before it, at least
   */
  void body(int space) {
    content.after(space);
    all(job.edition.sections().stream().map(Section::blocks).flatMap(List::stream).iterator());
  }

  private void all(Iterator<Block> blocks) {
    @Nullable Block block = blocks.hasNext() ? blocks.next() : null;
    while (block != null) {
      Block next = blocks.hasNext() ? blocks.next() : null;
      eventFollows = next instanceof Event;
      block.accept(this);
      block = next;
    }
  }

  /** Writes the notes to which nothing refers, so that they are not lost. */
  void uncalledNotes() {
    for (Note note : job.edition.notes()) {
      if (!job.notes.isCalled(note)) {
        String style = DocxStyle.EDITORS_NOTE;
        content.write(note.content(), style, style, new Head(note.id(), null, WordRun.PLAIN));
      }
    }
  }

  private boolean turn(Turn turn, String first, String more, boolean upright) {
    WordRun label = WordRun.of(DocxStyle.LABEL);
    Head head =
        new Head(turn.id(), job.edition.label(turn), upright ? label.slanted(false) : label);
    content.keptWithNext(eventFollows).write(turn.content(), first, more, head);
    return true;
  }

  @Override
  public Boolean visit(Question question) {
    boolean italic = job.look.question().italic();
    return turn(question, DocxStyle.QUESTION, DocxStyle.QUESTION_MORE, italic);
  }

  @Override
  public Boolean visit(Answer answer) {
    return turn(answer, DocxStyle.ANSWER, DocxStyle.ANSWER, false);
  }

  @Override
  public Boolean visit(Remark remark) {
    return turn(remark, DocxStyle.REMARK, DocxStyle.REMARK, false);
  }

  @Override
  public Boolean visit(Narration narration) {
    String style = NARRATIONS.getOrDefault(narration.kind(), DocxStyle.NARRATION);
    Head head = new Head(narration.id(), null, WordRun.PLAIN);
    content.keptWithNext(eventFollows).write(narration.content(), style, style, head);
    return true;
  }

  @Override
  public Boolean visit(Heading heading) {
    Head head = new Head(heading.id(), null, WordRun.PLAIN);
    content.paragraph(heading.inlines(), DocxStyle.heading(heading.level()), head);
    return true;
  }

  @Override
  public Boolean visit(Event event) {
    Head head = new Head(event.id(), null, WordRun.PLAIN);
    content.keptWithNext(eventFollows).paragraph(event.inlines(), DocxStyle.EVENT, head);
    return true;
  }

  /** Bookmark, entry for the contents, and label of a block. */
  private final class Head implements DocxJob.Lead {
    private final String id;
    private final @Nullable Label label;
    private final WordRun run;

    Head(String id, @Nullable Label label, WordRun run) {
      this.id = id;
      this.label = label;
      this.run = run;
    }

    @Override
    public boolean isShown() {
      return label != null && !label.isEmpty();
    }

    @Override
    public void write(WordXml word) {
      Bookmarks.Mark mark = job.bookmarks.of(id);
      word.bookmark(mark);
      ContentsEntry entry = entries.get(id);
      if (entry != null) {
        word.hiddenField(DocxToc.entryField(entry));
      }
      Label shown = label;
      if (shown != null && !shown.isEmpty()) {
        word.text(runIn(shown.text()), run);
      }
    }
  }

  /** A label as it stands before the words it belongs to, with a mark if it has none. */
  private String runIn(String label) {
    boolean wide = Scripts.eastAsian(job.edition.language());
    boolean marked = ".:?!\uff1a".indexOf(label.charAt(label.length() - 1)) >= 0;
    String after = job.look.design().label().after();
    return label + (marked ? wide ? "" : " " : wide ? "\uff1a" : after.isEmpty() ? " " : after);
  }
}
