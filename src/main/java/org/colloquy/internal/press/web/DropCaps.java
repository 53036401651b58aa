package org.colloquy.internal.press.web;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;

/** Tells where a drop cap may stand: before a paragraph that is long and begins with a letter. */
final class DropCaps {
  /** Five lines of 66 characters, the least that hold an initial of three lines. */
  private static final int CHARACTERS = 5 * 66;

  private DropCaps() {}

  static boolean suit(List<Content> content) {
    if (content.isEmpty() || !(content.get(0) instanceof Content.Paragraph paragraph)) {
      return false;
    }
    List<Inline> inlines = paragraph.inlines();
    if (inlines.isEmpty() || !(inlines.get(0) instanceof Inline.Text first)) {
      return false;
    }
    return beginsWithLetter(first.text().stripLeading())
        && PlainText.ofInlines(inlines).length() >= CHARACTERS;
  }

  /** A letter of a script that has initials, perhaps behind one opening quotation mark. */
  private static boolean beginsWithLetter(String text) {
    int at = !text.isEmpty() && "\"'“‘„«‹".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    if (at >= text.length() || !Character.isLetter(text.codePointAt(at))) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
    return script == UnicodeScript.LATIN
        || script == UnicodeScript.GREEK
        || script == UnicodeScript.CYRILLIC;
  }
}
