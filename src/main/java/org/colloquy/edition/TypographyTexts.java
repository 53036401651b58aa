package org.colloquy.edition;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colloquy.model.Inline;

/** Puts corrected texts in the place of those of a paragraph; what may not change is kept. */
final class TypographyTexts implements Inline.Visitor<Inline> {
  private final Deque<String> texts;

  /**
   * @param texts of what may change, in order
   */
  TypographyTexts(Deque<String> texts) {
    this.texts = texts;
  }

  List<Inline> of(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>(inlines.size());
    inlines.forEach(i -> out.add(i.accept(this)));
    return out;
  }

  @Override
  public Inline visit(Inline.Text node) {
    return new Inline.Text(texts.remove(), node.origin());
  }

  @Override
  public Inline visit(Inline.Emphasis node) {
    return new Inline.Emphasis(of(node.inlines()), node.origin());
  }

  @Override
  public Inline visit(Inline.Strong node) {
    return new Inline.Strong(of(node.inlines()), node.origin());
  }

  @Override
  public Inline visit(Inline.Superscript node) {
    return new Inline.Superscript(of(node.inlines()), node.origin());
  }

  @Override
  public Inline visit(Inline.Subscript node) {
    return new Inline.Subscript(of(node.inlines()), node.origin());
  }

  @Override
  public Inline visit(Inline.Code node) {
    return node;
  }

  @Override
  public Inline visit(Inline.Link node) {
    return node;
  }

  @Override
  public Inline visit(Inline.NoteReference node) {
    return node;
  }

  @Override
  public Inline visit(Inline.Sound node) {
    return node;
  }

  @Override
  public Inline visit(Inline.Gap node) {
    return node;
  }

  @Override
  public Inline visit(Inline.TimeMark node) {
    return node;
  }

  @Override
  public Inline visit(Inline.PageMark node) {
    return node;
  }

  @Override
  public Inline visit(Inline.LineBreak node) {
    return node;
  }

  @Override
  public Inline visit(Inline.LanguageSpan node) {
    return node;
  }
}
