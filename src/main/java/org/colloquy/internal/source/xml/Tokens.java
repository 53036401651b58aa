package org.colloquy.internal.source.xml;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Blanks between words and signs that are elements of their own. A document may have these blanks
 * in its text, or none at all, or those of its layout, one before each sign too.
 */
final class Tokens {
  private static final String CLOSING = ".,;:!?…)]}。、，；：？！）」』";
  private static final String OPENING = "([{¿¡„«（「『";

  /** Scripts whose words stand without blanks. */
  private static final Set<UnicodeScript> DENSE =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** Whether no word of the document has a blank behind it. */
  private final boolean tight;

  /** Whether the document says itself which words and signs belong together. */
  private final boolean joins;

  private boolean fresh;
  private boolean opened;

  Tokens(String source) {
    tight = !blankBehindWords(source);
    joins = source.contains("join=");
  }

  private static boolean blankBehindWords(String source) {
    for (int at = source.indexOf("w>"); at >= 0; at = source.indexOf("w>", at + 2)) {
      int before = at - 1;
      while (before > 0 && Character.isLetterOrDigit(source.charAt(before))
          || before > 0 && source.charAt(before) == ':') {
        before--;
      }
      boolean end = before > 0 && source.charAt(before) == '/' && source.charAt(before - 1) == '<';
      int next = at + 2;
      if (end && next < source.length() && Character.isWhitespace(source.charAt(next))
          || end && Character.isWhitespace(source.charAt(before - 2 < 0 ? 0 : before - 2))) {
        return true;
      }
    }
    return false;
  }

  /** A word or sign begins. */
  void begin() {
    fresh = true;
  }

  /** Sets the blank before the first text of a word or sign as it should be. */
  void text(String text, Paragraph paragraph) {
    if (!fresh || text.isBlank()) {
      return;
    }
    fresh = false;
    boolean closing = CLOSING.indexOf(text.strip().charAt(0)) >= 0;
    if (tight && !closing && !opened && !DENSE.contains(UnicodeScript.of(text.codePointAt(0)))) {
      paragraph.space();
    } else if (!tight && closing && !joins) {
      paragraph.unspace();
    }
    opened = OPENING.indexOf(text.strip().charAt(0)) >= 0;
  }

  /** The sign that an empty element of the CHAT format stands for, or null. */
  static @Nullable String sign(String name, Attributes attributes) {
    String type = attributes.get("type");
    if (name.equals("tagmarker")) {
      return ",";
    }
    if (!name.equals("t") || type == null) {
      return null;
    }
    return switch (type) {
      case "p" -> ".";
      case "e" -> "!";
      default -> type.equals("q") || type.contains("question") ? "?" : "...";
    };
  }
}
