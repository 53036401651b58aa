package org.colloquy.internal.press.print;

import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.Spacing;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Metadata;
import org.colloquy.model.Origin;

/**
 * Sets what stands before the text of a book: half title, provenance facing the title, title page,
 * contents, each on an odd page of its own; of a short text, all on the page on which it begins.
 */
final class PdfParts {
  /** The title below the head of its page, in steps of the grid. */
  static final double TITLE = 8;

  private static final double PUBLICATION = 1;
  private static final double GAP = 2;
  private static final double RULE_LENGTH = 48;
  private static final double RULE = 0.5;

  private final PdfJob job;
  private final PdfSections text;
  private final PdfStyles styles;
  private final boolean own;

  PdfParts(PdfJob job, PdfSections text) {
    this.job = job;
    this.text = text;
    styles = job.styles();
    own = job.parts();
  }

  /** Sets everything before the text, which comes next. */
  void set() {
    front();
    title();
    if (own) {
      newPart();
      new PdfToc(job).setAlone();
    }
    new PdfSpeakers(job).set();
    if (own) {
      newPart();
    } else {
      job.flow().space(styles.grid(GAP));
    }
  }

  private void newPart() {
    job.flow().newPage(true);
  }

  private void front() {
    boolean facing = job.design().provenance().place() == Tokens.ProvenancePlace.FACING_TITLE;
    boolean any = !job.edition().front().isEmpty();
    if (own && job.design().title().halfTitle()) {
      empty();
      if (any) {
        job.flow().newPage(false);
      }
    }
    if (own && any && facing) {
      atFoot(job.flow().apart(() -> text.front(job.edition().front())));
    } else {
      text.front(job.edition().front());
    }
    if (own && (any || job.design().title().halfTitle())) {
      newPart();
    }
  }

  private void empty() {
    job.flow().paragraph(List.of(), Shape.of(styles.grid(1), Align.START), Keep.NONE);
  }

  /** Has blocks stand at the foot of the page, as notes do. */
  private void atFoot(List<Block> blocks) {
    List<Piece> note = List.of(new Piece.Note(blocks, job.marks().ofNothing()));
    job.flow().paragraph(note, Shape.of(styles.grid(1), Align.START), Keep.NONE);
  }

  private void title() {
    Metadata metadata = job.edition().metadata();
    Optional<String> publication = metadata.publication().map(Metadata.Publication::title);
    publication.ifPresent(this::publication);
    job.flow().space(styles.grid(own ? TITLE - PUBLICATION - 1 : GAP));
    if (own && publication.isEmpty()) {
      job.flow().spaceAtHead(styles.grid(TITLE));
    }
    heading(metadata);
    if (metadata.subtitle().isPresent() || metadata.deck().isPresent()) {
      rule();
    }
    metadata.subtitle().ifPresent(line -> centred("subtitle", line, job.design().subtitle()));
    job.flow().space(styles.grid(0.5));
    metadata.deck().ifPresent(line -> centred("deck", line, job.design().introduction().style()));
    job.marks().fromNowhere();
    if (own) {
      when(publication).ifPresent(line -> atFoot(job.flow().apart(() -> imprint(line))));
    } else {
      job.flow().space(styles.grid(0.5));
      when(publication).ifPresent(this::imprint);
    }
  }

  /** The issue or date, unless that is all there is and stands at the head already. */
  private Optional<String> when(Optional<String> publication) {
    return job.edition().when().filter(line -> !line.equals(publication.orElse("")));
  }

  private void publication(String name) {
    job.marks().fromNowhere();
    job.flow().spaceAtHead(styles.grid(own ? PUBLICATION : 0));
    job.flow().space(styles.grid(GAP));
    imprint(name);
  }

  private void imprint(String line) {
    TextStyle style = styles.likeLabels(styles.text(job.design().text().style()));
    PdfInlines inlines =
        new PdfInlines(job, job.root().add(job.generated(Role.PARAGRAPH, "Imprint")), style);
    inlines.text(line);
    job.flow().paragraph(inlines.pieces(), Shape.of(styles.grid(1), Align.CENTRE), Keep.heading(1));
  }

  private void heading(Metadata metadata) {
    job.flow().place("title");
    if (metadata.title().isPresent()) {
      String title = metadata.title().get();
      Tokens.Title look = job.design().title();
      PdfTitleStep.Size size = new PdfTitleStep(job, styles.measure()).of(title);
      Line line = new Line(title, look.style(), size.points(), size.leading());
      set("title", job.root().add(Role.H1), line);
    } else {
      Tokens.Style look = job.design().subtitle();
      Element element = job.root().add(job.generated(Role.H1, "FileTitle"));
      set("title", element, line(job.edition().fileTitle(), look));
    }
  }

  /** A text and how it is set. */
  private record Line(String text, Tokens.Style look, double size, double leading) {}

  private Line line(String words, Tokens.Style look) {
    return new Line(words, look, job.design().size(look), job.design().leading(look));
  }

  private void centred(String id, String words, Tokens.Style look) {
    set(id, job.root().add(Role.PARAGRAPH), line(words, look));
  }

  private void set(String id, Element element, Line line) {
    job.marks().from(id, Origin.NONE);
    TextStyle style = styles.text(line.look(), line.size());
    PdfInlines inlines = new PdfInlines(job, element, style);
    new PdfSense(job, style).add(line.text(), inlines);
    Shape shape = styles.balanced(line.look(), line.leading()).withAlign(Align.CENTRE);
    job.flow().paragraph(inlines.pieces(), shape, Keep.heading(1));
  }

  private void rule() {
    double x = (styles.measure() - RULE_LENGTH) / 2;
    double height = styles.grid(own ? 2 * GAP : GAP);
    int ink = Tokens.Ink.INK.ordinal();
    Keep keep = Keep.NONE.withNext(1);
    int mark = job.marks().ofNothing();
    job.flow().rule(new Block.Rule(x, RULE_LENGTH, RULE, height, ink, Spacing.NONE, keep, mark));
  }
}
