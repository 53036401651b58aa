package org.colloquy.internal.press.markdown;

import com.vladsch.flexmark.util.sequence.LineAppendable;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.press.Urls;
import org.colloquy.internal.press.markdown.MarkdownToken.Kind;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Resource;

/** Writes contents as blocks of Markdown, a blank line between them. */
final class MarkdownContents implements Content.Visitor<Boolean> {
  private static final int DEEPEST = 6;

  private final MarkdownJob job;
  private final LineAppendable out;

  /** What the next paragraph begins with: a label. */
  private List<MarkdownToken> lead = List.of();

  /** Mark of the list before, as long as nothing else follows it. */
  private char lastMark;

  /** Whether blocks follow each other without a blank line. */
  private boolean tight;

  /** Whether the next block goes on behind a mark that begins the line. */
  private boolean behindMark;

  MarkdownContents(MarkdownJob job, LineAppendable out) {
    this.job = job;
    this.out = out;
  }

  /**
   * @param label what the first paragraph begins with; empty for nothing
   */
  void write(List<MarkdownToken> label, List<Content> contents) {
    lead = label;
    boolean paragraph = !contents.isEmpty() && contents.get(0) instanceof Content.Paragraph;
    if (!label.isEmpty() && !paragraph) {
      paragraph(List.of());
    }
    contents.forEach(c -> c.accept(this));
  }

  /** Contents behind a mark with which the line begins, and in its prefix. */
  void behind(List<Content> contents, boolean close) {
    boolean wasTight = tight;
    tight = close;
    lastMark = 0;
    behindMark = true;
    contents.forEach(c -> c.accept(this));
    behindMark = false;
    tight = wasTight;
    lastMark = 0;
  }

  private void begin() {
    if (behindMark) {
      behindMark = false;
    } else if (tight) {
      out.line();
    } else if (!out.isEmpty()) {
      out.blankLine();
    }
  }

  private boolean paragraph(List<Inline> inlines) {
    List<MarkdownToken> tokens = new ArrayList<>(lead);
    lead = List.of();
    tokens.addAll(MarkdownInlines.of(inlines, job));
    return paragraphOf(tokens);
  }

  boolean paragraphOf(List<MarkdownToken> tokens) {
    String text = MarkdownText.of(tokens, MarkdownPlace.PARAGRAPH, job.flavour());
    if (!text.isEmpty()) {
      begin();
      out.append(text).line();
      lastMark = 0;
    }
    return true;
  }

  /** A heading of a level of the model, where 1 is the highest below the title. */
  boolean heading(int level, List<Inline> inlines) {
    int hashes = job.isTitleInFront() ? level : level + 1;
    if (hashes > DEEPEST) {
      job.lost(MarkdownLoss.LEVEL);
    }
    return headingOf(Math.min(DEEPEST, hashes), MarkdownInlines.of(inlines, job));
  }

  boolean headingOf(int hashes, List<MarkdownToken> tokens) {
    String text = MarkdownText.of(tokens, MarkdownPlace.HEADING, job.flavour());
    if (!text.isEmpty()) {
      begin();
      out.append("#".repeat(hashes)).append(' ').append(text).line();
      lastMark = 0;
    }
    return true;
  }

  @Override
  public Boolean visit(Content.Paragraph paragraph) {
    return paragraph(paragraph.inlines());
  }

  @Override
  public Boolean visit(Content.Subheading subheading) {
    return heading(subheading.level(), subheading.inlines());
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    if (!quotation.content().isEmpty()) {
      begin();
      out.append("> ").pushPrefix().addPrefix("> ", true);
      behind(quotation.content(), false);
      out.line().popPrefix(false);
    }
    return true;
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    char mark = mark(list.ordered());
    boolean close = isTight(list);
    int number = list.start();
    for (Content.Item item : list.items()) {
      if (number == list.start()) {
        begin();
      } else if (!close) {
        out.blankLine();
      }
      item(list.ordered() ? number + String.valueOf(mark) : String.valueOf(mark), item, close);
      number++;
    }
    lastMark = mark;
    return true;
  }

  /** Two lists that follow each other have different marks, or they would be one. */
  private char mark(boolean ordered) {
    if (ordered) {
      return lastMark == '.' ? ')' : '.';
    }
    return lastMark == '-' ? '*' : '-';
  }

  private void item(String mark, Content.Item item, boolean close) {
    out.append(mark).pushPrefix().addPrefix(" ".repeat(mark.length() + 1), true);
    if (!item.content().isEmpty()) {
      out.append(' ');
      behind(item.content(), close);
    }
    out.line().popPrefix(false);
  }

  /** Whether every item is one paragraph, with at most a list that needs no blank line before. */
  private static boolean isTight(Content.ItemList list) {
    for (Content.Item item : list.items()) {
      List<Content> content = item.content();
      boolean paragraph = content.isEmpty() || content.get(0) instanceof Content.Paragraph;
      boolean alone = content.size() < 2;
      boolean withList =
          content.size() == 2
              && content.get(1) instanceof Content.ItemList inner
              && (!inner.ordered() || inner.start() == 1)
              && isTight(inner);
      if (!paragraph || !alone && !withList) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Boolean visit(Content.Preformatted preformatted) {
    String fence = MarkdownCode.fence(preformatted.text());
    begin();
    out.append(fence).line();
    if (!preformatted.text().isEmpty()) {
      out.openPreFormatted(true);
      out.append(preformatted.text()).append('\n');
      out.closePreFormatted();
    }
    out.append(fence).line();
    lastMark = 0;
    return true;
  }

  @Override
  public Boolean visit(Content.Table table) {
    if (!table.caption().isEmpty()) {
      job.lost(MarkdownLoss.CAPTION);
      paragraph(table.caption());
    }
    if (job.isPlain()) {
      return rows(table);
    }
    List<String> lines = MarkdownTables.lines(table, job);
    if (!lines.isEmpty()) {
      begin();
      lines.forEach(l -> out.append(l).line());
      lastMark = 0;
    }
    return true;
  }

  private boolean rows(Content.Table table) {
    job.lost(MarkdownLoss.TABLE);
    for (Content.Row row : table.rows()) {
      List<MarkdownToken> tokens = new ArrayList<>();
      for (Content.Cell cell : row.cells()) {
        if (!tokens.isEmpty()) {
          tokens.add(MarkdownToken.of(Kind.LINE_BREAK));
        }
        tokens.addAll(MarkdownCell.of(cell, job));
      }
      paragraphOf(tokens);
    }
    return true;
  }

  /** A paragraph of the picture and, behind a line break, its caption. */
  @Override
  public Boolean visit(Content.Figure figure) {
    List<MarkdownToken> tokens = new ArrayList<>();
    String source = job.resource(figure.resource()).map(Resource::source).orElse("");
    if (Urls.isPicture(source)) {
      tokens.add(MarkdownToken.raw("!["));
      tokens.add(MarkdownToken.text(figure.alt() == null ? "" : figure.alt()));
      tokens.add(MarkdownToken.raw("](" + MarkdownCode.destination(source) + ")"));
      tokens.add(MarkdownToken.of(Kind.LINE_BREAK));
    } else {
      job.lost(MarkdownLoss.PICTURE);
    }
    tokens.addAll(MarkdownInlines.of(figure.caption(), job));
    return paragraphOf(tokens);
  }
}
