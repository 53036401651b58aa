package org.colloquy.internal.press.word;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.NumberPlace;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.WordParagraph;
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
  private final Set<String> numbers = new HashSet<>();
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
    boolean apart = job.look.columns().isPresent() || DocxSpaces.answersIndent(job.look);
    answerMore = apart || job.places.hangs() ? DocxStyle.ANSWER_MORE : DocxStyle.ANSWER;
    questionLabel = same ? DocxStyle.LABEL : DocxStyle.QUESTION_LABEL;
  }

  void front() throws IOException {
    all(job.edition.front().iterator());
  }

  /**
   * @param space before its first paragraph, or {@link WordParagraph#AS_STYLE}
   * @param newPage whether it begins one
   */
  void body(int space, boolean newPage) throws IOException {
    content.after(space).onNewPage(newPage);
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
    boolean asks = turn instanceof Question;
    int before = asks ? job.spaces.beforeQuestion() : job.spaces.beforeTurn();
    if (head.standsAbove()) {
      WordParagraph line = WordParagraph.of(DocxStyle.SPEAKER_LINE).withBefore(before);
      head.writeAbove(word, content.opening(line));
    }
    int left = asks ? job.places.question() : job.places.side();
    content.keptWithNext(eventFollows).at(left).write(turn.content(), first, more, head);
    content.at(0);
    return true;
  }

  @Override
  public Boolean visit(Question question) {
    boolean numbered = numbers.contains(question.id());
    boolean above = job.places.numbering().filter(NumberPlace.CENTRED_ABOVE::equals).isPresent();
    if (numbered && above) {
      WordParagraph number = WordParagraph.of(DocxStyle.QUESTION_NUMBER);
      word.paragraph(content.opening(job.numbered(number))).end();
    }
    DocxHead plain = DocxHead.of(job, question, questionLabel, job.questionsSlant());
    boolean inLine = job.places.numbering().isPresent() && !above;
    DocxHead head = numbered && inLine ? plain.numbered() : plain;
    content.numbered(numbered || !inLine);
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
    boolean apart = job.look.columns().isPresent() || job.places.hangs();
    String more = apart ? answerMore : DocxStyle.REMARK;
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

  /** Collects the questions that the design shows a number with. */
  private final class Numbers implements Section.Visitor<Boolean> {
    @Override
    public Boolean visit(Section.Exchange exchange) {
      return job.edition.shownNumber(exchange).isPresent() && numbers.add(exchange.question().id());
    }

    @Override
    public Boolean visit(Section.Passage passage) {
      return false;
    }
  }
}
