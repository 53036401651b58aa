package org.colloquy.internal.press.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Note;

/**
 * The notes of a document, at the foot of pages or at its end. A word processor numbers them itself
 * and takes one reference for each; a further one is a field that repeats the number, as is one
 * inside another note.
 */
final class DocxNotes {
  /** What notes of a place are called. */
  private enum Kind {
    FOOT("w:footnote", OoxmlPart.FOOTNOTES, DocxStyle.NOTE_TEXT, DocxStyle.NOTE_REFERENCE),
    END("w:endnote", OoxmlPart.ENDNOTES, DocxStyle.END_NOTE_TEXT, DocxStyle.END_NOTE_REFERENCE);

    private final String element;
    private final OoxmlPart part;
    private final String style;
    private final String reference;

    Kind(String element, OoxmlPart part, String style, String reference) {
      this.element = element;
      this.part = part;
      this.style = style;
      this.reference = reference;
    }

    WordRun raised() {
      return WordRun.of(reference);
    }
  }

  private final DocxJob job;
  private final Kind kind;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private OoxmlPackage.@org.jspecify.annotations.Nullable Part part;

  DocxNotes(DocxJob job) {
    this.job = job;
    boolean end = job.look.design().notes().place() == Tokens.NotesPlace.END;
    kind = end ? Kind.END : Kind.FOOT;
  }

  /** Writes what the settings say of notes, if there are any. */
  void settings(XmlWriter xml) {
    if (!numbers.isEmpty()) {
      xml.start(kind.element + "Pr");
      xml.raw(kind == Kind.END ? "<w:pos w:val=\"docEnd\"/><w:numFmt w:val=\"decimal\"/>" : "");
      xml.start(kind.element).attribute("w:id", -1).empty();
      xml.start(kind.element).attribute("w:id", 0).empty().end();
    }
  }

  /** What a section says of its notes, if they stand at the end. */
  String section() {
    return numbers.isEmpty() || kind == Kind.FOOT
        ? ""
        : "<w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr>";
  }

  /** Writes a reference to a note. */
  void refer(String note, DocxJob.Flow flow) {
    WordXml word = flow.word();
    Integer known = numbers.get(note);
    if (known != null) {
      String name = job.bookmarks.of(note).name();
      word.field(" NOTEREF " + name + " \\h ", known.toString(), kind.raised());
    } else if (flow.part() == part) {
      word.text(Integer.toString(job.edition.noteNumber(note)), kind.raised());
    } else {
      numbers.put(note, numbers.size() + 1);
      XmlWriter xml = word.xml();
      xml.start("w:bookmarkStart").attribute("w:id", job.bookmarks.of(note).number());
      xml.attribute("w:name", job.bookmarks.of(note).name()).empty();
      String mark = "<" + kind.element + "Reference w:id=\"" + numbers.get(note) + "\"/>";
      word.mark(mark, kind.raised());
      xml.start("w:bookmarkEnd").attribute("w:id", job.bookmarks.of(note).number()).empty();
    }
  }

  boolean isCalled(Note note) {
    return numbers.containsKey(note.id());
  }

  /** Writes the part with the notes that were called; none is made where none was. */
  void write(OoxmlPackage.Part document) {
    if (numbers.isEmpty()) {
      return;
    }
    OoxmlPackage.Part written = document.add(kind.part);
    part = written;
    DocxJob.Flow flow = job.flow(written);
    flow.word().root(kind.element + "s");
    separator(flow.word(), "separator", -1);
    separator(flow.word(), "continuationSeparator", 0);
    Map<String, Note> notes =
        job.edition.interview().notes().stream().collect(Collectors.toMap(Note::id, n -> n));
    // a note's own notes were called from the text, or stand at its end
    for (Map.Entry<String, Integer> entry : List.copyOf(numbers.entrySet())) {
      note(Objects.requireNonNull(notes.get(entry.getKey())), entry.getValue(), flow);
    }
    flow.word().end();
  }

  private void note(Note note, int number, DocxJob.Flow flow) {
    XmlWriter xml = flow.word().xml();
    xml.start(kind.element).attribute("w:id", number);
    DocxContent content = new DocxContent(job, flow);
    content.write(note.content(), kind.style, kind.style, new Mark());
    xml.end();
  }

  private void separator(WordXml word, String what, int id) {
    XmlWriter xml = word.xml();
    xml.start(kind.element).attribute("w:type", what).attribute("w:id", id);
    xml.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr><w:r><w:" + what + "/>");
    xml.raw("</w:r></w:p>").end();
  }

  /** The note's number at the head of its text. */
  private final class Mark implements DocxJob.Lead {
    @Override
    public boolean isShown() {
      return true;
    }

    @Override
    public void write(WordXml word) {
      word.mark("<" + kind.element + "Ref/>", kind.raised());
      word.text(" ", kind.raised());
    }
  }
}
