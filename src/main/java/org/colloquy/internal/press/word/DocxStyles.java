package org.colloquy.internal.press.word;

import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.edition.Tokens.Ink;
import org.colloquy.internal.container.WordFace;
import org.colloquy.internal.container.WordStyle;

/** The design as a word processor's styles. */
final class DocxStyles extends DocxSheet {
  static final int CONTENTS_LEVELS = 3;

  private DocxStyles(DocxLook look) {
    super(look);
  }

  /**
   * @param numbers of the list of questions
   * @param title the title, or what stands in its place: a long one is smaller
   */
  static List<WordStyle> of(DocxLook look, DocxPlaces places, int numbers, DocxTitle.Text title) {
    DocxStyles styles = new DocxStyles(look);
    int letters = title.text().length();
    styles.front(letters);
    if (!title.own()) {
      String id = DocxStyle.FILE_TITLE;
      styles.add(styles.apart(styles.title(id, "File Title", look.title(letters)).quiet()));
    }
    styles.all.addAll(DocxTurnStyles.of(look, places, numbers));
    styles.insideTurns();
    styles.all.addAll(DocxApparatus.of(look));
    styles.all.forEach(style -> style.place(DocxStyle.place(style.id())));
    return styles.all;
  }

  private void front(int titleLetters) {
    add(apart(title(DocxStyle.TITLE, "Title", look.title(titleLetters))));
    Tokens.Style below = design.subtitle();
    WordFace subtitle = look.face(below);
    add(
        apart(styled(based(DocxStyle.SUBTITLE, "Subtitle", subtitle), below))
            .followedBy(DocxStyle.INTRODUCTION)
            .keepNext()
            .keepLines()
            .space(0, whole(2 * line)));
    add(
        apart(styled(based(DocxStyle.DECK, "Deck", subtitle.withItalic(false)), below))
            .keepLines()
            .space(0, whole(2 * line)));
    Tokens.Style provenance = design.provenance().style();
    add(
        styled(based(DocxStyle.PROVENANCE, "Provenance", look.small()), provenance)
            .followedBy(DocxStyle.TITLE)
            .space(0, whole(6 * 20)));
    Tokens.Style introduction = design.introduction().style();
    WordFace opening = look.face(introduction);
    add(
        styled(based(DocxStyle.INTRODUCTION, "Introduction", opening), introduction)
            .space(0, after));
    for (int level = 1; level <= DocxStyle.HEADINGS; level++) {
      heading(level);
    }
  }

  private WordStyle title(String id, String name, WordFace face) {
    Tokens.Title title = design.title();
    WordStyle style =
        styled(based(id, name, face), title.style())
            .followedBy(DocxStyle.SUBTITLE)
            .keepNext()
            .keepLines()
            .space(whole(face.pitch() * 6 / 5), whole(face.pitch() * 2 / 5));
    if (!title.rule().isZero()) {
      int eighths = Math.max(2, look.twips(title.rule()) * 2 / 5);
      style.rule("top", eighths, look.colour(Ink.INK));
    }
    return style;
  }

  private void heading(int level) {
    WordFace face = look.face(design.heading().style());
    int size = Math.max(look.text().size(), face.size() - 2 * (level - 1));
    int before = look.twips(design.heading().before());
    int below = look.twips(design.heading().after());
    // the lower it is, the smaller, the nearer to its text, and in italics from the third on
    add(
        styled(
                based(
                    DocxStyle.heading(level),
                    "heading " + level,
                    face.withSize(size, face.pitch()).withItalic(slants(level, face))),
                design.heading().style())
            .followedBy(DocxStyle.ANSWER)
            .keepNext()
            .keepLines()
            .space(level == 1 ? before : before / 2, level == 1 ? below : below / 2)
            .outline(level - 1));
  }

  private boolean slants(int level, WordFace face) {
    return face.italic() || level >= DocxStyle.INSIDE && look.latinCustoms();
  }

  private void insideTurns() {
    add(plain(DocxStyle.QUOTE, "Quote").space(0, after).indent(INDENT, INDENT, 0));
    add(plain(DocxStyle.LIST, "List Paragraph").space(0, after / 2).indent(INDENT, 0, 0));
    add(
        based(DocxStyle.PREFORMATTED, "HTML Preformatted", look.code())
            .inOwnFamily()
            .space(0, after)
            .indent(INDENT, 0, 0));
    add(plain(DocxStyle.FIGURE, "Figure").asHighAsNeeded().uncounted().space(after, after));
    add(based(DocxStyle.CAPTION, "caption", look.small()).keepLines().space(after / 2, after));
    add(plain(DocxStyle.TABLE_TEXT, "Table Text").space(0, 0));
    add(
        WordStyle.paragraph(DocxStyle.TABLE_HEADING, "Table Heading")
            .basedOn(DocxStyle.TABLE_TEXT)
            .keepNext()
            .face(look.text().withBold(true), look.text()));
  }
}
