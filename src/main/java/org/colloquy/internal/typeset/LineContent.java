package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.ParagraphText.Part;
import org.colloquy.internal.typeset.font.Stretch;
import org.jspecify.annotations.Nullable;

/** What stands in a line, shaped as it will be drawn: words whole again where no break fell. */
final class LineContent {
  private final ParagraphText source;
  private final ItemList items;
  private final List<Chunk> chunks = new ArrayList<>();
  private double width;
  private double elastic;
  private double ems;
  private double lastEm;
  private double left;
  private double right;
  private boolean endsWide;
  private @Nullable Typeface hyphened;

  /** Takes the items of a line that ends at a break. */
  LineContent(ParagraphText source, ItemList items, int from, int place) {
    this.source = source;
    this.items = items;
    int solid = solidEnd(from, place);
    for (int i = from; i < solid; ) {
      i = take(i, solid, place);
    }
    if (solid > from) {
      right = items.right(solid - 1);
      endsWide = WordBreaks.isWide(source.text().charAt(items.end(solid - 1) - 1));
    }
    for (int i = solid; i <= place && i < items.size(); i++) {
      if (items.kind(i) == ItemList.GLUE) {
        chunks.add(end(i));
      }
    }
  }

  /** The item after the last box. */
  private int solidEnd(int from, int place) {
    int end = place;
    while (end > from && items.kind(end - 1) != ItemList.BOX) {
      end--;
    }
    return end;
  }

  /** Takes a space, or a box with those that only possible breaks part from it. */
  private int take(int item, int solid, int place) {
    if (items.isWide()) {
      count(item);
    }
    if (items.kind(item) == ItemList.ROOM) {
      Part part = source.parts().get(items.part(item));
      double gives = items.isWide() ? items.elastic(item) : 0;
      put(new Chunk(part, List.of(), items.width(item), gives, items.ems(item), 0));
      return item + 1;
    }
    if (items.kind(item) == ItemList.GLUE) {
      Chunk space = space(item);
      put(space);
      elastic += items.isWide() ? 0 : space.gives();
      return item + 1;
    }
    if (items.kind(item) != ItemList.BOX) {
      return item + 1;
    }
    left = chunks.isEmpty() ? items.left(item) : left;
    int end = item + 1;
    while (end + 1 < solid && items.kind(end) == ItemList.DISC) {
      end += 2;
    }
    boolean hyphen = end == place && end < items.size() && items.hyphen(place);
    Measured known = hyphen ? null : known(item, items.end(end - 1));
    Chunk word =
        known == null
            ? word(items.part(item), items.start(item), items.end(end - 1), hyphen)
            : word(source.parts().get(items.part(item)), known);
    hyphened = hyphen ? word.part().face() : null;
    if (items.isWide()) {
      put(word.with(items.ems(item)));
    } else {
      add(word);
    }
    return end;
  }

  /** What was measured before, if it is just the text from an item to an offset. */
  private @Nullable Measured known(int item, int end) {
    Measured word = items.word(item);
    boolean same =
        word != null
            && word.length() == end - items.start(item)
            && source.directions().isPlain()
            && !source.parts().get(items.part(item)).face().rightToLeft();
    return same ? word : null;
  }

  private static Chunk word(Part part, Measured known) {
    return new Chunk(part, known.shape(), known.width(), 0, part.face().style().size(), 0);
  }

  /** In Chinese what grows and what gives is told by the items. */
  private void count(int item) {
    elastic += items.elastic(item);
    ems += items.ems(item);
    lastEm = items.kind(item) == ItemList.BOX ? items.ems(item) : lastEm;
  }

  private void put(Chunk chunk) {
    chunks.add(chunk);
    width += chunk.width();
  }

  private void add(Chunk chunk) {
    put(chunk);
    if (chunk.part().piece() instanceof Piece.Run) {
      double size = chunk.part().face().style().size();
      List<Stretch> shape = chunk.shape();
      for (int i = 0; i < shape.size(); i++) {
        ems += size * shape.get(i).glyphs().spaced();
        // The last glyph of the line is followed by nothing that it could stand apart from.
        lastEm = size;
      }
    }
  }

  private Chunk space(int item) {
    Part part = source.parts().get(items.part(item));
    int start = items.start(item);
    int length = items.end(item) - start;
    Measured known = known(item, start + length);
    List<Stretch> shape =
        known == null
            ? source
                .directions()
                .shape(part.face(), source.text().substring(start, start + length), start)
            : known.shape();
    double natural = known == null ? part.face().width(shape) : known.width();
    boolean elastic = ParagraphText.isElastic(source.text().charAt(start));
    double gives = items.isWide() ? items.elastic(item) : elastic ? natural : 0;
    return new Chunk(part, shape, natural, gives, items.ems(item), length);
  }

  /** A space at the end of the line. */
  private Chunk end(int item) {
    Part part = source.parts().get(items.part(item));
    Measured known = known(item, items.end(item));
    if (known != null) {
      return new Chunk(part, known.shape(), known.width(), 0, 0, known.length());
    }
    String text = source.text().substring(items.start(item), items.end(item));
    List<Stretch> shape = source.directions().shapeEnd(part.face(), text);
    return new Chunk(part, shape, part.face().width(shape), 0, 0, text.length());
  }

  private Chunk word(int number, int start, int end, boolean hyphen) {
    Part part = source.parts().get(number);
    if (part.piece() instanceof Piece.Gap gap) {
      List<Stretch> space = source.directions().shape(part.face(), " ", start);
      return new Chunk(part, space, gap.width(), 0, 0, 0);
    }
    String text = source.text().substring(start, end);
    List<Stretch> shape =
        hyphen ? hyphenated(part, text) : source.directions().shape(part.face(), text, start);
    return new Chunk(part, shape, part.face().width(shape), 0, part.face().style().size(), 0);
  }

  /** Text with a hyphen at its end whose character is a soft hyphen, as the text may have it. */
  private static List<Stretch> hyphenated(Part part, String text) {
    List<Stretch> shape = new ArrayList<>(part.face().shape(WordBreaks.hyphenated(text)));
    Stretch last = shape.get(shape.size() - 1);
    String soft = last.glyphs().text();
    soft = soft.substring(0, soft.length() - 1) + '\u00ad';
    shape.set(shape.size() - 1, new Stretch(last.font(), last.glyphs().withText(soft)));
    return shape;
  }

  List<Chunk> chunks() {
    return chunks;
  }

  /** The natural width, without spaces at the end. */
  double width() {
    return width;
  }

  /** The width of the spaces that can grow. */
  double elastic() {
    return elastic;
  }

  /** What all glyphs grow by for each em that is added to each but the last. */
  double ems() {
    return ems - lastEm;
  }

  /** What the first sign may stand out by. */
  double left() {
    return left;
  }

  /** What the last sign may stand out by. */
  double right(Hanging hanging) {
    return hyphened == null ? right : hanging.hyphen(hyphened);
  }

  /** How much of what stands out of the end of the line is blank: all of a wide mark's. */
  double blank(double out) {
    return items.isWide() || endsWide ? out : 0;
  }

  /** Which chunk is the last that is not a space at the end of the line; -1 if there is none. */
  int lastSolid() {
    int last = chunks.size() - 1;
    while (last >= 0 && chunks.get(last).isSpace()) {
      last--;
    }
    return last;
  }

  /** The mark of the last word, for problems. */
  int mark() {
    return chunks.isEmpty() ? 0 : chunks.get(chunks.size() - 1).part().piece().mark();
  }

  /** The last word, for problems. */
  String lastWord() {
    for (int i = chunks.size() - 1; i >= 0; i--) {
      StringBuilder text = new StringBuilder();
      for (Stretch stretch : chunks.get(i).shape()) {
        text.append(stretch.glyphs().text());
      }
      if (!text.toString().isBlank()) {
        return text.toString();
      }
    }
    return "";
  }

  /**
   * A word, a space, a gap, or room without any character.
   *
   * @param gives what a space gives for each unit that spaces shrink or grow by, in points
   * @param em what it grows by for each em of letter-space: each glyph, or a space as a whole
   * @param glyphs how many glyphs of a space share what it grows by; 0 for anything else
   */
  record Chunk(Part part, List<Stretch> shape, double width, double gives, double em, int glyphs) {
    boolean isSpace() {
      return glyphs > 0 || shape.isEmpty();
    }

    Chunk with(double otherEm) {
      return new Chunk(part, shape, width, gives, otherEm, glyphs);
    }

    /** Nothing yet. */
    static final Chunk NONE =
        new Chunk(new Part(0, new Piece.Newline(0), null, 0, 0), List.of(), 0, 0, 0, 0);
  }
}
