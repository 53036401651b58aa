package org.colloquy.internal.pdf;

import java.util.List;
import org.colloquy.internal.typeset.Fragment;
import org.colloquy.internal.typeset.Page;
import org.colloquy.internal.typeset.Placement;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.Glyphs;
import org.jspecify.annotations.Nullable;

/** Writes the content streams of pages, ISO 32000-1, 8 and 9, and notes what stands where. */
final class PagePainter implements Placement.Visitor<Boolean> {
  /** Thickness of the box that stands for a character no font has, in parts of its height. */
  private static final double BOX_LINE = 0.06;

  private final EmbeddedFonts fonts;
  private final EmbeddedPictures pictures;
  private final List<Integer> palette;
  private final Profile profile;
  private final Tags tags;
  private final Areas areas;
  private final Bytes out = new Bytes(1 << 14);
  private final TextShow show = new TextShow(out);

  /** Words that began on the page painted last. */
  private List<BrokenWord> before = List.of();

  private double height;
  private int page;
  private int from;
  private int to;
  private @Nullable EmbeddedFont fontInUse;
  private double sizeInUse;
  private int colourInUse;

  /** What pages are painted with. */
  record Paint(
      EmbeddedFonts fonts, EmbeddedPictures pictures, List<Integer> palette, Profile profile) {}

  PagePainter(Paint paint, Tags tags, Areas areas) {
    fonts = paint.fonts();
    pictures = paint.pictures();
    palette = paint.palette();
    profile = paint.profile();
    this.areas = areas;
    this.tags = tags;
  }

  /** The content of a page; pages are painted in order. The buffer is used again. */
  Bytes paint(Page sheet, int number, @Nullable Page next) {
    out.clear();
    fontInUse = null;
    show.clear();
    colourInUse = 0;
    height = sheet.height();
    page = number;
    tags.beginPage();
    List<BrokenWord> after = next == null ? List.of() : BrokenWord.between(sheet, next);
    for (Sequence sequence : Sequencer.of(sheet.placements(), before, after)) {
      paint(sequence);
    }
    before = after;
    return out;
  }

  private void paint(Sequence sequence) {
    begin(sequence);
    for (Sequence.Slice slice : sequence.slices()) {
      from = slice.from();
      to = slice.to();
      slice.placement().accept(this);
      if (!sequence.artifact()) {
        noteLink(slice);
      }
    }
    out.put("EMC\n");
  }

  private void begin(Sequence sequence) {
    if (sequence.artifact()) {
      boolean rule = sequence.slices().get(0).placement() instanceof Placement.RuleBox;
      out.put("/Artifact<</Type/").put(rule ? "Layout" : "Pagination").put(">>BDC\n");
      return;
    }
    String spoken = sequence.actualText();
    String type =
        spoken == null && sequence.word() == null
            ? TypeNames.of(tags.element(sequence.mark()), profile)
            : "Span";
    out.put('/')
        .put(type)
        .put("<</MCID ")
        .number((long) tags.add(sequence.mark(), sequence.word()));
    if (spoken != null) {
      out.put("/ActualText<FEFF").hex(spoken).put('>');
    }
    out.put(">>BDC\n");
  }

  private void noteLink(Sequence.Slice slice) {
    Element link = tags.link(slice.placement().mark());
    if (link != null && slice.placement() instanceof Fragment fragment) {
      areas.add(link, area(fragment, slice.from(), slice.to()));
    }
  }

  private Area area(Fragment fragment, int start, int end) {
    Font.Metrics metrics = fragment.font().metrics();
    double unit = fragment.size() / fragment.font().unitsPerEm();
    int count = fragment.glyphs().count();
    double left =
        fragment.x()
            + (fragment.glyphs().backward()
                ? advance(fragment, end, count)
                : advance(fragment, 0, start));
    double base = height - fragment.y();
    return new Area(
        page,
        left,
        base + metrics.descent() * unit,
        left + advance(fragment, start, end),
        base + metrics.ascent() * unit);
  }

  private static double advance(Fragment fragment, int start, int end) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      sum += fragment.glyphs().advance(i);
    }
    return sum * fragment.size() / 1000;
  }

  @Override
  public Boolean fragment(Fragment fragment) {
    colour(fragment.colour());
    EmbeddedFont font = fonts.of(fragment.font());
    if (fragment.glyphs().backward()) {
      backward(font, fragment);
      return true;
    }
    beginText(font, fragment.size(), fragment.x() + advance(fragment, 0, from), fragment.y());
    show.glyphs(font, new TextShow.Span(fragment.glyphs(), from, to, fragment.size()));
    out.put("ET\n");
    return true;
  }

  /** Shows the words in the order of the text; the glyphs of each stand from left to right. */
  private void backward(EmbeddedFont font, Fragment fragment) {
    Glyphs glyphs = fragment.glyphs();
    double pen = Double.NaN;
    double left = fragment.x() + advance(fragment, 0, glyphs.count());
    for (int start = 0; start < glyphs.count(); ) {
      int end = start + 1;
      while (end < glyphs.count() && !glyphs.text(end - 1).isBlank()) {
        end++;
      }
      left -= advance(fragment, start, end);
      if (Double.isNaN(pen)) {
        beginText(font, fragment.size(), left, fragment.y());
      } else {
        out.number(left - pen).put(" 0 Td ");
      }
      show.glyphs(font, new TextShow.Span(glyphs, start, end, fragment.size()));
      pen = left;
      start = end;
    }
    out.put("ET\n");
  }

  private void beginText(EmbeddedFont font, double size, double x, double y) {
    out.put("BT ");
    if (font != fontInUse || size != sizeInUse) {
      out.put('/').put(font.name()).put(' ').number(size).put(" Tf ");
      fontInUse = font;
      sizeInUse = size;
    }
    out.number(x).put(' ').number(height - y).put(" Td");
  }

  @Override
  public Boolean missingGlyph(Placement.MissingGlyph missing) {
    colour(missing.colour());
    double line = missing.height() * BOX_LINE;
    double left = missing.x() + line;
    double width = missing.width() - 2 * line;
    rectangle(left, missing.y(), width, missing.height());
    rectangle(left + line, missing.y() - line, width - 2 * line, missing.height() - 2 * line);
    out.put("f*\n");
    EmbeddedFont font = fonts.any();
    if (font != null) {
      // Programs that take out text pass over a path, whatever ActualText says of it.
      beginText(font, missing.height(), missing.x(), missing.y());
      show.code(font.blank(missing.text()));
      out.put("ET\n");
    }
    return true;
  }

  @Override
  public Boolean rule(Placement.RuleBox rule) {
    colour(rule.colour());
    rectangle(rule.x(), rule.y() + rule.height(), rule.width(), rule.height());
    out.put("f\n");
    return true;
  }

  @Override
  public Boolean figure(Placement.FigureBox figure) {
    String name = pictures.name(figure.mark());
    double bottom = height - figure.y() - figure.height();
    if (!figure.artifact()) {
      areas.add(
          tags.element(figure.mark()),
          new Area(
              page, figure.x(), bottom, figure.x() + figure.width(), bottom + figure.height()));
    }
    if (name == null) {
      rectangle(figure.x(), figure.y() + figure.height(), figure.width(), figure.height());
      out.put("S\n");
      return true;
    }
    out.put("q ").number(figure.width()).put(" 0 0 ").number(figure.height()).put(' ');
    out.number(figure.x()).put(' ').number(bottom).put(" cm /").put(name).put(" Do Q\n");
    return true;
  }

  /** A rectangle whose lower left corner is given, counted from the top of the page. */
  private void rectangle(double x, double y, double width, double tall) {
    out.number(x).put(' ').number(height - y).put(' ');
    out.number(width).put(' ').number(tall).put(" re ");
  }

  private void colour(int number) {
    int rgb = palette.get(number);
    if (rgb != colourInUse) {
      colourInUse = rgb;
      for (int shift = 16; shift >= 0; shift -= 8) {
        out.number((rgb >> shift & 0xff) / 255.0).put(' ');
      }
      out.put("rg\n");
    }
  }
}
