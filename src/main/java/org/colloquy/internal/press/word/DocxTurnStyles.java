package org.colloquy.internal.press.word;

import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.NumberPlace;
import org.colloquy.internal.container.WordStyle;

/** Styles of what is said, and of what stands between. */
final class DocxTurnStyles extends DocxSheet {
  private final DocxPlaces places;
  private final DocxSpaces spaces;

  private DocxTurnStyles(DocxLook look, DocxPlaces places) {
    super(look);
    this.places = places;
    spaces = DocxSpaces.of(look);
  }

  /**
   * @param numbers of the list of questions
   */
  static List<WordStyle> of(DocxLook look, DocxPlaces places, int numbers) {
    DocxTurnStyles styles = new DocxTurnStyles(look, places);
    styles.questions(numbers);
    styles.answers();
    styles.between();
    return styles.all;
  }

  private void questions(int numbers) {
    Tokens.Question question = design.question();
    int below = spaces.afterQuestion();
    boolean numbered = places.numbering().isPresent();
    boolean above = places.numbering().filter(NumberPlace.CENTRED_ABOVE::equals).isPresent();
    WordStyle asked =
        styled(based(DocxStyle.QUESTION, "Question", look.question()), question.style())
            .followedBy(DocxStyle.ANSWER)
            .space(spaces.beforeQuestion(), below)
            .outline(1);
    if (!look.exactLines()) {
      asked.keepNext().keepLines();
    }
    WordStyle more =
        WordStyle.paragraph(DocxStyle.QUESTION_MORE, "Question Continued")
            .basedOn(DocxStyle.QUESTION)
            .followedBy(DocxStyle.ANSWER)
            .space(0, below)
            .outline(WordStyle.NO_OUTLINE);
    if (numbered && !above) {
      asked.numbered(numbers);
      more.numbered(0);
    }
    columns.ifPresentOrElse(c -> c.spoken(asked), () -> places.question(asked));
    columns.ifPresent(c -> c.paragraph(more));
    if (places.hangs() || places.hang() > 0) {
      more.indent(places.question(), 0, 0);
    }
    add(asked);
    add(more);
    WordStyle number =
        plain(DocxStyle.QUESTION_NUMBER, "Question Number")
            .followedBy(DocxStyle.QUESTION)
            .keepNext()
            .space(look.twips(question.before()), 0)
            .align("center");
    add(apart(above ? number.numbered(numbers) : number));
    if (places.labels() == Tokens.LabelPlace.ABOVE) {
      add(
          plain(DocxStyle.SPEAKER_LINE, "Speaker Line")
              .followedBy(DocxStyle.ANSWER)
              .keepNext()
              .space(spaces.beforeTurn(), 0));
    }
  }

  private void answers() {
    int first = look.twips(design.answer().firstIndent());
    WordStyle answer =
        plain(DocxStyle.ANSWER, "Answer").space(spaces.beforeTurn(), spaces.afterTurn());
    if (look.noWidows()) {
      answer.noWidows();
    }
    columns.ifPresentOrElse(c -> c.spoken(answer), () -> places.turn(answer, first));
    add(answer);
    boolean indents = DocxSpaces.answersIndent(look);
    if (columns.isPresent() || indents || places.hangs()) {
      WordStyle more =
          WordStyle.paragraph(DocxStyle.ANSWER_MORE, "Answer Continued")
              .basedOn(DocxStyle.ANSWER)
              .space(0, spaces.afterTurn());
      int next = look.twips(design.answer().nextIndent());
      columns.ifPresentOrElse(c -> c.paragraph(more), () -> more.indent(places.side(), 0, -next));
      add(more);
    }
    WordStyle remark = WordStyle.paragraph(DocxStyle.REMARK, "Remark").basedOn(DocxStyle.ANSWER);
    columns.ifPresent(c -> c.colloquy(remark));
    add(remark);
  }

  private void between() {
    Tokens.Events events = design.events();
    WordStyle event =
        based(DocxStyle.EVENT, "Event", event(events.blockColour(), events.blockSlant()))
            .followedBy(DocxStyle.ANSWER)
            .space(look.twips(events.before()), look.twips(events.after()));
    columns.ifPresent(c -> c.event(event));
    if (places.side() > 0) {
      event.indent(places.side(), 0, 0);
    }
    add(event);
    add(narration(DocxStyle.NARRATION, "Narration"));
    add(narration(DocxStyle.BRIDGE, "Bridge"));
    add(narration(DocxStyle.CLOSING, "Closing Words"));
    add(
        based(DocxStyle.EDITORS_NOTE, "Editors Note", look.small())
            .space(look.half(), look.half()));
  }

  private WordStyle narration(String id, String name) {
    WordStyle style = plain(id, name).space(line, after);
    columns.ifPresent(c -> c.paragraph(style));
    return style;
  }
}
