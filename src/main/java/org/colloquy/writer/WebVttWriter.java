package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.captions.CaptionFile;
import org.colloquy.internal.press.captions.CaptionSyntax;

/** Writes WebVTT (W3C) with a voice a turn, for interviews that have times. */
final class WebVttWriter implements Writer {
  @Override
  public String name() {
    return "webvtt";
  }

  @Override
  public List<String> extensions() {
    return List.of("vtt", "webvtt");
  }

  @Override
  public String mediaType() {
    return "text/vtt";
  }

  @Override
  public String description() {
    return "captions with <v> voices";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(CaptionFile.write(edition, CaptionSyntax.WEBVTT, out), List.of());
  }
}
