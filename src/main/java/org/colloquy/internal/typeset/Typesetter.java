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
   * The width of a text on one line, in points.
   *
   * @param language a BCP 47 tag
   * @throws org.colloquy.internal.typeset.font.FontException if a face can't be found or read
   */
  public double width(String text, TextStyle style, String language) {
    return new Typefaces(fonts).of(style, language).width(text);
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
    NoteRows notes = new NoteRows(rows);
    List<PageBreaker.Range> ranges = new PageBreaker(rows, notes, page).pages();
    return new PageMaker(flow, typefaces, rows, notes).layout(ranges);
  }
}
