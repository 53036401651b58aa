package org.colloquy.internal.press.web;

import java.util.List;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Urls;
import org.colloquy.model.Inline;

/** Writes inlines as phrasing content. */
final class XhtmlInlines implements Inline.Visitor<XmlWriter> {
  private final Xhtml x;
  private boolean inLink;

  XhtmlInlines(Xhtml x) {
    this.x = x;
  }

  private XmlWriter element(String name, List<Inline> inlines) {
    x.out().start(name);
    return x.inlines(inlines).end();
  }

  private XmlWriter span(String classes, String text) {
    return x.start("span", classes).text(text).end();
  }

  @Override
  public XmlWriter visit(Inline.Text text) {
    return LongWords.write(text.text(), x.out());
  }

  @Override
  public XmlWriter visit(Inline.Emphasis emphasis) {
    return element("em", emphasis.inlines());
  }

  @Override
  public XmlWriter visit(Inline.Strong strong) {
    return element("strong", strong.inlines());
  }

  @Override
  public XmlWriter visit(Inline.Code code) {
    return x.out().element("code", code.text());
  }

  @Override
  public XmlWriter visit(Inline.Superscript superscript) {
    return element("sup", superscript.inlines());
  }

  @Override
  public XmlWriter visit(Inline.Subscript subscript) {
    return element("sub", subscript.inlines());
  }

  @Override
  public XmlWriter visit(Inline.Link link) {
    if (inLink) {
      x.target.unlinked(link);
      return x.inlines(link.inlines());
    }
    String href = link.href();
    String address = href.startsWith("#") ? x.target.href(href.substring(1)) : Urls.escaped(href);
    x.out().start("a").attribute("href", address);
    inLink = true;
    x.inlines(link.inlines());
    inLink = false;
    return x.out().end();
  }

  @Override
  public XmlWriter visit(Inline.NoteReference reference) {
    String number = Integer.toString(x.edition.noteNumber(reference.note()));
    if (inLink) {
      return x.out()
          .start("sup")
          .attribute(Xhtml.GENERATED, "note-call")
          .attribute("id", x.call(reference.note()))
          .text(number)
          .end();
    }
    x.start("a", "call").attribute("href", x.target.href(reference.note()));
    x.out().attribute("id", x.call(reference.note()));
    x.role("doc-noteref", "noteref").attribute(Xhtml.GENERATED, "note-call");
    return x.out().text(number).end();
  }

  @Override
  public XmlWriter visit(Inline.Sound sound) {
    return span("event", sound.text());
  }

  @Override
  public XmlWriter visit(Inline.Gap gap) {
    return span("gap", gap.text());
  }

  @Override
  public XmlWriter visit(Inline.TimeMark mark) {
    x.start("time", "time-mark").attribute("datetime", Xhtml.duration(mark.time()));
    return x.out().text(mark.text()).end();
  }

  @Override
  public XmlWriter visit(Inline.PageMark mark) {
    if (x.beginsPage(mark)) {
      x.out().start("span").attribute("id", x.pageId(mark.page()));
      x.role("doc-pagebreak", "pagebreak").attribute("title", Integer.toString(mark.page())).end();
    }
    return mark.text().isEmpty() ? x.out() : span("page-mark", mark.text());
  }

  @Override
  public XmlWriter visit(Inline.LineBreak lineBreak) {
    return x.out().start("br").empty();
  }

  @Override
  public XmlWriter visit(Inline.LanguageSpan span) {
    x.out().start("span");
    x.language(span.language());
    return x.inlines(span.inlines()).end();
  }
}
