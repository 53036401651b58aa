package org.colloquy.internal.press.word;

import org.colloquy.edition.Edition;
import org.colloquy.edition.Tokens;

/**
 * Where pages begin before the text does.
 *
 * @param contents whether contents begin one
 * @param speakers whether the list of speakers does
 * @param body whether the text does
 */
record DocxBreaks(boolean contents, boolean speakers, boolean body) {
  /**
   * Many contents have a page for themselves and the title, or a page of their own where that is
   * not enough; where that isn't either, the text follows them.
   *
   * @param title height of what stands before the contents
   * @param entries height of the contents
   * @param page height of a page
   */
  static DocxBreaks of(Edition edition, int title, int entries, int page) {
    Tokens.Contents rules = edition.design().contents();
    boolean own = edition.design().title().ownPage();
    if (!DocxToc.isWritten(edition)) {
      boolean listed = edition.listsSpeakers();
      return new DocxBreaks(false, own && listed, own && !listed);
    }
    boolean alone = rules.place() == Tokens.ContentsPlace.PAGE;
    boolean many = edition.contents().size() > rules.ownPageOver() && entries <= page;
    boolean first = own || alone || many && title + entries > page;
    return new DocxBreaks(first, false, alone || many);
  }
}
