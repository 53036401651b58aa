package org.colloquy.writer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.pdf.Target;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.model.Note;

/** Sets the notes behind the text, each with a way back to where it is called first. */
final class PdfNotes {
  private static final double INDENT = 18;

  private final PdfJob job;

  /** By note: the place of the paragraph that calls it. */
  private final Map<String, String> calls = new HashMap<>();

  PdfNotes(PdfJob job) {
    this.job = job;
  }

  /** A note is called in the paragraph that is being made. */
  void called(String note) {
    String place = job.flow().placeOr("call-" + note);
    calls.putIfAbsent(note, place);
  }

  void set() {
    List<Note> notes = job.edition().notes();
    if (notes.isEmpty()) {
      return;
    }
    Element section = job.root().add(new Element(Role.SECTION).named("Notes"));
    heading(section);
    for (Note note : notes) {
      job.marks().from(note.id(), note.origin());
      note(note, section.add(new Element(Role.NOTE).id(note.id())));
    }
  }

  private void heading(Element section) {
    job.marks().fromNowhere();
    Tokens.Heading look = job.design().heading();
    PdfInlines title =
        new PdfInlines(
            job,
            section.add(job.generated(Role.H2, "NotesTitle")),
            job.styles().text(look.style()));
    title.text(job.edition().terms().notes());
    job.flow().space(job.styles().points(look.before(), look.style()));
    job.flow().paragraph(title.pieces(), job.styles().shape(look.style()), Keep.heading(2));
    job.flow().space(job.styles().points(look.after(), look.style()));
  }

  private void note(Note note, Element element) {
    Tokens.Style look = job.design().notes().style();
    TextStyle style = job.styles().text(look);
    job.flow().place(note.id());
    job.flow().cell(number(note, element, style));
    PdfSetting setting =
        new PdfSetting(
            style, job.styles().shape(look), job.styles().keep(), job.styles().grid(0.5));
    job.contents().add(note.content(), element, setting.indented(INDENT, 0));
    job.contents().flush(element, setting.indented(INDENT, 0));
    job.flow().space(job.styles().grid(0.5));
  }

  private Cell number(Note note, Element element, TextStyle style) {
    String number = Integer.toString(job.edition().noteNumber(note.id()));
    Element label = element.add(Role.LABEL);
    String place = calls.get(note.id());
    if (place != null) {
      label =
          label.add(new Element(Role.LINK).to(Target.place(place, job.edition().terms().back())));
    }
    TextStyle figures = style.with(Feature.TNUM);
    Piece piece = new Piece.Run(number, figures, job.language(), job.marks().of(label));
    return new Cell(List.of(piece), 0, INDENT, Align.START, job.styles().grid(1), Cell.Row.FIRST);
  }
}
