package org.colloquy.internal.typeset;

import java.util.List;
import org.colloquy.internal.typeset.font.Fonts;

/** Makes pages of a flow. Immutable but for bounded caches; may be shared among threads. */
public final class Typesetter {
  private final Fonts fonts;

  /** A typesetter that takes its faces from here. */
  public Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Sets a flow. Every character of its text comes out exactly once, in order.
   *
   * @throws org.colloquy.internal.typeset.font.FontException if a face can't be found or read
   */
  public Layout set(Flow flow) {
    Typefaces typefaces = new Typefaces(fonts);
    PageSetup page = flow.page();
    List<Row> rows =
        new RowBuilder(page.measure(), page.textHeight(), typefaces).build(flow.blocks());
    List<PageBreaker.Range> ranges = new PageBreaker(rows, page).pages();
    return new PageMaker(flow, typefaces, rows, ranges).layout();
  }
}
