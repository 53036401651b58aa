package org.colloquy.internal.dialect.opening;

import java.util.List;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.opening.FrontParagraphs.Paragraph;
import org.colloquy.internal.dialect.parting.CodedLines;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Naming;
import org.colloquy.internal.dialect.words.Scripts;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.model.Inline;

/** What titles and subtitles look like among the paragraphs before a talk. */
final class TitleLook {
  private static final int TITLE = 200;
  private static final int SUBTITLE = 160;
  private static final int LINES = 6;
  private static final int SUBTITLE_LINES = 3;

  private static final String ENDS = ":?!.”“\"»」』：？！";

  /** No title ends so: the name is on the next line. */
  private static final List<String> OPEN = List.of(" with", " by", " of", " mit", " avec", " con");

  private final FrontParagraphs front;

  TitleLook(FrontParagraphs front) {
    this.front = front;
  }

  boolean isTitle(Paragraph paragraph) {
    Line line = paragraph.first();
    String first = line.text().strip();
    if (!line.isText()
        || line.time() != null
        || front.isField(paragraph)
        || CodedLines.isCoded(line)
        || Naming.is(first, first.indexOf(':') + 1)
        || first.isEmpty()
        || paragraph.text().length() > 2 * TITLE
        || paragraph.to() - paragraph.from() > LINES) {
      return false;
    }
    String title = title(paragraph);
    int c = title.codePointAt(0);
    boolean begins = !Character.isLowerCase(c) && "[(-*>{\\".indexOf(c) < 0;
    boolean sentence = endsSentence(title) || isFieldName(title);
    boolean talk = paragraph.from() == 0 && Wording.saysWithWhom(title);
    boolean byline = !talk && Wording.isByline(title);
    return title.length() <= TITLE && begins && !sentence && !Wording.isField(title) && !byline;
  }

  boolean isSubtitle(Paragraph paragraph) {
    String text = paragraph.text();
    String first = title(paragraph);
    return paragraph.first().isText()
        && first.length() <= SUBTITLE
        && paragraph.to() - paragraph.from() <= SUBTITLE_LINES
        && Marks.event(text) == null
        && !front.isField(paragraph)
        && !Wording.isProvenance(text)
        && !Wording.isByline(first)
        && !Wording.isField(text);
  }

  /** The text of a paragraph as far as it may be the title. */
  String title(Paragraph paragraph) {
    return front.joined(paragraph.from(), titleEnd(paragraph));
  }

  /** The line behind the last one of the title in its paragraph; what follows is the subtitle. */
  int titleEnd(Paragraph paragraph) {
    int longest = 0;
    for (Line line : front.lines(paragraph)) {
      longest = Math.max(longest, line.text().strip().length());
    }
    for (int i = paragraph.from(); i + 1 < paragraph.to(); i++) {
      String line = front.line(i).text().strip();
      String next = front.line(i + 1).text().strip();
      boolean ends = !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
      boolean open = OPEN.stream().anyMatch(w -> Names.key(line).endsWith(w));
      boolean room = line.length() + 1 + firstWord(next) <= longest;
      if (!open && (ends || isByline(next) || room)) {
        return i + 1;
      }
    }
    return paragraph.to();
  }

  /** The line behind the last one of the subtitle; lines about author and date are left. */
  int subtitleEnd(Paragraph paragraph) {
    int end = paragraph.from() + 1;
    while (end < paragraph.to() && !Wording.isByline(front.line(end).text())) {
      end++;
    }
    return end;
  }

  /** Whether a line below a title says who wrote or spoke, and be it with their names alone. */
  static boolean isByline(String line) {
    return Wording.isByline(line) || CreditedNames.list(line.strip()).size() > 1;
  }

  static boolean endsSentence(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return Sentences.isStop(last) || last == ';' || last == ',';
  }

  /** Whether the whole of a paragraph is emphasised, as a line below a title often is. */
  static boolean isEmphasised(Paragraph paragraph) {
    List<Inline> inlines = paragraph.first().inlines();
    return inlines.size() == 1 && inlines.get(0) instanceof Inline.Emphasis;
  }

  /** How long the word is with which a text begins; in a script without spaces, one sign. */
  static int firstWord(String text) {
    int space = text.indexOf(' ');
    int letter = text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
    boolean spaceless = Scripts.isSpaceless(letter);
    return spaceless ? 1 : space < 0 ? text.length() : space;
  }

  /** Whether a line is the name of a field whose value is in the next. */
  private static boolean isFieldName(String line) {
    return line.endsWith(":") && line.indexOf(' ') < 0;
  }
}
