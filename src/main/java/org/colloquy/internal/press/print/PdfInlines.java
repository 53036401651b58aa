package org.colloquy.internal.press.print;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.pdf.Target;
import org.colloquy.internal.press.PullQuotes;
import org.colloquy.internal.typeset.Piece;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;

/** Turns inlines into pieces of one paragraph, each in its element. */
final class PdfInlines implements Inline.Visitor<Boolean> {
  /** An event of fewer characters is not divided over lines. */
  private static final int UNDIVIDED = 25;

  private static final double SMALL = 0.65;
  private static final double RAISED = 0.35;
  private static final double LOWERED = -0.15;
  private static final double BEFORE_NOTE = 0.08;

  private final PdfJob job;
  private final List<Piece> pieces = new ArrayList<>();
  private final Element paragraph;
  private Element element;
  private TextStyle style;
  private String language;
  private boolean atSpace = true;

  PdfInlines(PdfJob job, Element element, TextStyle style) {
    this.job = job;
    paragraph = element;
    this.element = element;
    this.style = style;
    this.language = job.language();
  }

  List<Piece> pieces() {
    return pieces;
  }

  boolean add(List<Inline> inlines) {
    for (Inline inline : inlines) {
      job.marks().from(inline.origin());
      inline.accept(this);
    }
    return true;
  }

  /** Adds text of the element at hand. */
  boolean text(String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Run(text, style, language, job.marks().of(element)));
      atSpace = Character.isWhitespace(text.charAt(text.length() - 1));
    }
    return true;
  }

  /** Adds text in an element and a style of its own, and a space of so many points behind it. */
  void label(Element own, TextStyle look, String text, double gap) {
    labelIn(element.add(own), look, text, gap);
  }

  /** The same in an element that may stand elsewhere. */
  void labelIn(Element own, TextStyle look, String text, double gap) {
    int mark = job.marks().of(own);
    pieces.add(new Piece.Run(text, look, language, mark));
    pieces.add(new Piece.Gap(gap, look, mark));
    atSpace = true;
  }

  /** Adds text of the element at hand in another style. */
  void text(String text, TextStyle look) {
    TextStyle outer = style;
    style = look;
    text(text);
    style = outer;
  }

  /** Adds the number of the page of a place. */
  void page(String place, TextStyle look) {
    pieces.add(new Piece.Reference(place, Piece.Cite.PAGE, look, job.marks().of(element)));
  }

  /** A mark for content of an element inside the one at hand. */
  int mark(Element own) {
    return job.marks().of(element.add(own));
  }

  /**
   * Ends the line; a space stays before it, so that words stay apart when the text is taken out.
   */
  boolean newline() {
    if (!atSpace) {
      text(" ");
    }
    atSpace = true;
    return pieces.add(new Piece.Newline(job.marks().of(element)));
  }

  private boolean inStyle(TextStyle other, List<Inline> inlines) {
    TextStyle outer = style;
    style = other;
    add(inlines);
    style = outer;
    return true;
  }

  private boolean inElement(Element inner, List<Inline> inlines) {
    Element outer = element;
    element = outer.add(inner);
    add(inlines);
    element = outer;
    return true;
  }

  @Override
  public Boolean visit(Inline.Text text) {
    int done = 0;
    for (PullQuotes.Quote quote : job.pullQuotes().in(text)) {
      int end = quote.from() + quote.sentence().length();
      text(text.text().substring(done, quote.from()));
      job.marks().ofNothing();
      job.pullQuotes().mark(quote, job.marks().of(element));
      text(text.text().substring(quote.from(), end));
      job.marks().ofNothing();
      done = end;
    }
    return text(text.text().substring(done));
  }

  @Override
  public Boolean visit(Inline.Emphasis emphasis) {
    return inStyle(PdfStyles.italic(style), emphasis.inlines());
  }

  @Override
  public Boolean visit(Inline.Strong strong) {
    return inStyle(PdfStyles.bold(style), strong.inlines());
  }

  @Override
  public Boolean visit(Inline.Code code) {
    TextStyle outer = style;
    Element around = element;
    style = job.styles().mono(style);
    element = around.add(Role.CODE);
    text(code.text());
    element = around;
    style = outer;
    return true;
  }

  @Override
  public Boolean visit(Inline.Superscript superscript) {
    return inStyle(shifted(RAISED), superscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Subscript subscript) {
    return inStyle(shifted(LOWERED), subscript.inlines());
  }

  private TextStyle shifted(double em) {
    return style.withSize(SMALL * style.size()).withRise(style.rise() + em * style.size());
  }

  @Override
  public Boolean visit(Inline.Link link) {
    String text = PlainText.ofInlines(link.inlines()).strip();
    String href = link.href();
    Target target =
        href.startsWith("#")
            ? Target.place(href.substring(1), text.isEmpty() ? href : text)
            : Target.uri(href, text.isEmpty() || text.equals(href) ? href : text + ", " + href);
    return inElement(new Element(Role.LINK).to(target), link.inlines());
  }

  @Override
  public Boolean visit(Inline.NoteReference reference) {
    String number = Integer.toString(job.edition().noteNumber(reference.note()));
    job.notes().called(reference.note());
    Target target = Target.place(reference.note(), job.edition().terms().notes() + " " + number);
    Element link = element.add(Role.REFERENCE).add(new Element(Role.LINK).to(target));
    int mark = job.marks().of(link);
    pieces.add(new Piece.Gap(BEFORE_NOTE * style.size(), style, mark));
    pieces.add(new Piece.Run(number, PdfStyles.lining(shifted(RAISED)), language, mark));
    job.notes().foot(reference.note(), paragraph).ifPresent(pieces::add);
    return true;
  }

  @Override
  public Boolean visit(Inline.Sound sound) {
    return aside(sound.text());
  }

  @Override
  public Boolean visit(Inline.Gap gap) {
    return aside(gap.text());
  }

  private boolean aside(String text) {
    TextStyle outer = style;
    Tokens.Events events = job.design().events();
    style = events.inlineSlant() == Tokens.Slant.ITALIC ? PdfStyles.italic(style) : style;
    style = style.withColour(events.inlineColour().ordinal());
    text(text.length() < UNDIVIDED ? text.replace(' ', '\u00a0') : text);
    style = outer;
    return true;
  }

  @Override
  public Boolean visit(Inline.TimeMark mark) {
    return soft(mark.text());
  }

  @Override
  public Boolean visit(Inline.PageMark mark) {
    return soft(mark.text());
  }

  private boolean soft(String text) {
    TextStyle outer = style;
    style = style.withColour(Tokens.Ink.SOFT.ordinal());
    text(text);
    style = outer;
    return true;
  }

  @Override
  public Boolean visit(Inline.LineBreak lineBreak) {
    return newline();
  }

  @Override
  public Boolean visit(Inline.LanguageSpan span) {
    String outer = language;
    if (!job.languages().usable(span.language())) {
      return add(span.inlines());
    }
    language = span.language();
    inElement(new Element(Role.SPAN).in(language), span.inlines());
    language = outer;
    return true;
  }
}
