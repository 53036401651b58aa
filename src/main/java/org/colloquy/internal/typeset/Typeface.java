package org.colloquy.internal.typeset;

import java.util.List;
import org.colloquy.internal.typeset.font.Shaper;
import org.colloquy.internal.typeset.font.Stretch;

/** A style made ready to set text: its shaper, size and tracking. */
final class Typeface {
  private final Shaper shaper;
  private final TextStyle style;
  private final String language;

  Typeface(Shaper shaper, TextStyle style, String language) {
    this.shaper = shaper;
    this.style = style;
    this.language = language;
  }

  TextStyle style() {
    return style;
  }

  String language() {
    return language;
  }

  List<Stretch> shape(String text) {
    return style.capitals() ? Capitals.shape(text, shaper::shape) : shaper.shape(text);
  }

  /** What tracking adds to each glyph, in thousandths of an em. */
  float tracking() {
    return (float) (style.tracking() * 1000);
  }

  /** The width of a text, in points. */
  double width(String text) {
    return width(shape(text));
  }

  /** The width of shaped text, in points. */
  double width(List<Stretch> shape) {
    double width = 0;
    for (int i = 0; i < shape.size(); i++) {
      width += width(shape.get(i));
    }
    return width;
  }

  /** The width of a stretch, in points. */
  double width(Stretch stretch) {
    return points(stretch.glyphs().width() + tracking() * stretch.glyphs().count());
  }

  /** Thousandths of an em in points. */
  double points(double thousandths) {
    return thousandths * style.size() / 1000;
  }
}
