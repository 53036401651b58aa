package org.colloquy.testing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Resource;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;

/** Interviews that are hard to set: things inside of things, and where nobody expects them. */
public final class HardInterviews {
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAEUlEQVR4nGPokpHBihioJwEAyuAYQQ8zYwwAAAAASUVORK5CYII=";

  private HardInterviews() {}

  /** All of them by what is hard. */
  public static Map<String, Interview> all() {
    Map<String, Interview> all = new LinkedHashMap<>();
    all.put("notes everywhere", notes());
    all.put("turns without words", empty());
    all.put("tables", tables());
    all.put("links over lines", links());
    all.put("a cell taller than a page", cellTallerThanAPage());
    return all;
  }

  private static Interview of(List<Block> blocks, int notes) {
    Interview.Builder out =
        Interview.builder()
            .metadata(Metadata.builder().title("Hard Water").language("en").build())
            .speaker(Speaker.builder("ines-roth", "Ines Roth").role(Role.INTERVIEWER).build())
            .speaker(Speaker.builder("tomas-vidal", "Tomás Vidal").role(Role.INTERVIEWEE).build())
            .resource(
                new Resource(
                    "img1", "image/png", "weir.png", () -> Base64.getDecoder().decode(PIXEL)));
    blocks.forEach(out::block);
    for (int i = 1; i <= notes; i++) {
      out.note(new Note("n" + i, prose("The log of year " + i + " is kept in the hall.")));
    }
    return out.build();
  }

  private static Question question(String id, List<Content> content) {
    return new Question(id, "ines-roth", "Q:", content);
  }

  private static Answer answer(String id, List<Content> content) {
    return new Answer(id, "tomas-vidal", "A:", content);
  }

  private static List<Content> prose(String text) {
    return Interviews.prose(text);
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static Content calling(String text, String note) {
    return new Content.Paragraph(
        List.of(text(text), new Inline.NoteReference(note, Origin.NONE), text(" and on.")));
  }

  @SafeVarargs
  private static Content list(boolean ordered, List<Content>... items) {
    List<Item> all = new ArrayList<>();
    for (List<Content> item : items) {
      all.add(new Item(item));
    }
    return new Content.ItemList(ordered, 1, all, Origin.NONE);
  }

  private static Cell cell(boolean header, Content... content) {
    return new Cell(header, List.of(content));
  }

  private static Cell cell(boolean header, String text) {
    return new Cell(header, prose(text));
  }

  private static Content figure() {
    return new Content.Figure("img1", "The weir at dawn", List.of(), Origin.NONE);
  }

  private static Content table(List<Row> rows, String caption) {
    List<Inline> words = caption.isEmpty() ? List.of() : List.of(text(caption));
    return new Content.Table(rows, words, Origin.NONE);
  }

  private static Interview notes() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(question("q1", List.of(calling("Who counts the floods", "n1"))));
    blocks.add(
        answer(
            "a1",
            List.of(
                calling("I do, by the marks", "n2"),
                list(false, List.of(calling("the first", "n3")), prose("the second")),
                new Content.Quotation(List.of(calling("Water forgets", "n4")), Origin.NONE),
                new Content.Paragraph(
                    List.of(
                        text("Again"),
                        new Inline.NoteReference("n2", Origin.NONE),
                        text(" and twice at once"),
                        new Inline.NoteReference("n5", Origin.NONE),
                        new Inline.NoteReference("n6", Origin.NONE))))));
    blocks.add(
        new Heading(
            "h1",
            1,
            List.of(text("After the flood"), new Inline.NoteReference("n7", Origin.NONE))));
    blocks.add(question("q2", prose("And who writes them down?")));
    Row row = new Row(List.of(cell(false, calling("in a cell", "n8")), cell(false, "none")));
    blocks.add(answer("a2", List.of(table(List.of(row), ""), calling("As told", "n9"))));
    return of(blocks, 9);
  }

  private static Interview empty() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(question("q1", List.of(list(true, prose("How high?"), prose("How long?")))));
    blocks.add(answer("a1", List.of(figure(), new Content.Preformatted("4.1 m", Origin.NONE))));
    blocks.add(question("q2", List.of(new Content.Quotation(prose("Why at all?"), Origin.NONE))));
    blocks.add(answer("a2", List.of(list(false, List.of(list(true, prose("Nested at once.")))))));
    blocks.add(new Event("e1", "silence", List.of(text("(Silence.)"))));
    blocks.add(new Remark("r1", null, null, prose("Somebody without a name.")));
    return of(blocks, 0);
  }

  /** Ten columns, ragged rows, heads of rows, lists, tables and pictures in cells. */
  private static Interview tables() {
    List<Row> wide = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<Cell> cells = new ArrayList<>();
      for (int k = 0; k < 10; k++) {
        cells.add(cell(i == 0, i == 0 ? "Station " + k : i + k + " metres"));
      }
      wide.add(new Row(cells));
    }
    List<Row> ragged =
        List.of(
            new Row(List.of(cell(true, "Year"), cell(true, "Level"), cell(true, "Seen by"))),
            new Row(List.of(cell(true, "1984"), cell(false, "4.1 m"))),
            new Row(List.of(cell(true, "1985"), new Cell(false, List.of()), cell(false, "Me"))));
    Content inner = table(List.of(new Row(List.of(cell(false, "in"), cell(false, "out")))), "");
    Content nested = list(false, prose("eels"), List.of(list(true, prose("pike"))));
    List<Row> full =
        List.of(
            new Row(
                List.of(
                    new Cell(false, List.of(prose("Kept:").get(0), nested)),
                    cell(false, figure()),
                    cell(false, inner),
                    cell(false, "A long cell that tells how the weir was built. ".repeat(6)))));
    List<Block> blocks = new ArrayList<>();
    blocks.add(question("q1", prose("What did you write down?")));
    blocks.add(
        answer(
            "a1",
            List.of(
                prose("All of this:").get(0),
                table(wide, "Ten stations"),
                table(ragged, ""),
                table(full, "What was kept"))));
    return of(blocks, 0);
  }

  private static Interview cellTallerThanAPage() {
    String long1 = "Of the first winter there is much to tell, and nobody tells it. ".repeat(60);
    String long2 = "Of the second one there is more, and everybody does. ".repeat(40);
    List<Row> rows =
        List.of(
            new Row(List.of(cell(true, "First"), cell(true, "Second"))),
            new Row(List.of(cell(false, long1.strip()), cell(false, long2.strip()))),
            new Row(List.of(cell(false, "short"), cell(false, "short"))));
    List<Block> blocks = new ArrayList<>();
    blocks.add(question("q1", prose("What were the winters like?")));
    blocks.add(answer("a1", List.of(table(rows, "Two winters"))));
    return of(blocks, 0);
  }

  private static Interview links() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      blocks.add(question("q" + i, prose("Where can one read of year " + i + "?")));
      String words = "in the great book of the weir that lies open in the hall ".repeat(4).strip();
      Inline link = new Inline.Link("https://example.org/y" + i, List.of(text(words)), Origin.NONE);
      Inline french =
          new Inline.LanguageSpan(
              "fr", List.of(text("après nous le déluge ".repeat(8))), Origin.NONE);
      blocks.add(
          answer(
              "a" + i,
              List.of(
                  new Content.Paragraph(List.of(text("One can, "), link, text(". "), french)))));
    }
    return of(blocks, 0);
  }
}
