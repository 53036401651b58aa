package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.Detector;
import org.colloquy.internal.dialect.Outcome;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.pages.PageEdges;
import org.colloquy.internal.source.word.WordDocument;
import org.colloquy.model.Speaker;

/** Reads Office Open XML documents, strict and transitional, with or without macros, also flat. */
final class DocxReader implements Reader {
  private static final double CERTAIN = .95;
  private static final double NAMED = .1;
  private static final int HEAD = 4096;

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public List<String> extensions() {
    return List.of("docx", "docm");
  }

  @Override
  public String description() {
    return "Word: paragraphs, tables of speakers, notes, pictures";
  }

  /** An archive of Word's, or a file that is called one and will be told why it is none. */
  @Override
  public double recognises(Source source) {
    String head = source.beginning().bytes();
    boolean named = extensions().contains(source.extension());
    if (head.startsWith("PK\u0003\u0004")) {
      boolean word = head.contains("word/") || named && head.contains("[Content_Types].xml");
      return word || named ? CERTAIN : 0;
    }
    if (WordDocument.isFlat(source.head(HEAD))) {
      return 1;
    }
    return !named ? 0 : head.startsWith("\u00d0\u00cf\u0011\u00e0") ? CERTAIN : NAMED;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    byte[] bytes = source.bytes(options.limits().inputBytes());
    WordDocument document = WordDocument.read(source.name(), bytes, options.limits());
    return reading(this, source, options, document);
  }

  /**
   * The reading of a document that was taken apart.
   *
   * @throws ColloquyException R001 if it has no text
   */
  static Reading reading(Reader reader, Source source, ReadOptions options, WordDocument document) {
    if (document.lines().isEmpty()) {
      throw new ColloquyException(
          Diagnostic.of(Code.R001, "the document holds no text")
              .withHint("look whether it was saved, or holds pictures of pages alone")
              .withSource(source.name()));
    }
    Preparation prepared = Preparation.of(source, options, document.source());
    prepared.found(document.metadata(), document.evidence());
    Told told = new Told(prepared.source());
    List<Line> lines = PageEdges.without(document.lines(), told);
    Outcome read = Detector.read(lines, prepared.declared());
    boolean settled = prepared.declared().metadata().language().isPresent();
    Outcome outcome =
        settled
            ? read
            : new DeclaredLanguage(document.languages(), document.usual(), document.ours())
                .settle(read);
    document.problems().forEach(prepared::tell);
    told.all().forEach(prepared::tell);
    return prepared.finish(
        reader.name(),
        described(outcome, document.descriptions()),
        document.notes(),
        document.resources());
  }

  private static Outcome described(Outcome outcome, Map<String, String> descriptions) {
    List<Speaker> speakers = new ArrayList<>();
    for (Speaker speaker : outcome.speakers()) {
      String description = descriptions.get(speaker.name());
      boolean said = description == null || speaker.description().isPresent();
      speakers.add(said ? speaker : speaker.toBuilder().description(description).build());
    }
    return new Outcome(
        outcome.metadata(), speakers, outcome.blocks(), outcome.diagnostics(), outcome.evidence());
  }
}
