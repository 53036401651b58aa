package org.colloquy.internal.press.tei;

import java.util.List;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Urls;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Item;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Inline;

/**
 * Contents as TEI: each paragraph an element of a name, and whatever is no paragraph inside of one,
 * since speech holds nothing but phrases and segments.
 */
final class TeiContents implements Content.Visitor<Boolean> {
  private final TeiInlines inlines;
  private final XmlWriter xml;
  private final String paragraph;
  private final String type;

  /**
   * @param paragraph name of what holds a paragraph: {@code seg}, {@code ab}, {@code p}
   * @param type what kind of paragraph it is; empty for no kind
   */
  TeiContents(TeiInlines inlines, String paragraph, String type) {
    this.inlines = inlines;
    xml = inlines.xml();
    this.paragraph = paragraph;
    this.type = type;
  }

  /** Whether contents have no place in TEI: a list without items, which it does not know. */
  static boolean isNothing(Content content) {
    return content instanceof Content.ItemList list && list.items().isEmpty();
  }

  boolean each(List<Content> contents) {
    String between = "";
    for (Content content : contents) {
      xml.raw(between);
      content.accept(this);
      between = "\n";
    }
    return true;
  }

  private void begin(String kind) {
    xml.start(paragraph);
    if (!kind.isEmpty()) {
      xml.attribute("type", kind);
    }
  }

  private boolean paragraph(String kind, List<Inline> line) {
    begin(kind);
    inlines.each(line);
    xml.end();
    return true;
  }

  /** What stands inside of lists, quotations and cells. */
  private void inner(List<Content> contents) {
    new TeiContents(inlines, "p", "").each(contents);
  }

  private void head(List<Inline> caption) {
    if (!caption.isEmpty()) {
      xml.start("head");
      inlines.each(caption);
      xml.end();
    }
  }

  @Override
  public Boolean visit(Content.Paragraph node) {
    return paragraph(type, node.inlines());
  }

  @Override
  public Boolean visit(Content.Subheading node) {
    return paragraph(paragraph.equals("p") ? "" : "subheading", node.inlines());
  }

  @Override
  public Boolean visit(Content.Preformatted node) {
    begin(type);
    xml.attribute("xml:space", "preserve").text(node.text()).end();
    return true;
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    if (isNothing(list)) {
      return true;
    }
    begin(type);
    xml.start("list").attribute("rend", list.ordered() ? "numbered" : "bulleted");
    int number = list.start();
    for (Item item : list.items()) {
      xml.start("item");
      if (list.ordered()) {
        xml.attribute("n", number++);
      }
      inner(item.content());
      xml.end();
    }
    xml.end().end();
    return true;
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    begin(type);
    xml.start("quote");
    inner(quotation.content());
    xml.end().end();
    return true;
  }

  @Override
  public Boolean visit(Content.Table table) {
    begin(type);
    xml.start("table");
    head(table.caption());
    for (Row row : table.rows()) {
      xml.start("row");
      for (Cell cell : row.cells()) {
        xml.start("cell").attribute("role", cell.header() ? "label" : "data");
        inner(cell.content());
        xml.end();
      }
      xml.end();
    }
    xml.end().end();
    return true;
  }

  @Override
  public Boolean visit(Content.Figure figure) {
    begin(type);
    xml.start("figure");
    head(figure.caption());
    if (figure.alt() != null) {
      xml.element("figDesc", figure.alt());
    }
    String picture = inlines.picture(figure.resource());
    if (Urls.isPicture(picture)) {
      xml.start("graphic").attribute("url", Urls.escaped(picture)).empty();
    }
    xml.end().end();
    return true;
  }
}
