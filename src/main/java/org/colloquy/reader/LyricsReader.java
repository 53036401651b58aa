package org.colloquy.reader;

import java.util.List;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.CueLines;
import org.colloquy.internal.source.timed.Lyrics;
import org.colloquy.model.Metadata;

/** Reads LRC: lines, each with its time. */
final class LyricsReader implements Reader {
  @Override
  public String name() {
    return "lrc";
  }

  @Override
  public List<String> extensions() {
    return List.of("lrc");
  }

  @Override
  public String description() {
    return "lines with [mm:ss.xx], as recognisers write";
  }

  /** Other texts have times in brackets too, so that the extension must say it. */
  @Override
  public double recognises(Source source) {
    boolean named = extensions().contains(source.extension());
    return named && Lyrics.looksLikeIt(source.beginning().text()) ? .9 : 0;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Preparation prepared = Preparation.of(source, options);
    Told told = new Told(prepared.source());
    Lyrics.Read read = Lyrics.read(prepared.source(), prepared.bodyStart(), told);
    Metadata found = Metadata.builder().title(read.title()).language(read.language()).build();
    Preparation.Found all = new Preparation.Found(found, told);
    return prepared.detect(name(), CueLines.of(read.cues()), all);
  }
}
