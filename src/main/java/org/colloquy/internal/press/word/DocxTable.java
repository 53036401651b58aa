package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Row;
import org.colloquy.model.PlainText;

/** Writes one table; a row with fewer cells than others has a last cell that spans the rest. */
final class DocxTable {
  /** A word processor refuses tables with more columns. */
  private static final int MOST_COLUMNS = 63;

  /** Ems that a column has at least, and counts for at most, and beside its text. */
  private static final double NARROWEST = 3;

  private static final double WIDEST = 24;
  private static final double PADDING = 1;

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
    int[] widths = widths(table, columns, job.look.room().measure() - left);
    xml.start("w:tbl");
    properties(left);
    xml.start("w:tblGrid");
    for (int width : widths) {
      xml.start("w:gridCol").attribute("w:w", width).empty();
    }
    xml.end();
    boolean head = true;
    for (Row row : table.rows()) {
      head = head && !row.cells().isEmpty() && row.cells().stream().allMatch(Cell::header);
      row(row, widths, head);
    }
    if (table.rows().isEmpty()) {
      row(new Row(List.of()), widths, false);
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

  /** Columns as wide as what stands in them asks, within reason. */
  private int[] widths(Content.Table table, int columns, int measure) {
    double[] asked = new double[columns];
    Arrays.fill(asked, NARROWEST);
    for (Row row : table.rows()) {
      List<Cell> cells = row.cells();
      for (int i = 0; i < Math.min(columns, cells.size()); i++) {
        double ems = job.look.widths().ems(PlainText.of(cells.get(i).content()));
        asked[i] = Math.max(asked[i], Math.min(WIDEST, ems + PADDING));
      }
    }
    double all = Arrays.stream(asked).sum();
    return Arrays.stream(asked).mapToInt(ems -> (int) (measure * ems / all)).toArray();
  }

  private void row(Row row, int[] widths, boolean head) {
    xml.start("w:tr").raw("<w:trPr><w:cantSplit/>");
    if (head) {
      xml.raw("<w:tblHeader/>");
    }
    xml.raw("</w:trPr>");
    List<Cell> cells = fitting(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      int end = i == cells.size() - 1 ? widths.length : i + 1;
      int width = Arrays.stream(widths, i, end).sum();
      cell(cells.get(i), width, end - i);
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
    xml.start("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").empty();
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
