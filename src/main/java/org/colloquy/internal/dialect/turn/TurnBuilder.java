package org.colloquy.internal.dialect.turn;

import java.time.Duration;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Teasers;
import org.colloquy.internal.dialect.line.Headings;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Role;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of lines whose labels are known. Every line goes into exactly one block, in order:
 * unlabelled lines continue the turn before, or are narration where there is none.
 */
public final class TurnBuilder {
  /**
   * Where a turn begins.
   *
   * @param person who speaks, null where nobody can be named
   * @param label as written, null where there is none
   * @param time of the recording, null where not known
   * @param extent how many characters of the line the label takes
   * @param role what the dialect itself says of this turn; null where it says nothing
   */
  public record Begin(
      @Nullable Person person,
      @Nullable String label,
      @Nullable Duration time,
      int extent,
      @Nullable Role role) {
    /** The same beginning, at the time of its line where the label has none. */
    Begin at(@Nullable Duration line) {
      return time == null ? new Begin(person, label, line, extent, role) : this;
    }
  }

  private final Document document;
  private final List<Line> lines;
  private final Map<Integer, Begin> begins;
  private final Headings headings;
  private final BitSet beforeLabel;
  private final TurnParagraphs paragraphs;
  private final BitSet sections;
  private final BitSet crossheads;
  private final BitSet notes;
  private final boolean strangers;

  /** Whether answers have no labels, and all of them are quotations. */
  private final boolean answersQuoted;

  private final Drafts made = new Drafts();
  private final Reports reports;
  private final EventLines events;

  /**
   * @param turns the lines with which turns begin, by index
   * @param marks lines that are marks of the recording: a break, a jingle
   */
  public TurnBuilder(
      Document document, Map<Integer, Begin> turns, Set<Integer> marks, Headings headings) {
    this.document = document;
    lines = document.lines();
    Indented indented = Indented.of(lines, turns);
    begins = indented.begins();
    this.headings = headings;
    Set<Integer> heads = new HashSet<>(begins.keySet());
    heads.addAll(marks);
    beforeLabel = Headings.beforeLabels(lines, heads);
    sections = Sections.of(lines, heads, marks);
    paragraphs = new TurnParagraphs(lines, begins);
    crossheads = Crossheads.of(document, paragraphs);
    sections.or(crossheads);
    sections.or(Margins.of(lines, begins.keySet()));
    sections.or(Centred.of(lines, begins.keySet()));
    notes = RuledNotes.of(lines, begins.keySet());
    notes.or(Teasers.of(lines, begins.keySet()));
    notes.or(StageDirections.of(document, paragraphs.begins().navigableKeySet()));
    strangers = Strangers.areOthers(begins);
    answersQuoted = Quoted.areAnswers(begins, lines);
    reports = new Reports(document, paragraphs, indented.told(), made);
    events = new EventLines(document, paragraphs, marks, made);
  }

  /** The blocks of all lines from one on. */
  public List<Draft> build(int from) {
    Set<Integer> said = new HashSet<>(begins.keySet());
    int last = firstSaid();
    if (last >= 0) {
      said.add(last);
    }
    int tail = Tail.begin(document, said, Foot.begin(document, begins, last));
    tail = Math.min(tail, Links.begin(lines, said));
    BitSet boxes = Links.boxes(lines, begins.keySet());
    tail = Afterword.begin(document, paragraphs, sections, tail);
    for (int i = from; i < lines.size(); i++) {
      Begin begin = begins.get(i);
      if (i == tail || boxes.get(i)) {
        made.end();
      }
      if (begin == null) {
        unlabelled(i);
      } else {
        begin(begin, lines.get(i));
      }
    }
    return made.all();
  }

  /** The line of the last turn's first words, which may stand below its label; -1 without turns. */
  private int firstSaid() {
    int last = begins.keySet().stream().mapToInt(i -> i).max().orElse(-1);
    Begin begin = begins.get(last);
    boolean alone = begin != null && lines.get(last).text().strip().length() <= begin.extent();
    return alone && last + 1 < lines.size() && lines.get(last + 1).isText() ? last + 1 : last;
  }

  private void begin(Begin begin, Line line) {
    Draft open = made.open();
    boolean goesOn =
        open != null
            && open.isTurn()
            && (begin.person() != null || begin.role() != null && begin.label() == null)
            && begin.person() == open.person()
            && !(strangers && Strangers.is(begin.person()))
            && !made.waits(EventLines.BREAK)
            && (begin.role() == open.role() || begin.role() == null || open.role() == null);
    if (goesOn) {
      made.goOn();
    } else {
      made.begin(Draft.turn(begin.at(line.time()), line.span()));
    }
    if (line.kind() == Line.Kind.HEADING && begin.role() == Role.INTERVIEWEE) {
      made.body(line.span()).add(headings.within(line));
    } else if (line.content() == null) {
      made.body(line.span()).add(said(line), begin.extent());
    } else {
      add(Quoted.behind(line.content(), begin.extent()), begin.role(), line.span());
    }
  }

  /** Adds what somebody says; where quoting is how questions or answers are set, without it. */
  private void add(Content said, @Nullable Role role, Span span) {
    boolean set = role == Role.INTERVIEWER || role == Role.INTERVIEWEE && answersQuoted;
    (set ? Quoted.of(said) : List.of(said)).forEach(made.body(span)::add);
  }

  /** A question that its setting marks is said to be one now; the setting is not said again. */
  private Line said(Line line) {
    Draft open = made.open();
    boolean marked = open != null && open.role() == Role.INTERVIEWER && open.person() == null;
    return marked ? line.plain() : line;
  }

  private void unlabelled(int i) {
    Line line = lines.get(i);
    switch (line.kind()) {
      case RULE -> made.end();
      case HEADING -> heading(i, line);
      case CONTENT -> content(i, line);
      case TEXT -> text(i, line);
    }
  }

  private void content(int i, Line line) {
    List<Inline> aside = events.aside(i);
    if (aside != null) {
      made.event(Aside.KIND, aside, line.span());
    } else {
      between(line);
      Role role = made.isInAnswer() ? Role.INTERVIEWEE : null;
      add(Objects.requireNonNull(line.content()), role, line.span());
    }
  }

  private void text(int i, Line line) {
    String kind = events.kind(i, reports.areRecord());
    if (notes.get(i) && made.isInTurn()) {
      made.event(Aside.KIND, line);
    } else if (sections.get(i)) {
      section(i, line);
    } else if (reports.has(i)) {
      report(i, line);
    } else if (kind != null) {
      made.event(kind, line);
    } else {
      between(line);
      made.body(line.span()).add(line, 0);
    }
  }

  /** Settles the events before a line without a label, which may say that no turn goes on. */
  private void between(Line line) {
    boolean ends = made.open() == null || Voices.isNobodys(line) && made.isInTurn();
    if (ends) {
      made.end();
    } else {
      made.goOn();
    }
  }

  private void heading(int i, Line line) {
    boolean session = document.cover().isHeading(i);
    boolean inTurn = made.isInTurn() && !session && !beforeLabel.get(i) && !Voices.isNobodys(line);
    if (inTurn && !headings.endsTurn(i, line)) {
      within(line);
    } else {
      made.heading(headings.level(line), line);
    }
  }

  /** A heading that is part of the turn about it. */
  private void within(Line line) {
    made.goOn();
    made.body(line.span()).add(headings.within(line));
  }

  /**
   * A heading without a sign for headings; one of several lines is one, one in a turn is its own.
   */
  private void section(int i, Line line) {
    if (sections.get(i - 1) && !line.startsParagraph()) {
      made.extendHeading(line);
    } else if (made.isInTurn() && crossheads.get(i) && !begins.containsKey(i + 1)) {
      within(line);
    } else {
      made.heading(1, line);
    }
  }

  /** What a reporter says of a witness is nobody's. */
  private void report(int i, Line line) {
    if (!reports.goesOn(i)) {
      made.end();
    }
    made.body(line.span()).add(line, 0);
  }
}
