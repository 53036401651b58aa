package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.internal.typeset.text.LineBreaks;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a paragraph as one text, in which line breaks can be found. Each piece that takes
 * room has its part of the text: a gap is a no-break space, a reference its widest wording.
 */
final class ParagraphText {
  private static final char GAP = '\u00a0';
  private static final char NEWLINE = '\u2028';

  private final List<Part> parts = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final String text;
  private final LineBreaks breaks;
  private final Directions directions;
  private final boolean anyWide;
  private final boolean wide;

  ParagraphText(List<Piece> pieces, Typefaces typefaces) {
    StringBuilder out = new StringBuilder();
    Flattener flattener = new Flattener(out, typefaces);
    for (Piece piece : pieces) {
      int start = out.length();
      Typeface typeface = piece.accept(flattener).orElse(null);
      if (out.length() > start) {
        parts.add(new Part(parts.size(), piece, typeface, start, out.length()));
      }
    }
    text = out.toString();
    breaks = LineBreaks.of(text);
    directions = Directions.of(text, language());
    anyWide = hasWide(text);
    wide = anyWide && WideText.isMostly(text);
  }

  /** That of the first part which has one. */
  private String language() {
    for (Part part : parts) {
      Typeface face = part.typeface();
      if (face != null && !face.language().isEmpty()) {
        return face.language();
      }
    }
    return "";
  }

  private static boolean hasWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= WordBreaks.FIRST_WIDE) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of it is set character by character. */
  boolean anyWide() {
    return anyWide;
  }

  /** Whether its lines are filled as those of Chinese and Japanese. */
  boolean isWide() {
    return wide;
  }

  /** In which direction its characters run. */
  Directions directions() {
    return directions;
  }

  String text() {
    return text;
  }

  LineBreaks breaks() {
    return breaks;
  }

  List<Part> parts() {
    return parts;
  }

  /** Where notes are called, in order. */
  List<Call> calls() {
    return calls;
  }

  /** Spaces at which lines end and that stretch. */
  static boolean isSpace(char c) {
    return c == ' '
        || c >= '\u2000' && c <= '\u200a' && c != '\u2007'
        || c == '\u3000'
        || c == '\u205f'
        || c == '\u1680';
  }

  /** Spaces that take part in justification; the others have the width that their name tells. */
  static boolean isElastic(char c) {
    return c == ' ' || c == '\u00a0';
  }

  /** The widest that a reference may become. */
  static String placeholder(Piece.Reference reference) {
    return switch (reference.cite()) {
      case PAGE -> "000";
      case PAGE_LINE -> "000:00";
    };
  }

  /**
   * A piece and its range of the text.
   *
   * @param number its place among all parts
   * @param typeface null for a newline
   */
  record Part(int number, Piece piece, @Nullable Typeface typeface, int start, int end) {
    /** The typeface of a part that is not a newline. */
    Typeface face() {
      if (typeface == null) {
        throw new IllegalStateException("a newline has no typeface");
      }
      return typeface;
    }
  }

  /** A note called after the character before an offset. */
  record Call(int offset, Piece.Note note) {}

  private final class Flattener implements Piece.Visitor<Optional<Typeface>> {
    private final StringBuilder out;
    private final Typefaces typefaces;

    Flattener(StringBuilder out, Typefaces typefaces) {
      this.out = out;
      this.typefaces = typefaces;
    }

    @Override
    public Optional<Typeface> run(Piece.Run run) {
      CleanText.append(run.text(), out);
      return Optional.of(typefaces.of(run.style(), run.language()));
    }

    @Override
    public Optional<Typeface> gap(Piece.Gap gap) {
      out.append(GAP);
      return Optional.of(typefaces.of(gap.style(), ""));
    }

    @Override
    public Optional<Typeface> newline(Piece.Newline newline) {
      out.append(NEWLINE);
      return Optional.empty();
    }

    @Override
    public Optional<Typeface> reference(Piece.Reference reference) {
      out.append(placeholder(reference));
      return Optional.of(typefaces.of(reference.style(), ""));
    }

    @Override
    public Optional<Typeface> note(Piece.Note note) {
      calls.add(new Call(out.length(), note));
      return Optional.empty();
    }
  }
}
