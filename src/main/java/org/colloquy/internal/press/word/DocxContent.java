package org.colloquy.internal.press.word;

import java.util.List;
import java.util.Optional;
import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.container.WordDrawing;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordXml;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/** Writes contents as paragraphs and tables. */
final class DocxContent implements Content.Visitor<Boolean> {
  private static final int INDENT = DocxLists.INDENT;

  /** Deeper contents are not indented further, or nothing of the line would be left. */
  private static final int MOST = 8 * INDENT;

  /**
   * Where contents stand.
   *
   * @param style of the next paragraph
   * @param more style of those behind it
   * @param left indent of text
   * @param right indent at the other side
   * @param depth how many lists are around it
   */
  private record Place(String style, String more, int left, int right, int depth) {
    Place behindFirst() {
      return new Place(more, more, left, right, depth);
    }

    Place inside(String inner, int indent, int lists) {
      return new Place(inner, inner, Math.min(MOST, left + indent), right, depth + lists);
    }
  }

  private final DocxJob job;
  private final DocxJob.Flow flow;
  private final WordXml word;
  private final DocxInlines inlines;
  private Place place = new Place(DocxStyle.NORMAL, DocxStyle.NORMAL, 0, 0, 0);
  private DocxJob.@Nullable Lead lead;
  private int item;
  private boolean keepNext;
  private boolean behindTable;
  private int before = WordParagraph.AS_STYLE;
  private int base;
  private boolean newPage;
  private boolean numbered = true;
  private boolean began;

  DocxContent(DocxJob job, DocxJob.Flow flow) {
    this.job = job;
    this.flow = flow;
    word = flow.word();
    inlines = new DocxInlines(job, flow);
  }

  /** The next paragraph has this space before it, whatever its style says. */
  DocxContent after(int space) {
    before = space;
    return this;
  }

  /** Another paragraph that comes first: what was said of the next one holds for it. */
  WordParagraph opening(WordParagraph paragraph) {
    WordParagraph opening = paragraph.onNewPage(newPage);
    WordParagraph spaced = before == WordParagraph.AS_STYLE ? opening : opening.withBefore(before);
    newPage = false;
    before = 0;
    return spaced;
  }

  /** The next paragraph begins a page. */
  DocxContent onNewPage(boolean begins) {
    newPage = begins;
    return this;
  }

  /** Turns are drawn in so far. */
  DocxContent at(int left) {
    base = left;
    return this;
  }

  /** Whether the next question has the number that its style gives it. */
  DocxContent numbered(boolean value) {
    numbered = value;
    return this;
  }

  /** The last paragraph stays on the page of what follows. */
  DocxContent keptWithNext(boolean keep) {
    keepNext = keep;
    return this;
  }

  /**
   * Writes contents.
   *
   * @param first style of the first paragraph
   * @param more style of the other ones
   * @param head what stands at the head of the first paragraph, or null
   */
  void write(List<Content> contents, String first, String more, DocxJob.@Nullable Lead head) {
    place = new Place(first, more, base, 0, 0);
    lead = head;
    sequence(contents);
    keepNext = false;
    if (lead != null) {
      begin(WordParagraph.of(place.style), "");
      word.end();
    }
  }

  /** Writes one paragraph, or what is set as one. */
  void paragraph(List<Inline> text, String style, DocxJob.@Nullable Lead head) {
    place = new Place(style, style, base, 0, 0);
    lead = head;
    paragraph(WordParagraph.of(style), text);
    keepNext = false;
  }

  private void sequence(List<Content> contents) {
    boolean keepLast = keepNext;
    for (int i = 0; i < contents.size(); i++) {
      keepNext = keepLast && i == contents.size() - 1;
      contents.get(i).accept(this);
    }
  }

  private boolean within(Place inner, List<Content> contents) {
    Place outer = place;
    boolean keep = keepNext;
    place = inner;
    keepNext = false;
    sequence(contents);
    place = outer.behindFirst();
    keepNext = keep;
    return true;
  }

  private boolean paragraph(WordParagraph properties, List<Inline> text) {
    String plain = word.rightToLeft() && !isQuestion() ? "" : PlainText.ofInlines(text);
    begin(properties, plain);
    inlines.write(text, isQuestion() && job.questionsSlant());
    word.end();
    place = place.behindFirst();
    return true;
  }

  private boolean isQuestion() {
    return place.style.equals(DocxStyle.QUESTION) || place.style.equals(DocxStyle.QUESTION_MORE);
  }

  /** Begins a paragraph with what waits for one: the block's lead, an item's number. */
  private void begin(WordParagraph properties, String text) {
    WordParagraph shown = properties.withNext(keepNext);
    if (item != 0) {
      shown = shown.inList(item, Math.min(place.depth, DocxLists.LEVELS) - 1);
      item = 0;
    }
    if (behindTable || before != WordParagraph.AS_STYLE) {
      shown = shown.withBefore(behindTable ? Math.max(before, job.look.half()) : before);
      before = WordParagraph.AS_STYLE;
    }
    if (isQuestion()) {
      if (place.style.equals(DocxStyle.QUESTION)) {
        shown = numbered ? job.numbered(shown) : shown.inList(0, 0);
        numbered = true;
      }
      boolean whole = job.look.exactLines() || job.look.lines(text) <= job.look.questionLines();
      shown = whole ? shown : shown.withBreak(true);
      shown = job.house == null ? shown : job.house.question(shown);
    }
    if (job.house != null && place.style.startsWith(DocxStyle.HEADING)) {
      shown = job.house.heading(shown);
    }
    boolean turned = word.rightToLeft() || Scripts.beginsRightToLeft(text);
    word.paragraph(shown.rightToLeft(turned && !word.rightToLeft()).onNewPage(newPage));
    newPage = false;
    behindTable = false;
    began = true;
    if (lead != null) {
      lead.write(word);
      lead = null;
    }
  }

  /** Gives a lead that is seen a paragraph of its own where what follows has no place for it. */
  private void settle() {
    if (lead != null && lead.isShown()) {
      begin(WordParagraph.of(place.style), "");
      word.end();
      place = place.behindFirst();
    }
    if (item != 0) {
      begin(indented(DocxStyle.LIST), "");
      word.end();
    }
  }

  /** A paragraph indented as its place asks, if that is not what its style has anyway. */
  private WordParagraph indented(String style) {
    WordParagraph paragraph = WordParagraph.of(style);
    int own = DocxStyle.INDENTED.contains(style) ? INDENT : 0;
    own = DocxStyle.TURNS.contains(style) ? base : own;
    boolean asStyle =
        place.left == own && place.right == (style.equals(DocxStyle.QUOTE) ? INDENT : 0);
    return asStyle ? paragraph : paragraph.indented(place.left, place.right);
  }

  @Override
  public Boolean visit(Content.Paragraph paragraph) {
    return paragraph(indented(place.style), paragraph.inlines());
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    settle();
    int level = Math.min(place.depth, DocxLists.LEVELS - 1);
    int number = job.lists.begin(list, level);
    for (Content.Item one : list.items()) {
      item = number;
      within(place.inside(DocxStyle.LIST, INDENT, 1), one.content());
      if (item != 0) {
        Place outer = place;
        place = place.inside(DocxStyle.LIST, INDENT, 1);
        settle();
        place = outer;
      }
    }
    return true;
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    settle();
    Place inner = place.inside(DocxStyle.QUOTE, INDENT, 0);
    Place narrow =
        new Place(inner.style, inner.more, inner.left, place.right + INDENT, inner.depth);
    return within(narrow, quotation.content());
  }

  @Override
  public Boolean visit(Content.Preformatted preformatted) {
    settle();
    Place outer = place;
    place = place.inside(DocxStyle.PREFORMATTED, INDENT, 0);
    begin(indented(DocxStyle.PREFORMATTED), "");
    word.text(preformatted.text(), org.colloquy.internal.container.WordRun.PLAIN);
    word.end();
    place = outer.behindFirst();
    return true;
  }

  @Override
  public Boolean visit(Content.Table table) {
    settle();
    if (!table.caption().isEmpty()) {
      place = place.behindFirst();
      caption(table.caption(), true);
    } else if (behindTable) {
      // two tables without a paragraph between them would become one
      begin(WordParagraph.of(DocxStyle.TABLE_TEXT), "");
      word.end();
    }
    new DocxTable(job, flow).write(table, place.left);
    behindTable = true;
    return true;
  }

  @Override
  public Boolean visit(Content.Figure figure) {
    settle();
    int width = job.look.room().measure() - place.left - place.right;
    Optional<WordDrawing.Picture> picture = job.pictures.of(figure, flow, width);
    if (picture.isPresent()) {
      boolean keep = keepNext;
      keepNext = keep || !figure.caption().isEmpty();
      begin(indented(DocxStyle.FIGURE), "");
      WordDrawing.write(word.xml(), picture.get());
      word.end();
      keepNext = keep;
    }
    place = place.behindFirst();
    if (!figure.caption().isEmpty()) {
      caption(figure.caption(), false);
    }
    return true;
  }

  private void caption(List<Inline> text, boolean above) {
    boolean keep = keepNext;
    keepNext = keep || above;
    Place outer = place;
    place = new Place(DocxStyle.CAPTION, DocxStyle.CAPTION, place.left, place.right, place.depth);
    paragraph(indented(DocxStyle.CAPTION), text);
    place = outer;
    keepNext = keep;
  }

  @Override
  public Boolean visit(Content.Subheading subheading) {
    settle();
    Place outer = place.behindFirst();
    String style = DocxStyle.heading(Math.max(DocxStyle.INSIDE, subheading.level()));
    place = new Place(style, style, place.left, place.right, place.depth);
    paragraph(indented(style), subheading.inlines());
    place = outer;
    return true;
  }

  /** Whether a paragraph was written last; a cell has to end with one. */
  boolean endsWithParagraph() {
    return began && !behindTable;
  }
}
