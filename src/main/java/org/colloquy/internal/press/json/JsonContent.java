package org.colloquy.internal.press.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Narration;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.TimeCodes;
import org.colloquy.model.Turn;
import org.jspecify.annotations.Nullable;

/** Blocks, contents and inlines in the JSON format. */
final class JsonContent
    implements Block.Visitor<Boolean>, Content.Visitor<Boolean>, Inline.Visitor<Boolean> {
  private final JsonGenerator json;

  JsonContent(JsonGenerator json) {
    this.json = json;
  }

  void block(Block block) throws IOException {
    try {
      block.accept(this);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  void list(String key, List<Content> contents) throws IOException {
    try {
      contents(key, contents);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A step of writing, whose failure passes through the visitors. */
  private interface Step {
    void write() throws IOException;
  }

  private Boolean object(String type, Step fields) {
    try {
      json.writeStartObject();
      json.writeStringField("type", type);
      fields.write();
      json.writeEndObject();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void contents(String key, List<Content> contents) throws IOException {
    json.writeArrayFieldStart(key);
    for (Content content : contents) {
      content.accept(this);
    }
    json.writeEndArray();
  }

  private void inlines(String key, List<Inline> inlines) throws IOException {
    json.writeArrayFieldStart(key);
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    json.writeEndArray();
  }

  private void text(String key, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  private void time(@Nullable Duration time) throws IOException {
    if (time != null) {
      json.writeStringField("time", TimeCodes.format(time));
    }
  }

  private Boolean turn(String type, Turn turn) {
    return object(
        type,
        () -> {
          json.writeStringField("id", turn.id());
          text("speaker", turn.speaker());
          text("label", turn.label());
          time(turn.time());
          contents("content", turn.content());
        });
  }

  private Boolean nested(String type, List<Inline> inlines) {
    return object(type, () -> inlines("inlines", inlines));
  }

  private Boolean words(String type, String text, @Nullable Duration time) {
    return object(
        type,
        () -> {
          json.writeStringField("text", text);
          time(time);
        });
  }

  @Override
  public Boolean visit(Question question) {
    return turn("question", question);
  }

  @Override
  public Boolean visit(Answer answer) {
    return turn("answer", answer);
  }

  @Override
  public Boolean visit(Remark remark) {
    return turn("remark", remark);
  }

  @Override
  public Boolean visit(Narration narration) {
    return object(
        "narration",
        () -> {
          json.writeStringField("id", narration.id());
          json.writeStringField("kind", narration.kind());
          contents("content", narration.content());
        });
  }

  @Override
  public Boolean visit(Heading heading) {
    return object(
        "heading",
        () -> {
          json.writeStringField("id", heading.id());
          json.writeNumberField("level", heading.level());
          inlines("inlines", heading.inlines());
        });
  }

  @Override
  public Boolean visit(Event event) {
    return object(
        "event",
        () -> {
          json.writeStringField("id", event.id());
          json.writeStringField("kind", event.kind());
          inlines("inlines", event.inlines());
        });
  }

  @Override
  public Boolean visit(Content.Paragraph paragraph) {
    return nested("paragraph", paragraph.inlines());
  }

  @Override
  public Boolean visit(Content.ItemList list) {
    return object(
        "list",
        () -> {
          json.writeBooleanField("ordered", list.ordered());
          if (list.ordered()) {
            json.writeNumberField("start", list.start());
          }
          json.writeArrayFieldStart("items");
          for (Content.Item item : list.items()) {
            json.writeStartObject();
            contents("content", item.content());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  @Override
  public Boolean visit(Content.Quotation quotation) {
    return object("quotation", () -> contents("content", quotation.content()));
  }

  @Override
  public Boolean visit(Content.Preformatted preformatted) {
    return words("preformatted", preformatted.text(), null);
  }

  @Override
  public Boolean visit(Content.Table table) {
    return object(
        "table",
        () -> {
          if (!table.caption().isEmpty()) {
            inlines("caption", table.caption());
          }
          json.writeArrayFieldStart("rows");
          for (Content.Row row : table.rows()) {
            row(row);
          }
          json.writeEndArray();
        });
  }

  private void row(Content.Row row) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("cells");
    for (Content.Cell cell : row.cells()) {
      json.writeStartObject();
      json.writeBooleanField("header", cell.header());
      contents("content", cell.content());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public Boolean visit(Content.Figure figure) {
    return object(
        "figure",
        () -> {
          json.writeStringField("resource", figure.resource());
          text("alt", figure.alt());
          if (!figure.caption().isEmpty()) {
            inlines("caption", figure.caption());
          }
        });
  }

  @Override
  public Boolean visit(Content.Subheading subheading) {
    return object(
        "subheading",
        () -> {
          json.writeNumberField("level", subheading.level());
          inlines("inlines", subheading.inlines());
        });
  }

  @Override
  public Boolean visit(Inline.Text text) {
    return words("text", text.text(), null);
  }

  @Override
  public Boolean visit(Inline.Emphasis emphasis) {
    return nested("emphasis", emphasis.inlines());
  }

  @Override
  public Boolean visit(Inline.Strong strong) {
    return nested("strong", strong.inlines());
  }

  @Override
  public Boolean visit(Inline.Code code) {
    return words("code", code.text(), null);
  }

  @Override
  public Boolean visit(Inline.Superscript superscript) {
    return nested("superscript", superscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Subscript subscript) {
    return nested("subscript", subscript.inlines());
  }

  @Override
  public Boolean visit(Inline.Link link) {
    return object(
        "link",
        () -> {
          json.writeStringField("href", link.href());
          inlines("inlines", link.inlines());
        });
  }

  @Override
  public Boolean visit(Inline.NoteReference reference) {
    return object("note-reference", () -> json.writeStringField("note", reference.note()));
  }

  @Override
  public Boolean visit(Inline.Sound sound) {
    return object(
        "event",
        () -> {
          json.writeStringField("text", sound.text());
          json.writeStringField("kind", sound.kind());
          time(sound.time());
        });
  }

  @Override
  public Boolean visit(Inline.Gap gap) {
    return words("gap", gap.text(), gap.time());
  }

  @Override
  public Boolean visit(Inline.TimeMark mark) {
    return words("time-mark", mark.text(), mark.time());
  }

  @Override
  public Boolean visit(Inline.PageMark mark) {
    return object(
        "page-mark",
        () -> {
          json.writeStringField("text", mark.text());
          json.writeNumberField("page", mark.page());
          if (mark.line() != null) {
            json.writeNumberField("line", mark.line());
          }
        });
  }

  @Override
  public Boolean visit(Inline.LineBreak lineBreak) {
    return object("line-break", () -> {});
  }

  @Override
  public Boolean visit(Inline.LanguageSpan span) {
    return object(
        "language",
        () -> {
          json.writeStringField("language", span.language());
          inlines("inlines", span.inlines());
        });
  }
}
