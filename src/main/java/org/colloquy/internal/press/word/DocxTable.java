package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Row;

/** Writes one table; a row with fewer cells than others has a last cell that spans the rest. */
final class DocxTable {
  /** A word processor refuses tables with more columns. */
  private static final int MOST_COLUMNS = 63;

  private final DocxJob job;
  private final DocxJob.Flow flow;
  private final XmlWriter xml;

  DocxTable(DocxJob job, DocxJob.Flow flow) {
    this.job = job;
    this.flow = flow;
    xml = flow.word().xml();
  }

  void write(Content.Table table, int left) {
    int widest = table.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    if (widest > MOST_COLUMNS) {
      job.diagnostics.add(DocxProblems.columns(table.origin(), widest, MOST_COLUMNS));
    }
    int columns = Math.max(1, Math.min(widest, MOST_COLUMNS));
    int width = (job.look.room().measure() - left) / columns;
    xml.start("w:tbl");
    properties(left);
    xml.start("w:tblGrid");
    for (int i = 0; i < columns; i++) {
      xml.start("w:gridCol").attribute("w:w", width).empty();
    }
    xml.end();
    boolean head = true;
    for (Row row : table.rows()) {
      head = head && !row.cells().isEmpty() && row.cells().stream().allMatch(Cell::header);
      row(row, columns, width, head);
    }
    if (table.rows().isEmpty()) {
      row(new Row(List.of()), columns, width, false);
    }
    xml.end();
  }

  private void properties(int left) {
    xml.start("w:tblPr")
        .start("w:tblStyle")
        .attribute("w:val", job.context.style(DocxStyle.TABLE))
        .empty();
    xml.raw("<w:tblW w:w=\"0\" w:type=\"auto\"/>");
    if (left > 0) {
      xml.start("w:tblInd").attribute("w:w", left).attribute("w:type", "dxa").empty();
    }
    xml.raw("<w:tblLook w:val=\"0020\"/>").end();
  }

  private void row(Row row, int columns, int width, boolean head) {
    xml.start("w:tr").raw("<w:trPr><w:cantSplit/>");
    if (head) {
      xml.raw("<w:tblHeader/>");
    }
    xml.raw("</w:trPr>");
    List<Cell> cells = fitting(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      int span = i == cells.size() - 1 ? columns - i : 1;
      cell(cells.get(i), width, span);
    }
    xml.end();
  }

  private static List<Cell> fitting(List<Cell> cells) {
    if (cells.isEmpty()) {
      return List.of(new Cell(false, List.of()));
    }
    if (cells.size() <= MOST_COLUMNS) {
      return cells;
    }
    List<Content> rest = new ArrayList<>();
    cells.subList(MOST_COLUMNS - 1, cells.size()).forEach(c -> rest.addAll(c.content()));
    List<Cell> kept = new ArrayList<>(cells.subList(0, MOST_COLUMNS - 1));
    kept.add(new Cell(cells.get(MOST_COLUMNS - 1).header(), rest));
    return kept;
  }

  private void cell(Cell cell, int width, int span) {
    xml.start("w:tc").start("w:tcPr");
    xml.start("w:tcW").attribute("w:w", width * span).attribute("w:type", "dxa").empty();
    if (span > 1) {
      xml.start("w:gridSpan").attribute("w:val", span).empty();
    }
    xml.end();
    String style = cell.header() ? DocxStyle.TABLE_HEADING : DocxStyle.TABLE_TEXT;
    DocxContent content = new DocxContent(job, flow);
    content.write(cell.content(), style, style, null);
    if (!content.endsWithParagraph()) {
      WordXml word = flow.word();
      word.paragraph(WordParagraph.of(style)).end();
    }
    xml.end();
  }
}
