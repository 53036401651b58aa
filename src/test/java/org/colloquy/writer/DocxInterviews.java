package org.colloquy.writer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Item;
import org.colloquy.model.Content.ItemList;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Content.Quotation;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Content.Table;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Narration;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.testing.Interviews;

/** Interviews that are hard on a word processor's format. */
final class DocxInterviews {
  private DocxInterviews() {}

  static Map<String, Interview> all() {
    Map<String, Interview> all = new LinkedHashMap<>();
    all.put("everything", Interviews.everything());
    all.put("long", Interviews.ofLength(20, 200));
    all.put("longer than memory holds as it is", Interviews.ofLength(400, 400));
    all.put("nothing", Interview.builder().build());
    all.put("no title", of(question("q1", "Why?"), answer("a1", "Because.")));
    all.put("no roles", of(new Remark("r1", null, "JS:", Interviews.prose("Well."))));
    all.put("hostile", hostile());
    all.put("nested", nested());
    all.put("notes in notes", notes());
    all.put("right to left", rightToLeft());
    all.put("east asian", eastAsian());
    all.put("empty blocks", empty());
    all.put("ids", ids());
    return all;
  }

  static Interview of(Block... blocks) {
    return Interview.builder().blocks(List.of(blocks)).build();
  }

  /** An interview to which notes and resources can be added. */
  static Interview.Builder with(Block... blocks) {
    return Interview.builder().blocks(List.of(blocks));
  }

  static Question question(String id, String text) {
    return new Question(id, null, "Q:", Interviews.prose(text));
  }

  static Answer answer(String id, String text) {
    return new Answer(id, null, "A:", Interviews.prose(text));
  }

  private static Interview hostile() {
    String text =
        " \t lead\tand  trail <w:p/> ]]> &amp; { HYPERLINK \"x\" } \\* MERGEFORMAT \u202e\u2066over"
            + " soft\u00adhyphen no\u00a0break \ud83d\ude0e zero\u200bwidth \u2069\u202c";
    Metadata metadata =
        Metadata.builder()
            .title(text)
            .subtitle(text)
            .language("en")
            .extra("Publisher", "one")
            .extra("publisher", "two")
            .extra("", "nameless")
            .extra("k".repeat(400), Map.of("deep", List.of(1, true, "x")))
            .publisher(text)
            .build();
    Inline odd = new Inline.Link("http://[bad", List.of(new Text("bad link")), Origin.NONE);
    Inline spaced =
        new Inline.Link("https://example.org/a|b{c}#d#e%zz", List.of(new Text("x")), Origin.NONE);
    return Interview.builder()
        .metadata(metadata)
        .block(question("q1", text))
        .block(question("q2", "word".repeat(2000)))
        .block(new Answer("a1", null, text, List.of(new Paragraph(List.of(odd, spaced)))))
        .build();
  }

  private static Interview nested() {
    Content deep = new Paragraph(List.of(new Text("deepest")));
    for (int i = 0; i < 12; i++) {
      Content list =
          new ItemList(
              i % 2 == 0, 3, List.of(new Item(List.of(deep)), new Item(List.of())), Origin.NONE);
      deep = i % 3 == 0 ? new Quotation(List.of(list), Origin.NONE) : list;
    }
    Table inner = table(new Cell(true, Interviews.prose("inner")));
    Table outer =
        table(
            new Cell(false, List.of(inner, inner)),
            new Cell(false, List.of()),
            new Cell(true, List.of(deep)));
    Table empty = new Table(List.of(), List.of(new Text("Nothing in it")), Origin.NONE);
    Content preformatted = new Content.Preformatted("a\n\tb  c\n", Origin.NONE);
    Content heading = new Content.Subheading(1, List.of(new Text("Inside")), Origin.NONE);
    return of(
        new Question("q1", null, "Q:", List.of(deep, outer)),
        new Event("e1", "laughter", List.of(new Text("(Laughter.)"))),
        new Answer("a1", null, "A:", List.of(outer, empty, outer, preformatted, heading)));
  }

  private static Table table(Cell... cells) {
    Row wide = new Row(List.of(cells));
    return new Table(
        List.of(wide, new Row(List.of()), new Row(List.of(cells[0]))), List.of(), Origin.NONE);
  }

  private static Interview notes() {
    Inline first = new Inline.NoteReference("note1", Origin.NONE);
    Inline second = new Inline.NoteReference("note2", Origin.NONE);
    return with(
            new Heading("h1", 6, List.of(new Text("Called"), first)),
            new Answer("a1", null, null, List.of(new Paragraph(List.of(new Text("text"), first)))))
        .note(new Note("note1", List.of(new Paragraph(List.of(new Text("See"), second, first)))))
        .note(new Note("note2", List.of()))
        .note(new Note("note3", List.of(new ItemList(true, 1, List.of(), Origin.NONE))))
        .build();
  }

  private static Interview rightToLeft() {
    Inline english =
        new Inline.LanguageSpan("en", List.of(new Text("Lower Weir, 1984")), Origin.NONE);
    List<Content> mixed =
        List.of(new Paragraph(List.of(new Text("\u05d4\u05e0\u05d4\u05e8 (3.5%) "), english)));
    return Interview.builder()
        .metadata(Metadata.builder().title("\u05d4\u05d3\u05e8\u05da").language("he").build())
        .block(question("q1", "\u05dc\u05de\u05d4 \u05d1\u05d0\u05ea?"))
        .block(new Answer("a1", null, "A:", mixed))
        .build();
  }

  private static Interview eastAsian() {
    return Interview.builder()
        .metadata(Metadata.builder().title("\u6cb3\u908a").language("zh-Hant").build())
        .block(
            question(
                "q1", "\u4f60\u70ba\u4ec0\u9ebc\u300c\u7559\u4e0b\u300d\u2014\u2014\u5462\uff1f"))
        .block(answer("a1", "\u56e0\u70ba\u201c\u6cb3\u201d\u3002 weir 1984"))
        .build();
  }

  private static Interview empty() {
    return of(
        new Question("q1", null, "Q:", List.of()),
        new Answer("a1", null, null, List.of()),
        new Narration("n1", Narration.BRIDGE, List.of(new Paragraph(List.of()))),
        new Narration("n2", "vote", List.of()),
        new Heading("h1", 1, List.of()),
        new Event("e1", "pause", List.of()));
  }

  private static Interview ids() {
    Inline link = new Inline.Link("#a-1.b", List.of(new Text("back")), Origin.NONE);
    return of(
        question("Q1", "One?"),
        question("q1", "Two?"),
        answer("a-1.b", "Three."),
        answer("a-1-b", "Four."),
        new Answer("x".repeat(60), null, null, List.of(new Paragraph(List.of(link)))),
        new Answer("x".repeat(61), null, null, List.of(new Paragraph(List.of(link)))));
  }
}
