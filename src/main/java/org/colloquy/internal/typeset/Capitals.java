package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colloquy.internal.typeset.font.Stretch;

/**
 * Draws letters as capitals and leaves the text as it is, so that whoever copies or listens gets
 * what was written. A letter whose capital is more than one character stays.
 */
final class Capitals {
  private Capitals() {}

  static List<Stretch> shape(String text, Function<String, List<Stretch>> shaper) {
    List<Stretch> drawn = shaper.apply(capitals(text));
    List<Stretch> shape = new ArrayList<>(drawn.size());
    int from = 0;
    for (Stretch stretch : drawn) {
      int end = from + stretch.glyphs().text().length();
      shape.add(new Stretch(stretch.font(), stretch.glyphs().withText(text.substring(from, end))));
      from = end;
    }
    return shape;
  }

  private static String capitals(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(Character::toUpperCase).forEach(out::appendCodePoint);
    return out.length() == text.length() ? out.toString() : text;
  }
}
