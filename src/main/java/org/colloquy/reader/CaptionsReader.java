package org.colloquy.reader;

import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Captions;
import org.colloquy.internal.source.timed.CueLines;
import org.colloquy.internal.source.timed.FrameCaptions;
import org.colloquy.internal.source.timed.SubStation;
import org.colloquy.model.Metadata;

/** Reads captions: WebVTT or SubRip. */
final class CaptionsReader implements Reader {
  static final CaptionsReader WEBVTT =
      new CaptionsReader(
          "webvtt", List.of("vtt", "webvtt"), "captions with <v> voices, >> or NAME:");
  static final CaptionsReader SUBRIP =
      new CaptionsReader(
          "subrip",
          List.of("srt", "sbv", "ass", "ssa", "sub", "stl"),
          "captions with NAME:, >> or dashes");

  private final String name;
  private final List<String> extensions;
  private final String description;

  private CaptionsReader(String name, List<String> extensions, String description) {
    this.name = name;
    this.extensions = extensions;
    this.description = description;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> extensions() {
    return extensions;
  }

  @Override
  public String description() {
    return description;
  }

  /** WebVTT says what it is; SubRip only shows it. */
  @Override
  public double recognises(Source source) {
    if (!source.beginning().isText()) {
      return 0;
    }
    String head = source.beginning().text();
    if (Captions.isWebVtt(head)) {
      return this == WEBVTT ? 1 : 0;
    }
    if (this == SUBRIP && (SubStation.is(head) || FrameCaptions.is(head))) {
      return .95;
    }
    boolean named = extensions.contains(source.extension());
    if (head.stripLeading().startsWith("<") && !named) {
      return 0;
    }
    if (Captions.looksLikeIt(head)) {
      return named || this == SUBRIP ? .9 : 0;
    }
    return named ? .3 : 0;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Preparation prepared = Preparation.of(source, options);
    Told told = new Told(prepared.source());
    SourceText text = prepared.source();
    if (SubStation.is(text.text())) {
      Metadata titled = Metadata.builder().title(SubStation.title(text.text())).build();
      List<Line> lines = CueLines.of(SubStation.read(text));
      return prepared.detect(name(), lines, new Preparation.Found(titled, told));
    }
    if (FrameCaptions.is(text.text())) {
      List<Line> lines = CueLines.of(FrameCaptions.read(text, prepared.bodyStart(), told));
      return prepared.detect(name(), lines, new Preparation.Found(Metadata.EMPTY, told));
    }
    Captions.Read read = Captions.read(text, prepared.bodyStart(), told);
    Metadata found = Metadata.builder().title(read.title()).language(read.language()).build();
    List<Line> lines = CueLines.of(read.cues());
    return prepared.detect(name(), lines, new Preparation.Found(found, told));
  }
}
