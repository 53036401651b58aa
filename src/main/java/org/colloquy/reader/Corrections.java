package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Characters;
import org.colloquy.model.Correction;
import org.colloquy.model.InvalidInterviewException.Rule;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What had to be changed in the texts of a source; of each kind the first is told, and how many.
 */
final class Corrections implements Consumer<Correction> {
  private @Nullable Correction character;
  private @Nullable Correction direction;
  private int characters;
  private int directions;

  @Override
  public void accept(Correction correction) {
    if (correction.rule() == Rule.CHARACTER) {
      character = character == null ? correction : character;
      characters += correction.count();
    } else {
      direction = direction == null ? correction : direction;
      directions++;
    }
  }

  /**
   * A text with as many characters that an edition may hold; line ends of every kind stay, for who
   * cuts it into lines.
   *
   * @param place where the character at an offset stands
   */
  String clean(String text, IntFunction<Span> place) {
    if (Characters.firstIllegal(text) < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(Characters.cleaned(text));
    int first = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085') {
        clean.setCharAt(i, c);
      } else if (c != clean.charAt(i)) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    if (first >= 0) {
      Origin origin = Origin.at(place.apply(first));
      accept(new Correction(Rule.CHARACTER, text.codePointAt(first), count, origin));
    }
    return clean.toString();
  }

  List<Diagnostic> told() {
    List<Diagnostic> told = new ArrayList<>();
    if (character != null) {
      String code = String.format(Locale.ROOT, "U+%04X", character.codePoint());
      String more = characters == 1 ? "" : " (" + characters + " characters in all)";
      Diagnostic d =
          Diagnostic.of(
              Code.R009, code + " can't stand in an edition; U+FFFD stands for it" + more);
      told.add(at(character, d));
    }
    if (direction != null) {
      String more = directions == 1 ? "" : " (" + directions + " texts in all)";
      Diagnostic d =
          Diagnostic.of(
              Code.R018,
              "a direction of writing is opened and not closed; it is closed at the end of its"
                  + " text"
                  + more);
      told.add(at(direction, d));
    }
    return told;
  }

  private static Diagnostic at(Correction correction, Diagnostic diagnostic) {
    Span span = correction.origin().span().orElse(null);
    return span == null ? diagnostic : diagnostic.at(span);
  }
}
