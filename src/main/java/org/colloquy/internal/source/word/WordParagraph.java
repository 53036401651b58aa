package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Characters;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is read and afterwards. */
final class WordParagraph implements WordBlock {
  /**
   * A picture in a paragraph.
   *
   * @param resource id of the interview's resource
   */
  record Picture(String resource, @Nullable String alt) {
    Picture {
      alt = alt == null ? null : Clean.line(alt);
    }
  }

  private Style style;
  private int outline = -1;
  private @Nullable Integer list;
  private int depth;
  private Numbering.@Nullable Mark mark;
  private boolean rule;
  private boolean joined;
  private final List<Run> runs = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<WordBlock> boxes = new ArrayList<>();
  private int length;
  private int start;
  private int number = 1;
  private @Nullable String part;

  WordParagraph(Style style) {
    this.style = style;
  }

  Style style() {
    return style;
  }

  void style(Style value) {
    style = value;
  }

  /** The level of a heading, from 1; 0 where it is none. */
  int level() {
    return style.level() > 0 ? style.level() : outline >= 0 && outline < 9 ? outline + 1 : 0;
  }

  void outline(int value) {
    outline = value;
  }

  /** The number of its list, 0 where it is in none. */
  int list() {
    Integer own = list == null ? style.list() : list;
    return own == null ? 0 : own;
  }

  void list(@Nullable Integer value) {
    list = value;
  }

  /** Its level in its list, from 0 to 8. */
  int depth() {
    return Math.max(0, Math.min(8, list == null ? style.depth() : depth));
  }

  void depth(int value) {
    depth = value;
  }

  /** What stands before it as an item of a list; null where it is none. */
  Numbering.@Nullable Mark mark() {
    return mark;
  }

  void mark(Numbering.@Nullable Mark value) {
    mark = value;
  }

  /** Whether it is a line across the page. */
  boolean isRule() {
    return rule;
  }

  void rule(boolean value) {
    rule = value;
  }

  /** Whether its end was deleted, so that it goes on in the next one. */
  boolean isJoined() {
    return joined;
  }

  void joined(boolean value) {
    joined = value;
  }

  /** Has the next paragraph go on behind its text: it is that one's label. */
  void headNext() {
    add(Run.Kind.TEXT, " ", Format.PLAIN);
    joined = true;
  }

  /** Takes in the paragraph in which it goes on. */
  void join(WordParagraph next) {
    next.runs.forEach(run -> add(run.kind(), run.text(), run.format()));
    pictures.addAll(next.pictures);
    boxes.addAll(next.boxes);
    style = style.headsNext() ? next.style : style;
    joined = next.joined;
  }

  void add(Run.Kind kind, String text, Format format) {
    Run run = new Run(kind, Characters.cleaned(text), format, length);
    runs.add(run);
    length += run.said().length();
  }

  List<Run> runs() {
    return runs;
  }

  List<Picture> pictures() {
    return pictures;
  }

  /** The text boxes that hang on it, which are read behind it. */
  List<WordBlock> boxes() {
    return boxes;
  }

  /** How many things are in it. */
  int count() {
    return runs.size() + pictures.size() + boxes.size() + (rule ? 1 : 0);
  }

  String text() {
    StringBuilder text = new StringBuilder(length);
    runs.forEach(r -> text.append(r.said()));
    return text.toString();
  }

  boolean isBlank() {
    return runs.stream()
        .allMatch(r -> r.kind() != Run.Kind.NOTE && r.said().chars().allMatch(Text::isSpace));
  }

  int length() {
    return length;
  }

  /** Says where it stands in the document's text. */
  void place(@Nullable String in, int line, int offset) {
    part = in;
    number = line;
    start = offset;
  }

  /** The place of a stretch of its text. */
  Span span(int from, int to) {
    return new Span(start + from, start + Math.max(from, to), number, from + 1, part);
  }

  Span span() {
    return span(0, length);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
