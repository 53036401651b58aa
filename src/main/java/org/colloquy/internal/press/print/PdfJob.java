package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.press.Languages;
import org.colloquy.internal.typeset.Block;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.internal.typeset.Typesetter;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.model.Limits;

/** What the parts of the PDF writer share while they lay out one edition. */
final class PdfJob {
  /** No line of any page holds so many characters. */
  private static final int LONGEST = 500;

  private final Edition edition;
  private final Typesetter typesetter;
  private final Languages languages = new Languages();
  private final PdfStyles styles;
  private final PdfMarks marks = new PdfMarks();
  private final PdfFlow flow;
  private final PdfPullQuotes pullQuotes;
  private final boolean dialogue;
  private final boolean brief;
  private final Element root = new Element(Role.DOCUMENT);
  private final List<Diagnostic> problems = new ArrayList<>();
  private final PdfPictures pictures;
  private final PdfNotes notes;
  private final PdfContents contents;
  private final PdfSourcePlaces source;

  /**
   * A job.
   *
   * @param brief whether the edition has too few pages for contents, and for pages of parts
   */
  PdfJob(Edition edition, Limits limits, Typesetter typesetter, boolean brief) {
    this.brief = brief;
    this.edition = edition;
    this.typesetter = typesetter;
    styles = new PdfStyles(edition.design(), edition.functionWords());
    dialogue = edition.isDialogue();
    pullQuotes = new PdfPullQuotes(edition, problems);
    PdfGrid grid = new PdfGrid(styles.grid(1), styles.isOnGrid() && !dialogue);
    flow = new PdfFlow(marks, grid, new PdfHeights(typesetter, styles.measure()));
    pictures = new PdfPictures(edition.interview(), limits, problems);
    notes = new PdfNotes(this);
    contents = new PdfContents(this);
    source = new PdfSourcePlaces(edition.interview().blocks());
  }

  /** The height of blocks in a measure, in points. */
  double height(List<? extends Block> blocks, double measure) {
    return typesetter.height(blocks, measure);
  }

  /** The width of a text on one line, in points. */
  double width(String text, TextStyle style) {
    return typesetter.width(text, style, language());
  }

  /** A text that fits in so many points, cut at a space if there is one, an ellipsis at the cut. */
  String fitting(String text, TextStyle style, double room) {
    int end = Math.min(text.length(), LONGEST);
    if (end == text.length() && width(text, style) <= room) {
      return text;
    }
    String ellipsis = design().shorten().ellipsis();
    while (end > 0 && width(text.substring(0, end) + ellipsis, style) > room) {
      int space = text.lastIndexOf(' ', end - 1);
      end = space > 0 ? space : end - 1;
    }
    return text.substring(0, end) + ellipsis;
  }

  PdfPullQuotes pullQuotes() {
    return pullQuotes;
  }

  /** Whether a heading of the first rank stands above all others: a title, or names instead. */
  boolean isTitled() {
    return !styles.geometry().hasSide()
        || edition.metadata().title().isPresent()
        || !edition.interviewees().isEmpty();
  }

  /** Whether the text is Chinese or Japanese. */
  boolean isCjk() {
    return PdfScripts.isCjk(edition.language());
  }

  /** Whether speakers change quickly. */
  boolean dialogue() {
    return dialogue;
  }

  Edition edition() {
    return edition;
  }

  Design design() {
    return edition.design();
  }

  Fonts fonts() {
    return typesetter.fonts();
  }

  Typesetter typesetter() {
    return typesetter;
  }

  /** The language of the text, as a tag that may stand in a document. */
  String language() {
    return languages.usable(edition.language()) ? edition.language() : "und";
  }

  Languages languages() {
    return languages;
  }

  PdfStyles styles() {
    return styles;
  }

  PdfMarks marks() {
    return marks;
  }

  PdfFlow flow() {
    return flow;
  }

  Element root() {
    return root;
  }

  PdfPictures pictures() {
    return pictures;
  }

  PdfNotes notes() {
    return notes;
  }

  PdfContents contents() {
    return contents;
  }

  /** Whether title, contents and text are parts with pages of their own. */
  boolean parts() {
    boolean own = design().title().ownPage() && design().tabs().isEmpty();
    return own && !contentsEntries().isEmpty();
  }

  /** The entries of the contents; none where there are too few pages for any. */
  List<ContentsEntry> contentsEntries() {
    return brief ? List.of() : edition.contents();
  }

  /** Where blocks stand in a source that marks its pages. */
  PdfSourcePlaces source() {
    return source;
  }

  /** What could not be expressed; parts add to it. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** An element for words that the edition adds of itself. */
  Element generated(Role role, String name) {
    Element element = new Element(role).named(name);
    String own = edition.terms().language();
    return own.equals(language()) ? element : element.in(own);
  }
}
