package org.colloquy.internal.typeset;

import java.util.List;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;

/**
 * Makes pages of a flow. It remembers words and paragraphs, so it is made for one document and one
 * thread; what many documents share are the faces.
 */
public final class Typesetter {
  private final Faces faces;
  private Typefaces typefaces;

  /** A typesetter that takes its faces from here. */
  public Typesetter(Fonts fonts) {
    this(fonts, Hyphenators.builtIn());
  }

  /** A typesetter that divides words of these languages. */
  public Typesetter(Fonts fonts, Hyphenators hyphenators) {
    this(new Faces(fonts, hyphenators), "");
  }

  /**
   * A typesetter for a document.
   *
   * @param language that of its flow, so that blocks may be measured before it is set
   */
  public Typesetter(Faces faces, String language) {
    this.faces = faces;
    typefaces = new Typefaces(faces, language);
  }

  /** Where faces come from. */
  public Fonts fonts() {
    return faces.fonts();
  }

  /**
   * The width of a text on one line, in points.
   *
   * @param language a BCP 47 tag
   * @throws org.colloquy.internal.typeset.font.FontException if a face can't be found or read
   */
  public double width(String text, TextStyle style, String language) {
    return typefaces.of(style, language).rememberedWidth(text);
  }

  /**
   * The height of blocks one below the other in a measure, in points, without the space above the
   * first, as in a column.
   *
   * @throws org.colloquy.internal.typeset.font.FontException if a face can't be found or read
   */
  public double height(List<? extends Block> blocks, double measure) {
    RowBuilder builder = new RowBuilder(measure, Double.MAX_VALUE, typefaces);
    double height = 0;
    boolean first = true;
    for (Row row : builder.build(blocks)) {
      height = row.top(height, first) + row.height();
      first = false;
    }
    return height;
  }

  /**
   * Whether a paragraph surely has so many lines, told from the widths of its first words; false
   * where only setting it tells.
   *
   * @param lines a small number
   */
  public boolean surelyHas(int lines, Paragraph paragraph, double measure) {
    // Lines may hold a little more than their measure, so there is one more to be filled.
    Filling filling = new Filling(lines * measure, typefaces);
    for (int i = 0; i < paragraph.pieces().size() && !filling.full(); i++) {
      paragraph.pieces().get(i).accept(filling);
    }
    return filling.full();
  }

  /**
   * Sets a flow. Every character of its text comes out exactly once, in order.
   *
   * @throws org.colloquy.internal.typeset.font.FontException if a face can't be found or read
   */
  public Layout set(Flow flow) {
    if (!typefaces.language().equals(flow.language())) {
      typefaces = new Typefaces(faces, flow.language());
    }
    PageSetup page = flow.page();
    List<Row> rows =
        new RowBuilder(page.measure(), page.textHeight(), typefaces).build(flow.blocks());
    NoteRows notes = new NoteRows(rows);
    List<PageBreaker.Range> ranges = new PageBreaker(rows, notes, page).pages();
    Layout layout = new PageMaker(flow, typefaces, rows, notes).layout(ranges);
    typefaces.memory().clear();
    return layout;
  }
}
