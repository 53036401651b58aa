package org.colloquy.internal.typeset;

import java.util.List;
import org.colloquy.internal.typeset.font.Stretch;
import org.jspecify.annotations.Nullable;

/** What is remembered of a word. Safe for threads. */
final class Measured {
  private final String text;
  private final List<Stretch> shape;
  private final double width;
  private final int glyphs;
  private volatile @Nullable Divided divided;

  Measured(String text, List<Stretch> shape, double width) {
    this.text = text;
    this.shape = shape;
    this.width = width;
    int spaced = 0;
    for (int i = 0; i < shape.size(); i++) {
      spaced += shape.get(i).glyphs().spaced();
    }
    glyphs = spaced;
  }

  String text() {
    return text;
  }

  /** Its division by some rules, null if it was not told. */
  @Nullable Division division(LineRules.Hyphenation rules) {
    Divided known = divided;
    return known != null && rules.equals(known.rules) ? known.division : null;
  }

  void setDivision(LineRules.Hyphenation rules, Division division) {
    divided = new Divided(rules, division);
  }

  /** How many characters it has. */
  int length() {
    return text.length();
  }

  List<Stretch> shape() {
    return shape;
  }

  /** In points. */
  double width() {
    return width;
  }

  /** How many glyphs letter-space is added to. */
  int glyphs() {
    return glyphs;
  }

  /** A division of a word, and the rules that it follows. */
  private record Divided(LineRules.Hyphenation rules, Division division) {}
}
