package org.colloquy.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of inlines and contents without markup: inlines run together, contents, items and cells
 * are parted by a line end, line breaks are line ends, note references are nothing.
 */
public final class PlainText {
  private final StringBuilder out = new StringBuilder();
  private final List<String> calls = new ArrayList<>(0);
  private final List<PagePlace> pages = new ArrayList<>(0);
  private final Inlines inlines = new Inlines();
  private final Contents contents = new Contents();
  private final boolean marks;

  private PlainText() {
    this(true);
  }

  /**
   * @param marks whether sounds and marks of times and pages count
   */
  private PlainText(boolean marks) {
    this.marks = marks;
  }

  public static String ofInlines(List<Inline> inlines) {
    if (inlines.isEmpty()) {
      return "";
    }
    if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text only) {
      return only.text();
    }
    PlainText text = new PlainText();
    text.inlines(inlines);
    return text.out.toString();
  }

  public static String of(List<Content> contents) {
    if (contents.size() == 1 && contents.get(0) instanceof Content.Paragraph only) {
      return ofInlines(only.inlines());
    }
    PlainText text = new PlainText();
    text.contents(contents);
    return text.out.toString();
  }

  /** The text of a block's content, without its label. */
  public static String of(Block block) {
    return walked(block).out.toString();
  }

  /**
   * What is said in a block, on one line: without sounds and the marks of times and pages, unless
   * it has nothing else.
   */
  public static String spoken(Block block) {
    PlainText text = new PlainText(false);
    block.accept(text.new Blocks());
    String said = oneLine(text.out.toString());
    return said.isEmpty() ? oneLine(of(block)) : said;
  }

  private static String oneLine(String text) {
    return text.strip().replace('\n', ' ').replaceAll(" {2,}", " ");
  }

  /** Ids of the notes that a block calls, in order, as often as it does. */
  public static List<String> noteCalls(Block block) {
    return walked(block).calls;
  }

  /** Ids of the notes that contents call, in order, as often as they do. */
  public static List<String> noteCalls(List<Content> contents) {
    PlainText text = new PlainText();
    text.contents(contents);
    return text.calls;
  }

  /** The marks of the source's own pages and lines in a block, in order. */
  public static List<PagePlace> pageMarks(Block block) {
    return walked(block).pages;
  }

  /**
   * A mark of the source's own pages.
   *
   * @param offset of the mark in the text of its block
   */
  public record PagePlace(int offset, Inline.PageMark mark) {}

  private static PlainText walked(Block block) {
    PlainText text = new PlainText();
    block.accept(text.new Blocks());
    return text;
  }

  private boolean inlines(List<Inline> list) {
    for (Inline inline : list) {
      inline.accept(inlines);
    }
    return true;
  }

  private boolean contents(List<Content> list) {
    for (Content content : list) {
      content.accept(contents);
    }
    return true;
  }

  private boolean text(String text) {
    out.append(text);
    return true;
  }

  private boolean part() {
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return true;
  }

  private final class Blocks implements Block.Visitor<Boolean> {
    @Override
    public Boolean visit(Question question) {
      return contents(question.content());
    }

    @Override
    public Boolean visit(Answer answer) {
      return contents(answer.content());
    }

    @Override
    public Boolean visit(Remark remark) {
      return contents(remark.content());
    }

    @Override
    public Boolean visit(Narration narration) {
      return contents(narration.content());
    }

    @Override
    public Boolean visit(Heading heading) {
      return inlines(heading.inlines());
    }

    @Override
    public Boolean visit(Event event) {
      return inlines(event.inlines());
    }
  }

  private final class Contents implements Content.Visitor<Boolean> {
    @Override
    public Boolean visit(Content.Paragraph paragraph) {
      return part() && inlines(paragraph.inlines());
    }

    @Override
    public Boolean visit(Content.ItemList list) {
      list.items().forEach(item -> contents(item.content()));
      return true;
    }

    @Override
    public Boolean visit(Content.Quotation quotation) {
      return contents(quotation.content());
    }

    @Override
    public Boolean visit(Content.Preformatted preformatted) {
      return part() && text(preformatted.text());
    }

    @Override
    public Boolean visit(Content.Table table) {
      part();
      inlines(table.caption());
      for (Content.Row row : table.rows()) {
        for (Content.Cell cell : row.cells()) {
          part();
          contents(cell.content());
        }
      }
      return true;
    }

    @Override
    public Boolean visit(Content.Figure figure) {
      return part() && inlines(figure.caption());
    }

    @Override
    public Boolean visit(Content.Subheading subheading) {
      return part() && inlines(subheading.inlines());
    }
  }

  private final class Inlines implements Inline.Visitor<Boolean> {
    @Override
    public Boolean visit(Inline.Text text) {
      return text(text.text());
    }

    @Override
    public Boolean visit(Inline.Emphasis emphasis) {
      return inlines(emphasis.inlines());
    }

    @Override
    public Boolean visit(Inline.Strong strong) {
      return inlines(strong.inlines());
    }

    @Override
    public Boolean visit(Inline.Code code) {
      return text(code.text());
    }

    @Override
    public Boolean visit(Inline.Superscript superscript) {
      return inlines(superscript.inlines());
    }

    @Override
    public Boolean visit(Inline.Subscript subscript) {
      return inlines(subscript.inlines());
    }

    @Override
    public Boolean visit(Inline.Link link) {
      return inlines(link.inlines());
    }

    @Override
    public Boolean visit(Inline.NoteReference reference) {
      return calls.add(reference.note());
    }

    @Override
    public Boolean visit(Inline.Sound sound) {
      return marks && text(sound.text());
    }

    @Override
    public Boolean visit(Inline.Gap gap) {
      return text(gap.text());
    }

    @Override
    public Boolean visit(Inline.TimeMark mark) {
      return marks && text(mark.text());
    }

    @Override
    public Boolean visit(Inline.PageMark mark) {
      pages.add(new PagePlace(out.length(), mark));
      return marks && text(mark.text());
    }

    @Override
    public Boolean visit(Inline.LineBreak lineBreak) {
      return text("\n");
    }

    @Override
    public Boolean visit(Inline.LanguageSpan span) {
      return inlines(span.inlines());
    }
  }
}
