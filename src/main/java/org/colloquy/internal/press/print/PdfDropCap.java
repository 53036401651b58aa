package org.colloquy.internal.press.print;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;

/**
 * A large first letter: its top is that of capitals in the first line, its foot stands on the
 * baseline of the last line that makes room for it. The rest of its word, and as many words as the
 * design wants, are small capitals.
 */
final class PdfDropCap {
  private static final String OPENING = "\"'“‘„‚«‹";

  /** How far the letter is moved out of the measure, in points: its serifs look indented else. */
  private static final double SHIFT = 0.5;

  private final PdfJob job;
  private final Tokens.DropCap look;

  PdfDropCap(PdfJob job, Tokens.DropCap look) {
    this.job = job;
    this.look = look;
  }

  /** Whether a turn begins with a paragraph that can have a large letter. */
  boolean fits(List<Content> content, PdfSetting setting) {
    if (content.isEmpty() || !(content.get(0) instanceof Content.Paragraph paragraph)) {
      return false;
    }
    List<Inline> inlines = paragraph.inlines();
    boolean text = !inlines.isEmpty() && inlines.get(0) instanceof Inline.Text;
    return text
        && letterEnd(((Inline.Text) inlines.get(0)).text()) > 0
        && isLongEnough(paragraph, setting);
  }

  private boolean isLongEnough(Content.Paragraph paragraph, PdfSetting setting) {
    String text = PlainText.ofInlines(paragraph.inlines());
    // What the letter takes makes up for what a last line lacks.
    double enough = (look.paragraphLines() - 1) * job.styles().measure();
    double width = 0;
    for (int at = 0; at < text.length() && width <= enough; ) {
      int space = text.indexOf(' ', at);
      int end = space < 0 ? text.length() : space + 1;
      width += job.width(text.substring(at, end), setting.style());
      at = end;
    }
    return width > enough;
  }

  /** The end of opening quotes and a letter of a script that has large ones; 0 if there is none. */
  private static int letterEnd(String text) {
    int start = 0;
    while (start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (start == text.length()) {
      return 0;
    }
    int letter = text.codePointAt(start);
    UnicodeScript script = UnicodeScript.of(letter);
    boolean known =
        script == UnicodeScript.LATIN
            || script == UnicodeScript.GREEK
            || script == UnicodeScript.CYRILLIC;
    if (!known || !Character.isLetter(letter)) {
      return 0;
    }
    int end = start + Character.charCount(letter);
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Adds a paragraph with its large letter to a line, and tells the setting that makes room. */
  PdfSetting set(Content.Paragraph paragraph, PdfInlines line, PdfSetting setting) {
    List<Inline> inlines = paragraph.inlines();
    String text = ((Inline.Text) inlines.get(0)).text();
    int end = letterEnd(text);
    TextStyle large = large(setting);
    double gap = job.design().points(look.gap(), setting.style().size());
    String quotes = text.substring(0, end).substring(0, quotes(text));
    String letter = text.substring(quotes.length(), end);
    double width = job.width(quotes + letter, large) + gap - SHIFT;
    line.text(quotes, large);
    line.text(letter, large.withTracking(gap / large.size()));
    int small = smallEnd(text, end);
    line.text(text.substring(end, small), setting.style().with(Feature.SMCP));
    line.text(text.substring(small));
    line.add(inlines.subList(1, inlines.size()));
    Shape shape = setting.shape();
    Shape notched =
        shape
            .withIndents(shape.left(), shape.right(), -width - SHIFT)
            .withNotch(look.lines(), width);
    return setting.with(notched).with(keep(setting.keep()));
  }

  private static int quotes(String text) {
    int end = 0;
    while (OPENING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private Keep keep(Keep keep) {
    int orphans = Math.max(keep.orphans(), look.lines());
    return new Keep(
        keep.widows(), orphans, keep.together(), keep.splitLines(), keep.withNext(), keep.group());
  }

  private TextStyle large(PdfSetting setting) {
    TextStyle style = setting.style();
    Font font = job.fonts().find(style.font());
    double capital = (double) font.metrics().capHeight() / font.unitsPerEm();
    double depth = (look.lines() - 1) * setting.shape().leading();
    double size = (depth + capital * style.size()) / capital;
    return style.withSize(size).withRise(-depth).withColour(look.colour().ordinal());
  }

  /** The end of the words in small capitals. */
  private int smallEnd(String text, int from) {
    int end = from;
    for (int words = 0; words < look.smallCapsWords(); words++) {
      int start = end;
      while (start < text.length() && words > 0 && text.charAt(start) == ' ') {
        start++;
      }
      int space = text.indexOf(' ', start);
      end = space < 0 ? text.length() : space;
    }
    return end;
  }
}
