package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Design;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Ink;
import org.colloquy.edition.Tokens.Slant;
import org.colloquy.internal.container.WordFace;
import org.colloquy.internal.container.WordStyle;

/** The styles of a document while they are made, and what making them needs. */
abstract class DocxSheet {
  static final int INDENT = DocxLists.INDENT;

  final DocxLook look;
  final Design design;
  final List<WordStyle> all = new ArrayList<>();
  final Optional<DocxColumns> columns;
  final int line;
  final int after;

  DocxSheet(DocxLook look) {
    this.look = look;
    design = look.design();
    columns = look.columns();
    line = look.text().pitch();
    after = DocxSpaces.usual(look);
  }

  /** With what a style says beside its face. */
  final WordStyle styled(WordStyle style, Tokens.Style tokens) {
    return style.align(DocxLook.align(look.align(tokens))).letters(letters(tokens));
  }

  final WordFace event(Ink colour, Slant slant) {
    return look.text()
        .withColour(look.colour(colour))
        .withItalic(slant == Slant.ITALIC && look.latinCustoms());
  }

  /** Capitals and letter-spacing, where the script has them. */
  final String letters(Tokens.Style style) {
    if (!look.latinCustoms()) {
      return "";
    }
    String capitals =
        switch (style.letters()) {
          case NONE -> "";
          case UPPER -> "<w:caps/>";
          case SMALL_CAPS -> "<w:smallCaps/>";
        };
    double tracking = design.points(style.tracking(), design.size(style));
    long twips = Math.round(tracking * 20);
    return twips == 0 ? capitals : capitals + "<w:spacing w:val=\"" + twips + "\"/>";
  }

  /** A style that looks like running text. */
  static WordStyle plain(String id, String name) {
    return WordStyle.paragraph(id, name).basedOn(DocxStyle.NORMAL);
  }

  final WordStyle based(String id, String name, WordFace face) {
    return plain(id, name).face(face, look.text()).exactLines(look.exactLines());
  }

  /** What lines are not counted in, where lines are. */
  final WordStyle apart(WordStyle style) {
    boolean counted = design.lineNumbers().every() > 0 && !look.exactLines();
    return counted ? style.uncounted() : style;
  }

  /** A space, as whole lines where all lines are equally high. */
  final int whole(int space) {
    return DocxSpaces.whole(look, space);
  }

  final void add(WordStyle style) {
    all.add(style);
  }
}
