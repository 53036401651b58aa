package org.colloquy.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.captions.PodcastFile;

/** Writes the JSON transcripts of Podcasting 2.0, for interviews that have times. */
final class PodcastWriter implements Writer {
  @Override
  public String name() {
    return "podcast";
  }

  @Override
  public List<String> extensions() {
    return List.of("podcast.json");
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String description() {
    return "Podcasting 2.0 transcripts: speakers and times";
  }

  @Override
  public Written write(Edition edition, WriteOptions options, OutputStream out) throws IOException {
    return new Written(PodcastFile.write(edition, out), List.of());
  }
}
