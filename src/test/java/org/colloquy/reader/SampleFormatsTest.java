package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.colloquy.model.Interview;
import org.colloquy.model.Speaker;
import org.colloquy.model.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of formats that carry voices and times of their own. */
final class SampleFormatsTest {
  @ParameterizedTest
  @CsvSource({
    "ferry-bell.vtt,  webvtt,          '',                      7, 82, Oda Brandreth|Cosmo Tilling",
    "kite-maker.json, transcript-json, A Kite for Every Wind,   6, 74, SPEAKER_00|SPEAKER_01",
    "well-digger.xml, tei,             Water Has No Manners,    7, 73, Winnie Harrow|Aurel Bodnar"
  })
  void samples(String file, String format, String title, int blocks, int words, String speakers) {
    Source source = Source.of(Path.of("samples", "formats", file));
    Reading reading = Readers.detect(source).read(source, ReadOptions.DEFAULT);
    Interview interview = reading.interview();
    assertEquals(format, reading.format());
    assertEquals(title, interview.metadata().title().orElse(""));
    assertEquals(blocks, interview.blocks().size());
    assertEquals(words, Words.count(interview));
    assertEquals(
        speakers, String.join("|", interview.speakers().stream().map(Speaker::name).toList()));
  }
}
