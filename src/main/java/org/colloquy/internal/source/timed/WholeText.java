package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;

/**
 * A document that holds its words in one piece.
 *
 * @param path where they stand
 */
record WholeText(JsonPath path, List<Cue> cues) implements JsonWalk.Visitor {
  private static final List<String> PLACES =
      List.of(
          "text",
          "transcript",
          "articleBody",
          "[].articleBody",
          "@graph[].articleBody",
          "results.transcripts[].transcript",
          "combinedPhrases[].text");

  /** The lines of the piece; none if there is no such piece. */
  static List<Cue> cues(JsonWalk walk, JsonPath root, Told told) {
    for (String name : PLACES) {
      JsonPath path = root.find(name);
      if (path != null && path.characters() > 0) {
        WholeText whole = new WholeText(path, new ArrayList<>());
        walk.each(whole, told);
        return whole.cues;
      }
    }
    return List.of();
  }

  @Override
  public void object(JsonPath at) {
    // only texts are looked for
  }

  @Override
  public void value(JsonPath at, String text, Span span) {
    if (at == path) {
      for (String line : text.split("[\n\r]+")) {
        cues.add(Cue.of(null, null, null, new Placed(line.strip(), span)));
      }
    }
  }

  @Override
  public void end(JsonPath at) {
    // only texts are looked for
  }
}
