package org.colloquy.internal.press.captions;

import java.util.List;
import org.colloquy.internal.press.Losses;
import org.colloquy.model.Inline;

/** Inlines as the text of a caption: on one line, with the few tags that captions know. */
final class CaptionText implements Inline.Visitor<Boolean> {
  private final CaptionSyntax syntax;
  private final Losses losses;
  private final StringBuilder out = new StringBuilder();

  private CaptionText(CaptionSyntax syntax, Losses losses) {
    this.syntax = syntax;
    this.losses = losses;
  }

  static String of(List<Inline> inlines, CaptionSyntax syntax, Losses losses) {
    CaptionText text = new CaptionText(syntax, losses);
    text.each(inlines);
    return text.out.toString().strip();
  }

  private boolean each(List<Inline> inlines) {
    inlines.forEach(i -> i.accept(this));
    return true;
  }

  private boolean text(String text) {
    out.append(syntax.text(text.replace('\n', ' '), losses));
    return true;
  }

  private boolean tagged(String tag, List<Inline> inlines) {
    out.append('<').append(tag).append('>');
    each(inlines);
    out.append("</").append(tag, 0, tag.indexOf(' ') < 0 ? tag.length() : tag.indexOf(' '));
    out.append('>');
    return true;
  }

  @Override
  public Boolean visit(Inline.Text text) {
    return text(text.text());
  }

  @Override
  public Boolean visit(Inline.Emphasis emphasis) {
    return tagged("i", emphasis.inlines());
  }

  @Override
  public Boolean visit(Inline.Strong strong) {
    return tagged("b", strong.inlines());
  }

  @Override
  public Boolean visit(Inline.Code code) {
    return text(code.text());
  }

  @Override
  public Boolean visit(Inline.Superscript superscript) {
    losses.looks("captions have no raised or lowered text", "it stands as plain text");
    return each(superscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Subscript subscript) {
    losses.looks("captions have no raised or lowered text", "it stands as plain text");
    return each(subscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Link link) {
    losses.looks("captions lead nowhere: the address of a link is left out", "its text is kept");
    return each(link.inlines());
  }

  @Override
  public Boolean visit(Inline.NoteReference reference) {
    return true;
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
    return text(" ");
  }

  @Override
  public Boolean visit(Inline.LanguageSpan span) {
    return syntax == CaptionSyntax.WEBVTT
        ? tagged("lang " + span.language(), span.inlines())
        : each(span.inlines());
  }
}
