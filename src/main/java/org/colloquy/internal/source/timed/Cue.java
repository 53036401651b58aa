package org.colloquy.internal.source.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of speech with its times.
 *
 * @param start null where it is not known
 * @param end null where it is not known
 * @param said its lines, each with something visible in it
 */
public record Cue(@Nullable Duration start, @Nullable Duration end, List<Said> said) {
  public Cue {
    said = List.copyOf(said);
  }

  /** A cue of plain text; one without lines where the text is blank. */
  public static Cue of(
      @Nullable Duration start, @Nullable Duration end, @Nullable String voice, Placed text) {
    return new Cue(start, end, lines(voice, null, text));
  }

  /**
   * The lines of a plain text, in a colour.
   *
   * @param colour null where the format says nothing
   */
  public static List<Said> lines(@Nullable String voice, @Nullable String colour, Placed text) {
    List<Said> said = new ArrayList<>();
    for (String line : text.text().split("[\n\r\u2028]")) {
      if (!line.isBlank()) {
        Inline inline = new Inline.Text(line.strip(), Origin.at(text.span()));
        said.add(new Said(voice, colour, List.of(inline), text.span()));
      }
    }
    return said;
  }

  /** A text and where it stands. */
  public record Placed(String text, Span span) {}

  /**
   * One line of a cue.
   *
   * @param voice who speaks, null where the format says nothing
   * @param colour of all of the line, null where the format says nothing
   */
  public record Said(
      @Nullable String voice, @Nullable String colour, List<Inline> inlines, Span span) {
    public Said {
      inlines = List.copyOf(inlines);
    }

    Said(@Nullable String voice, List<Inline> inlines, Span span) {
      this(voice, null, inlines, span);
    }

    String text() {
      return PlainText.ofInlines(inlines);
    }
  }
}
