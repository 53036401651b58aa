package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.captions.CaptionFile;
import org.colloquy.internal.press.captions.CaptionSyntax;

/** Writes SubRip with NAME: before each turn, for interviews that have times. */
final class SubRipWriter implements Writer {
  @Override
  public String name() {
    return "subrip";
  }

  @Override
  public List<String> extensions() {
    return List.of("srt");
  }

  @Override
  public String mediaType() {
    return "application/x-subrip";
  }

  @Override
  public String description() {
    return "captions with NAME:";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(CaptionFile.write(edition, CaptionSyntax.SUBRIP, out), List.of());
  }
}
