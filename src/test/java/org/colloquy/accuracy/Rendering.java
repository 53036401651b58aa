package org.colloquy.accuracy;

import org.jspecify.annotations.Nullable;

/** Another source that a transcript's conversation could have come as. */
record Rendering(String name, Way way) {
  /** How it is made. */
  interface Way {
    /** Null where the transcript cannot be written so. */
    @Nullable Transcript of(Transcript transcript, String name);
  }

  @Nullable Transcript of(Transcript transcript) {
    return transcript.negative() ? null : way.of(transcript, name);
  }
}
