package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;

/** An event on a line of its own, between turns or within one: kept with the line before it. */
final class PdfEventLine {
  private final PdfJob job;

  PdfEventLine(PdfJob job) {
    this.job = job;
  }

  /** Whether a paragraph is nothing but an event. */
  static boolean isIn(Content content) {
    return content instanceof Content.Paragraph paragraph
        && paragraph.inlines().stream().anyMatch(inline -> inline instanceof Inline.Sound)
        && paragraph.inlines().stream().allMatch(PdfEventLine::isSoundOrSpace);
  }

  private static boolean isSoundOrSpace(Inline inline) {
    return inline instanceof Inline.Sound
        || inline instanceof Inline.Text text && text.text().isBlank();
  }

  /** Sets it in a look that is its own, with the space around it. */
  void set(List<Inline> inlines, Element element, PdfSetting setting) {
    Tokens.Events look = job.design().events();
    Tokens.Style text = job.design().text().style();
    PdfInlines line = new PdfInlines(job, element, setting.style());
    line.add(inlines);
    Shape shape = setting.shape();
    boolean columns = !job.design().tabs().isEmpty();
    Shape flush = columns ? shape : shape.withIndents(shape.left(), shape.right(), 0);
    job.flow().space(job.styles().points(look.before(), text));
    job.flow().paragraph(line.pieces(), flush, setting.keep().afterPrevious());
    job.flow().space(job.styles().points(look.after(), text));
  }
}
