package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Note;

/** Reads RTF as far as it carries a transcript: text and its marks, notes, tables, links. */
public final class RtfDocument {
  private RtfDocument() {}

  /** Whether bytes begin as RTF does. */
  public static boolean is(byte[] bytes) {
    return bytes.length > 5
        && bytes[0] == '{'
        && bytes[1] == '\\'
        && bytes[2] == 'r'
        && bytes[3] == 't'
        && bytes[4] == 'f';
  }

  /**
   * Takes a document apart.
   *
   * @param name of the source, for its problems
   * @throws ColloquyException R061 if it is nested beyond reason
   */
  public static WordDocument read(String name, byte[] bytes) {
    RtfReader reader = new RtfReader(bytes);
    try {
      reader.read();
    } catch (ColloquyException e) {
      throw new ColloquyException(e.diagnostic().withSource(name), e);
    }
    RtfOutput output = reader.output();
    List<WordBlock> body = output.blocks();
    Text text = new Text();
    text.begin(null);
    text.add(body);
    List<Note> notes = new ArrayList<>();
    Beginnings beginnings = new Beginnings(body);
    text.begin("notes");
    for (int i = 1; i <= output.called(); i++) {
      String id = "note" + i;
      List<WordBlock> note = output.notes().getOrDefault(id, List.of());
      text.add(note);
      notes.add(new Note(id, WordContents.of(note, beginnings)));
    }
    List<Line> lines = WordLines.of(body, beginnings, reader.problems());
    Properties properties = reader.properties();
    Finding finding = new Finding();
    finding.take(properties, false);
    new Titles(body, beginnings).find(finding, properties, false);
    Furniture edges = new Furniture(reader.problems(), text + " " + properties.core("title"));
    reader.edges().forEach((said, edge) -> edges.tell(edge, said));
    SourceText source = new SourceText(name, text.toString());
    Told told = new Told(source);
    reader.problems().all(told);
    return new WordDocument(
        source,
        lines,
        notes,
        List.of(),
        finding.metadata(),
        finding.evidence(),
        List.of(),
        null,
        Map.of(),
        false,
        told.all());
  }
}
