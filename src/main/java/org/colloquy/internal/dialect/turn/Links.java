package org.colloquy.internal.dialect.turn;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;

/**
 * Lists of links to other texts, below words of their own that head them: at the end of a document,
 * or between the words of one turn and the next.
 */
final class Links {
  private static final int HEAD = 40;

  /** What heads a box is no longer. */
  private static final int LONGEST = 80;

  private static final int INVITATION = 200;

  private static final String ADDRESS = "://";

  private Links() {}

  /** The line that heads such a list behind the last turn's beginning; else the number of lines. */
  static int begin(List<Line> lines, Set<Integer> begins) {
    int last = lines.size() - 1;
    boolean invites = last > 0 && !begins.contains(last) && invites(lines.get(last));
    int end = invites ? last : last + 1;
    int i = end - 1;
    while (i > 0 && !begins.contains(i) && isLinks(lines.get(i))) {
      i--;
    }
    boolean links = i < end - 1 && i > 0 && !begins.contains(i);
    boolean heads = links && (isHead(lines.get(i)) || invites && leads(lines.get(i)));
    return heads ? i : lines.size();
  }

  /** Whether a paragraph has several links: {@code Join [us] or book [an hour].} */
  private static boolean invites(Line line) {
    return line.isText()
        && line.startsParagraph()
        && line.text().length() <= INVITATION
        && line.inlines().stream().filter(Inline.Link.class::isInstance).limit(2).count() > 1;
  }

  /** Whether a sentence leads to a list. */
  private static boolean leads(Line line) {
    String text = line.text().strip();
    return line.isText()
        && line.startsParagraph()
        && text.length() <= INVITATION
        && !text.isEmpty()
        && LabelScanner.isColon(text.charAt(text.length() - 1));
  }

  /**
   * The lines that head a box right before a turn: set apart in bold or italics, with a list below
   * that has nothing but links.
   */
  static BitSet boxes(List<Line> lines, Set<Integer> begins) {
    BitSet boxes = new BitSet();
    for (int i = 1; i + 2 < lines.size(); i++) {
      boolean box = begins.contains(i + 2) && !begins.contains(i + 1) && !begins.contains(i);
      boxes.set(i, box && isOnlyLinks(lines.get(i + 1)) && isSetHead(lines.get(i)));
    }
    return boxes;
  }

  private static boolean isSetHead(Line line) {
    if (!line.isText() || !line.startsParagraph()) {
      return false;
    }
    String text = line.text().strip();
    Setting setting = Setting.of(line.inlines());
    return (setting.isBold() || setting.isItalic())
        && text.length() <= LONGEST
        && !QuestionMarks.endsSentence(text)
        && LabelScanner.colon(text, text.length()) < 0;
  }

  private static boolean isOnlyLinks(Line line) {
    return line.content() instanceof Content.ItemList list
        && list.items().stream().allMatch(Links::isLink);
  }

  private static boolean isLink(Content.Item item) {
    return item.content().size() == 1
        && item.content().get(0) instanceof Content.Paragraph paragraph
        && paragraph.inlines().size() == 1
        && paragraph.inlines().get(0) instanceof Inline.Link;
  }

  private static boolean isHead(Line line) {
    String text = line.text().strip();
    return text.length() <= HEAD
        && !QuestionMarks.endsSentence(text)
        && LabelScanner.colon(text, text.length()) < 0
        && (line.kind() == Line.Kind.HEADING || line.isText() && line.startsParagraph());
  }

  private static boolean isLinks(Line line) {
    if (line.content() instanceof Content.ItemList list) {
      return list.items().stream().allMatch(Links::hasLink);
    }
    String text = line.text().strip();
    return line.isText()
        && !text.isEmpty()
        && !Character.isLetterOrDigit(text.codePointAt(0))
        && text.contains(ADDRESS);
  }

  private static boolean hasLink(Content.Item item) {
    return !item.content().isEmpty()
        && item.content().get(0) instanceof Content.Paragraph paragraph
        && paragraph.inlines().stream().anyMatch(i -> i instanceof Inline.Link);
  }
}
