package org.colloquy.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Tokens.Palette;

/** Finds text that can hardly be read on its paper. */
final class Contrast {
  private static final List<String> TEXTS = List.of("ink", "soft", "accent");

  private Contrast() {}

  static List<Diagnostic> check(Layer layer, Places places) {
    List<Diagnostic> warnings = new ArrayList<>();
    Tokens.Colours colours =
        LineTokens.colours(new View(Schema.DESIGN, layer.tokens()).group("colours"));
    check("light", colours.light(), places, warnings);
    check("dark", colours.dark(), places, warnings);
    return warnings;
  }

  private static void check(
      String scheme, Palette palette, Places places, List<Diagnostic> warnings) {
    List<Colour> colours = List.of(palette.ink(), palette.soft(), palette.accent());
    for (int i = 0; i < colours.size(); i++) {
      Colour text = colours.get(i);
      double contrast = text.contrast(palette.paper());
      if (contrast < Palette.READABLE) {
        String message =
            String.format(
                Locale.ROOT,
                "%s %s on paper %s (%s) has a contrast of %.2f:1, under %.1f:1",
                TEXTS.get(i),
                text,
                palette.paper(),
                scheme,
                contrast,
                Palette.READABLE);
        Diagnostic warning = Diagnostic.of(Code.D006, message).withHint(hint(TEXTS.get(i)));
        warnings.add(places.at(warning, "colours", scheme, TEXTS.get(i)));
      }
    }
  }

  private static String hint(String text) {
    return text.equals("accent")
        ? "choose a stronger colour; until then the accent is used for rules alone"
        : "choose a stronger colour";
  }
}
