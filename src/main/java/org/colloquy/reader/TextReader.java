package org.colloquy.reader;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.Detector;
import org.colloquy.internal.dialect.Outcome;
import org.colloquy.internal.dialect.line.DocLinks;
import org.colloquy.internal.dialect.line.LightMarkup;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.OrgMarks;
import org.colloquy.internal.dialect.line.RestLinks;
import org.colloquy.internal.dialect.line.SpeakerTags;
import org.colloquy.internal.dialect.line.StampedLines;
import org.colloquy.internal.dialect.line.TexLinks;
import org.colloquy.internal.dialect.line.TexNotes;
import org.colloquy.internal.dialect.line.TexSigns;
import org.colloquy.internal.source.CharacterReferences;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.marks.SourceHead;
import org.colloquy.internal.source.marks.SourceMarks;
import org.colloquy.internal.source.pages.PageLayout;
import org.colloquy.reader.Preparation.Found;

/** Reads plain text, hard-wrapped or not. */
final class TextReader implements Reader {
  /** Of markup that may look like that of Markdown or of a page. */
  private static final List<String> MARKUP =
      List.of("tex", "org", "rst", "adoc", "asciidoc", "wiki", "mediawiki");

  private static final List<String> EXTENSIONS =
      Stream.concat(Stream.of("txt", "text"), MARKUP.stream()).toList();

  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public String description() {
    return "Q:/A: and NAME: at the start of a line";
  }

  @Override
  public double recognises(Source source) {
    if (!source.beginning().isText()) {
      return 0;
    }
    boolean tagged = SpeakerTags.areIn(source.beginning().text());
    return tagged ? .9 : MARKUP.contains(source.extension()) ? .35 : .1;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Preparation prepared = Preparation.of(source, options);
    Reading yaml = YamlTalk.of(source, prepared, options);
    Reading data = yaml == null ? CodedPage.of(source, prepared.source(), options) : yaml;
    if (data != null) {
      return data;
    }
    Told told = new Told(prepared.source());
    SourceHead head = SourceHead.of(prepared.source(), prepared.bodyStart(), told);
    prepared.found(head.metadata(), List.of());
    SourceText text = SourceMarks.inText(head.text(), prepared.bodyStart(), told);
    PageLayout layout = PageLayout.of(text, prepared.bodyStart());
    layout.problems().forEach(prepared::tell);
    List<Line> rows = TextLines.of(text, layout);
    if (SpeakerTags.areIn(source.beginning().text())) {
      return prepared.detect(name(), SpeakerTags.of(rows), new Found(head.metadata(), told));
    }
    List<Line> written = CharacterReferences.read(rows);
    told.all().forEach(prepared::tell);
    boolean tex = head.form() == SourceHead.Form.TEX;
    TexNotes.Noted noted = TexNotes.of(tex ? TexLinks.of(TexSigns.of(written)) : List.of());
    List<Line> linked =
        switch (head.form()) {
          case TEX -> noted.lines();
          case ORG -> OrgMarks.of(written);
          case REST -> RestLinks.of(written);
          case ASCII_DOC -> DocLinks.of(written);
          case OTHER -> written;
        };
    List<Line> read = LightMarkup.of(linked);
    List<Line> lines = StampedLines.of(read);
    if (lines != read) {
      String message = "times before paragraphs are left out: a turn keeps the one beside its name";
      prepared.tell(
          prepared.source().placed(Diagnostic.of(Code.R052, message).at(read.get(0).span())));
    }
    Outcome outcome = Detector.read(lines, prepared.declared());
    return prepared.finish(name(), outcome, noted.notes(), List.of());
  }
}
