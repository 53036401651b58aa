package org.colloquy.internal.press.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.WordParagraph;
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
  private final OoxmlPackage.Part part;
  private final DocxContent content;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final String questionLabel;
  private final String answerMore;
  private boolean eventFollows;

  DocxBlocks(DocxJob job, DocxJob.Flow flow) {
    this.job = job;
    word = flow.word();
    part = flow.part();
    content = new DocxContent(job, flow);
    Tokens.Labels labels = job.look.design().label();
    boolean same = labels.questionColour() == labels.style().colour();
    boolean apart = job.look.columns().isPresent() || job.look.answersIndent();
    answerMore = apart ? DocxStyle.ANSWER_MORE : DocxStyle.ANSWER;
    questionLabel = same ? DocxStyle.LABEL : DocxStyle.QUESTION_LABEL;
  }

  void front() throws IOException {
    all(job.edition.front().iterator());
  }

  /**
   * @param space before its first paragraph, or {@link WordParagraph#AS_STYLE}
   */
  void body(int space) throws IOException {
    content.after(space);
    for (Section section : job.edition.sections()) {
      section.accept(new Numbers());
    }
    all(job.edition.sections().stream().map(Section::blocks).flatMap(List::stream).iterator());
  }

  private void all(Iterator<Block> blocks) throws IOException {
    @Nullable Block block = blocks.hasNext() ? blocks.next() : null;
    while (block != null) {
      Block next = blocks.hasNext() ? blocks.next() : null;
      eventFollows = next instanceof Event;
      block.accept(this);
      part.spool();
      block = next;
    }
  }

  /** Writes the notes to which nothing refers, so that they are not lost. */
  void uncalledNotes() {
    for (Note note : job.edition.notes()) {
      if (!job.notes.isCalled(note)) {
        String style = DocxStyle.EDITORS_NOTE;
        content.write(note.content(), style, style, DocxHead.of(job, note.id()));
      }
    }
  }

  private boolean turn(Turn turn, String first, String more, DocxHead head) {
    content.keptWithNext(eventFollows).write(turn.content(), first, more, head);
    return true;
  }

  @Override
  public Boolean visit(Question question) {
    Integer number = numbers.get(question.id());
    if (number != null) {
      word.paragraph(WordParagraph.of(DocxStyle.QUESTION_NUMBER));
      word.text(number.toString(), WordRun.PLAIN).end();
      content.after(0);
    }
    boolean italic = job.questionsSlant();
    DocxHead head = DocxHead.of(job, question, questionLabel, italic);
    return turn(question, DocxStyle.QUESTION, DocxStyle.QUESTION_MORE, head);
  }

  @Override
  public Boolean visit(Answer answer) {
    DocxHead head = DocxHead.of(job, answer, DocxStyle.LABEL, false);
    return turn(answer, DocxStyle.ANSWER, answerMore, head);
  }

  @Override
  public Boolean visit(Remark remark) {
    DocxHead head = DocxHead.of(job, remark, DocxStyle.LABEL, false);
    String more = job.look.columns().isPresent() ? answerMore : DocxStyle.REMARK;
    return turn(remark, DocxStyle.REMARK, more, head);
  }

  @Override
  public Boolean visit(Narration narration) {
    String style = NARRATIONS.getOrDefault(narration.kind(), DocxStyle.NARRATION);
    DocxHead head = DocxHead.of(job, narration.id());
    content.keptWithNext(eventFollows).write(narration.content(), style, style, head);
    return true;
  }

  @Override
  public Boolean visit(Heading heading) {
    DocxHead head = DocxHead.of(job, heading.id());
    content.paragraph(heading.inlines(), DocxStyle.heading(heading.level()), head);
    return true;
  }

  @Override
  public Boolean visit(Event event) {
    DocxHead head = DocxHead.of(job, event.id());
    content.keptWithNext(eventFollows).paragraph(event.inlines(), DocxStyle.EVENT, head);
    return true;
  }

  /** Collects the numbers that the design shows with questions. */
  private final class Numbers implements Section.Visitor<Boolean> {
    @Override
    public Boolean visit(Section.Exchange exchange) {
      OptionalInt number = job.edition.shownNumber(exchange);
      number.ifPresent(n -> numbers.put(exchange.question().id(), n));
      return number.isPresent();
    }

    @Override
    public Boolean visit(Section.Passage passage) {
      return false;
    }
  }
}
