package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;

/**
 * The speech of a document whose text is all on one line: what it says is made a text of its own, a
 * piece a line, so that the places of turns can be told from each other.
 *
 * @param text in which places are counted
 * @param cues the same as before, with their places in this text
 */
public record OneLine(SourceText text, List<Cue> cues) {
  public OneLine {
    cues = List.copyOf(cues);
  }

  /** Whether a text has no line end but perhaps a last one. */
  public static boolean isOne(SourceText source) {
    String text = source.text().strip();
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  /** The same speech, a line for each line of each piece. */
  public static OneLine of(SourceText source, List<Cue> cues) {
    StringBuilder all = new StringBuilder();
    cues.forEach(c -> c.said().forEach(s -> all.append(s.text()).append('\n')));
    SourceText text = new SourceText(source.name(), all.toString());
    List<Cue> placed = new ArrayList<>(cues.size());
    int at = 0;
    for (Cue cue : cues) {
      List<Said> said = new ArrayList<>();
      for (Said line : cue.said()) {
        String words = line.text();
        Span span = text.span(at, at + words.length());
        Inline inline = new Inline.Text(words, Origin.at(span));
        said.add(new Said(line.voice(), List.of(inline), span));
        at += words.length() + 1;
      }
      placed.add(new Cue(cue.start(), cue.end(), said));
    }
    return new OneLine(text, placed);
  }
}
