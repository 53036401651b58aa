package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.jspecify.annotations.Nullable;

/** Notes that LaTeX has within a text: {@code \footnote{The ledger is lost.}}. */
public final class TexNotes {
  private static final String NOTE = "\\footnote{";

  private final List<Line> lines = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** The words so far of a note that is not closed yet; null outside one. */
  private @Nullable List<Inline> open;

  /** How many braces are open within it. */
  private int depth;

  private TexNotes() {}

  /**
   * Lines without notes.
   *
   * @param notes in the order in which they are called
   */
  public record Noted(List<Line> lines, List<Note> notes) {}

  /** The lines of a text that is known to be one of LaTeX, and the notes called in them. */
  public static Noted of(List<Line> lines) {
    TexNotes found = new TexNotes();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean ends = i + 1 == lines.size() || lines.get(i + 1).startsParagraph();
      Inline.Text text = line.unmarked();
      boolean noted = found.open != null || line.text().contains(NOTE);
      if (noted && text != null) {
        found.read(line, text, ends);
      } else {
        found.lines.add(line);
      }
    }
    return new Noted(found.lines, found.notes);
  }

  private void read(Line line, Inline.Text text, boolean ends) {
    String all = text.text();
    List<Inline> inlines = new ArrayList<>();
    int at = 0;
    while (at < all.length()) {
      int begin = open == null ? all.indexOf(NOTE, at) : at;
      int words = begin < 0 ? all.length() : begin;
      if (words > at) {
        inlines.add(InlineCut.part(text, at, words));
      }
      at = begin < 0 ? words : note(text, open == null ? begin + NOTE.length() : begin, inlines);
    }
    if (open != null && ends) {
      close(inlines);
    }
    if (!inlines.isEmpty()) {
      lines.add(line.with(line.start(), inlines, line.span()));
    }
  }

  /** Takes the words of a note from an offset on; returns the offset behind them. */
  private int note(Inline.Text text, int from, List<Inline> inlines) {
    List<Inline> words = open == null ? new ArrayList<>() : open;
    if (!words.isEmpty()) {
      words.add(new Inline.Text(" ", Origin.NONE));
    }
    String all = text.text();
    int end = from;
    while (end < all.length() && (all.charAt(end) != '}' || depth > 0)) {
      depth += all.charAt(end) == '{' ? 1 : all.charAt(end) == '}' ? -1 : 0;
      end++;
    }
    if (end > from) {
      words.add(InlineCut.part(text, from, end));
    }
    open = words;
    if (end < all.length()) {
      close(inlines);
    }
    return end + 1;
  }

  private void close(List<Inline> inlines) {
    String id = "note" + (notes.size() + 1);
    List<Inline> words = open == null ? List.of() : open;
    notes.add(new Note(id, List.of(new Content.Paragraph(words, Origin.NONE)), Origin.NONE));
    inlines.add(new Inline.NoteReference(id, Origin.NONE));
    open = null;
    depth = 0;
  }
}
