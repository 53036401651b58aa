package org.colloquy.reader;

import java.util.List;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.CueLines;
import org.colloquy.internal.source.timed.TextGrid;
import org.colloquy.model.Metadata;

/** Reads Praat's TextGrids: tiers of intervals, one of each person. */
final class TextGridReader implements Reader {
  @Override
  public String name() {
    return "textgrid";
  }

  @Override
  public List<String> extensions() {
    return List.of("textgrid");
  }

  @Override
  public String description() {
    return "TextGrid, the tiers of Praat";
  }

  @Override
  public double recognises(Source source) {
    return source.beginning().isText() && TextGrid.is(source.beginning().text()) ? 1 : 0;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Preparation prepared = Preparation.of(source, options);
    Told told = new Told(prepared.source());
    var cues = TextGrid.read(prepared.source(), prepared.bodyStart(), told);
    Preparation.Found found = new Preparation.Found(Metadata.builder().build(), told);
    return prepared.detect(name(), CueLines.of(cues), found);
  }
}
