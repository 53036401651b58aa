package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.typeset.Fragment.Ending;
import org.colloquy.internal.typeset.ParagraphText.Part;
import org.colloquy.internal.typeset.Problem.Kind;
import org.colloquy.internal.typeset.font.Stretch;

/** Makes lines of the items between breaks. */
final class LineMaker {
  private static final int LONGEST_EXCERPT = 40;

  private final ParagraphText source;
  private final ItemList items;
  private final LineWidths widths;
  private final LineRules rules;
  private final Hanging hanging;
  private final Align align;
  private final FragmentRow row;
  private int call;
  private double over;
  private int unfilled;

  /**
   * A maker of the lines of one paragraph.
   *
   * @param align where its lines stand, which need not be where its shape would have them
   */
  LineMaker(Set set, Align align) {
    this.source = set.source();
    this.items = set.items();
    this.widths = set.widths();
    this.rules = set.rules();
    this.hanging = new Hanging(rules.protrusion());
    this.align = align;
    this.row = new FragmentRow(0, source.directions().rightToLeft() ? 1 : 0);
  }

  List<SetLine> lines(int[] breaks) {
    List<SetLine> lines = new ArrayList<>(breaks.length);
    int from = 0;
    for (int place : breaks) {
      lines.add(line(lines.size(), from, place));
      from = items.after(place);
    }
    return lines;
  }

  /** Whether a line that ends at an item stays within its measure as it is drawn. */
  boolean fits(int number, int from, int place) {
    double before = over;
    over = 0;
    line(number, from, place);
    boolean fits = over == 0;
    over = before;
    return fits;
  }

  /** What the longest of the lines reaches beyond its measure by, in points. */
  double over() {
    return over;
  }

  /** How many of the lines are shorter than their measure, since they would have holes. */
  int unfilled() {
    return unfilled;
  }

  private SetLine line(int number, int from, int place) {
    LineContent content = new LineContent(source, items, from, place);
    boolean backward = source.directions().rightToLeft();
    boolean hangs = !backward && align != Align.CENTRE;
    double left = hangs && align != Align.END ? content.left() : 0;
    double room = widths.width(number) + left - content.width();
    double right = right(content, room);
    room += right;
    boolean last = place == items.size() || items.cost(place) == ItemList.ALWAYS;
    boolean wanted = align == Align.JUSTIFY && (!last || room < 0);
    boolean justified = wanted && gives(room, content);
    LineFill fill = justified ? filled(room, content) : natural();
    if (justified && hasHoles(fill)) {
      fill = natural();
      justified = false;
    }
    unfilled += wanted && !justified && room > LineCost.TOLERANCE ? 1 : 0;
    double rest = justified ? 0 : room - fill.space() * content.elastic();
    row.begin(start(number) - left + shift(rest));
    List<Problem> problems = new ArrayList<>(0);
    Placer placer = new Placer(row, fill, content.blank(right), problems);
    int end = content.lastSolid();
    List<LineContent.Chunk> chunks = content.chunks();
    for (int i = 0; i < chunks.size(); i++) {
      placer.place(chunks.get(i), i == end);
    }
    if (rest < -LineCost.TOLERANCE) {
      over = Math.max(over, -rest);
      problems.add(problem(Kind.OVERFULL_LINE, content));
    }
    Ending ending = ending(place, last);
    if (isForced(place)) {
      problems.add(problem(Kind.FORCED_BREAK, content));
    }
    boolean splits = ending == Ending.HYPHEN || ending == Ending.WORD;
    List<Placement> parts = row.finish(ending);
    return new SetLine(parts, row.pending(), notes(place), problems, splits);
  }

  /** What the end of a line stands out by; in Chinese only the blank of a mark, and if it must. */
  private double right(LineContent content, double room) {
    boolean hangs = !source.directions().rightToLeft() && align != Align.CENTRE;
    if (items.isWide()) {
      return hangs ? Math.min(content.right(hanging), Math.max(0, -room)) : 0;
    }
    return hangs && align != Align.START ? content.right(hanging) : 0;
  }

  /** Whether there is something in a line that can grow or shrink by what is asked of it. */
  private boolean gives(double room, LineContent content) {
    if (items.isWide() && room > 0) {
      return content.ems() > 0;
    }
    return content.elastic() > 0 || !items.isWide() && LineFill.byLetters(room, content, rules);
  }

  private boolean hasHoles(LineFill fill) {
    return items.isWide() ? fill.isWideOpen() : fill.hasHoles(rules.spaces());
  }

  private LineFill filled(double room, LineContent content) {
    return items.isWide()
        ? LineFill.wide(room, content)
        : LineFill.of(room, content, rules.spaces());
  }

  private LineFill natural() {
    return items.isWide() ? new LineFill(0, 0) : LineFill.natural(rules.spaces());
  }

  /** The left edge of a line; indents count from the right where text does. */
  private double start(int number) {
    double start = widths.start(number);
    return source.directions().rightToLeft()
        ? widths.measure() - start - widths.width(number)
        : start;
  }

  private double shift(double room) {
    double free = Math.max(0, room);
    boolean backward = source.directions().rightToLeft();
    return switch (align) {
      case START, JUSTIFY -> backward ? free : 0;
      case CENTRE -> free / 2;
      case END -> backward ? 0 : free;
    };
  }

  private Ending ending(int place, boolean last) {
    if (last) {
      return Ending.PARAGRAPH;
    }
    return switch (items.kind(place)) {
      case ItemList.GLUE -> Ending.LINE;
      case ItemList.ROOM -> Ending.CHARACTER;
      case ItemList.DISC -> items.hyphen(place) ? Ending.HYPHEN : Ending.WORD;
      default -> Ending.WORD;
    };
  }

  /** Whether a line ends where no break is due. */
  private boolean isForced(int place) {
    if (place == items.size()) {
      return false;
    }
    float cost = items.cost(place);
    return cost == ItemList.NEVER || cost == ItemList.EMERGENCY;
  }

  private static Problem problem(Kind kind, LineContent content) {
    String text = content.lastWord();
    int end = Math.min(text.length(), LONGEST_EXCERPT);
    return new Problem(kind, content.mark(), 0, text.substring(0, end));
  }

  /** The notes called up to a break; those called at a space that ends the line belong to it. */
  private List<Piece.Note> notes(int place) {
    List<Piece.Note> notes = new ArrayList<>(0);
    int next = items.after(place);
    int end = next < items.size() ? offset(next) : Integer.MAX_VALUE;
    while (call < source.calls().size() && source.calls().get(call).offset() <= end) {
      notes.add(source.calls().get(call++).note());
    }
    return notes;
  }

  private int offset(int from) {
    for (int i = from; i < items.size(); i++) {
      if (items.end(i) > 0) {
        return items.start(i);
      }
    }
    return Integer.MAX_VALUE;
  }

  /** What is set: text, as items, in lines of some widths. */
  record Set(ParagraphText source, ItemList items, LineWidths widths, LineRules rules) {
    /** The same text as other items. */
    Set with(ItemList other) {
      return new Set(source, other, widths, rules);
    }
  }

  /** Sets the chunks of a line. */
  private static final class Placer implements Piece.Visitor<Boolean> {
    private final FragmentRow row;
    private final LineFill fill;
    private final double trim;
    private final List<Problem> problems;
    private LineContent.Chunk chunk = LineContent.Chunk.NONE;
    private boolean last;

    /**
     * A placer of one line.
     *
     * @param trim the blank at its end that stands out of the measure and is cut off
     */
    Placer(FragmentRow row, LineFill fill, double trim, List<Problem> problems) {
      this.row = row;
      this.fill = fill;
      this.trim = trim;
      this.problems = problems;
    }

    /** Places a chunk, which may be the last one that shows. */
    void place(LineContent.Chunk next, boolean isLast) {
      chunk = next;
      last = isLast;
      next.part().piece().accept(this);
    }

    @Override
    public Boolean run(Piece.Run run) {
      Part part = chunk.part();
      double letter = fill.letter() * chunk.em();
      double wider = fill.space() * chunk.gives() + letter;
      if (chunk.shape().isEmpty()) {
        row.move(chunk.width() + wider);
        return true;
      }
      wider /= Math.max(1, chunk.glyphs());
      List<Stretch> shape = chunk.shape();
      for (int i = 0; i < shape.size(); i++) {
        Stretch stretch = shape.get(i);
        if (stretch.font() == null) {
          problems.add(new Problem(Kind.MISSING_GLYPH, run.mark(), 0, stretch.glyphs().text()));
        } else if (ComplexScripts.isIn(stretch.glyphs().text())) {
          String script = ComplexScripts.name(stretch.glyphs().text());
          problems.add(new Problem(Kind.UNSHAPED_SCRIPT, run.mark(), 0, script));
        }
        row.add(stretch, part.face(), run.mark(), wider);
      }
      if (last && letter + trim != 0) {
        row.narrowLast(letter + trim);
      }
      return true;
    }

    @Override
    public Boolean gap(Piece.Gap gap) {
      Typeface face = chunk.part().face();
      List<Stretch> shape = chunk.shape();
      double more = gap.width() - face.width(shape);
      for (Stretch stretch : shape) {
        row.add(stretch, face, gap.mark(), more);
      }
      return true;
    }

    @Override
    public Boolean newline(Piece.Newline newline) {
      return false;
    }

    @Override
    public Boolean reference(Piece.Reference reference) {
      Typeface face = chunk.part().face();
      row.reserve(reference, face, face.width(ParagraphText.placeholder(reference)));
      return true;
    }

    @Override
    public Boolean note(Piece.Note note) {
      return false;
    }
  }
}
