package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.ParagraphText.Part;
import org.colloquy.internal.typeset.font.Stretch;

/** What stands in a line, shaped as it will be drawn: words whole again where no break fell. */
final class LineContent {
  private final ParagraphText source;
  private final ItemList items;
  private final List<Chunk> chunks = new ArrayList<>();
  private double width;
  private double elastic;
  private double ems;
  private double lastEm;

  /** Takes the items of a line that ends at a break. */
  LineContent(ParagraphText source, ItemList items, int from, int place) {
    this.source = source;
    this.items = items;
    int solid = solidEnd(from, place);
    for (int i = from; i < solid; ) {
      i = take(i, solid, place);
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
    if (items.kind(item) == ItemList.GLUE) {
      Chunk space = space(item, ParagraphText.isElastic(source.text().charAt(items.start(item))));
      chunks.add(space);
      elastic += space.elastic() ? space.width() : 0;
      width += space.width();
      return item + 1;
    }
    if (items.kind(item) != ItemList.BOX) {
      return item + 1;
    }
    int end = item + 1;
    while (end + 1 < solid && items.kind(end) == ItemList.DISC) {
      end += 2;
    }
    boolean hyphen = end == place && end < items.size() && items.hyphen(place);
    add(word(items.part(item), items.start(item), items.end(end - 1), hyphen));
    return end;
  }

  private void add(Chunk chunk) {
    chunks.add(chunk);
    width += chunk.width();
    if (chunk.part().piece() instanceof Piece.Run) {
      double size = chunk.part().face().style().size();
      for (Stretch stretch : chunk.shape()) {
        ems += size * stretch.glyphs().spaced();
        // The last glyph of the line is followed by nothing that it could stand apart from.
        lastEm = size;
      }
    }
  }

  private Chunk space(int item, boolean elastic) {
    Part part = source.parts().get(items.part(item));
    String text = source.text().substring(items.start(item), items.end(item));
    List<Stretch> shape = source.directions().shape(part.face(), text, items.start(item));
    return new Chunk(part, shape, part.face().width(shape), elastic, text.length());
  }

  /** A space at the end of the line. */
  private Chunk end(int item) {
    Part part = source.parts().get(items.part(item));
    String text = source.text().substring(items.start(item), items.end(item));
    List<Stretch> shape = source.directions().shapeEnd(part.face(), text);
    return new Chunk(part, shape, part.face().width(shape), false, text.length());
  }

  private Chunk word(int number, int start, int end, boolean hyphen) {
    Part part = source.parts().get(number);
    if (part.piece() instanceof Piece.Gap gap) {
      List<Stretch> space = source.directions().shape(part.face(), " ", start);
      return new Chunk(part, space, gap.width(), false, 0);
    }
    String text = source.text().substring(start, end);
    List<Stretch> shape =
        hyphen ? hyphenated(part, text) : source.directions().shape(part.face(), text, start);
    return new Chunk(part, shape, part.face().width(shape), false, 0);
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

  /** What the first sign stands out by. */
  double left(Hanging hanging) {
    return hang(hanging, 0, 1);
  }

  /** What the last sign stands out by. */
  double right(Hanging hanging) {
    return hang(hanging, lastSolid(), -1);
  }

  /** Which chunk is the last that is not a space at the end of the line; -1 if there is none. */
  int lastSolid() {
    int last = chunks.size() - 1;
    while (last >= 0 && chunks.get(last).isSpace()) {
      last--;
    }
    return last;
  }

  private double hang(Hanging hanging, int index, int side) {
    if (index < 0 || index >= chunks.size() || chunks.get(index).shape().isEmpty()) {
      return 0;
    }
    Chunk chunk = chunks.get(index);
    List<Stretch> shape = chunk.shape();
    String text = shape.get(side > 0 ? 0 : shape.size() - 1).glyphs().text();
    if (text.isEmpty() || chunk.isSpace()) {
      return 0;
    }
    char edge = text.charAt(side > 0 ? 0 : text.length() - 1);
    return hanging.of(chunk.part().face(), edge == '\u00ad' ? '-' : edge);
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
   * A word, space or gap.
   *
   * @param elastic whether it takes part in justification
   * @param glyphs how many glyphs share what it grows by
   */
  record Chunk(Part part, List<Stretch> shape, double width, boolean elastic, int glyphs) {
    boolean isSpace() {
      return glyphs > 0;
    }

    /** Nothing yet. */
    static final Chunk NONE =
        new Chunk(new Part(new Piece.Newline(0), null, 0, 0), List.of(), 0, false, 0);
  }
}
