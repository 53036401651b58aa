package org.colloquy.writer;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;

/** Sets the contents of a table's cell as lines one below the other, whatever they are. */
final class PdfCells implements Content.Visitor<Boolean> {
  private final PdfJob job;
  private final Element cell;
  private final TextStyle style;
  private final List<Piece> pieces = new ArrayList<>();

  PdfCells(PdfJob job, Element cell, TextStyle style) {
    this.job = job;
    this.cell = cell;
    this.style = style;
  }

  List<Piece> pieces() {
    return pieces;
  }

  boolean add(List<Content> contents) {
    contents.forEach(content -> content.accept(this));
    return true;
  }

  private boolean line(List<Inline> inlines, TextStyle look) {
    PdfInlines line = new PdfInlines(job, cell.add(Role.PARAGRAPH), look).inCell();
    line.add(inlines);
    return append(line);
  }

  private boolean append(PdfInlines line) {
    if (!pieces.isEmpty() && !line.pieces().isEmpty()) {
      pieces.add(new Piece.Newline(line.pieces().get(0).mark()));
    }
    return pieces.addAll(line.pieces());
  }

  @Override
  public Boolean visit(Content.Paragraph paragraph) {
    return line(paragraph.inlines(), style);
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    list.items().forEach(item -> add(item.content()));
    return true;
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    return add(quotation.content());
  }

  @Override
  public Boolean visit(Content.Preformatted preformatted) {
    TextStyle mono = job.styles().mono(style);
    for (String text : preformatted.text().split("\n", -1)) {
      PdfInlines line = new PdfInlines(job, cell.add(Role.PARAGRAPH), mono);
      line.text(text);
      append(line);
    }
    return true;
  }

  @Override
  public Boolean visit(Content.Table table) {
    line(table.caption(), style);
    table.rows().forEach(row -> row.cells().forEach(inner -> add(inner.content())));
    return true;
  }

  @Override
  public Boolean visit(Content.Figure figure) {
    Diagnostic problem =
        Diagnostic.of(Code.W003, "a picture inside a table is left out")
            .withHint("put it before or behind the table");
    job.problems().add(figure.origin().span().map(problem::at).orElse(problem));
    return line(figure.caption(), style);
  }

  @Override
  public Boolean visit(Content.Subheading subheading) {
    return line(subheading.inlines(), PdfStyles.bold(style));
  }
}
