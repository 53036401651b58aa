package org.colloquy.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What blocks, notes, list items and table cells contain. */
public sealed interface Content {
  Origin origin();

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of content, without defaults. */
  interface Visitor<R> {
    R visit(Paragraph paragraph);

    R visit(ItemList list);

    R visit(Quotation quotation);

    R visit(Preformatted preformatted);

    R visit(Table table);

    R visit(Figure figure);

    R visit(Subheading subheading);
  }

  record Paragraph(List<Inline> inlines, Origin origin) implements Content {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }

    public Paragraph(List<Inline> inlines) {
      this(inlines, Origin.NONE);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A list.
   *
   * @param start number of the first item where ordered, else 1
   */
  record ItemList(boolean ordered, int start, List<Item> items, Origin origin) implements Content {
    public ItemList {
      start = ordered ? start : 1;
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One item of a list. */
  record Item(List<Content> content) {
    public Item {
      content = List.copyOf(content);
    }
  }

  record Quotation(List<Content> content, Origin origin) implements Content {
    public Quotation {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Text whose spaces and line ends ({@code \n}) count. */
  record Preformatted(String text, Origin origin) implements Content {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  record Table(List<Row> rows, List<Inline> caption, Origin origin) implements Content {
    public Table {
      rows = List.copyOf(rows);
      caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One row of a table. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** One cell of a table. */
  record Cell(boolean header, List<Content> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /**
   * A picture.
   *
   * @param resource id of a {@link Resource} of the interview
   * @param alt alternative text, null where the source gives none
   */
  record Figure(String resource, @Nullable String alt, List<Inline> caption, Origin origin)
      implements Content {
    public Figure {
      caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A heading inside a block. */
  record Subheading(int level, List<Inline> inlines, Origin origin) implements Content {
    public Subheading {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}
