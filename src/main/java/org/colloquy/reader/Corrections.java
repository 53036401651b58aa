package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Correction;
import org.colloquy.model.InvalidInterviewException.Rule;
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

  List<Diagnostic> told() {
    List<Diagnostic> told = new ArrayList<>();
    if (character != null) {
      String code = String.format(Locale.ROOT, "U+%04X", character.codePoint());
      String more = characters == 1 ? "" : " (" + characters + " characters in all)";
      Diagnostic d =
          Diagnostic.of(
              Code.R009, code + " can't stand in an edition; U+FFFD stands for it" + more);
      told.add(at(character, d.withHint("remove it from the source")));
    }
    if (direction != null) {
      String more = directions == 1 ? "" : " (" + directions + " texts in all)";
      Diagnostic d =
          Diagnostic.of(
              Code.R018,
              "a direction of writing is opened and not closed; it is closed at the end of its"
                  + " text"
                  + more);
      told.add(at(direction, d.withHint("close it where it ends, or remove it")));
    }
    return told;
  }

  private static Diagnostic at(Correction correction, Diagnostic diagnostic) {
    Span span = correction.origin().span().orElse(null);
    return span == null ? diagnostic : diagnostic.at(span);
  }
}
