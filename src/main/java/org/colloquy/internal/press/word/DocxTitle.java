package org.colloquy.internal.press.word;

import java.util.Optional;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.WordFace;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;

/**
 * The title, and what stands below it. Their lines are broken by the indents of their paragraphs
 * alone: a break or another space in a title would be in its place in the contents too, and a
 * search for the title would not find it.
 */
final class DocxTitle {
  /** A title is not drawn in by less than a quarter of an inch. */
  private static final int MOVES = 360;

  /**
   * What stands as title.
   *
   * @param own whether it is the interview's; else the edition adds it, or it is empty
   */
  record Text(String text, boolean own) {}

  private final DocxJob job;
  private final WordXml word;
  private final DocxLook look;
  private boolean below;
  private boolean written;

  DocxTitle(DocxJob job, WordXml word) {
    this.job = job;
    this.word = word;
    look = job.look;
  }

  /** The title of an edition; names take the place of one that is not there. */
  static Text of(Edition edition) {
    Optional<String> title = edition.metadata().title();
    return new Text(title.orElse(edition.interviewees()), title.isPresent());
  }

  void title() {
    Text shown = of(job.edition);
    String text = shown.text();
    if (!shown.own() && text.isEmpty()) {
      return;
    }
    written = true;
    Tokens.Title title = look.design().title();
    WordFace face = look.title(text.length());
    boolean moves = title.balance();
    line(
        shown.own() ? DocxStyle.TITLE : DocxStyle.FILE_TITLE,
        text,
        moves ? side(text, face, title.style().align()) : 0);
  }

  void subtitle(String text) {
    below(DocxStyle.SUBTITLE, text);
  }

  void deck(String text) {
    below(DocxStyle.DECK, text);
  }

  private void below(String style, String text) {
    below = true;
    Tokens.Style tokens = look.design().subtitle();
    line(style, text, side(text, look.face(tokens), tokens.align()));
  }

  /** Space before what follows, where its style does not know that a title stands before it. */
  int behind() {
    return written && !below ? 2 * look.text().pitch() : WordParagraph.AS_STYLE;
  }

  private void line(String style, String text, int side) {
    WordParagraph plain = WordParagraph.of(style);
    boolean centred = alignment(style) == Tokens.Align.CENTRE;
    WordParagraph moved = centred ? plain.indented(side, side) : plain.indented(0, 2 * side);
    word.paragraph(side > MOVES ? moved : plain).text(text, WordRun.PLAIN).end();
  }

  private Tokens.Align alignment(String style) {
    boolean title = style.equals(DocxStyle.TITLE) || style.equals(DocxStyle.FILE_TITLE);
    return title ? look.design().title().style().align() : look.design().subtitle().align();
  }

  /** How far both sides are drawn in together, halved; none in a house's own title. */
  private int side(String text, WordFace face, Tokens.Align align) {
    if (job.house != null || align == Tokens.Align.END) {
      return 0;
    }
    int measure = look.room().measure();
    DocxHeadline lines = new DocxHeadline(look.widths(), job.edition.functionWords());
    return (measure - lines.measure(text, measure, face.size())) / 2;
  }
}
