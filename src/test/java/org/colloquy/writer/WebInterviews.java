package org.colloquy.writer;

import static org.colloquy.testing.Interviews.prose;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Contributor;
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
import org.colloquy.model.Resource;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.testing.Interviews;

/** Interviews that are hard for HTML and EPUB, by name: the rows of the tests of both. */
final class WebInterviews {
  private WebInterviews() {}

  static Map<String, Interview> all() {
    Map<String, Interview> all = new LinkedHashMap<>();
    all.put("everything", Interviews.everything());
    all.put("nothing", Interview.builder().build());
    for (String language : List.of("zh-Hant", "ar", "und", "no_tag!")) {
      all.put("everything in " + language, inLanguage(language));
    }
    all.put("prose without title", prosaic());
    all.put("conversation without roles", conversation());
    all.put("questions of every shape", questions());
    all.put("tables of every shape", tables());
    all.put("notes and links within each other", notes());
    all.put("hostile words", hostile());
    all.put("pictures that can't be shown", pictures());
    all.put("many speakers", manySpeakers());
    all.put("long enough for parts", Interviews.ofLength(120, 400));
    return all;
  }

  private static Interview inLanguage(String language) {
    Interview interview = Interviews.everything();
    Metadata metadata = interview.metadata().toBuilder().language(language).build();
    return interview.toBuilder().metadata(metadata).build();
  }

  private static Interview.Builder start() {
    return Interview.builder()
        .metadata(Metadata.builder().title("Salt and Rope").language("en").build())
        .speaker(Speaker.builder("q", "Ada Quill").role(Role.INTERVIEWER).build())
        .speaker(Speaker.builder("a", "Bo Anchor").role(Role.INTERVIEWEE).build());
  }

  private static Interview prosaic() {
    return Interview.builder()
        .block(new Narration("n1", "prose", prose("The ropewalk burned in May.")))
        .build();
  }

  private static Interview conversation() {
    Interview.Builder out = Interview.builder();
    out.metadata(Metadata.builder().title("Two by the Quay").language("en").build());
    out.speaker(Speaker.builder("x", "Xenia").build());
    for (int i = 1; i <= 4; i++) {
      // levels as sources have them: 3, 1, 4, 2
      out.block(new Heading("h" + i, i % 2 == 1 ? 2 + (i + 1) / 2 : i / 2, text("Part " + i)));
      out.block(new Remark("r" + i, i == 3 ? null : "x", null, prose("Turn " + i + ".")));
      out.block(new Event("e" + i, "pause", text("(Pause " + i + ".)")));
    }
    return out.build();
  }

  private static Interview questions() {
    List<Content> list =
        List.of(new Content.ItemList(false, 1, List.of(item("oak"), item("ash")), Origin.NONE));
    List<Content> two = List.of(paragraph("First this."), paragraph("Then that?"));
    return start()
        .block(new Answer("a0", "a", null, prose("Before any question.")))
        .block(new Question("q1", "q", null, two))
        .block(new Question("q2", "q", null, list))
        .block(new Question("q3", "q", null, List.of()))
        .block(new Question("q4", "q", null, prose("  ")))
        .block(new Answer("a4", "a", null, list))
        .block(new Answer("a5", null, null, List.of()))
        .block(new Question("text", "q", null, prose("Has an id that a page may want?")))
        .block(new Question("contents", "q", null, prose("And another?")))
        .build();
  }

  private static Interview tables() {
    Cell head = new Cell(true, prose("Knot"));
    Cell cell = new Cell(false, List.of(paragraph("reef"), paragraph("bowline")));
    Row ragged = new Row(List.of(head, cell, cell));
    return start()
        .block(
            new Answer(
                "a1",
                "a",
                null,
                List.of(
                    table(List.of()),
                    table(List.of(new Row(List.of()))),
                    table(List.of(new Row(List.of(head)), ragged, new Row(List.of()))),
                    table(List.of(new Row(List.of(cell)), ragged)))))
        .build();
  }

  private static Content table(List<Row> rows) {
    return new Content.Table(rows, text("Knots"), Origin.NONE);
  }

  private static Interview notes() {
    Inline call = new Inline.NoteReference("n-a", Origin.NONE);
    Inline inner =
        new Inline.Link(
            "https://example.org/in[n]er?q=a b|c".replace(" ", ""), text("in"), Origin.NONE);
    Inline outer = new Inline.Link("#q1", List.of(new Text("out "), inner, call), Origin.NONE);
    Inline nested = new Inline.NoteReference("n-b", Origin.NONE);
    return start()
        .block(
            new Question("q1", "q", null, List.of(new Paragraph(List.of(new Text("Why"), call)))))
        .block(new Heading("h1", 1, List.of(new Text("Later"), call)))
        .block(new Answer("a1", "a", null, List.of(new Paragraph(List.of(outer, call)))))
        .note(new Note("n-b", List.of(paragraph("Called by a note."), paragraph("Twice as long."))))
        .note(new Note("n-a", List.of(new Paragraph(List.of(new Text("See below"), nested)))))
        .note(new Note("n-c", prose("Called by nobody.")))
        .build();
  }

  private static Interview hostile() {
    String words =
        "</script><script>alert(1)</script> <!-- ]]> &amp; \u202eabc\u202c \"'` \ud83d\ude80 \t\n x";
    Metadata metadata =
        Metadata.builder()
            .title(words)
            .subtitle(words)
            .deck(words)
            .description(words)
            .publisher(words)
            .publication(new Metadata.Publication(words, words))
            .contributor(new Contributor(words, "ivr", words))
            .identifiers(List.of(new Metadata.Identifier("a&b", "c<d>\"e'")))
            .subjects(List.of(words, words))
            .rights(words)
            .language("en")
            .build();
    return Interview.builder()
        .metadata(metadata)
        .speaker(Speaker.builder("s", words).role(Role.INTERVIEWEE).description(words).build())
        .block(new Narration("n1", "turn", prose(words)))
        .block(new Question("q1", "s", words, prose(words)))
        .block(new Answer("a1", "s", "x".repeat(400), prose("y".repeat(3000))))
        .block(
            new Answer(
                "a2", "s", null, List.of(new Content.Preformatted("\n\n" + words, Origin.NONE))))
        .build();
  }

  private static Interview pictures() {
    Interview.Builder out = start();
    out.resource(
        new Resource(
            "gone",
            "image/png",
            "gone.png",
            () -> {
              throw new IOException("no such file");
            }));
    out.resource(new Resource("svg", "image/svg+xml", "x.svg", () -> Interviews.bytes("<svg/>")));
    String drawing =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><linearGradient id='p'/>"
            + "<rect id='r' width='9'"
            + " height='9' fill='url(#p)'/></svg>";
    out.resource(
        new Resource("drawing", "image/svg+xml", "d.svg", () -> Interviews.bytes(drawing)));
    byte[] huge = new byte[24];
    byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};
    System.arraycopy(signature, 0, huge, 0, signature.length);
    huge[17] = 1;
    huge[21] = 1;
    out.resource(new Resource("huge", "image/png", "huge.png", () -> huge));
    for (String id : List.of("gone", "svg", "huge", "drawing")) {
      out.block(
          new Answer(
              "a-" + id,
              "a",
              null,
              List.of(new Content.Figure(id, "A " + id, text("Caption"), Origin.NONE))));
    }
    return out.build();
  }

  private static Interview manySpeakers() {
    Interview.Builder out = Interview.builder();
    for (int i = 1; i <= 9; i++) {
      out.speaker(Speaker.builder("s" + i, "Speaker " + i).role(Role.INTERVIEWEE).build());
      out.block(new Answer("a" + i, "s" + i, null, prose("I am number " + i + ".")));
    }
    return out.build();
  }

  private static Content.Item item(String text) {
    return new Content.Item(prose(text));
  }

  private static Content paragraph(String text) {
    return prose(text).get(0);
  }

  private static List<Inline> text(String text) {
    return List.of(new Text(text));
  }
}
