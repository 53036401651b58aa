package org.colloquy.internal.press.print;

import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Metadata;
import org.colloquy.model.Origin;

/** Sets the title block: title, subtitle, deck, where it was published, and the rule below. */
final class PdfTitle {
  private final PdfJob job;
  private final PdfStyles styles;
  private final Design design;

  PdfTitle(PdfJob job) {
    this.job = job;
    styles = job.styles();
    design = job.design();
  }

  void set() {
    Metadata metadata = job.edition().metadata();
    job.marks().fromNowhere();
    job.flow().space(styles.grid(1));
    metadata.title().ifPresentOrElse(this::title, this::noTitle);
    metadata.subtitle().ifPresent(this::subtitle);
    metadata.deck().ifPresent(this::deck);
    job.edition().imprint().ifPresent(this::imprint);
    rule();
    job.flow().space(styles.grid(0.5));
  }

  private void title(String text) {
    Tokens.Title look = design.title();
    PdfTitleStep.Size size = new PdfTitleStep(job, styles.measure()).of(text);
    job.marks().from("title", Origin.NONE);
    TextStyle style = styles.text(look.style(), size.points());
    PdfInlines line = new PdfInlines(job, job.root().add(Role.H1), style);
    line.text(text);
    job.flow().place("title");
    Shape shape = styles.balanced(look.style(), size.leading());
    job.flow().paragraph(line.pieces(), shape, Keep.heading(2));
    job.flow().space(styles.grid(0.5));
  }

  /** Whoever can't see the page is told a title all the same. */
  private void noTitle() {
    Tokens.Style look = design.subtitle();
    job.marks().from("title", Origin.NONE);
    Element element = job.root().add(job.generated(Role.H1, "FileTitle"));
    PdfInlines line = new PdfInlines(job, element, styles.text(look));
    line.text(job.edition().fileTitle());
    job.flow().place("title");
    job.flow().paragraph(line.pieces(), styles.shape(look), Keep.heading(2));
    job.flow().space(styles.grid(0.5));
  }

  private void subtitle(String text) {
    paragraph("subtitle", text, design.subtitle());
  }

  private void deck(String text) {
    paragraph("deck", text, design.introduction().style());
  }

  private void paragraph(String id, String text, Tokens.Style look) {
    job.marks().from(id, Origin.NONE);
    PdfInlines line = new PdfInlines(job, job.root().add(Role.PARAGRAPH), styles.text(look));
    line.text(text);
    job.flow().space(styles.grid(0.5));
    Shape shape = styles.shape(look).withTiedWords(2);
    job.flow().paragraph(line.pieces(), shape, Keep.heading(2));
    job.flow().space(styles.grid(0.5));
  }

  private void imprint(String text) {
    Tokens.Style look = design.provenance().style();
    job.marks().fromNowhere();
    Element element = job.root().add(job.generated(Role.PARAGRAPH, "Imprint"));
    PdfInlines line = new PdfInlines(job, element, styles.text(look));
    line.text(text);
    job.flow().space(styles.grid(0.5));
    job.flow().paragraph(line.pieces(), styles.shape(look), Keep.heading(1));
  }

  private void rule() {
    Tokens.Title look = design.title();
    if (!look.rule().isZero()) {
      double thickness = styles.points(look.rule(), look.style());
      job.flow().rule(0, styles.measure(), thickness, styles.grid(1));
    }
  }
}
