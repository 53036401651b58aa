package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.font.Shaper;
import org.colloquy.internal.typeset.font.Stretch;
import org.colloquy.internal.typeset.hyphen.Hyphenator;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.colloquy.internal.typeset.text.WordMemory;
import org.jspecify.annotations.Nullable;

/** A style made ready to set text. Safe for threads: what it remembers has no other result. */
final class Typeface {
  /** Two to this power of words: a long document has some thousands of different ones. */
  private static final int REMEMBERED = 13;

  /** Marks of Chinese and Japanese are few. */
  private static final int MARKS = 6;

  /** Longer texts than that of a running head are not met again. */
  private static final int LONGEST_REMEMBERED = 128;

  private final Shaper shaper;
  private final TextStyle style;
  private final String language;
  private final Hyphenators hyphenators;
  private volatile @Nullable Asked hyphenator;
  private volatile @Nullable WordMemory<WideMark> marks;
  private final boolean rightToLeft;
  private final WordMemory<Measured> measured = new WordMemory<>(REMEMBERED, LONGEST_REMEMBERED);
  private volatile @Nullable Measured space;

  Typeface(Shaper shaper, TextStyle style, String language, Hyphenators hyphenators) {
    this.shaper = shaper;
    this.style = style;
    this.language = language;
    this.hyphenators = hyphenators;
    this.rightToLeft = Directions.isRightToLeft(language);
  }

  /** How words of the language are divided, null if they are not. */
  @Nullable Hyphenator hyphenator() {
    Asked known = hyphenator;
    if (known == null) {
      known = new Asked(hyphenators.of(language).orElse(null));
      hyphenator = known;
    }
    return known.found;
  }

  /** What was found when a hyphenator was asked for. */
  private record Asked(@Nullable Hyphenator found) {}

  /** A word or space with its shape and width, remembered. */
  Measured measured(String text) {
    Measured known = measured.find(text);
    if (known == null) {
      List<Stretch> shape = shape(text);
      known = new Measured(text, shape, width(shape));
      measured.keep(text, known);
    }
    return known;
  }

  /** What is blank about a wide character, remembered for marks. */
  WideMark mark(String text) {
    char c = text.charAt(0);
    return WideMark.isLine(c) || WideText.closes(c) || WideText.opens(c)
        ? remembered(text)
        : WideMark.NONE;
  }

  private WideMark remembered(String text) {
    WordMemory<WideMark> memory = marks;
    if (memory == null) {
      memory = new WordMemory<>(MARKS, LONGEST_REMEMBERED);
      marks = memory;
    }
    WideMark known = memory.find(text);
    if (known == null) {
      known = WideMark.of(this, text);
      memory.keep(text, known);
    }
    return known;
  }

  /** A plain space. */
  Measured space() {
    Measured known = space;
    if (known == null) {
      known = measured(" ");
      space = known;
    }
    return known;
  }

  /**
   * The division of a word, remembered with it.
   *
   * @param first where its letters begin
   * @param last where they end
   */
  Division division(Measured word, int first, int last, LineRules.Hyphenation rules) {
    Division known = word.division(rules);
    if (known == null) {
      known = divide(word.text(), first, last, rules);
      word.setDivision(rules, known);
    }
    return known;
  }

  private Division divide(String word, int first, int last, LineRules.Hyphenation rules) {
    Hyphenator known = hyphenator();
    if (known == null) {
      return Division.NONE;
    }
    int[] places = known.divide(word.substring(first, last), rules.before(), rules.after());
    if (places.length == 0) {
      return Division.NONE;
    }
    for (int i = 0; i < places.length; i++) {
      places[i] += first;
    }
    boolean plain = !style.capitals() && !rightToLeft && Directions.isPlain(word, language);
    return plain
        ? Division.of(this, shaper.cuts(word, places), places)
        : Division.of(this, word, places);
  }

  TextStyle style() {
    return style;
  }

  String language() {
    return language;
  }

  /** Whether what has no letters runs from right to left. */
  boolean rightToLeft() {
    return rightToLeft;
  }

  /** Shapes text that runs from left to right, or whose direction is plain from its letters. */
  List<Stretch> shape(String text) {
    return Directions.isPlain(text, language)
        ? shape(text, 0)
        : Directions.of(text, language).shape(this, text, 0);
  }

  /** Shapes text of one level of embedding. */
  List<Stretch> shape(String text, int level) {
    boolean backward = (level & 1) != 0;
    List<Stretch> shape =
        style.capitals()
            ? Capitals.shape(text, capitals -> shaper.shape(capitals, backward))
            : shaper.shape(text, backward);
    if (level < 2) {
      return shape;
    }
    List<Stretch> lifted = new ArrayList<>(shape.size());
    shape.forEach(stretch -> lifted.add(stretch.at(level)));
    return lifted;
  }

  /** What tracking adds to each glyph, in thousandths of an em. */
  float tracking() {
    return (float) (style.tracking() * 1000);
  }

  /** The width of a text that may be asked for again: a word, a label, a running head. */
  double rememberedWidth(String text) {
    return text.length() <= LONGEST_REMEMBERED ? measured(text).width() : width(text);
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
    return points(stretch.glyphs().width() + tracking() * stretch.glyphs().spaced());
  }

  /** Thousandths of an em in points. */
  double points(double thousandths) {
    return thousandths * style.size() / 1000;
  }
}
