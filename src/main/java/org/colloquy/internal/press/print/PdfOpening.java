package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Metadata;
import org.colloquy.model.Narration;
import org.colloquy.model.Origin;

/**
 * Sets the opening of a page that has a side column: below a rule in the head where it was
 * published and, beside that, the provenance; the title over both columns; the subtitle in the
 * measure; the standfirst with the contents beside it.
 */
final class PdfOpening {
  /** Between the rule in the head and what stands below it, in steps of the grid. */
  private static final double BELOW_RULE = 0.58;

  /** Contents may be so many steps of the grid taller than what they stand beside. */
  private static final double TALLER = 6;

  /** Where a text without title begins, in steps of the grid: at about the third unit. */
  private static final double UNTITLED = 3;

  private final PdfJob job;
  private final PdfStyles styles;
  private final Design design;
  private final PdfGeometry geometry;
  private final PdfBlocks blocks;
  private final PdfHeadline headline;

  PdfOpening(PdfJob job, PdfBlocks blocks) {
    this.job = job;
    this.blocks = blocks;
    styles = job.styles();
    design = job.design();
    geometry = styles.geometry();
    headline = new PdfHeadline(job);
  }

  /**
   * Sets everything up to the text.
   *
   * @param introduction to be set as standfirst
   */
  void set(Optional<Narration> introduction) {
    boolean strip = strip();
    headline.set(strip ? 1.75 : 0, strip ? Double.NaN : job.isTitled() ? 0 : UNTITLED);
    job.marks().fromNowhere();
    job.edition().metadata().subtitle().ifPresent(this::subtitle);
    List<Block> standfirst = job.flow().apart(() -> standfirst(introduction));
    PdfSideContents contents = new PdfSideContents(job);
    boolean beside = besides(contents, standfirst);
    job.flow().space(styles.grid(1));
    if (beside) {
      List<Block> entries = job.flow().apart(contents::set);
      double left = geometry.outer();
      job.flow()
          .columns(
              List.of(
                  new Block.Column(left, contents.width(), entries),
                  new Block.Column(0, geometry.measure(), standfirst)),
              List.of(),
              Keep.NONE);
    } else if (!standfirst.isEmpty()) {
      job.flow()
          .columns(
              List.of(new Block.Column(0, geometry.measure(), standfirst)), List.of(), Keep.NONE);
    }
    new PdfSpeakers(job).set();
    if (!beside && !job.contentsEntries().isEmpty()) {
      inMeasure(standfirst.isEmpty());
    }
    job.flow().space(styles.grid(1.5));
  }

  private boolean besides(PdfSideContents contents, List<Block> standfirst) {
    int entries = job.contentsEntries().size();
    return entries > 0
        && entries <= design.contents().ownPageOver()
        && design.contents().place() == Tokens.ContentsPlace.SIDE
        && contents.height() <= job.height(standfirst, geometry.measure()) + styles.grid(TALLER);
  }

  /**
   * The contents in the measure. Few questions with little or nothing to stand beside are followed
   * by the text; many have pages of their own.
   */
  private void inMeasure(boolean below) {
    boolean many = job.contentsEntries().size() > design.contents().ownPageOver();
    if (many && !below) {
      job.flow().newPage(false);
    }
    job.flow().space(styles.grid(1));
    if (many) {
      new PdfToc(job).setAlone();
      job.flow().newPage(false);
    } else {
      new PdfToc(job).set();
    }
  }

  /** Sets what stands above the title; whether there is something. */
  private boolean strip() {
    List<Block> provenance = job.flow().apart(() -> blocks.front(job.edition().front()));
    List<Block> imprint = job.flow().apart(this::imprint);
    if (provenance.isEmpty() && imprint.isEmpty()) {
      return false;
    }
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column(geometry.outer(), geometry.side(), imprint));
    columns.add(new Block.Column(0, geometry.measure(), provenance));
    double grid = styles.grid(1);
    double above = styles.page().top() / 2 / grid - BELOW_RULE;
    job.flow().spaceAtHead(-Math.floor(4 * above) / 4 * grid);
    job.flow().passed(-Math.floor(4 * above) / 4 * grid);
    job.flow().columns(columns, List.of(), Keep.heading(1));
    return true;
  }

  /** The publication, and below it the issue. */
  private void imprint() {
    Tokens.Style look = design.provenance().style();
    TextStyle plain = styles.text(look);
    Optional<String> name = job.edition().metadata().publication().map(Metadata.Publication::title);
    Optional<String> issue = job.edition().when();
    if (name.isEmpty() && (issue.isEmpty() || headline.tellsDate())) {
      return;
    }
    job.marks().fromNowhere();
    int mark = job.marks().of(job.root().add(job.generated(Role.PARAGRAPH, "Imprint")));
    List<Piece> pieces = new ArrayList<>();
    name.ifPresent(title -> pieces.add(publication(title, plain, mark)));
    if (name.isPresent() && issue.isPresent()) {
      pieces.add(new Piece.Newline(mark));
    }
    issue.ifPresent(text -> pieces.add(new Piece.Run(text, plain, job.language(), mark)));
    job.flow().paragraph(pieces, Shape.of(styles.grid(1), styles.shape(look).align()), Keep.NONE);
  }

  private Piece publication(String title, TextStyle plain, int mark) {
    TextStyle bold =
        PdfStyles.regular(plain)
            .withFont(plain.font().withWeight(700))
            .withColour(Tokens.Ink.INK.ordinal())
            .withTracking(0.05);
    return new Piece.Run(styles.upper(title, job.language()) + " ", bold, job.language(), mark);
  }

  private void subtitle(String text) {
    Tokens.Style look = design.subtitle();
    job.marks().from("subtitle", Origin.NONE);
    PdfInlines line = new PdfInlines(job, job.root().add(Role.PARAGRAPH), styles.text(look));
    line.text(text);
    job.flow().space(styles.grid(1.5));
    job.flow().onGrid(0);
    Shape shape = styles.shape(look).withTiedWords(2);
    job.flow().paragraph(line.pieces(), shape, Keep.heading(1));
  }

  private void standfirst(Optional<Narration> introduction) {
    Tokens.Style look = design.introduction().style();
    PdfSetting setting =
        new PdfSetting(
            styles.text(look),
            styles.shape(look).withTiedWords(0),
            styles.keep(),
            styles.grid(0.5));
    job.edition().metadata().deck().ifPresent(text -> deck(text, setting));
    job.flow().space(styles.grid(0.5));
    introduction.ifPresent(narration -> blocks.narration(narration, setting));
  }

  private void deck(String text, PdfSetting setting) {
    job.marks().from("deck", Origin.NONE);
    Element element = job.root().add(Role.PARAGRAPH);
    PdfInlines line = new PdfInlines(job, element, setting.style());
    line.text(text);
    job.flow().paragraph(line.pieces(), setting.shape(), setting.keep());
  }
}
