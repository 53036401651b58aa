package org.colloquy.model;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Item;
import org.colloquy.model.Content.Row;
import org.jspecify.annotations.Nullable;

/** Blocks, contents and inlines with clean texts; what is clean stays the same object. */
final class CleanNodes implements Block.Visitor<Block>, Content.Visitor<Content> {
  private final Cleaning clean;
  private final Inlines inlineRules = new Inlines();
  private Directions directions = new Directions();

  CleanNodes(Cleaning clean) {
    this.clean = clean;
  }

  Block block(Block block) {
    clean.at(block.origin());
    return block.accept(this);
  }

  Note note(Note note) {
    clean.at(note.origin());
    List<Content> content = contents(note.content());
    return content == note.content() ? note : new Note(note.id(), content, note.origin());
  }

  private List<Content> contents(List<Content> contents) {
    return Cleaning.each(
        contents,
        c -> {
          clean.at(c.origin());
          return c.accept(this);
        });
  }

  private static boolean same(@Nullable String text, @Nullable String clean) {
    return text == null ? clean == null : text.equals(clean);
  }

  /** A paragraph's inlines: what a direction lacks to be closed stands at their end. */
  private List<Inline> paragraph(List<Inline> inlines) {
    directions = new Directions();
    List<Inline> out = inlineRules.each(inlines);
    String missing = directions.missing();
    if (missing.isEmpty()) {
      return out;
    }
    clean.unclosed(missing);
    List<Inline> closed = new ArrayList<>(out);
    int last = closed.size() - 1;
    if (closed.get(last) instanceof Inline.Text text) {
      closed.set(last, new Inline.Text(text.text() + missing, text.origin()));
    } else {
      closed.add(new Inline.Text(missing));
    }
    return closed;
  }

  @Override
  public Block visit(Question q) {
    String label = clean.orNull(q.label());
    List<Content> all = contents(q.content());
    return same(q.label(), label) && all == q.content()
        ? q
        : new Question(q.id(), q.speaker(), label, q.time(), all, q.origin());
  }

  @Override
  public Block visit(Answer a) {
    String label = clean.orNull(a.label());
    List<Content> all = contents(a.content());
    return same(a.label(), label) && all == a.content()
        ? a
        : new Answer(a.id(), a.speaker(), label, a.time(), all, a.origin());
  }

  @Override
  public Block visit(Remark r) {
    String label = clean.orNull(r.label());
    List<Content> all = contents(r.content());
    return same(r.label(), label) && all == r.content()
        ? r
        : new Remark(r.id(), r.speaker(), label, r.time(), all, r.origin());
  }

  @Override
  public Block visit(Narration n) {
    List<Content> all = contents(n.content());
    return all == n.content() ? n : new Narration(n.id(), n.kind(), all, n.origin());
  }

  @Override
  public Block visit(Heading h) {
    List<Inline> all = paragraph(h.inlines());
    return all == h.inlines() ? h : new Heading(h.id(), h.level(), all, h.origin());
  }

  @Override
  public Block visit(Event e) {
    List<Inline> all = paragraph(e.inlines());
    return all == e.inlines() ? e : new Event(e.id(), e.kind(), all, e.origin());
  }

  @Override
  public Content visit(Content.Paragraph p) {
    List<Inline> all = paragraph(p.inlines());
    return all == p.inlines() ? p : new Content.Paragraph(all, p.origin());
  }

  @Override
  public Content visit(Content.ItemList list) {
    List<Item> items =
        Cleaning.each(
            list.items(),
            item -> {
              List<Content> all = contents(item.content());
              return all == item.content() ? item : new Item(all);
            });
    return items == list.items()
        ? list
        : new Content.ItemList(list.ordered(), list.start(), items, list.origin());
  }

  @Override
  public Content visit(Content.Quotation q) {
    List<Content> all = contents(q.content());
    return all == q.content() ? q : new Content.Quotation(all, q.origin());
  }

  @Override
  public Content visit(Content.Preformatted p) {
    String text = clean.text(p.text());
    return text.equals(p.text()) ? p : new Content.Preformatted(text, p.origin());
  }

  @Override
  public Content visit(Content.Table table) {
    List<Row> rows = Cleaning.each(table.rows(), this::row);
    List<Inline> caption = paragraph(table.caption());
    return rows == table.rows() && caption == table.caption()
        ? table
        : new Content.Table(rows, caption, table.origin());
  }

  private Row row(Row row) {
    List<Cell> cells =
        Cleaning.each(
            row.cells(),
            cell -> {
              List<Content> all = contents(cell.content());
              return all == cell.content() ? cell : new Cell(cell.header(), all);
            });
    return cells == row.cells() ? row : new Row(cells);
  }

  @Override
  public Content visit(Content.Figure f) {
    String alt = clean.orNull(f.alt());
    List<Inline> caption = paragraph(f.caption());
    return same(f.alt(), alt) && caption == f.caption()
        ? f
        : new Content.Figure(f.resource(), alt, caption, f.origin());
  }

  @Override
  public Content visit(Content.Subheading s) {
    List<Inline> all = paragraph(s.inlines());
    return all == s.inlines() ? s : new Content.Subheading(s.level(), all, s.origin());
  }

  private final class Inlines implements Inline.Visitor<Inline> {
    private List<Inline> each(List<Inline> inlines) {
      return Cleaning.each(
          inlines,
          i -> {
            clean.at(i.origin());
            return i.accept(this);
          });
    }

    private String words(String text) {
      String words = clean.characters(text);
      directions.add(words);
      return words;
    }

    @Override
    public Inline visit(Inline.Text t) {
      String text = words(t.text());
      return text.equals(t.text()) ? t : new Inline.Text(text, t.origin());
    }

    @Override
    public Inline visit(Inline.Emphasis e) {
      List<Inline> all = each(e.inlines());
      return all == e.inlines() ? e : new Inline.Emphasis(all, e.origin());
    }

    @Override
    public Inline visit(Inline.Strong s) {
      List<Inline> all = each(s.inlines());
      return all == s.inlines() ? s : new Inline.Strong(all, s.origin());
    }

    @Override
    public Inline visit(Inline.Code c) {
      String text = words(c.text());
      return text.equals(c.text()) ? c : new Inline.Code(text, c.origin());
    }

    @Override
    public Inline visit(Inline.Superscript s) {
      List<Inline> all = each(s.inlines());
      return all == s.inlines() ? s : new Inline.Superscript(all, s.origin());
    }

    @Override
    public Inline visit(Inline.Subscript s) {
      List<Inline> all = each(s.inlines());
      return all == s.inlines() ? s : new Inline.Subscript(all, s.origin());
    }

    @Override
    public Inline visit(Inline.Link link) {
      String href = clean.address(link.href());
      List<Inline> all = each(link.inlines());
      return href.equals(link.href()) && all == link.inlines()
          ? link
          : new Inline.Link(href, all, link.origin());
    }

    @Override
    public Inline visit(Inline.NoteReference reference) {
      return reference;
    }

    @Override
    public Inline visit(Inline.Sound s) {
      String text = words(s.text());
      return text.equals(s.text()) ? s : new Inline.Sound(text, s.kind(), s.time(), s.origin());
    }

    @Override
    public Inline visit(Inline.Gap g) {
      String text = words(g.text());
      return text.equals(g.text()) ? g : new Inline.Gap(text, g.time(), g.origin());
    }

    @Override
    public Inline visit(Inline.TimeMark m) {
      String text = words(m.text());
      return text.equals(m.text()) ? m : new Inline.TimeMark(text, m.time(), m.origin());
    }

    @Override
    public Inline visit(Inline.PageMark m) {
      String text = words(m.text());
      return text.equals(m.text()) ? m : new Inline.PageMark(text, m.page(), m.line(), m.origin());
    }

    @Override
    public Inline visit(Inline.LineBreak lineBreak) {
      return lineBreak;
    }

    @Override
    public Inline visit(Inline.LanguageSpan s) {
      String language = clean.text(s.language());
      List<Inline> all = each(s.inlines());
      return language.equals(s.language()) && all == s.inlines()
          ? s
          : new Inline.LanguageSpan(language, all, s.origin());
    }
  }
}
