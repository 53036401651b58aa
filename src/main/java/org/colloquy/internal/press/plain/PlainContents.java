package org.colloquy.internal.press.plain;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.Losses;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Item;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Inline;

/** Contents as paragraphs of plain text, each of one or more lines. */
final class PlainContents implements Content.Visitor<Boolean> {
  private final Edition edition;
  private final Losses losses;
  private final List<String> paragraphs = new ArrayList<>();

  private PlainContents(Edition edition, Losses losses) {
    this.edition = edition;
    this.losses = losses;
  }

  /** The paragraphs; none of them is blank. */
  static List<String> of(List<Content> contents, Edition edition, Losses losses) {
    PlainContents text = new PlainContents(edition, losses);
    contents.forEach(c -> c.accept(text));
    return text.paragraphs;
  }

  private boolean add(String paragraph) {
    return paragraph.isBlank() || paragraphs.add(paragraph);
  }

  private boolean line(List<Inline> inlines) {
    return add(PlainInlines.of(inlines, edition, losses));
  }

  @Override
  public Boolean visit(Content.Paragraph paragraph) {
    return line(paragraph.inlines());
  }

  @Override
  public Boolean visit(Content.Subheading subheading) {
    return line(subheading.inlines());
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    int number = list.start();
    for (Item item : list.items()) {
      String mark = list.ordered() ? number++ + ". " : "- ";
      String indent = " ".repeat(mark.length());
      String before = mark;
      for (String paragraph : of(item.content(), edition, losses)) {
        add(before + paragraph.replace("\n", "\n" + indent));
        before = indent;
      }
    }
    return true;
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    for (String paragraph : of(quotation.content(), edition, losses)) {
      add("    " + paragraph.replace("\n", "\n    "));
    }
    return true;
  }

  /** A blank line in it would end it. */
  @Override
  public Boolean visit(Content.Preformatted preformatted) {
    return add(String.join("\n", preformatted.text().lines().filter(l -> !l.isBlank()).toList()));
  }

  @Override
  public Boolean visit(Content.Table table) {
    line(table.caption());
    List<String> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<String> cells = new ArrayList<>();
      row.cells().forEach(c -> cells.add(String.join(" ", of(c.content(), edition, losses))));
      rows.add(String.join("\t", cells).replace('\n', ' '));
    }
    return add(String.join("\n", rows));
  }

  @Override
  public Boolean visit(Content.Figure figure) {
    losses.words("a picture is left out", "its caption is kept");
    return line(figure.caption());
  }
}
