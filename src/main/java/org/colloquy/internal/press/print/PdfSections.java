package org.colloquy.internal.press.print;

import java.util.List;
import org.colloquy.edition.Section;
import org.colloquy.model.Block;

/** What sets the text of an edition: as paragraphs, or in the columns of testimony. */
interface PdfSections {
  /** Sets blocks that stand before the title. */
  void front(List<Block> blocks);

  /** Sets what follows the title and the contents. */
  void add(List<Section> sections);
}
