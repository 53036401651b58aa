package org.colloquy.accuracy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every transcript of the bed is read as it should, those apart that are known to fail. */
final class AccuracyTest {
  static Stream<Transcript> transcripts() {
    return TranscriptFile.all().stream();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void readsEveryTurn(Transcript transcript) {
    Score score = Scorer.score(transcript);
    assertTrue(
        score.f1() >= KnownFailures.floor(transcript.name()) - 0.001,
        () -> score.f1() + " " + score.error());
  }
}
