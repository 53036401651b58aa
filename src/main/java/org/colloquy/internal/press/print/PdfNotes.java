package org.colloquy.internal.press.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.pdf.Target;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.model.Note;

/**
 * Sets the notes, each with a way back to where it is called first: at the foot of the page that
 * calls them, or behind the text. A note that is called in another note can't be sent to a foot,
 * and stands behind the text in any design.
 */
final class PdfNotes {
  private static final double INDENT = 18;

  /** Between the raised number of a note at the foot and its words, in em. */
  private static final double THIN = 0.08;

  private static final double RAISED = 0.35;
  private static final double SMALL = 0.65;

  private final PdfJob job;
  private final Map<String, Note> notes = new HashMap<>();

  /** By note that is set: its place in the structure. */
  private final Map<String, Element> elements = new HashMap<>();

  /** By note: the place of the paragraph that calls it. */
  private final Map<String, String> calls = new HashMap<>();

  private boolean inNote;

  PdfNotes(PdfJob job) {
    this.job = job;
    job.edition().notes().forEach(note -> notes.put(note.id(), note));
  }

  /** A note is called in the paragraph that is being made. */
  void called(String note) {
    String place = job.flow().placeOr("call-" + note);
    calls.putIfAbsent(note, place);
  }

  /**
   * The note itself where its page is to have it at the foot; only the first call brings it. It is
   * read behind the paragraph that calls it, so that no sentence is torn.
   */
  Optional<Piece> foot(String id, Element paragraph) {
    boolean foot = job.design().notes().place() == Tokens.NotesPlace.FOOT;
    Note note = notes.get(id);
    if (!foot || inNote || note == null || elements.containsKey(id)) {
      return Optional.empty();
    }
    PdfMarks.Place outer = job.marks().here();
    inNote = true;
    double measure = job.styles().measure();
    List<Block> blocks = job.flow().apart(() -> job.contents().within(measure, () -> atFoot(note)));
    inNote = false;
    if (!paragraph.follow(Objects.requireNonNull(elements.get(id), id).atFoot())) {
      throw new IllegalStateException("a paragraph outside of the structure");
    }
    Piece piece = new Piece.Note(blocks, job.marks().ofNothing());
    job.marks().from(outer);
    return Optional.of(piece);
  }

  private Element begin(Note note) {
    job.marks().from(note.id(), note.origin());
    job.flow().place(note.id());
    Element element = new Element(Role.NOTE).id(note.id());
    elements.put(note.id(), element);
    return element;
  }

  private PdfSetting setting(TextStyle style, Keep keep, double between) {
    Tokens.Style look = job.design().notes().style();
    return new PdfSetting(style, job.styles().shape(look), keep, between);
  }

  private void atFoot(Note note) {
    Tokens.Notes look = job.design().notes();
    TextStyle style = job.styles().text(look.style());
    Element element = begin(note);
    Keep keep = new Keep(2, look.splitLines(), 0, 0, 0, 0);
    TextStyle raised =
        PdfStyles.lining(style.withSize(SMALL * style.size()).withRise(RAISED * style.size()));
    Element label = element.add(Role.LABEL);
    job.contents()
        .lead(line -> line.labelIn(back(note, label), raised, text(note), THIN * style.size()));
    job.contents().add(note.content(), element, setting(style, keep, 0));
    job.contents().flush(element, setting(style, keep, 0));
  }

  /** Sets the notes that stand at no foot. */
  void set() {
    List<Note> rest =
        job.edition().notes().stream().filter(note -> !elements.containsKey(note.id())).toList();
    if (rest.isEmpty()) {
      return;
    }
    Element section = job.root().add(new Element(Role.SECTION).named("Notes"));
    heading(section);
    inNote = true;
    rest.forEach(
        note -> job.design().tabs().ifPresentOrElse(t -> inColumns(note, t), () -> note(note)));
    for (Note note : rest) {
      section.add(Objects.requireNonNull(elements.get(note.id()), note.id()));
    }
  }

  private void heading(Element section) {
    job.marks().fromNowhere();
    Tokens.Heading look = job.design().heading();
    PdfInlines title =
        new PdfInlines(
            job,
            section.add(job.generated(Role.heading(job.isTitled() ? 2 : 1), "NotesTitle")),
            job.styles().text(look.style()));
    title.text(job.edition().terms().notes());
    job.flow().space(job.styles().points(look.before(), look.style()));
    job.flow().paragraph(title.pieces(), job.styles().shape(look.style()), Keep.heading(2));
    job.flow().space(job.styles().points(look.after(), look.style()));
  }

  private void note(Note note) {
    TextStyle style = job.styles().text(job.design().notes().style());
    Element element = begin(note);
    Element link = back(note, element.add(Role.LABEL));
    Piece number =
        new Piece.Run(text(note), style.with(Feature.TNUM), job.language(), job.marks().of(link));
    double leading = job.styles().grid(1);
    job.flow().cell(new Cell(List.of(number), 0, INDENT, Align.START, leading, Cell.Row.FIRST));
    PdfSetting setting =
        setting(style, job.styles().keep(), job.styles().grid(0.5)).indented(INDENT, 0);
    job.contents().add(note.content(), element, setting);
    job.contents().flush(element, setting);
    job.flow().space(job.styles().grid(0.5));
  }

  /** A note in the columns of testimony, as a question has them. */
  private void inColumns(Note note, Tokens.Tabs tabs) {
    PdfColumns columns = new PdfColumns(job, tabs);
    Element element = begin(note);
    Element label = element.add(Role.LABEL);
    int gap = Math.max(1, tabs.words() - tabs.label() - text(note).length() - 1);
    TextStyle style = job.styles().text(job.design().text().style());
    columns.lead(
        tabs.label(),
        line -> line.labelIn(back(note, label), style, text(note) + ".", columns.points(gap)));
    columns.add(note.content(), element);
    columns.flush(element);
  }

  private String text(Note note) {
    return Integer.toString(job.edition().noteNumber(note.id()));
  }

  /** Where a number stands: in a link to the place of the call, if there is one. */
  private Element back(Note note, Element label) {
    String place = calls.get(note.id());
    return place == null
        ? label
        : label.add(new Element(Role.LINK).to(Target.place(place, job.edition().terms().back())));
  }
}
