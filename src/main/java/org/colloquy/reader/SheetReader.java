package org.colloquy.reader;

import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.SheetTranscript;
import org.colloquy.model.Metadata;

/** Reads tables whose cells are parted by commas, semicolons or tabs. */
final class SheetReader implements Reader {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv", "tsv", "tab");
  }

  @Override
  public String description() {
    return "tables with columns for speaker, time and text";
  }

  /** A row with the names of columns tells; without it the extension has to. */
  @Override
  public double recognises(Source source) {
    if (!source.beginning().isText()) {
      return 0;
    }
    String head = source.beginning().text();
    boolean named = extensions().contains(source.extension());
    boolean template = head.stripLeading().startsWith("{{");
    if (!named && (template || SheetTranscript.isRuled(head))) {
      return 0;
    }
    if (!named && SheetTranscript.isPlain(head)) {
      return .2;
    }
    if (SheetTranscript.hasHeader(head)) {
      return named ? .95 : opensAnother(head) ? 0 : .6;
    }
    return named ? (SheetTranscript.looksLikeIt(head) ? .7 : .3) : 0;
  }

  /** JSON and markup have commas and the words of headers in their sentences, too. */
  private static boolean opensAnother(String head) {
    String text = head.stripLeading();
    return !text.isEmpty() && "{[<".indexOf(text.charAt(0)) >= 0;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Preparation prepared = Preparation.of(source, options);
    Told told = new Told(prepared.source());
    SheetTranscript.Read table =
        SheetTranscript.read(prepared.source(), prepared.bodyStart(), told);
    if (table == null) {
      throw new ColloquyException(
          prepared
              .source()
              .placed(
                  Diagnostic.of(Code.R048, "no column of this table looks like speech")
                      .at(prepared.source().span(0, 0))
                      .withHint("name the columns in the first row: speaker, start, text")));
    }
    Metadata metadata = Metadata.builder().date(table.day()).build();
    Preparation.Found found = new Preparation.Found(metadata, told);
    return prepared.detect(name(), table.lines(), found);
  }
}
