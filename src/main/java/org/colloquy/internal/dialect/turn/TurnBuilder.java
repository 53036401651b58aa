package org.colloquy.internal.dialect.turn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Teasers;
import org.colloquy.internal.dialect.line.EndMarks;
import org.colloquy.internal.dialect.line.Headings;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.line.Paragraphs;
import org.colloquy.internal.dialect.line.Spans;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Narration;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Role;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of lines whose labels are known. Every line goes into exactly one block, in order:
 * unlabelled lines continue the turn before, or are narration where there is none.
 */
public final class TurnBuilder {
  private static final String BREAK = "break";
  private static final String NOTE = "other";

  /** Behind what is told amid an answer, so many lines may go on with it. */
  private static final int TOLD = 8;

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
  private final Set<Integer> marks;
  private final Headings headings;
  private final BitSet beforeLabel;
  private final TurnParagraphs paragraphs;
  private final BitSet sections;
  private final BitSet crossheads;
  private final BitSet notes;
  private final BitSet scenes;
  private final Pulls pulls;
  private final Address address;
  private final boolean strangers;

  /** Whether answers have no labels, and all of them are quotations. */
  private final boolean answersQuoted;

  /** Whether answers have no labels, and all of them stand in marks of quotation. */
  private final boolean inMarks;

  /** Whether it is a record, whose reporter's notes stand in brackets: somebody presides. */
  private final boolean record;

  /** Whether it is one with a dash behind labels and before the reporter's notes. */
  private final boolean dashed;

  /** Lines that bring in a witness. */
  private final BitSet oaths = new BitSet();

  private final List<Draft> out = new ArrayList<>();
  private final List<Draft> events = new ArrayList<>();
  private @Nullable Draft open;
  private boolean spoken;
  private @Nullable Paragraphs body;

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
    this.marks = marks;
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
    scenes = Scenes.of(document, paragraphs);
    scenes.or(indented.told());
    pulls = new Pulls(lines, begins.keySet());
    notes = RuledNotes.of(lines, begins.keySet());
    notes.or(Teasers.of(lines, begins.keySet()));
    notes.or(StageDirections.of(document, paragraphs.begins().navigableKeySet()));
    address = new Address(document.language());
    strangers = Strangers.areOthers(begins);
    answersQuoted = Quoted.areAnswers(begins, lines);
    inMarks = Quoted.areInMarks(begins, lines);
    record =
        begins.values().stream()
            .map(Begin::label)
            .distinct()
            .anyMatch(label -> label != null && Offices.presides(label));
    dashed = record && begins.entrySet().stream().allMatch(this::isDashed);
    document.oaths().forEach(o -> oaths.set(o.from(), o.to()));
  }

  /** Whether a dash stands behind a label. */
  private boolean isDashed(Map.Entry<Integer, Begin> begin) {
    String label =
        LabelScanner.trimmed(lines.get(begin.getKey()).text(), begin.getValue().extent());
    return !label.isEmpty() && "-–—".indexOf(label.charAt(label.length() - 1)) >= 0;
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
        emitEvents();
        close();
      }
      if (begin == null) {
        unlabelled(i);
      } else {
        begin(begin, lines.get(i));
      }
    }
    emitEvents();
    close();
    return closing();
  }

  /** The line of the last turn's first words, which may stand below its label; -1 without turns. */
  private int firstSaid() {
    int last = begins.keySet().stream().mapToInt(i -> i).max().orElse(-1);
    Begin begin = begins.get(last);
    boolean alone = begin != null && lines.get(last).text().strip().length() <= begin.extent();
    return alone && last + 1 < lines.size() && lines.get(last + 1).isText() ? last + 1 : last;
  }

  private void begin(Begin begin, Line line) {
    boolean goesOn =
        open != null
            && open.isTurn()
            && (begin.person() != null || begin.role() != null && begin.label() == null)
            && begin.person() == open.person()
            && !(strangers && Strangers.is(begin.person()))
            && events.stream().noneMatch(e -> e.kind().equals(BREAK))
            && (begin.role() == open.role() || begin.role() == null || open.role() == null);
    if (goesOn) {
      absorbEvents();
    } else {
      emitEvents();
      close();
      start(Draft.turn(begin.at(line.time()), line.span()));
    }
    if (line.kind() == Line.Kind.HEADING && begin.role() == Role.INTERVIEWEE) {
      body(line.span()).add(headings.within(line));
    } else if (line.content() == null) {
      body(line.span()).add(said(line), begin.extent());
    } else {
      add(Quoted.behind(line.content(), begin.extent()), begin.role(), line.span());
    }
  }

  /** Adds what somebody says; where quoting is how questions or answers are set, without it. */
  private void add(Content said, @Nullable Role role, Span span) {
    boolean set = role == Role.INTERVIEWER || role == Role.INTERVIEWEE && answersQuoted;
    (set ? Quoted.of(said) : List.of(said)).forEach(body(span)::add);
  }

  /** A question that its setting marks is said to be one now; the setting is not said again. */
  private Line said(Line line) {
    boolean marked = open != null && open.role() == Role.INTERVIEWER && open.person() == null;
    return marked ? line.plain() : line;
  }

  private void unlabelled(int i) {
    Line line = lines.get(i);
    switch (line.kind()) {
      case RULE -> {
        emitEvents();
        close();
      }
      case HEADING -> heading(i, line);
      case CONTENT -> {
        List<Inline> aside = isInTurn() ? Aside.quoted(line.content()) : null;
        aside = aside == null ? pull(i) : aside;
        if (aside != null) {
          events.add(Draft.event(Aside.KIND, aside, line.span()));
        } else {
          between(line);
          boolean answers = open != null && open.role() == Role.INTERVIEWEE;
          Role role = answers ? Role.INTERVIEWEE : null;
          add(Objects.requireNonNull(line.content()), role, line.span());
        }
      }
      case TEXT -> {
        boolean heads = line.text().strip().endsWith(":") || begins.containsKey(i + 1);
        boolean head = marks.contains(i) && heads;
        boolean alone =
            head
                || Marks.isNoted(line.text())
                || Marks.isDashed(line.text())
                || line.startsParagraph() && endsParagraph(i)
                || isAmong(this::isEndMark, i)
                || isInTurn() && isAmong(this::isAside, i);
        boolean broken = i > 0 && Document.endsSentence(lines.get(i - 1));
        boolean breaks = (line.start() == Line.Start.BREAK || broken) && endsLine(i);
        String kind = alone ? kind(i) : breaks ? EndMarks.kind(line.text()) : null;
        if (notes.get(i) && isInTurn()) {
          events.add(Draft.event(Aside.KIND, line.inlines(), line.span()));
        } else if (sections.get(i)) {
          section(i, line);
        } else if (oaths.get(i)
            || line.startsParagraph() && isHouses(i, line.text())
            || isTold(i)) {
          oath(i, line);
        } else if (kind != null) {
          events.add(Draft.event(kind, line.inlines(), line.span()));
        } else {
          between(line);
          body(line.span()).add(line, 0);
        }
      }
    }
  }

  /** Whether a line says what a house does, or a paragraph of a record who presides from there. */
  private boolean isHouses(int i, String text) {
    return EndMarks.decides(text)
        || record && endsParagraph(i) && EndMarks.presides(text)
        || dashed && EndMarks.isDashed(text);
  }

  /**
   * Whether a line tells of who answers behind dashes, or in marks of quotation and does not right
   * below.
   */
  private boolean isTold(int i) {
    boolean answers = inMarks && open != null && open.role() == Role.INTERVIEWEE;
    if (!answers || !Quoted.isToldBetween(lines.get(i - 1), lines.get(i))) {
      return scenes.get(i);
    }
    int end = Math.min(i + TOLD, lines.size());
    for (int next = i + 1; next < end && !begins.containsKey(next); next++) {
      if (Quoted.opens(lines.get(next))) {
        return false;
      }
    }
    return true;
  }

  /** Settles the events before a line without a label, which may say that no turn goes on. */
  private void between(Line line) {
    boolean ends = open == null || Voices.isNobodys(line) && open.isTurn();
    if (ends) {
      emitEvents();
      close();
    } else {
      absorbEvents();
    }
  }

  private void heading(int i, Line line) {
    boolean session = document.cover().isHeading(i);
    boolean inTurn = isInTurn() && !session && !beforeLabel.get(i) && !Voices.isNobodys(line);
    if (inTurn && !headings.endsTurn(i, line)) {
      absorbEvents();
      body(line.span()).add(headings.within(line));
      return;
    }
    emitEvents();
    close();
    out.add(Draft.heading(headings.level(line), line.inlines(), line.span()));
  }

  /**
   * A heading without a sign for headings; one of several lines is one, one in a turn is its own.
   */
  private void section(int i, Line line) {
    if (sections.get(i - 1) && !line.startsParagraph()) {
      Draft before = out.remove(out.size() - 1);
      List<Inline> all = new ArrayList<>(before.inlines());
      all.add(new Inline.Text(" "));
      all.addAll(line.inlines());
      out.add(Draft.heading(1, all, Spans.cover(List.of(before.span(), line.span()))));
      return;
    }
    if (isInTurn() && crossheads.get(i) && !begins.containsKey(i + 1)) {
      absorbEvents();
      body(line.span()).add(headings.within(line));
      return;
    }
    emitEvents();
    close();
    out.add(Draft.heading(1, line.inlines(), line.span()));
  }

  /** What a reporter says of a witness is nobody's. */
  private void oath(int i, Line line) {
    if (i == 0 || !oaths.get(i - 1)) {
      emitEvents();
      close();
    }
    body(line.span()).add(line, 0);
  }

  /** Whether a line is such a mark, as the lines of its paragraph around it are. */
  private boolean isAmong(IntPredicate mark, int i) {
    return mark.test(i)
        && (lines.get(i).startsParagraph() || i > 0 && mark.test(i - 1))
        && (endsParagraph(i) || mark.test(i + 1));
  }

  private boolean isAside(int i) {
    return Aside.is(lines.get(i));
  }

  private boolean isEndMark(int i) {
    return lines.get(i).isText() && EndMarks.changesTape(lines.get(i).text());
  }

  private boolean endsLine(int i) {
    return endsParagraph(i) || lines.get(i + 1).start() == Line.Start.BREAK;
  }

  private boolean endsParagraph(int i) {
    return i + 1 == lines.size() || lines.get(i + 1).startsParagraph() || begins.containsKey(i + 1);
  }

  /** The kind of event that a paragraph of one line is, or null. */
  private @Nullable String kind(int i) {
    Line line = lines.get(i);
    String kind = marks.contains(i) ? BREAK : Marks.event(line.text());
    kind = kind == null && isNote(i, line.text()) ? NOTE : kind;
    kind = kind == null && isInTurn() ? Marks.cue(line.text()) : kind;
    if (kind == null && isInTurn() && Aside.is(line) && !isField(i - 1) && !isField(i + 1)) {
      return Aside.KIND;
    }
    if (kind == null && (isInTurn() && Aside.isCaption(line) || pull(i) != null)) {
      return Aside.KIND;
    }
    boolean sound = kind == null && line.inlines().size() == 1 && Voices.isNobodys(line);
    return sound && line.inlines().get(0) instanceof Inline.Sound s ? s.kind() : kind;
  }

  /** Whether a paragraph is a reporter's note: between brackets where who speaks changes. */
  private boolean isNote(int i, String text) {
    if (Marks.isDashed(text)) {
      return true;
    }
    return Marks.isBracketed(text)
        && (record || begins.containsKey(i + 1) && address.isKnown() && !address.isPersonal(text));
  }

  /** What a pull quote within a turn says, or null; the first words of a turn are none. */
  private @Nullable List<Inline> pull(int i) {
    Begin begin = begins.get(i - 1);
    boolean first = begin != null && begin.extent() >= lines.get(i - 1).text().length();
    return isInTurn() && !first ? pulls.of(lines.get(i)) : null;
  }

  /** Whether a line is one of an answer's list: {@code Camera: An old one.} */
  private boolean isField(int i) {
    Line line = i < lines.size() ? lines.get(i) : null;
    return line != null && line.isText() && !begins.containsKey(i) && Aside.isField(line.text());
  }

  private boolean isInTurn() {
    return open != null && open.isTurn();
  }

  /** Events between two paragraphs of one turn are part of it. */
  private void absorbEvents() {
    for (Draft event : events) {
      Inline sound =
          new Inline.Sound(
              PlainText.ofInlines(event.inlines()), event.kind(), null, Origin.at(event.span()));
      body(event.span()).add(new Content.Paragraph(List.of(sound), Origin.at(event.span())));
    }
    events.clear();
  }

  private void emitEvents() {
    if (!events.isEmpty()) {
      close();
    }
    out.addAll(events);
    events.clear();
  }

  private Paragraphs body(Span place) {
    if (body == null) {
      start(Draft.narration(spoken ? Narration.BRIDGE : Narration.INTRODUCTION, place));
    }
    return Objects.requireNonNull(body);
  }

  private void start(Draft draft) {
    open = draft;
    spoken |= draft.isTurn();
    body = new Paragraphs(draft.content());
    out.add(draft);
  }

  private void close() {
    if (body != null) {
      body.end();
    }
    body = null;
    open = null;
  }

  /** Narration behind the last turn closes the interview. */
  private List<Draft> closing() {
    for (int i = out.size() - 1; i >= 0 && !out.get(i).isTurn(); i--) {
      Draft draft = out.get(i);
      if (draft.kind().equals(Narration.BRIDGE)) {
        out.set(i, draft.withKind(Narration.CLOSING));
      }
    }
    return out;
  }
}
