package org.colloquy.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.colloquy.edition.Typography.Change;
import org.colloquy.edition.Typography.Pass;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Item;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Narration;
import org.colloquy.model.Note;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Words;

/** Corrects an interview paragraph by paragraph. */
final class TypographyWalk implements Block.Visitor<Block>, Content.Visitor<Content> {
  private final Interview interview;
  private final Set<Pass> passes;
  private final Consumer<Change> told;
  private final String language;
  private String unit = "";
  private int paragraph;

  TypographyWalk(Interview interview, Set<Pass> passes, Consumer<Change> told) {
    this.interview = interview;
    this.passes = passes;
    this.told = told;
    language = interview.metadata().language().orElse("und");
  }

  Interview corrected() {
    int front = Words.beforeTitle(interview);
    List<Block> blocks = new ArrayList<>();
    interview.blocks().subList(0, front).forEach(b -> blocks.add(block(b)));
    Metadata.Builder data = interview.metadata().toBuilder();
    Metadata known = interview.metadata();
    known.title().ifPresent(t -> data.title(line(Words.TITLE, t)));
    known.subtitle().ifPresent(t -> data.subtitle(line(Words.SUBTITLE, t)));
    known.deck().ifPresent(t -> data.deck(line(Words.DECK, t)));
    interview.blocks().subList(front, interview.blocks().size()).forEach(b -> blocks.add(block(b)));
    List<Note> notes = new ArrayList<>();
    for (Note note : interview.notes()) {
      begin(note.id());
      notes.add(new Note(note.id(), contents(note.content()), note.origin()));
    }
    return interview.toBuilder().metadata(data.build()).blocks(blocks).notes(notes).build();
  }

  private void begin(String id) {
    unit = id;
    paragraph = 0;
  }

  private String line(String id, String text) {
    begin(id);
    return PlainText.ofInlines(inlines(List.of(new Inline.Text(text))));
  }

  private Block block(Block block) {
    begin(block.id());
    return block.accept(this);
  }

  private List<Content> contents(List<Content> contents) {
    return contents.stream().map(c -> c.accept(this)).toList();
  }

  private List<Inline> inlines(List<Inline> inlines) {
    TypographyLine line = new TypographyLine(inlines, language);
    List<Inline> corrected = line.corrected(passes);
    for (TypographyDraft.Region region : line.regions()) {
      told.accept(
          new Change(
              region.passes(),
              unit,
              paragraph,
              region.from(),
              line.before(region),
              region.after(),
              line.context(region),
              line.origin(region)));
    }
    paragraph++;
    return corrected;
  }

  @Override
  public Block visit(Question q) {
    List<Content> content = contents(q.content());
    return new Question(q.id(), q.speaker(), q.label(), q.time(), content, q.origin());
  }

  @Override
  public Block visit(Answer a) {
    List<Content> content = contents(a.content());
    return new Answer(a.id(), a.speaker(), a.label(), a.time(), content, a.origin());
  }

  @Override
  public Block visit(Remark r) {
    List<Content> content = contents(r.content());
    return new Remark(r.id(), r.speaker(), r.label(), r.time(), content, r.origin());
  }

  @Override
  public Block visit(Narration n) {
    return new Narration(n.id(), n.kind(), contents(n.content()), n.origin());
  }

  @Override
  public Block visit(Heading h) {
    return new Heading(h.id(), h.level(), inlines(h.inlines()), h.origin());
  }

  @Override
  public Block visit(Event event) {
    return event;
  }

  @Override
  public Content visit(Content.Paragraph node) {
    return new Content.Paragraph(inlines(node.inlines()), node.origin());
  }

  @Override
  public Content visit(Content.ItemList list) {
    List<Item> items = list.items().stream().map(i -> new Item(contents(i.content()))).toList();
    return new Content.ItemList(list.ordered(), list.start(), items, list.origin());
  }

  @Override
  public Content visit(Content.Quotation node) {
    return new Content.Quotation(contents(node.content()), node.origin());
  }

  @Override
  public Content visit(Content.Preformatted node) {
    return node;
  }

  @Override
  public Content visit(Content.Table table) {
    List<Inline> caption = inlines(table.caption());
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(
          new Row(
              row.cells().stream().map(c -> new Cell(c.header(), contents(c.content()))).toList()));
    }
    return new Content.Table(rows, caption, table.origin());
  }

  @Override
  public Content visit(Content.Figure node) {
    String alt = node.alt();
    return new Content.Figure(node.resource(), alt, inlines(node.caption()), node.origin());
  }

  @Override
  public Content visit(Content.Subheading node) {
    return new Content.Subheading(node.level(), inlines(node.inlines()), node.origin());
  }
}
