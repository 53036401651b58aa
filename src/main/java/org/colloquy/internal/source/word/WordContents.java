package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.source.word.Style.Kind;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;

/** Makes the model's contents of blocks: of notes, cells, items, quotations. */
final class WordContents implements WordBlock.Visitor<Boolean> {
  private static final int DEEPEST = 6;

  private final Beginnings beginnings;
  private final List<Content> out = new ArrayList<>();

  private WordContents(Beginnings beginnings) {
    this.beginnings = beginnings;
  }

  /** The contents that blocks make, lists and quotations put together. */
  static List<Content> of(List<WordBlock> blocks, Beginnings beginnings) {
    WordContents contents = new WordContents(beginnings);
    Groups groups = new Groups(blocks, beginnings);
    for (int i = 0; i < blocks.size(); ) {
      Groups.Group group = groups.at(i);
      if (group.what() == Groups.What.SINGLE || group.what() == Groups.What.COUNTED) {
        blocks.get(i).accept(contents);
      } else {
        contents.out.addAll(of(group, blocks, beginnings));
      }
      i = group.to();
    }
    return contents.out;
  }

  /** The content that a group of blocks makes. */
  static List<Content> of(Groups.Group group, List<WordBlock> blocks, Beginnings beginnings) {
    List<WordBlock> part = blocks.subList(group.from(), group.to());
    return switch (group.what()) {
      case SINGLE, COUNTED -> of(part, beginnings);
      case LIST -> WordLists.of(part, beginnings);
      case QUOTATION -> {
        List<Content> said = plain(part, beginnings);
        yield said.isEmpty() ? said : List.of(new Content.Quotation(said, origin(part)));
      }
      case PREFORMATTED -> preformatted(part);
    };
  }

  /** Each paragraph as such, whatever its style. */
  static List<Content> plain(List<WordBlock> blocks, Beginnings beginnings) {
    WordContents contents = new WordContents(beginnings);
    blocks.forEach(b -> b.accept(contents));
    return contents.out;
  }

  private static List<Content> preformatted(List<WordBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (WordBlock block : blocks) {
      if (block instanceof WordParagraph paragraph) {
        text.append(text.length() == 0 ? "" : "\n");
        for (Run run : paragraph.runs()) {
          text.append(run.kind() == Run.Kind.LINE_BREAK ? "\n" : run.said());
        }
      }
    }
    return text.toString().isBlank()
        ? List.of()
        : List.of(new Content.Preformatted(text.toString(), origin(blocks)));
  }

  static Origin origin(List<WordBlock> blocks) {
    return blocks.get(0) instanceof WordParagraph first ? Origin.at(first.span()) : Origin.NONE;
  }

  @Override
  public Boolean visit(WordParagraph paragraph) {
    boolean generated =
        paragraph.style().kind() == Kind.CONTENTS || paragraph.style().kind() == Kind.GENERATED;
    if (!paragraph.isBlank() && !generated) {
      int level = paragraph.level();
      List<Inline> inlines = InlineTree.of(paragraph, paragraph.runs(), level > 0);
      Origin origin = Origin.at(paragraph.span());
      out.add(
          level > 0
              ? new Content.Subheading(Math.min(DEEPEST, level), inlines, origin)
              : new Content.Paragraph(inlines, origin));
    }
    out.addAll(figures(paragraph));
    out.addAll(of(paragraph.boxes(), beginnings));
    return true;
  }

  static List<Content> figures(WordParagraph paragraph) {
    List<Content> figures = new ArrayList<>();
    for (WordParagraph.Picture picture : paragraph.pictures()) {
      figures.add(
          new Content.Figure(
              picture.resource(), picture.alt(), List.of(), Origin.at(paragraph.span())));
    }
    return figures;
  }

  @Override
  public Boolean visit(WordTable table) {
    out.add(table(table, beginnings));
    return true;
  }

  static Content table(WordTable table, Beginnings beginnings) {
    List<Content.Row> rows = new ArrayList<>();
    for (WordTable.Row row : table.rows()) {
      List<Content.Cell> cells = new ArrayList<>();
      for (WordTable.Cell cell : row.cells()) {
        cells.add(new Content.Cell(row.header(), of(cell.blocks(), beginnings)));
      }
      rows.add(new Content.Row(cells));
    }
    return new Content.Table(rows, List.of(), Origin.at(TableTurns.span(table)));
  }
}
