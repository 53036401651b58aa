package org.colloquy.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Narration;
import org.colloquy.model.Note;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;

/**
 * Numbers notes in the order in which they are called: by the blocks, then by the notes themselves,
 * then those that nobody calls.
 */
final class NoteNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Note> notes = new HashMap<>();
  private final Deque<Note> called = new ArrayDeque<>();
  private final Contents contents = new Contents();
  private final Inlines inlines = new Inlines();

  private NoteNumbers() {}

  static Map<String, Integer> of(Interview interview) {
    if (interview.notes().isEmpty()) {
      return Map.of();
    }
    NoteNumbers walk = new NoteNumbers();
    interview.notes().forEach(n -> walk.notes.put(n.id(), n));
    Blocks blocks = walk.new Blocks();
    for (Block block : interview.blocks()) {
      block.accept(blocks);
    }
    walk.follow();
    for (Note note : interview.notes()) {
      walk.call(note.id());
      walk.follow();
    }
    return walk.numbers;
  }

  private void follow() {
    while (!called.isEmpty()) {
      contents(called.poll().content());
    }
  }

  private boolean call(String note) {
    if (numbers.putIfAbsent(note, numbers.size() + 1) == null) {
      called.add(Objects.requireNonNull(notes.get(note), note));
    }
    return true;
  }

  private boolean contents(List<Content> list) {
    list.forEach(c -> c.accept(contents));
    return true;
  }

  private boolean inlines(List<Inline> list) {
    list.forEach(i -> i.accept(inlines));
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
      return inlines(paragraph.inlines());
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
      return true;
    }

    @Override
    public Boolean visit(Content.Table table) {
      inlines(table.caption());
      table.rows().forEach(row -> row.cells().forEach(cell -> contents(cell.content())));
      return true;
    }

    @Override
    public Boolean visit(Content.Figure figure) {
      return inlines(figure.caption());
    }

    @Override
    public Boolean visit(Content.Subheading subheading) {
      return inlines(subheading.inlines());
    }
  }

  private final class Inlines implements Inline.Visitor<Boolean> {
    @Override
    public Boolean visit(Inline.Text text) {
      return true;
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
      return true;
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
      return call(reference.note());
    }

    @Override
    public Boolean visit(Inline.Sound sound) {
      return true;
    }

    @Override
    public Boolean visit(Inline.Gap gap) {
      return true;
    }

    @Override
    public Boolean visit(Inline.TimeMark mark) {
      return true;
    }

    @Override
    public Boolean visit(Inline.PageMark mark) {
      return true;
    }

    @Override
    public Boolean visit(Inline.LineBreak lineBreak) {
      return true;
    }

    @Override
    public Boolean visit(Inline.LanguageSpan span) {
      return inlines(span.inlines());
    }
  }
}
