package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document that holds its words in one piece.
 *
 * @param path where they stand
 * @param beside where else is written about them: summaries, notes, which nobody says
 */
record WholeText(JsonPath path, Set<JsonPath> beside, List<Cue> cues) implements JsonWalk.Visitor {
  private static final List<String> PLACES =
      List.of(
          "text",
          "transcript",
          "articleBody",
          "[].articleBody",
          "@graph[].articleBody",
          "results.transcripts[].transcript",
          "combinedPhrases[].text");

  /** What lists of turns are called besides. */
  private static final Set<String> TURNS =
      Set.of(
          "turns", "utterances", "conversation", "interview", "dialogues", "dialogs", "log", "utt");

  /** What is written about a talk is called so. */
  private static final Set<String> NOTES =
      Set.of("summary", "note", "notes", "abstract", "description", "context", "sectiontext");

  private static final int SENTENCE = 15;

  /** The lines of the piece; none if there is no such piece. */
  static List<Cue> cues(JsonWalk walk, JsonPath root, Told told) {
    JsonPath path =
        PLACES.stream()
            .map(root::find)
            .filter(p -> p != null && p.characters() > 0)
            .findFirst()
            .orElseGet(() -> called(root));
    if (path == null) {
      return List.of();
    }
    Set<JsonPath> beside = new HashSet<>();
    JsonPath above = path.parent();
    for (JsonPath other : above == null ? List.<JsonPath>of() : root.all()) {
      if (other.parent() == above && other != path && isWritten(other)) {
        beside.add(other);
      }
    }
    WholeText whole = new WholeText(path, beside, new ArrayList<>());
    walk.each(whole, told);
    return whole.cues;
  }

  /** The longest text, or list of texts, that is called as such or is all of the document. */
  private static @Nullable JsonPath called(JsonPath root) {
    JsonPath longest = null;
    for (JsonPath path : root.all()) {
      JsonPath above = path.parent();
      boolean listed = path.key().equals("[]") && above != null;
      String key = JsonPath.bare(listed && above != null ? above.key() : path.key());
      boolean said =
          listed && above == root || SheetNames.TEXTS.contains(key) || TURNS.contains(key);
      boolean longer = longest == null || path.characters() > longest.characters();
      longest = said && isProse(path) && longer ? path : longest;
    }
    return longest;
  }

  /** Whether sentences stand at a place, and no title, nor an address. */
  private static boolean isWritten(JsonPath path) {
    return isProse(path) && NOTES.contains(JsonPath.bare(path.key()));
  }

  private static boolean isProse(JsonPath path) {
    return path.hasLetters() && path.characters() > SENTENCE * path.values();
  }

  @Override
  public void value(JsonPath at, String text, Span span) {
    if (beside.contains(at)) {
      String said = String.join(" ", text.strip().split("\\s+"));
      cues.add(Cue.of(null, null, "", new Placed(said, span)));
    } else if (at == path) {
      for (String line : text.split("[\n\r]+")) {
        cues.add(Cue.of(null, null, null, new Placed(line.strip(), span)));
      }
    }
  }
}
