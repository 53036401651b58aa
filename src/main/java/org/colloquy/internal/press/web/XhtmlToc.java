package org.colloquy.internal.press.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.internal.container.XmlWriter;

/** Writes contents as nested lists of links. */
final class XhtmlToc {
  private final XmlWriter out;
  private final boolean values;
  private final UnaryOperator<String> href;

  /**
   * @param values whether items carry the numbers of their questions, which navigation documents
   *     may not
   * @param href gives the address of the block with an id
   */
  XhtmlToc(XmlWriter out, boolean values, UnaryOperator<String> href) {
    this.out = out;
    this.values = values;
    this.href = href;
  }

  void write(List<ContentsEntry> entries) {
    write(entries, 0, entries.size());
  }

  /** Entries of a lower level than the one before them are a list within its item. */
  private void write(List<ContentsEntry> entries, int from, int to) {
    out.start("ol").raw("\n");
    for (int i = from; i < to; ) {
      ContentsEntry entry = entries.get(i);
      int next = i + 1;
      while (next < to && entries.get(next).level() > entry.level()) {
        next++;
      }
      out.start("li");
      if (entry.number() > 0 && values) {
        out.attribute("value", entry.number());
      }
      link(entry);
      if (next > i + 1) {
        write(entries, i + 1, next);
      }
      out.end().raw("\n");
      i = next;
    }
    out.end().raw("\n");
  }

  private void link(ContentsEntry entry) {
    out.start("a").attribute("href", href.apply(entry.target()));
    if (!entry.full().equals(entry.text())) {
      out.attribute("title", entry.full());
    }
    // an empty heading would be a link that nobody can follow
    out.text(entry.text().isBlank() ? entry.target() : entry.text()).end();
  }
}
