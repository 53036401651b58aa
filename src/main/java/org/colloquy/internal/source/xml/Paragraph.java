package org.colloquy.internal.source.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colloquy.internal.source.Trimmed;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Collects the inlines of one paragraph; white space is run together. */
final class Paragraph {
  private static final int DEEPEST = 20;
  private static final int LONGEST_NUMBER = 5;

  private final Deque<Frame> open = new ArrayDeque<>();
  private List<Inline> inlines = new ArrayList<>();
  private @Nullable Span first;
  private @Nullable Span last;
  private final List<Note> notes = new ArrayList<>();
  private boolean blank = true;
  private boolean joined;

  /** An inline element that is open. */
  private record Frame(Part part, @Nullable String value, List<Inline> outer) {}

  /**
   * Begins an inline element.
   *
   * @param value a language, or the kind of a sound
   */
  void open(Part part, @Nullable String value) {
    open.push(new Frame(part, value, inlines));
    inlines = new ArrayList<>();
    blank |= part == Part.FOOTNOTE;
  }

  /** Whether so many inline elements are open that no further one is followed. */
  boolean isFull() {
    return open.size() > DEEPEST;
  }

  /**
   * Ends a gap: its text is what the document says of it, or else the reason between brackets.
   *
   * @param place where it stands if it has no text
   */
  void closeGap(Span place) {
    if (open.isEmpty()) {
      return;
    }
    Frame frame = open.pop();
    String said = PlainText.ofInlines(inlines).strip();
    Origin origin = inlines.isEmpty() ? Origin.at(place) : inlines.get(0).origin();
    String reason = frame.value() == null ? "inaudible" : frame.value();
    inlines = frame.outer();
    add(new Inline.Gap(said.isEmpty() ? "[" + reason + "]" : said, null, origin));
  }

  /** Ends the innermost inline element. */
  void close() {
    if (open.isEmpty()) {
      // a block within it has ended it before
      return;
    }
    Frame frame = open.pop();
    List<Inline> inside = inlines;
    inlines = frame.outer();
    if (inside.isEmpty()) {
      return;
    }
    Origin origin = inside.get(0).origin();
    String value = frame.value();
    switch (frame.part()) {
      case EMPHASIS -> inlines.add(new Inline.Emphasis(inside, origin));
      case STRONG -> inlines.add(new Inline.Strong(inside, origin));
      case FOREIGN -> {
        if (value == null) {
          inlines.add(new Inline.Emphasis(inside, origin));
        } else {
          inlines.add(new Inline.LanguageSpan(value, inside, origin));
        }
      }
      case FOOTNOTE -> note(inside, origin);
      case NOTE -> sound(PlainText.ofInlines(inside), value, origin);
      default -> inlines.addAll(inside);
    }
  }

  private void note(List<Inline> inside, Origin origin) {
    String id = "note" + (notes.size() + 1);
    notes.add(new Note(id, List.of(new Content.Paragraph(Trimmed.end(inside), origin)), origin));
    inlines.add(new Inline.NoteReference(id, origin));
    blank = false;
  }

  /** The notes that were called so far. */
  List<Note> notes() {
    return notes;
  }

  private void sound(String text, @Nullable String kind, Origin origin) {
    String bare = text.strip();
    if (!bare.isEmpty()) {
      inlines.add(new Inline.Sound(bare, kind == null ? "other" : kind, null, origin));
      inlines.add(new Inline.Text(" ", Origin.NONE));
      blank = true;
    }
  }

  /** Adds a text, in which white space is run together, also with what stands before. */
  void add(String text, Span span) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\u2028';
      if (!space) {
        out.append(c);
        blank = false;
        joined = false;
      } else if (!blank && !joined) {
        out.append(' ');
        blank = true;
      }
    }
    if (out.length() > 0) {
      inlines.add(new Inline.Text(out.toString(), Origin.at(span)));
      first = first == null ? span : first;
      last = span;
    }
  }

  void add(Inline inline) {
    inlines.add(inline);
    blank = false;
    first = first == null ? inline.origin().span().orElse(null) : first;
  }

  /** A blank, where none stands and none is forbidden. */
  void space() {
    if (!blank && !joined) {
      inlines.add(new Inline.Text(" ", Origin.NONE));
      blank = true;
    }
  }

  /**
   * A line ends: a blank stands between its words, but none behind a bracket that has just been
   * opened, nor where a word goes on in the next line.
   *
   * @param between {@code no} where the source says that a word goes on
   */
  void breaks(@Nullable String between) {
    if ("no".equals(between)) {
      unspace();
      join();
      return;
    }
    int last = inlines.size() - 1;
    boolean opened =
        last >= 0 && inlines.get(last) instanceof Inline.Text text && text.text().endsWith("(");
    if (!opened) {
      space();
    }
  }

  /** Takes the blank away that stands last. */
  void unspace() {
    int last = inlines.size() - 1;
    if (last >= 0 && inlines.get(last) instanceof Inline.Text text && text.text().endsWith(" ")) {
      inlines.set(last, new Inline.Text(text.text().stripTrailing(), text.origin()));
      blank = false;
    }
  }

  /** What was collected so far. */
  String text() {
    return PlainText.ofInlines(inlines);
  }

  /** Lets the next text stand without a blank before it, whatever the source has. */
  void join() {
    joined = true;
  }

  boolean isEmpty() {
    return open.isEmpty() && inlines.stream().allMatch(Paragraph::isBlank);
  }

  private static boolean isBlank(Inline inline) {
    return PlainText.ofInlines(List.of(inline)).isBlank();
  }

  /** Whether it is the number of a question, that may stand before a name: {@code 12.} */
  boolean isNumber() {
    String number = inlines.size() == 1 ? text().strip() : "";
    boolean stop = number.endsWith(".") && number.length() <= LONGEST_NUMBER;
    return stop && number.chars().limit(number.length() - 1L).allMatch(Character::isDigit);
  }

  /** The inlines collected, without the blank at their end; the paragraph begins anew. */
  List<Inline> take() {
    while (!open.isEmpty()) {
      close();
    }
    List<Inline> taken = Trimmed.end(inlines);
    inlines = new ArrayList<>();
    blank = true;
    joined = false;
    return taken;
  }

  /** Where what was taken stands; forgets it. */
  Span place(Span otherwise) {
    Span from = first == null ? otherwise : first;
    Span to = last == null ? from : last;
    first = null;
    last = null;
    return new Span(from.start(), Math.max(from.end(), to.end()), from.line(), from.column());
  }
}
