package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;

/** Reads one table. */
final class TableReader {
  private final Xml xml;
  private final BlockReader blocks;

  TableReader(Xml xml, BlockReader blocks) {
    this.xml = xml;
    this.blocks = blocks;
  }

  /** Reads the children of the current element, {@code w:tbl}. */
  WordTable read() {
    List<WordTable.Row> rows = new ArrayList<>();
    rows(rows);
    return new WordTable(rows);
  }

  private void rows(List<WordTable.Row> rows) {
    xml.each(
        name -> {
          switch (name) {
            case "w:tr" -> row(rows);
            case "w:del", "w:moveFrom" -> blocks.leftOut("deleted");
            case "w:tblPr", "w:tblGrid", "w:tblPrEx", "w:sdtPr" -> {
              // how it looks
            }
            default -> rows(rows);
          }
        });
  }

  private void row(List<WordTable.Row> rows) {
    List<WordTable.Cell> cells = new ArrayList<>();
    boolean[] header = {false};
    boolean[] deleted = {false};
    cells(cells, header, deleted);
    if (deleted[0]) {
      blocks.deleted(cells.stream().flatMap(c -> c.blocks().stream()).toList());
    } else if (!cells.isEmpty()) {
      rows.add(new WordTable.Row(header[0], cells));
    }
  }

  private void cells(List<WordTable.Cell> cells, boolean[] header, boolean[] deleted) {
    xml.each(
        name -> {
          switch (name) {
            case "w:tc" -> blocks.cell(cells);
            case "w:trPr" ->
                xml.each(
                    n -> {
                      header[0] |= n.equals("w:tblHeader") && xml.isOn();
                      deleted[0] |= n.equals("w:del");
                    });
            case "w:tblPrEx", "w:sdtPr" -> {
              // how it looks
            }
            default -> cells(cells, header, deleted);
          }
        });
  }
}
