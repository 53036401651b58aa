package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.tei.TeiFile;

/** Writes TEI P5: transcribed speech with a full header, for archives and corpora. */
final class TeiWriter implements Writer {
  @Override
  public String name() {
    return "tei";
  }

  @Override
  public List<String> extensions() {
    return List.of("xml", "tei");
  }

  @Override
  public String mediaType() {
    return "application/tei+xml";
  }

  @Override
  public String description() {
    return "TEI P5, transcribed speech with a full header";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(TeiFile.write(edition, out), List.of());
  }
}
