package org.colloquy.internal.press.plain;

import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.Losses;
import org.colloquy.model.Inline;

/** Inlines as plain text: words alone, and numbers in brackets where notes are called. */
final class PlainInlines implements Inline.Visitor<Boolean> {
  private final Edition edition;
  private final Losses losses;
  private final StringBuilder out = new StringBuilder();

  private PlainInlines(Edition edition, Losses losses) {
    this.edition = edition;
    this.losses = losses;
  }

  static String of(List<Inline> inlines, Edition edition, Losses losses) {
    PlainInlines text = new PlainInlines(edition, losses);
    text.each(inlines);
    return text.out.toString().strip();
  }

  private boolean each(List<Inline> inlines) {
    inlines.forEach(i -> i.accept(this));
    return true;
  }

  private boolean text(String text) {
    out.append(text);
    return true;
  }

  private boolean styled(List<Inline> inlines) {
    losses.looks(
        "plain text has no emphasis, raised or lowered text", "the words stand as they are");
    return each(inlines);
  }

  @Override
  public Boolean visit(Inline.Text text) {
    return text(text.text());
  }

  @Override
  public Boolean visit(Inline.Emphasis emphasis) {
    return styled(emphasis.inlines());
  }

  @Override
  public Boolean visit(Inline.Strong strong) {
    return styled(strong.inlines());
  }

  @Override
  public Boolean visit(Inline.Code code) {
    return text(code.text());
  }

  @Override
  public Boolean visit(Inline.Superscript superscript) {
    return styled(superscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Subscript subscript) {
    return styled(subscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Link link) {
    losses.looks("plain text leads nowhere: the address of a link is left out", "its text is kept");
    return each(link.inlines());
  }

  @Override
  public Boolean visit(Inline.NoteReference reference) {
    return text("[" + edition.noteNumber(reference.note()) + "]");
  }

  @Override
  public Boolean visit(Inline.Sound sound) {
    return text(sound.text());
  }

  @Override
  public Boolean visit(Inline.Gap gap) {
    return text(gap.text());
  }

  @Override
  public Boolean visit(Inline.TimeMark mark) {
    return text(mark.text());
  }

  @Override
  public Boolean visit(Inline.PageMark mark) {
    return text(mark.text());
  }

  @Override
  public Boolean visit(Inline.LineBreak lineBreak) {
    return text("\n");
  }

  @Override
  public Boolean visit(Inline.LanguageSpan span) {
    return each(span.inlines());
  }
}
