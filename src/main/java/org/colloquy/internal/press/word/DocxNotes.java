package org.colloquy.internal.press.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Note;

/**
 * The footnotes of a document. A word processor numbers them itself and takes one reference for
 * each; a further one is a field that repeats the number, as is one inside another note.
 */
final class DocxNotes {
  private static final WordRun RAISED = WordRun.of(DocxStyle.NOTE_REFERENCE);

  private final DocxJob job;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private OoxmlPackage.@org.jspecify.annotations.Nullable Part part;

  DocxNotes(DocxJob job) {
    this.job = job;
  }

  /** Writes a reference to a note. */
  void refer(String note, DocxJob.Flow flow) {
    WordXml word = flow.word();
    Integer known = numbers.get(note);
    if (known != null) {
      String name = job.bookmarks.of(note).name();
      word.field(" NOTEREF " + name + " \\h ", known.toString(), RAISED);
    } else if (flow.part() == part) {
      word.text(Integer.toString(job.edition.noteNumber(note)), RAISED);
    } else {
      numbers.put(note, numbers.size() + 1);
      XmlWriter xml = word.xml();
      xml.start("w:bookmarkStart").attribute("w:id", job.bookmarks.of(note).number());
      xml.attribute("w:name", job.bookmarks.of(note).name()).empty();
      word.mark("<w:footnoteReference w:id=\"" + numbers.get(note) + "\"/>", RAISED);
      xml.start("w:bookmarkEnd").attribute("w:id", job.bookmarks.of(note).number()).empty();
    }
  }

  boolean isCalled(Note note) {
    return numbers.containsKey(note.id());
  }

  /** Writes the part with the notes that were called; none is made where none was. */
  Optional<OoxmlPackage.Part> write(OoxmlPackage.Part document) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    OoxmlPackage.Part footnotes = document.add(OoxmlPart.FOOTNOTES);
    part = footnotes;
    DocxJob.Flow flow = job.flow(footnotes);
    flow.word().root("w:footnotes");
    separator(flow.word(), "separator", -1);
    separator(flow.word(), "continuationSeparator", 0);
    Map<String, Note> notes =
        job.edition.interview().notes().stream().collect(Collectors.toMap(Note::id, n -> n));
    // a note's own notes were called from the text, or stand at its end
    for (Map.Entry<String, Integer> entry : List.copyOf(numbers.entrySet())) {
      note(Objects.requireNonNull(notes.get(entry.getKey())), entry.getValue(), flow);
    }
    flow.word().end();
    return Optional.of(footnotes);
  }

  private void note(Note note, int number, DocxJob.Flow flow) {
    XmlWriter xml = flow.word().xml();
    xml.start("w:footnote").attribute("w:id", number);
    DocxContent content = new DocxContent(job, flow);
    content.write(note.content(), DocxStyle.NOTE_TEXT, DocxStyle.NOTE_TEXT, new Mark());
    xml.end();
  }

  private static void separator(WordXml word, String kind, int id) {
    XmlWriter xml = word.xml();
    xml.start("w:footnote").attribute("w:type", kind).attribute("w:id", id);
    xml.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr><w:r><w:" + kind + "/>");
    xml.raw("</w:r></w:p>").end();
  }

  /** The note's number at the head of its text. */
  private static final class Mark implements DocxJob.Lead {
    @Override
    public boolean isShown() {
      return true;
    }

    @Override
    public void write(WordXml word) {
      word.mark("<w:footnoteRef/>", RAISED);
      word.text(" ", RAISED);
    }
  }
}
