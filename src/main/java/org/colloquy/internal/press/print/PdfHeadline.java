package org.colloquy.internal.press.print;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.model.Origin;

/** Sets a title over the side column and the measure, as large as its length allows. */
final class PdfHeadline {
  /** A date with which a title begins, and the space behind it. */
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}[-/.年][0-9]{1,2}(?:[-/.月][0-9]{1,2}日?)?[ 　]+");

  private static final double DATE_SIZE = 15;

  private final PdfJob job;
  private final PdfStyles styles;
  private final Design design;

  PdfHeadline(PdfJob job) {
    this.job = job;
    styles = job.styles();
    design = job.design();
  }

  /** Whether the title begins with a date that is set on a line of its own. */
  boolean tellsDate() {
    return job.isCjk()
        && job.edition().metadata().title().filter(t -> DATE.matcher(t).lookingAt()).isPresent();
  }

  /**
   * Sets the title or, where there is none, the names of who is interviewed.
   *
   * @param space above it, in steps of the grid
   * @param atHead space where it begins the page, in steps; NaN where something stands above it
   */
  void set(double space, double atHead) {
    if (!job.isTitled()) {
      job.flow().spaceAtHead(styles.grid(atHead));
      return;
    }
    job.flow().space(styles.grid(space));
    if (!Double.isNaN(atHead)) {
      job.flow().spaceAtHead(styles.grid(atHead));
    } else {
      job.flow().onGrid(styles.grid(0.5));
    }
    Optional<String> title = job.edition().metadata().title();
    job.marks().fromNowhere();
    if (title.isPresent()) {
      job.marks().from("title", Origin.NONE);
    }
    Element element = job.root().add(title.isPresent() ? new Element(Role.H1) : names());
    job.flow().place("title");
    title(title.orElse(job.edition().interviewees()), element);
  }

  private Element names() {
    return job.generated(Role.H1, "FileTitle");
  }

  private void title(String text, Element element) {
    String rest = text;
    if (job.isCjk()) {
      Matcher date = DATE.matcher(text);
      if (date.lookingAt() && date.end() < text.length()) {
        date(date.group(), element);
        rest = text.substring(date.end());
      }
    }
    Tokens.Title look = design.title();
    PdfTitleStep.Size size = new PdfTitleStep(job, width()).of(rest);
    PdfInlines line = new PdfInlines(job, element, styles.text(look.style(), size.points()));
    line.text(rest);
    Shape shape = styles.balanced(look.style(), size.leading());
    job.flow().paragraph(line.pieces(), styles.geometry().across(shape, width()), Keep.heading(1));
  }

  private void date(String text, Element element) {
    Tokens.Style look = design.provenance().style();
    PdfInlines line = new PdfInlines(job, element, styles.text(look, DATE_SIZE));
    line.text(text);
    Shape shape = Shape.of(styles.grid(1.5), styles.shape(look).align());
    job.flow().paragraph(line.pieces(), styles.geometry().across(shape, width()), Keep.heading(1));
  }

  private double width() {
    Tokens.Title look = design.title();
    double asked = styles.points(look.width(), look.style());
    double most = styles.geometry().measure() + styles.geometry().reach();
    return asked > 0 ? Math.min(asked, most) : most;
  }
}
