package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.Furniture;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Paragraph;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.internal.typeset.Spacing;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Metadata;

/**
 * What stands around the text on pages with a side column: the rule of the title block, running
 * heads of which one part stands above each column, publication and folio at the foot.
 */
final class PdfSideFurniture implements Furniture {
  /** The rule of a running head below the top of its line, in steps of the grid. */
  private static final double RULE = 1.125;

  /** Folios below the text, in steps of the grid, as long as that is not too far down. */
  private static final double FOLIO = 2;

  private static final double LOWEST = 0.4;
  private static final double PUBLICATION_SIZE = 8;
  private static final double CLEAR = 6;

  private final PdfJob job;
  private final Edition edition;
  private final PdfStyles styles;
  private final PdfGeometry geometry;
  private final Tokens.RunningHead head;
  private final PdfCurrent current;
  private final PdfPullPlacer quotes;

  PdfSideFurniture(PdfJob job) {
    this.job = job;
    edition = job.edition();
    styles = job.styles();
    geometry = styles.geometry();
    head = job.design().runningHead();
    current = new PdfCurrent(edition, job.marks());
    quotes = new PdfPullPlacer(job);
  }

  @Override
  public List<Fixture> on(PageView page) {
    Sheet sheet = new Sheet(page, new ArrayList<>());
    double top = styles.page().top() / 2;
    if (page.number() >= Math.max(1, head.fromPage())) {
      head(sheet, top);
    } else if (page.number() == 1) {
      Tokens.Title title = job.design().title();
      rule(sheet, top, styles.points(title.rule(), title.style()), Tokens.Ink.INK);
    }
    foot(sheet);
    quotes.place(page, sheet.fixtures());
    return sheet.fixtures();
  }

  /** A page, and what stands around its text so far. */
  private record Sheet(PageView page, List<Fixture> fixtures) {
    void add(Place place, Block block) {
      fixtures.add(new Fixture(page.left() + place.x(), place.y(), place.width(), block));
    }
  }

  /** A box: x from the measure, y from the top of the page. */
  private record Place(double x, double y, double width, Align align) {}

  private void rule(Sheet sheet, double y, double thickness, Tokens.Ink ink) {
    if (thickness > 0) {
      double width = geometry.measure() + geometry.reach();
      Block.Rule rule =
          new Block.Rule(
              0,
              width,
              thickness,
              thickness,
              ink.ordinal(),
              Spacing.NONE,
              Keep.NONE,
              PdfMarks.FURNITURE);
      sheet.add(new Place(geometry.outer(), y - thickness / 2, width, Align.START), rule);
    }
  }

  private void head(Sheet sheet, double top) {
    PageView page = sheet.page();
    Tokens.Style look = head.style();
    TextStyle style = styles.text(look);
    TextStyle names = names();
    double room = geometry.reach() - CLEAR;
    String left = text(either(head.left(), head.even()), page, names, room);
    double measure = geometry.measure();
    String right = text(either(head.right(), head.odd()), page, style, measure);
    // Without a name and a question the title would stand there twice.
    if (!left.equalsIgnoreCase(right)) {
      line(sheet, new Place(geometry.outer(), top, room, Align.START), left, names);
    }
    line(sheet, new Place(0, top, measure, Align.START), right, style);
    if (!left.isEmpty() || !right.isEmpty()) {
      double below = top + styles.grid(RULE);
      rule(sheet, below, styles.points(head.rule(), look), Tokens.Ink.SOFT);
    }
  }

  /** Where a design has heads for left and right pages alone, both stand on each. */
  private static Tokens.HeadText either(Tokens.HeadText usual, Tokens.HeadText facing) {
    return usual == Tokens.HeadText.NONE ? facing : usual;
  }

  /** Who is interviewed is shown as in labels. */
  private TextStyle names() {
    TextStyle style = styles.text(job.design().label().style());
    return style.tracking() > 0 ? style.withTracking(style.tracking() + 0.01) : style;
  }

  private void line(Sheet sheet, Place place, String text, TextStyle style) {
    if (!text.isEmpty()) {
      Piece run = new Piece.Run(text, style, edition.language(), PdfMarks.FURNITURE);
      Shape shape = Shape.of(styles.grid(1), place.align());
      Paragraph paragraph = Paragraph.of(List.of(run), shape, PdfMarks.FURNITURE);
      sheet.add(place, paragraph);
    }
  }

  private void foot(Sheet sheet) {
    Tokens.Folio folio = job.design().folio();
    if (folio.place() == Tokens.FolioPlace.NONE) {
      return;
    }
    PageView page = sheet.page();
    double bottom = page.setup().top() + page.setup().textHeight();
    double free = page.setup().height() - bottom;
    double grid = styles.grid(1);
    double y = bottom + Math.max(0, Math.min(FOLIO * grid, LOWEST * free - 0.7 * grid));
    TextStyle style = styles.text(folio.style());
    Place number = new Place(0, y, geometry.measure(), Align.END);
    line(sheet, number, Integer.toString(page.number()), style);
    double room = geometry.reach() - CLEAR;
    TextStyle soft =
        PdfStyles.regular(style).withSize(PUBLICATION_SIZE).withColour(Tokens.Ink.SOFT.ordinal());
    String text = job.fitting(publication(), soft, room);
    line(sheet, new Place(geometry.outer(), y, room, Align.START), text, soft);
  }

  private String publication() {
    return edition
        .metadata()
        .publication()
        .map(Metadata.Publication::title)
        .map(name -> edition.when().map(issue -> name + " · " + issue).orElse(name))
        .orElse("");
  }

  private String text(Tokens.HeadText kind, PageView page, TextStyle style, double room) {
    return switch (kind) {
      case NONE -> "";
      case TITLE -> shortened(edition.fileTitle(), style, room);
      case QUESTION -> question(page, style, room);
      case INTERVIEWEE -> interviewee(style, room);
      case SPEAKERS -> speakers(page, style, room);
      case PUBLICATION -> job.fitting(publication(), style, room);
      case PAGE -> Integer.toString(page.number());
      case PAGE_OF_PAGES -> page.number() + " / " + page.count();
    };
  }

  private String question(PageView page, TextStyle style, double room) {
    if (!edition.hasRoles() && !current.speakers(page).isEmpty()) {
      return speakers(page, style, room);
    }
    Optional<ContentsEntry> entry = current.question(page);
    // First words in place of a title are one for windows, not for pages.
    String title = job.isTitled() ? edition.fileTitle() : "";
    return shortened(entry.map(ContentsEntry::full).orElse(title), style, room);
  }

  /** Where nobody is known to be interviewed, what it is part of, or its own title. */
  private String interviewee(TextStyle style, double room) {
    String name =
        edition.hasRoles()
            ? edition.interviewees()
            : edition.metadata().publication().map(Metadata.Publication::title).orElse("");
    boolean named = edition.hasRoles() || edition.metadata().title().isPresent();
    String shown = name.isEmpty() && named ? edition.fileTitle() : name;
    return job.fitting(
        styles.shown(shown, job.design().label().style(), job.language()), style, room);
  }

  private String speakers(PageView page, TextStyle style, double room) {
    String names =
        PdfHeadTexts.names(current.speakers(page), line -> job.width(line, style) <= room);
    return job.fitting(names, style, room);
  }

  /** As many words as the design allows and a line holds, the last one fit to end with. */
  private String shortened(String text, TextStyle style, double room) {
    int most = Math.max(1, head.words());
    String longest =
        PdfLongest.of(
            most, words -> edition.shorten(text, words), line -> job.width(line, style) <= room);
    return job.fitting(longest, style, room);
  }
}
