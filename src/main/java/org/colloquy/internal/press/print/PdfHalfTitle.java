package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Furniture;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.TextStyle;

/** The half title on the first page, which repeats the title without what follows it. */
final class PdfHalfTitle implements Furniture {
  private final PdfJob job;

  PdfHalfTitle(PdfJob job) {
    this.job = job;
  }

  @Override
  public List<Fixture> on(PageView page) {
    if (page.number() != 1) {
      return List.of();
    }
    Tokens.Style look = job.design().title().style();
    double size = job.design().size(job.design().subtitle());
    TextStyle style = job.styles().text(look, size);
    double leading = job.design().leading(job.design().subtitle());
    Paragraph title =
        Paragraph.of(
            PdfHead.run(job, job.edition().fileTitle(), style),
            job.styles().balanced(look, leading),
            PdfMarks.FURNITURE);
    double top = page.setup().top() + job.styles().grid(PdfParts.TITLE);
    return List.of(new Fixture(page.left(), top, page.setup().measure(), title));
  }
}
