package org.colloquy.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Tokens.Palette;

/** Finds text that can hardly be read on its paper. */
final class Contrast {
  private static final List<String> TEXTS = List.of("ink", "soft", "accent");

  private Contrast() {}

  static List<Diagnostic> check(Layer layer, Places places) {
    List<Diagnostic> warnings = new ArrayList<>();
    check(layer.tokens(), List.of("colours"), places, warnings);
    layer
        .media()
        .forEach(
            (medium, tokens) -> {
              if (tokens.containsKey("colours")) {
                Map<String, Object> all = MediaTokens.in(layer, medium).tokens();
                check(all, List.of(medium.key(), "colours"), places, warnings);
              }
            });
    return warnings;
  }

  private static void check(
      Map<String, Object> tokens, List<String> path, Places places, List<Diagnostic> warnings) {
    Tokens.Colours colours = LineTokens.colours(new View(Schema.DESIGN, tokens).group("colours"));
    Map<String, Palette> schemes = new LinkedHashMap<>();
    schemes.put("light", colours.light());
    schemes.put("dark", colours.dark());
    schemes.forEach(
        (scheme, palette) -> {
          List<Colour> texts = List.of(palette.ink(), palette.soft(), palette.accent());
          for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contrast(palette.paper()) < Palette.READABLE) {
              List<String> keys = new ArrayList<>(path);
              keys.addAll(List.of(scheme, TEXTS.get(i)));
              Diagnostic warning = warning(TEXTS.get(i), texts.get(i), palette, scheme);
              warnings.add(places.at(warning, keys.toArray(String[]::new)));
            }
          }
        });
  }

  private static Diagnostic warning(String name, Colour text, Palette palette, String scheme) {
    String message =
        String.format(
            Locale.ROOT,
            "%s %s on paper %s (%s) has a contrast of %.2f:1, under %.1f:1",
            name,
            text,
            palette.paper(),
            scheme,
            text.contrast(palette.paper()),
            Palette.READABLE);
    return Diagnostic.of(Code.D006, message).withHint(hint(name));
  }

  private static String hint(String text) {
    return text.equals("accent")
        ? "choose a stronger colour; until then the accent is used for rules alone"
        : "choose a stronger colour";
  }
}
