package org.colloquy.writer;

import java.util.List;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Note;

/** Writes notes, each with a way back to where it is called. */
final class XhtmlNotes {
  private final Xhtml x;

  XhtmlNotes(Xhtml x) {
    this.x = x;
  }

  /**
   * Writes a section of notes; nothing where there are none.
   *
   * @param id of the section's heading
   */
  void write(List<Note> notes, String id) {
    if (notes.isEmpty()) {
      return;
    }
    x.start("section", "notes");
    x.role("doc-endnotes", "endnotes").attribute("aria-labelledby", id).raw("\n");
    x.start("h2", "heading").attribute("id", id);
    x.generated("heading").text(x.edition.terms().notes()).end().raw("\n");
    for (Note note : notes) {
      write(note);
    }
    x.out().end().raw("\n");
  }

  private void write(Note note) {
    XmlWriter out = x.start("div", "note").attribute("id", note.id());
    x.role("doc-footnote", "footnote");
    String number = Integer.toString(x.edition.noteNumber(note.id()));
    int calls = x.calls(note.id());
    if (calls == 0) {
      x.start("span", "note-number").attribute(Xhtml.GENERATED, "note-number").text(number).end();
    }
    for (int i = 1; i <= calls; i++) {
      x.start("a", "note-number").attribute("href", x.target.href(Xhtml.callId(note.id(), i)));
      x.role("doc-backlink", "backlink").attribute(Xhtml.GENERATED, "note-number");
      out.attribute("title", x.edition.terms().back());
      out.text(i == 1 ? number : "↩" + i).end();
    }
    x.contents.begin(2);
    x.start("div", "note-text");
    x.contents(note.content()).end();
    out.end().raw("\n");
  }
}
