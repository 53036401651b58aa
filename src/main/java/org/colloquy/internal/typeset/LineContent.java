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
  private int spaces;

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
        chunks.add(space(i, false));
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
      Chunk space = space(item, true);
      chunks.add(space);
      spaces++;
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
    Chunk chunk = word(items.part(item), items.start(item), items.end(end - 1), hyphen);
    chunks.add(chunk);
    width += chunk.width();
    return end;
  }

  private Chunk space(int item, boolean elastic) {
    Part part = source.parts().get(items.part(item));
    String text = source.text().substring(items.start(item), items.end(item));
    List<Stretch> shape = part.face().shape(text);
    return new Chunk(part, shape, part.face().width(shape), elastic, text.length());
  }

  private Chunk word(int number, int start, int end, boolean hyphen) {
    Part part = source.parts().get(number);
    if (part.piece() instanceof Piece.Gap gap) {
      return new Chunk(part, List.of(), gap.width(), false, 0);
    }
    String text = source.text().substring(start, end);
    List<Stretch> shape = hyphen ? hyphenated(part, text) : part.face().shape(text);
    return new Chunk(part, shape, part.face().width(shape), false, 0);
  }

  /** Text that ends in a soft hyphen, which is drawn as a hyphen and keeps its character. */
  private static List<Stretch> hyphenated(Part part, String text) {
    List<Stretch> shape = new ArrayList<>(part.face().shape(WordItems.hyphenated(text)));
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

  /** How many spaces can grow. */
  int spaces() {
    return spaces;
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
    /** Nothing yet. */
    static final Chunk NONE =
        new Chunk(new Part(new Piece.Newline(0), null, 0, 0), List.of(), 0, false, 0);
  }
}
