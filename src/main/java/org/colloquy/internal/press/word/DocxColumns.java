package org.colloquy.internal.press.word;

import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Face;
import org.colloquy.internal.container.WordStyle;

/**
 * Where lines of testimony begin: in columns, which can be counted where all letters are equally
 * wide.
 *
 * @param column its width in twentieths of a point
 */
record DocxColumns(double column, Tokens.Tabs tabs) {
  private static final int TWIPS = 20;

  static Optional<DocxColumns> of(Design design) {
    boolean typewriter = design.text().style().face() == Face.MONO;
    double column = design.page().unit() * TWIPS;
    return design.tabs().filter(t -> typewriter).map(t -> new DocxColumns(column, t));
  }

  private int at(int columns) {
    return (int) Math.round(columns * column);
  }

  private void begin(WordStyle style, int first) {
    style.indent(at(tabs.carry()), 0, at(tabs.carry()) - at(first));
  }

  /** Has a question or an answer begin at the column of labels, and its words at a tab. */
  void spoken(WordStyle style) {
    begin(style, tabs.label());
    style.tab("left", "none", at(tabs.words()));
  }

  /** Has the further paragraphs of a turn, and what nobody says, begin at theirs. */
  void paragraph(WordStyle style) {
    begin(style, tabs.paragraph());
  }

  /** Has a turn begin that neither asks nor answers. */
  void colloquy(WordStyle style) {
    begin(style, tabs.colloquyLabel());
  }

  void event(WordStyle style) {
    style.indent(at(tabs.parenthetical()), 0, 0);
  }

  /** What parts a label from its words: the tab, where the label ends before it. */
  String behind(String label, boolean colloquy) {
    boolean fits = tabs.label() + label.length() < tabs.words();
    return !colloquy && fits ? "\t" : " ".repeat(Math.max(1, tabs.colloquyGap()));
  }
}
