package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.Cover;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Texts;

/** The paragraphs before the first turn. */
final class FrontParagraphs {
  /** A field that fills its line may go on in the next. */
  private static final int BRIEF = 60;

  /** So many paragraphs may stand above the name of a section. */
  private static final int ABOVE = 2;

  private final List<Line> lines;
  private final Cover cover;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** Some neighbouring lines that make one paragraph, heading or content: [from, to). */
  record Paragraph(int from, int to, Line first, String text) {}

  /**
   * @param end index of the first line that stands no longer before the talk
   */
  FrontParagraphs(List<Line> lines, int end, Cover cover) {
    this.lines = lines;
    this.cover = cover;
    for (int i = 0; i < end; ) {
      int from = i++;
      while (i < end && goesOn(from, i)) {
        i++;
      }
      paragraphs.add(paragraph(from, i));
    }
  }

  private boolean goesOn(int from, int line) {
    return lines.get(from).isText()
        && lines.get(line).isText()
        && !lines.get(line).startsParagraph()
        && !cover.isField(line)
        && !(line == from + 1 && (isWholeField(from) || isSectionAbove(from)));
  }

  /** Whether a line is a field that its own line holds: what follows is no more of it. */
  private boolean isWholeField(int line) {
    return cover.isField(line) && lines.get(line).text().length() < BRIEF;
  }

  /** Whether a line names a section, and hardly anything stands above it. */
  private boolean isSectionAbove(int line) {
    return paragraphs.size() <= ABOVE && Masthead.isSection(lines.get(line).text());
  }

  private Paragraph paragraph(int from, int to) {
    return new Paragraph(from, to, lines.get(from), joined(from, to));
  }

  int size() {
    return paragraphs.size();
  }

  Paragraph get(int index) {
    return paragraphs.get(index);
  }

  /** The level of the heading that a paragraph is, or 0. */
  int level(int index) {
    Line line = index < size() ? get(index).first() : null;
    return line != null && line.kind() == Line.Kind.HEADING ? line.level() : 0;
  }

  boolean isField(Paragraph paragraph) {
    return cover.isField(paragraph.from());
  }

  /** Whether a form begins with the title; behind somebody's name it would be that one's. */
  boolean hasTitleField() {
    List<Cover.Field> fields = cover.fields();
    return !fields.isEmpty() && fields.get(0).kind().equals(Cover.TITLE);
  }

  List<Line> lines(Paragraph paragraph) {
    return lines(paragraph.from(), paragraph.to());
  }

  List<Line> lines(int from, int to) {
    return lines.subList(from, to);
  }

  Line line(int index) {
    return lines.get(index);
  }

  /** All lines before the talk. */
  List<Line> all() {
    return lines.subList(0, paragraphs.isEmpty() ? 0 : get(size() - 1).to());
  }

  /** The text of the lines [from, to). */
  String joined(int from, int to) {
    return Texts.joined(lines.subList(from, to));
  }

  /** Leaves of a paragraph the lines from one on. */
  void cutOff(int index, int from) {
    paragraphs.set(index, paragraph(from, get(index).to()));
  }

  /** The first ones that say anything, with their lines. */
  List<Opening.Said> said(int most) {
    return paragraphs.stream()
        .limit(most)
        .filter(p -> p.first().kind() != Line.Kind.RULE)
        .map(p -> new Opening.Said(p.text(), lines(p)))
        .toList();
  }
}
