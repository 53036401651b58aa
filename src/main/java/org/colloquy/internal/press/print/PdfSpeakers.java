package org.colloquy.internal.press.print;

import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Speaker;

/** Sets the list of speakers, where there are many or short forms of their names are used. */
final class PdfSpeakers {
  private final PdfJob job;

  PdfSpeakers(PdfJob job) {
    this.job = job;
  }

  void set() {
    if (!job.edition().listsSpeakers()) {
      return;
    }
    job.marks().fromNowhere();
    Tokens.Style look = job.design().contents().style();
    TextStyle style = job.styles().text(look);
    Shape shape = job.styles().shape(look);
    Element list = job.root().add(job.generated(Role.DIVISION, "Speakers"));
    PdfInlines title =
        new PdfInlines(job, list.add(Role.PARAGRAPH), PdfStyles.bold(PdfStyles.bold(style)));
    title.text(job.edition().terms().speakers());
    job.flow().space(job.styles().grid(1));
    job.flow().paragraph(title.pieces(), shape, Keep.heading(2));
    job.flow().space(job.styles().grid(0.5));
    for (Speaker speaker : job.edition().speakers()) {
      PdfInlines line = new PdfInlines(job, list.add(Role.PARAGRAPH), style);
      line.text(speaker.name() + speaker.description().map(d -> ", " + d).orElse(""));
      job.flow().paragraph(line.pieces(), shape, job.styles().keep());
    }
    job.flow().space(job.styles().grid(1));
  }
}
