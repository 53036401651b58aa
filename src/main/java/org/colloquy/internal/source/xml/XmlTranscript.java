package org.colloquy.internal.source.xml;

import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;

/** Reads transcripts in XML of any vocabulary. */
public final class XmlTranscript {
  private XmlTranscript() {}

  /**
   * What a document holds.
   *
   * @param speakers of whom the header tells a role
   * @param notes in the order in which they are called
   * @param root the outermost element's name in lower case
   * @param speeches whether anybody is named who speaks
   */
  public record Read(
      List<Line> lines,
      Metadata metadata,
      List<Declared.Person> speakers,
      List<Note> notes,
      String root,
      boolean speeches) {
    public Read {
      notes = List.copyOf(notes);
      lines = List.copyOf(lines);
      speakers = List.copyOf(speakers);
    }

    /** The same where no element names anybody: labels may stand in the text itself. */
    public Read unvoiced() {
      List<Line> all = lines.stream().map(line -> line.saidBy(null)).toList();
      return new Read(all, metadata, List.of(), notes, root, false);
    }
  }

  /**
   * Reads a document.
   *
   * @throws org.colloquy.diagnostic.ColloquyException R045 if elements stand too deep
   */
  public static Read read(SourceText source, int nesting, Told told) {
    return read(source, nesting, told, Said.shape(source, nesting));
  }

  /**
   * Reads a document of a vocabulary that nobody knows, by what stands in its elements.
   *
   * @throws org.colloquy.diagnostic.ColloquyException R045 if elements stand too deep
   */
  public static Read guess(SourceText source, int nesting, Told told) {
    XmlShape shape = XmlShape.of(source, nesting);
    Read all = read(source, nesting, told, shape);
    Read read = all.speeches() ? all : all.unvoiced();
    if (!shape.data().isEmpty()) {
      String names = String.join(">, <", shape.data());
      told.tell(Code.R046, null, "what stands in <" + names + "> is left out as data");
    }
    return read;
  }

  private static Read read(SourceText source, int nesting, Told told, XmlShape shape) {
    Transcriber all = new Transcriber(told, new Tokens(source.text()), shape);
    new XmlEvents(source, nesting, told).each(all);
    all.finish();
    return new Read(
        all.lines(), all.metadata(), all.people(), all.notes(), all.root(), all.hasSpeeches());
  }
}
