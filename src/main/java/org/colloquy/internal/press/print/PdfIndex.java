package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Terms;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.pdf.Target;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;

/** Sets the index of testimony: number, question, page and line, each at its column. */
final class PdfIndex {
  /** Columns from a number's full stop to the words. */
  private static final int GAP = 2;

  /** Columns of the citation, and of the space before it. */
  private static final int CITE = 9;

  private static final int CLEAR = 2;

  private final PdfJob job;
  private final PdfColumns columns;
  private final PdfSourcePlaces source;
  private final TextStyle style;
  private final double grid;

  PdfIndex(PdfJob job, Tokens.Tabs tabs, PdfSourcePlaces source) {
    this.job = job;
    this.source = source;
    columns = new PdfColumns(job, tabs);
    style = job.styles().text(job.design().contents().style());
    grid = job.design().page().grid();
  }

  void set() {
    List<ContentsEntry> entries = job.contentsEntries();
    if (entries.isEmpty()) {
      return;
    }
    job.marks().fromNowhere();
    job.flow().newPage(false);
    columns.own(
        job.root().add(job.generated(Role.PARAGRAPH, "ContentsTitle")),
        job.edition().contentsTitle(),
        Align.CENTRE);
    job.flow().space(job.styles().grid(1));
    header();
    Element contents = job.root().add(Role.CONTENTS);
    int widest = entries.stream().mapToInt(ContentsEntry::number).max().orElse(0);
    int words = widest == 0 ? 0 : Integer.toString(widest).length() + 1 + GAP;
    for (ContentsEntry entry : entries) {
      entry(entry, contents.add(Role.CONTENTS_ITEM), words);
    }
  }

  private void header() {
    Terms terms = job.edition().terms();
    Element element = job.root().add(job.generated(Role.PARAGRAPH, "ContentsTitle"));
    PdfInlines line = new PdfInlines(job, element, style);
    line.text((job.edition().hasRoles() ? terms.question() : terms.contents()) + " ");
    String cite = terms.page() + ":" + terms.line();
    int mark = job.marks().of(element);
    job.flow().cell(last(new Piece.Run(cite, style, job.language(), mark), 2 * CITE));
    job.flow().paragraph(line.pieces(), shape(0), Keep.NONE);
  }

  private Cell last(Piece piece, int width) {
    double points = columns.points(width);
    double x = job.styles().measure() - points;
    return new Cell(List.of(piece), x, points, Align.END, grid, Cell.Row.LAST);
  }

  private Shape shape(int first) {
    double clear = columns.points(CITE + CLEAR);
    return job.styles()
        .shape(job.design().text().style())
        .withIndents(columns.points(first), clear, 0);
  }

  private void entry(ContentsEntry entry, Element item, int words) {
    if (entry.number() > 0) {
      int mark = job.marks().of(item.add(Role.LABEL));
      Piece number = new Piece.Run(entry.number() + ".", style, job.language(), mark);
      double width = columns.points(Math.max(words, GAP));
      job.flow().cell(new Cell(List.of(number), 0, width, Align.START, grid, Cell.Row.FIRST));
    }
    String full = entry.full().isEmpty() ? entry.text() : entry.full();
    Target target = Target.place(entry.target(), full);
    Element link = item.add(Role.REFERENCE).add(new Element(Role.LINK).to(target));
    PdfInlines line = new PdfInlines(job, link, style);
    // The space keeps the last word and the number apart when the text is taken out.
    line.text(entry.text() + " ");
    int mark = job.marks().of(link);
    job.flow().cell(last(citation(entry, mark), CITE));
    int indent = entry.number() > 0 ? words : 2 * (entry.level() - 1);
    job.flow().paragraph(line.pieces(), shape(indent), Keep.NONE);
  }

  /** The place in the source where it tells places, else that in this edition. */
  private Piece citation(ContentsEntry entry, int mark) {
    return source.known()
        ? new Piece.Run(source.of(entry.target()).orElse("–"), style, job.language(), mark)
        : new Piece.Reference(entry.target(), Piece.Cite.PAGE_LINE, style, mark);
  }
}
