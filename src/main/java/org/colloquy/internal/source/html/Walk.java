package org.colloquy.internal.source.html;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Times;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Goes through a part of a page once and makes lines of it. */
final class Walk implements NodeFilter {
  private static final List<String> SPEAKERS =
      List.of("data-speaker", "data-speaker-name", "data-author", "data-user-name");

  private final Page page;
  private final Element root;
  private final List<Line> lines = new ArrayList<>();
  private final Paragraph paragraph;
  private final List<Element> wrapped = new ArrayList<>();
  private boolean marked;

  /** Who speaks, as the block in hand told before its text. */
  private String told = "";

  /** The indices of the lines right behind tables of speakers and boxes of speech. */
  private final List<Integer> tables = new ArrayList<>();

  private Walk(Page page, Element root) {
    this.page = page;
    this.root = root;
    paragraph = new Paragraph(page.spans(), lines);
  }

  /** The lines of what stands in an element. */
  static List<Line> lines(Page page, Element root) {
    Walk walk = new Walk(page, root);
    root.filter(walk);
    walk.paragraph.end();
    walk.tables.forEach(walk::close);
    return walk.lines;
  }

  /** What stands behind a table of speakers or a box of speech is not said by the last of them. */
  private void close(int behind) {
    Line next = behind < lines.size() ? lines.get(behind) : null;
    if (next != null && next.kind() == Line.Kind.TEXT && next.voice() == null) {
      lines.set(behind, next.saidBy(""));
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!page.voices().isBehind(text)) {
        text(text);
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || element.equals(root)) {
      return FilterResult.CONTINUE;
    }
    if (isElsewhere(element) || called(element) || spoken(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    return isBlock(element) ? block(element) : inline(element);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.equals(root)) {
      if (!wrapped.isEmpty() && wrapped.get(wrapped.size() - 1).equals(element)) {
        wrapped.remove(wrapped.size() - 1);
        paragraph.close();
      }
      if (isBlock(element)) {
        paragraph.end();
        if (page.voices().isBox(element)) {
          tables.add(lines.size());
        }
      } else if (element.normalName().equals("q")) {
        paragraph.text("\u201d", span(element).end(), span(element).end());
      }
    }
    return FilterResult.CONTINUE;
  }

  /** A button that is a question is a block, but in a heading; so is what a class calls one. */
  private boolean isBlock(Element element) {
    return Kinds.isBlock(element)
        || page.asked().said(element) != null
        || page.folds().isButton(element)
            && (element.parent() == null || Kinds.headingLevel(element.parent()) == 0);
  }

  private boolean isElsewhere(Element element) {
    if (page.voices().isBehind(element)) {
      element.select("img").forEach(page::leaveOut);
      return true;
    }
    Notes notes = page.notes();
    return Kinds.hasNoText(element)
        || notes.isNote(element)
        || notes.isBack(element)
        || element.equals(page.subtitle())
        || notes.heads().contains(element);
  }

  /** Whether an element is no part of the text, or but the call of a note. */
  private boolean called(Element element) {
    String note = page.notes().called(element);
    if (note != null) {
      Span span = span(element);
      paragraph.add(new Inline.NoteReference(note, Origin.at(span)), span);
    }
    return note != null || page.furniture().isSkipped(element);
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    int start = Math.max(0, node.sourceRange().startPos());
    int end = Math.max(start, node.sourceRange().endPos());
    String rest = marked ? Speakers.withoutColon(text) : text;
    marked &= rest.isBlank();
    if (!told.isEmpty() && !text.isBlank()) {
      rest = paragraph.isBlank() ? Speakers.withoutName(rest, told) : rest;
      told = "";
    }
    paragraph.text(rest, start, end);
  }

  /** Whether an element names whoever speaks, or says when; it is no part of the text then. */
  private boolean spoken(Element element) {
    String name = page.speakers().named(element);
    if (name != null && (paragraph.isBlank() || beginsLine(element))) {
      paragraph.end();
      paragraph.saidBy(name, span(element));
      marked = true;
      return true;
    }
    boolean time = Kinds.isTime(element) || Kinds.mayBeTime(element);
    if (time && paragraph.isBlank()) {
      Duration at = Times.parse(Speakers.unbracketed(element.text()));
      if (at != null && page.speakers().areNamed()) {
        paragraph.at(at);
        return true;
      }
    }
    return false;
  }

  /** Whether a line of the paragraph begins with an element, or one of the source does. */
  private boolean beginsLine(Element element) {
    return paragraph.isLineBlank() || Speakers.beginsLine(element);
  }

  private FilterResult block(Element element) {
    paragraph.end();
    int level = Kinds.headingLevel(element);
    paragraph.heading(level);
    if (element.normalName().equals("hr")) {
      lines.add(Line.rule(span(element)));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Kinds.isVerbatim(element)) {
      verbatim(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("table") && lines.addAll(page.tables().lines(element))) {
      tables.add(lines.size());
      return FilterResult.SKIP_ENTIRELY;
    }
    Content content = page.contents().of(element);
    if (content != null) {
      lines.add(paragraph.claimed(Line.content(content, span(element))));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (page.contents().isUnseen(element)) {
      page.leaveOut(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (page.folds().isButton(element)
        || page.asked().isPrompt(element)
        || element.normalName().equals("dt")
        || element.normalName().equals("summary")) {
      wrap(element, Wrappers.STRONG);
    }
    told = said(element).strip();
    if (!told.isEmpty()) {
      paragraph.saidBy(told, span(element));
    }
    return FilterResult.CONTINUE;
  }

  /** Who says an element as it tells itself; blank if it does not. */
  private String said(Element element) {
    String kind = page.asked().said(element);
    for (String key : SPEAKERS) {
      kind = kind == null && element.hasAttr(key) ? element.attr(key) : kind;
    }
    kind = kind == null ? page.voices().of(element) : kind;
    return kind == null ? "" : kind;
  }

  private FilterResult inline(Element element) {
    switch (element.normalName()) {
      case "br" -> paragraph.lineBreak();
      case "img" -> picture(element);
      case "code", "kbd", "samp", "tt" -> {
        Span span = span(element);
        String text = element.text();
        if (!text.isBlank()) {
          paragraph.add(new Inline.Code(text, Origin.at(span)), span);
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      case "q" -> paragraph.text("\u201c", start(element), start(element));
      case "wbr" -> paragraph.text("\u200b", start(element), start(element));
      default -> {
        Paragraph.Wrapper wrapper = page.wrappers().of(element);
        if (wrapper != null) {
          wrap(element, wrapper);
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** What is bold within something bold is no bolder. */
  private void wrap(Element element, Paragraph.Wrapper wrapper) {
    if (!paragraph.isOpen(wrapper)) {
      wrapped.add(element);
      paragraph.open(wrapper);
    }
  }

  private void picture(Element element) {
    Content figure = page.contents().picture(element);
    if (figure != null) {
      paragraph.lineBreak();
      lines.add(paragraph.claimed(Line.content(figure, span(element))));
    } else if (Described.isFileName(element.attr("alt"))) {
      page.leaveOut(element);
    } else if (!page.isPart()) {
      paragraph.text(element.attr("alt"), start(element), span(element).end());
    }
  }

  private void verbatim(Element element) {
    String text = element.wholeText();
    Span span = span(element);
    if (text.isBlank()) {
      return;
    }
    if (page.isMost(element)) {
      Verbatim.lines(text, span).forEach(lines::add);
    } else {
      String last = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
      Content literal = new Content.Preformatted(last, Origin.at(span));
      lines.add(paragraph.claimed(Line.content(literal, span)));
    }
  }

  private static int start(Element element) {
    return Math.max(0, element.sourceRange().startPos());
  }

  private Span span(Element element) {
    return page.span(element);
  }
}
