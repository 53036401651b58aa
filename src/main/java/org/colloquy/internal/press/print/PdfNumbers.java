package org.colloquy.internal.press.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Question;

/** Sets the numbers of questions, where the design shows them. */
final class PdfNumbers implements Section.Visitor<Boolean> {
  private static final double SIDE = 24;

  private final PdfJob job;
  private final Map<String, Integer> numbers = new HashMap<>();

  PdfNumbers(PdfJob job) {
    this.job = job;
    job.edition().sections().forEach(section -> section.accept(this));
  }

  @Override
  public Boolean visit(Section.Exchange exchange) {
    OptionalInt shown = job.edition().shownNumber(exchange);
    shown.ifPresent(number -> numbers.put(exchange.question().id(), number));
    return true;
  }

  @Override
  public Boolean visit(Section.Passage passage) {
    return true;
  }

  /**
   * Sets the number of a question before its words.
   *
   * @param heading the question's element
   */
  void set(Question question, Element heading, PdfSetting setting) {
    Integer number = numbers.get(question.id());
    if (number == null) {
      return;
    }
    PdfMarks.Place outer = job.marks().here();
    job.marks().fromNowhere();
    int mark = job.marks().of(heading.add(Role.LABEL));
    job.marks().from(outer);
    TextStyle style = job.styles().text(job.design().text().style());
    Piece piece = new Piece.Run(number + " ", style, job.language(), mark);
    Tokens.NumberPlace place = job.design().numbering().map(Tokens.Numbering::place).orElseThrow();
    switch (place) {
      case CENTRED_ABOVE -> {
        Shape line = Shape.of(job.styles().grid(1), Align.CENTRE);
        job.flow().paragraph(List.of(piece), line, setting.keep());
      }
      case RUN_IN, SIDE -> beside(piece);
    }
  }

  /** In the margin, or in the room that hanging questions take. */
  private void beside(Piece piece) {
    double x = job.styles().geometry().hung(SIDE, 0);
    double leading = job.styles().grid(1);
    job.flow().cell(new Cell(List.of(piece), x, SIDE, Align.START, leading, Cell.Row.FIRST));
  }
}
