package org.colloquy.writer;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Cell;
import org.colloquy.internal.typeset.Furniture;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.Spacing;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.internal.typeset.font.Feature;
import org.colloquy.internal.typeset.font.Font;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.model.Metadata;

/** Running heads and folios. They repeat words, so they are no text: all of it is furniture. */
final class PdfFurniture implements Furniture {
  /** Where the baseline of a head stands in the space above the text, if the design is silent. */
  private static final double HEAD = 0.64;

  /** No line of any page holds so many characters. */
  private static final int LONGEST = 500;

  private static final double NUMBER = 60;

  private final Edition edition;
  private final PdfStyles styles;
  private final Fonts fonts;
  private final Tokens.RunningHead head;
  private final Tokens.Folio folio;
  private final List<Furniture> more = new ArrayList<>();

  PdfFurniture(PdfJob job) {
    edition = job.edition();
    styles = job.styles();
    fonts = job.fonts();
    head = job.design().runningHead();
    folio = job.design().folio();
    job.design().frame().ifPresent(frame -> more.add(new PdfFrame(job, frame)));
    if (job.design().lineNumbers().every() > 0) {
      more.add(new PdfLineNumbers(job));
    }
    if (job.design().contents().cite() == Tokens.Cite.PAGE_LINE) {
      more.add(new PdfCiteFoot(job));
    }
  }

  @Override
  public List<Fixture> on(PageView page) {
    List<Fixture> fixtures = new ArrayList<>();
    if (page.number() >= Math.max(1, head.fromPage())) {
      head(page, fixtures);
    }
    folio(page, fixtures);
    more.forEach(part -> fixtures.addAll(part.on(page)));
    return fixtures;
  }

  private void head(PageView page, List<Fixture> fixtures) {
    boolean mirrored = styles.page().mirrored();
    boolean even = page.number() % 2 == 0;
    Tokens.HeadText left = mirrored ? (even ? Tokens.HeadText.NONE : head.odd()) : head.left();
    Tokens.HeadText right = mirrored && even ? head.even() : head.right();
    TextStyle style = styles.text(head.style());
    double leading = styles.grid(1);
    double baseline =
        head.above().isZero()
            ? HEAD * styles.page().top()
            : styles.page().top() - styles.points(head.above(), head.style());
    double room = styles.measure() - NUMBER;
    String text = fitting(shown(left, page), style, room);
    String end = shown(right, page);
    List<Cell> cells = end.isEmpty() ? List.of() : List.of(end(end, style, right));
    Paragraph line =
        new Paragraph(
            run(text, style),
            shape(leading),
            Spacing.NONE,
            Keep.NONE,
            cells,
            null,
            PdfMarks.FURNITURE);
    fixtures.add(new Fixture(page.left(), baseline - 0.7 * leading, styles.measure(), line));
  }

  /** The page of the title needs no more of it than its number. */
  private String shown(Tokens.HeadText kind, PageView page) {
    boolean repeats = kind != Tokens.HeadText.PAGE && kind != Tokens.HeadText.PAGE_OF_PAGES;
    return repeats && page.number() == 1 ? "" : text(kind, page);
  }

  private Cell end(String text, TextStyle style, Tokens.HeadText kind) {
    boolean number = kind == Tokens.HeadText.PAGE || kind == Tokens.HeadText.PAGE_OF_PAGES;
    double width = number ? NUMBER : styles.measure() / 2;
    String fitting = fitting(text, style, width);
    return new Cell(
        run(fitting, number ? style.with(Feature.TNUM) : style),
        styles.measure() - width,
        width,
        Align.END,
        styles.grid(1),
        Cell.Row.LAST);
  }

  private List<Piece> run(String text, TextStyle style) {
    return text.isEmpty()
        ? List.of()
        : List.of(new Piece.Run(text, style, edition.language(), PdfMarks.FURNITURE));
  }

  private static Shape shape(double leading) {
    return Shape.of(leading, Align.START);
  }

  private void folio(PageView page, List<Fixture> fixtures) {
    if (folio.place() == Tokens.FolioPlace.NONE) {
      return;
    }
    Align align =
        switch (folio.place()) {
          case FOOT_CENTRE -> Align.CENTRE;
          case NONE, FOOT_RIGHT, HEAD_RIGHT -> Align.END;
          case FOOT_OUTSIDE, HEAD_OUTSIDE ->
              styles.page().mirrored() && page.number() % 2 == 0 ? Align.START : Align.END;
        };
    boolean foot =
        folio.place() != Tokens.FolioPlace.HEAD_RIGHT
            && folio.place() != Tokens.FolioPlace.HEAD_OUTSIDE;
    double grid = styles.grid(1);
    double y =
        foot
            ? styles.page().top() + styles.page().textHeight() + grid
            : HEAD * styles.page().top() - 0.7 * grid;
    TextStyle style = styles.text(folio.style());
    Paragraph line =
        Paragraph.of(
            run(Integer.toString(page.number()), style), Shape.of(grid, align), PdfMarks.FURNITURE);
    fixtures.add(new Fixture(page.left(), y, styles.measure(), line));
  }

  private String text(Tokens.HeadText kind, PageView page) {
    return switch (kind) {
      case NONE -> "";
      case TITLE, QUESTION -> edition.fileTitle();
      case INTERVIEWEE, SPEAKERS -> named();
      case PUBLICATION ->
          edition.metadata().publication().map(Metadata.Publication::title).orElse("");
      case PAGE -> Integer.toString(page.number());
      case PAGE_OF_PAGES -> page.number() + " / " + page.count();
    };
  }

  private String named() {
    String names = edition.interviewees();
    return names.isEmpty() ? edition.fileTitle() : names;
  }

  /** A text that fits in so many points, cut at a space, with "…" where something is left out. */
  private String fitting(String text, TextStyle style, double room) {
    int end = Math.min(text.length(), LONGEST);
    if (end == text.length() && width(text, style) <= room) {
      return text;
    }
    while (end > 0 && width(text.substring(0, end) + "…", style) > room) {
      int space = text.lastIndexOf(' ', end - 1);
      end = space > 0 ? space : end - 1;
    }
    return text.substring(0, end) + "…";
  }

  private double width(String text, TextStyle style) {
    Font font = fonts.find(style.font());
    long units = text.codePoints().mapToLong(c -> font.advance(font.glyph(c))).sum();
    return units * style.size() / font.unitsPerEm();
  }
}
