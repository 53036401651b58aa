package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Cell;
import org.colloquy.model.Content.Item;
import org.colloquy.model.Content.Row;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Narration;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;

/** Blocks, contents and inlines out of the JSON format. */
final class JsonContents {
  private final JsonProblems problems;
  private String place = "";

  JsonContents(JsonProblems problems) {
    this.problems = problems;
  }

  Block block(JsonValue value) {
    JsonFields f = new JsonFields(value, problems);
    String type = f.requiredText("type");
    String id = f.requiredText("id");
    place = id;
    Origin at = Origin.at(f.span());
    Block block =
        switch (type) {
          case "question" ->
              new Question(id, f.text("speaker"), f.text("label"), f.time("time"), content(f), at);
          case "answer" ->
              new Answer(id, f.text("speaker"), f.text("label"), f.time("time"), content(f), at);
          case "remark" ->
              new Remark(id, f.text("speaker"), f.text("label"), f.time("time"), content(f), at);
          case "narration" -> new Narration(id, f.requiredText("kind"), content(f), at);
          case "heading" -> new Heading(id, f.requiredNumber("level"), inlines(f), at);
          case "event" -> new Event(id, f.requiredText("kind"), inlines(f), at);
          default -> throw unknownType(f, type, "block");
        };
    f.finish(place);
    return block;
  }

  /** The field {@code content} of an object that belongs to the note or block with an id. */
  List<Content> content(JsonFields fields, String id) {
    place = id;
    return content(fields);
  }

  private List<Content> content(JsonFields fields) {
    List<Content> contents = new ArrayList<>();
    for (JsonFields f : fields.objects("content")) {
      contents.add(content(f.requiredText("type"), f));
      f.finish(place);
    }
    return contents;
  }

  private Content content(String type, JsonFields f) {
    Origin at = Origin.at(f.span());
    return switch (type) {
      case "paragraph" -> new Content.Paragraph(inlines(f), at);
      case "list" -> list(f, at);
      case "quotation" -> new Content.Quotation(content(f), at);
      case "preformatted" -> new Content.Preformatted(f.requiredText("text"), at);
      case "table" -> table(f, at);
      case "figure" ->
          new Content.Figure(f.requiredText("resource"), f.text("alt"), inlines(f, "caption"), at);
      case "subheading" -> new Content.Subheading(f.requiredNumber("level"), inlines(f), at);
      default -> throw unknownType(f, type, "content");
    };
  }

  private Content list(JsonFields f, Origin at) {
    Integer start = f.number("start");
    List<Item> items = new ArrayList<>();
    for (JsonFields item : f.objects("items")) {
      items.add(new Item(content(item)));
      item.finish(place);
    }
    return new Content.ItemList(f.truth("ordered"), start == null ? 1 : start, items, at);
  }

  private Content table(JsonFields f, Origin at) {
    List<Row> rows = new ArrayList<>();
    for (JsonFields row : f.objects("rows")) {
      List<Cell> cells = new ArrayList<>();
      for (JsonFields cell : row.objects("cells")) {
        cells.add(new Cell(cell.truth("header"), content(cell)));
        cell.finish(place);
      }
      rows.add(new Row(cells));
      row.finish(place);
    }
    return new Content.Table(rows, inlines(f, "caption"), at);
  }

  private List<Inline> inlines(JsonFields fields) {
    return inlines(fields, "inlines");
  }

  private List<Inline> inlines(JsonFields fields, String key) {
    List<Inline> inlines = new ArrayList<>();
    for (JsonFields f : fields.objects(key)) {
      inlines.add(inline(f.requiredText("type"), f));
      f.finish(place);
    }
    return inlines;
  }

  private Inline inline(String type, JsonFields f) {
    Origin at = Origin.at(f.span());
    return switch (type) {
      case "text" -> new Inline.Text(f.requiredText("text"), at);
      case "code" -> new Inline.Code(f.requiredText("text"), at);
      case "emphasis" -> new Inline.Emphasis(inlines(f), at);
      case "strong" -> new Inline.Strong(inlines(f), at);
      case "superscript" -> new Inline.Superscript(inlines(f), at);
      case "subscript" -> new Inline.Subscript(inlines(f), at);
      case "link" -> new Inline.Link(f.requiredText("href"), inlines(f), at);
      case "note-reference" -> new Inline.NoteReference(f.requiredText("note"), at);
      case "event" ->
          new Inline.Sound(f.requiredText("text"), f.requiredText("kind"), f.time("time"), at);
      case "gap" -> new Inline.Gap(f.requiredText("text"), f.time("time"), at);
      case "time-mark" -> timeMark(f, at);
      case "page-mark" ->
          new Inline.PageMark(
              f.requiredText("text"), f.requiredNumber("page"), f.number("line"), at);
      case "line-break" -> new Inline.LineBreak(at);
      case "language" -> new Inline.LanguageSpan(f.requiredText("language"), inlines(f), at);
      default -> throw unknownType(f, type, "inline");
    };
  }

  private static Inline timeMark(JsonFields f, Origin at) {
    f.requiredText("time");
    java.time.Duration time = java.util.Objects.requireNonNull(f.time("time"));
    return new Inline.TimeMark(f.requiredText("text"), time, at);
  }

  private RuntimeException unknownType(JsonFields f, String type, String what) {
    return problems.error(
        Code.R031, f.span("type"), "'" + type + "' is no type of " + what + " that is known");
  }
}
