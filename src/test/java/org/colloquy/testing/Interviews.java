package org.colloquy.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Item;
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
import org.colloquy.model.PartialDate;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Resource;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;

/** Interviews made in code, for tests that need no reader. */
public final class Interviews {
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAEUlEQVR4nGPokpHBihioJwEAyuAYQQ8zYwwAAAAASUVORK5CYII=";

  private Interviews() {}

  /** Every kind of block, content and inline at least once, with hostile but legal characters. */
  public static Interview everything() {
    return Interview.builder()
        .metadata(metadata())
        .speaker(
            Speaker.builder("ines-roth", "Ines Roth")
                .labels(List.of("Q"))
                .role(Role.INTERVIEWER)
                .build())
        .speaker(
            Speaker.builder("tomas-vidal", "Tomás Vidal")
                .labels(List.of("A"))
                .role(Role.INTERVIEWEE)
                .description("Keeper of the Lower Weir")
                .build())
        .block(new Narration("n1", Narration.PROVENANCE, prose("First printed in The Ferryman.")))
        .block(
            new Narration("n2", Narration.INTRODUCTION, prose("The weir is older than the town.")))
        .block(question("q1", "How did you come to the river, and why did you stay?"))
        .block(
            new Answer("a1", "tomas-vidal", "A:", Duration.ofSeconds(751), answer(), Origin.NONE))
        .block(new Event("e1", "applause", List.of(new Text("(Applause.)"))))
        .block(new Heading("h1", 1, List.of(new Text("The flood years"))))
        .block(question("q2", "What does <b>high water</b> & \"mud\" smell of ?"))
        .block(new Answer("a2", "tomas-vidal", "A:", structured()))
        .block(new Remark("r1", null, "VOICE:", prose("Speak up!")))
        .block(new Narration("n3", "vote", prose("The motion was carried.")))
        .block(new Narration("n4", Narration.CLOSING, prose("Edited for length.")))
        .note(new Note("note1", prose("The log is kept in the town hall.")))
        .resource(
            new Resource("img1", "image/png", "weir.png", () -> Base64.getDecoder().decode(PIXEL)))
        .build();
  }

  /** An interview with a number of exchanges and an answer of {@code words} words in each. */
  public static Interview ofLength(int exchanges, int words) {
    Interview.Builder out =
        Interview.builder()
            .metadata(Metadata.builder().title("At Length").language("en").build())
            .speaker(Speaker.builder("ines-roth", "Ines Roth").role(Role.INTERVIEWER).build())
            .speaker(Speaker.builder("tomas-vidal", "Tomás Vidal").role(Role.INTERVIEWEE).build());
    for (int i = 1; i <= exchanges; i++) {
      out.block(question("q" + i, "What happened in the year " + i + " after the flood?"));
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < words; w++) {
        text.append(w == 0 ? "" : " ").append("word").append(w % 97);
      }
      out.block(new Answer("a" + i, "tomas-vidal", "A:", prose(text + ".")));
    }
    return out.build();
  }

  public static List<Content> prose(String text) {
    return List.of(new Paragraph(List.of(new Text(text))));
  }

  private static Question question(String id, String text) {
    return new Question(id, "ines-roth", "Q:", prose(text));
  }

  private static Metadata metadata() {
    return Metadata.builder()
        .title("The Long Way Home:")
        .subtitle("An Interview with Tomás Vidal, by Ines Roth")
        .deck("A keeper looks back on forty years of water.")
        .language("en")
        .date(PartialDate.parse("2019-04-03").orElseThrow())
        .interviewed(new Metadata.Interviewed(PartialDate.parse("2019-02").orElseThrow(), "Weir"))
        .publication(new Metadata.Publication("The Ferryman", "Spring 2019"))
        .publisher("River & Sons")
        .contributors(
            List.of(
                new Contributor("Ines Roth", "ivr", null),
                new Contributor("Tomás Vidal", "ive", "Keeper of the Lower Weir"),
                new Contributor("Mara Lind", "trl", null)))
        .description("On weirs, floods and patience.")
        .subjects(List.of("rivers", "oral history"))
        .rights("CC BY 4.0")
        .identifiers(List.of(new Metadata.Identifier("local", "WEIR-7")))
        .extra("shelf", "B 12")
        .build();
  }

  private static List<Content> answer() {
    List<Inline> first = new ArrayList<>();
    first.add(new Text("I came in "));
    first.add(new Inline.Emphasis(List.of(new Text("spring"))));
    first.add(new Text(", with a "));
    first.add(new Inline.Strong(List.of(new Text("very"))));
    first.add(new Text(" small boat"));
    first.add(new Inline.NoteReference("note1", Origin.NONE));
    first.add(new Text(". "));
    first.add(new Inline.Sound("[laughs]", "laughter", null, Origin.NONE));
    first.add(new Text(" The "));
    first.add(new Inline.Gap("[inaudible 00:12:40]", Duration.ofSeconds(760), Origin.NONE));
    first.add(new Text(" was closed. "));
    first.add(new Inline.TimeMark("[00:12:55]", Duration.ofSeconds(775), Origin.NONE));
    first.add(new Text(" H"));
    first.add(new Inline.Subscript(List.of(new Text("2")), Origin.NONE));
    first.add(new Text("O on the 3"));
    first.add(new Inline.Superscript(List.of(new Text("rd")), Origin.NONE));
    first.add(new Text(" floor; run "));
    first.add(new Inline.Code("open --gate `1`", Origin.NONE));
    first.add(new Text(" as told at "));
    first.add(
        new Inline.Link(
            "https://example.org/weir?a=1&b=2", List.of(new Text("the site")), Origin.NONE));
    first.add(new Text("."));
    List<Inline> second = new ArrayList<>();
    second.add(new Inline.PageMark("[p. 12]", 12, null, Origin.NONE));
    second.add(new Text(" One line,"));
    second.add(new Inline.LineBreak(Origin.NONE));
    second.add(new Text("then another; my mother said "));
    second.add(
        new Inline.LanguageSpan("fr", List.of(new Text("après nous le déluge")), Origin.NONE));
    second.add(new Text(" *often* _and_ #loudly [sic] 1. \\ | ~ ^ ."));
    return List.of(new Paragraph(first), new Paragraph(second));
  }

  private static List<Content> structured() {
    List<Content> out = new ArrayList<>();
    out.add(new Content.Subheading(3, List.of(new Text("On mud")), Origin.NONE));
    out.addAll(prose("Of three things:"));
    out.add(
        new Content.ItemList(
            true,
            2,
            List.of(new Item(prose("iron,")), new Item(prose("reeds, and")), new Item(nested())),
            Origin.NONE));
    out.add(new Content.Quotation(prose("Water has no memory."), Origin.NONE));
    out.add(new Content.Preformatted("gate 1  shut\ngate 2  open", Origin.NONE));
    out.add(
        new Content.Table(
            List.of(
                new Row(List.of(cell(true, "Year"), cell(true, "Level"))),
                new Row(List.of(cell(false, "1984"), cell(false, "4.1 m | flood")))),
            List.of(new Text("High water")),
            Origin.NONE));
    out.add(
        new Content.Figure("img1", "The weir at dawn", List.of(new Text("At dawn.")), Origin.NONE));
    return out;
  }

  private static List<Content> nested() {
    List<Content> out = new ArrayList<>(prose("a list:"));
    out.add(
        new Content.ItemList(
            false, 1, List.of(new Item(prose("eels")), new Item(prose("pike"))), Origin.NONE));
    return out;
  }

  private static Cell cell(boolean header, String text) {
    return new Cell(header, prose(text));
  }

  /** UTF-8 bytes of a text. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
