package org.colloquy.internal.press.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Note;

/** Writes notes, each with a way back to where it is called. */
final class XhtmlNotes {
  private static final String HEADING = "_notes";

  private final Xhtml x;
  private final Set<String> written = new HashSet<>();

  XhtmlNotes(Xhtml x) {
    this.x = x;
  }

  /**
   * Writes the notes that were called since the last time, and those that they call; nothing where
   * there are none.
   *
   * @param all whether notes that nothing calls are written too
   */
  void write(boolean all) {
    List<Note> due = due(all);
    if (due.isEmpty()) {
      return;
    }
    x.start("section", "notes");
    x.role("doc-endnotes", "endnotes").attribute("aria-labelledby", HEADING).raw("\n");
    x.start("h2", "heading").attribute("id", HEADING);
    x.generated("heading").text(x.edition.terms().notes()).end().raw("\n");
    for (; !due.isEmpty(); due = due(all)) {
      due.forEach(this::write);
    }
    x.out().end().raw("\n");
  }

  private List<Note> due(boolean all) {
    return x.edition.notes().stream()
        .filter(n -> !written.contains(n.id()) && (all || x.calls(n.id()) > 0))
        .toList();
  }

  private void write(Note note) {
    written.add(note.id());
    x.target.defined(note.id());
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
