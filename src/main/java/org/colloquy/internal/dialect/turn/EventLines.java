package org.colloquy.internal.dialect.turn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.EndMarks;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.internal.dialect.turn.TurnBuilder.Begin;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.model.Inline;
import org.jspecify.annotations.Nullable;

/** Lines amid a talk that are no part of it: events, notes, asides, words that are shown again. */
final class EventLines {
  static final String BREAK = "break";
  private static final String NOTE = "other";

  private final List<Line> lines;
  private final TurnParagraphs paragraphs;
  private final Map<Integer, Begin> begins;
  private final Set<Integer> marks;
  private final Drafts made;
  private final Pulls pulls;
  private final Address address;

  /**
   * @param marks lines that are marks of the recording: a break, a jingle
   */
  EventLines(Document document, TurnParagraphs paragraphs, Set<Integer> marks, Drafts made) {
    lines = document.lines();
    this.paragraphs = paragraphs;
    begins = paragraphs.begins();
    this.marks = marks;
    this.made = made;
    pulls = new Pulls(lines, begins.keySet());
    address = new Address(document.language());
  }

  /**
   * The kind of event that a line is, or null.
   *
   * @param record whether reporter's notes stand in brackets
   */
  @Nullable String kind(int i, boolean record) {
    Line line = lines.get(i);
    boolean heads = line.text().strip().endsWith(":") || begins.containsKey(i + 1);
    boolean head = marks.contains(i) && heads;
    boolean alone =
        head
            || Marks.isNoted(line.text())
            || Marks.isDashed(line.text())
            || line.startsParagraph() && paragraphs.endAt(i)
            || isAmong(this::isEndMark, i)
            || made.isInTurn() && isAmong(this::isAside, i);
    if (alone) {
      return ofParagraph(i, record);
    }
    boolean broken = i > 0 && Document.endsSentence(lines.get(i - 1));
    boolean breaks = (line.start() == Line.Start.BREAK || broken) && endsLine(i);
    return breaks ? EndMarks.kind(line.text()) : null;
  }

  /** Whether a line is such a mark, as the lines of its paragraph around it are. */
  private boolean isAmong(IntPredicate mark, int i) {
    return mark.test(i)
        && (lines.get(i).startsParagraph() || i > 0 && mark.test(i - 1))
        && (paragraphs.endAt(i) || mark.test(i + 1));
  }

  private boolean isAside(int i) {
    return Aside.is(lines.get(i));
  }

  private boolean isEndMark(int i) {
    return lines.get(i).isText() && EndMarks.changesTape(lines.get(i).text());
  }

  private boolean endsLine(int i) {
    return paragraphs.endAt(i) || lines.get(i + 1).start() == Line.Start.BREAK;
  }

  /** The kind of event that a paragraph of one line is, or null. */
  private @Nullable String ofParagraph(int i, boolean record) {
    Line line = lines.get(i);
    boolean inTurn = made.isInTurn();
    String kind = marks.contains(i) ? BREAK : Marks.event(line.text());
    kind = kind == null && isNote(i, record) ? NOTE : kind;
    kind = kind == null && inTurn ? Marks.cue(line.text()) : kind;
    if (kind == null && inTurn && Aside.is(line) && !isField(i - 1) && !isField(i + 1)) {
      return Aside.KIND;
    }
    if (kind == null && (inTurn && Aside.isCaption(line) || pull(i) != null)) {
      return Aside.KIND;
    }
    boolean sound = kind == null && line.inlines().size() == 1 && Voices.isNobodys(line);
    return sound && line.inlines().get(0) instanceof Inline.Sound s ? s.kind() : kind;
  }

  /** Whether a paragraph is a reporter's note: between brackets where who speaks changes. */
  private boolean isNote(int i, boolean record) {
    String text = lines.get(i).text();
    if (Marks.isDashed(text)) {
      return true;
    }
    return Marks.isBracketed(text)
        && (record || begins.containsKey(i + 1) && address.isKnown() && !address.isPersonal(text));
  }

  /** What an aside within a turn says that a quotation or the like is as a whole, or null. */
  @Nullable List<Inline> aside(int i) {
    List<Inline> aside = made.isInTurn() ? Aside.quoted(lines.get(i).content()) : null;
    return aside == null ? pull(i) : aside;
  }

  /** What a pull quote within a turn says, or null; the first words of a turn are none. */
  private @Nullable List<Inline> pull(int i) {
    Begin begin = begins.get(i - 1);
    boolean first = begin != null && begin.extent() >= lines.get(i - 1).text().length();
    return made.isInTurn() && !first ? pulls.of(lines.get(i)) : null;
  }

  /** Whether a line is one of an answer's list: {@code Camera: An old one.} */
  private boolean isField(int i) {
    Line line = i < lines.size() ? lines.get(i) : null;
    return line != null && line.isText() && !begins.containsKey(i) && Aside.isField(line.text());
  }
}
