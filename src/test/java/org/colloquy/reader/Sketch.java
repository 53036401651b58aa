package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Interview;
import org.colloquy.model.Narration;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.WordFiles;

/** Reads a text and draws what came of it, a block a line, for tables of tests. */
final class Sketch implements Block.Visitor<String> {
  private final Interview interview;

  private Sketch(Interview interview) {
    this.interview = interview;
  }

  static Reading text(String source) {
    return read(new TextReader(), "talk.txt", source);
  }

  static Reading markdown(String source) {
    return read(new MarkdownReader(), "talk.md", source);
  }

  /** Reads a source with the reader that its content and name suggest. */
  static Reading named(String name, String source) {
    return read(Readers.detect(Source.of(name, Interviews.bytes(source))), name, source);
  }

  static Reading word(WordFiles file) {
    return new DocxReader().read(Source.of("talk.docx", file.bytes()), ReadOptions.DEFAULT);
  }

  private static Reading read(Reader reader, String name, String source) {
    return reader.read(Source.of(name, Interviews.bytes(source)), ReadOptions.DEFAULT);
  }

  /** The title where there is one, then the blocks; paragraphs are parted by {@code /}. */
  static String of(Reading reading) {
    Interview interview = reading.interview();
    Sketch sketch = new Sketch(interview);
    List<String> lines = new ArrayList<>();
    interview.metadata().title().ifPresent(t -> lines.add("title: " + t));
    interview.metadata().subtitle().ifPresent(t -> lines.add("subtitle: " + t));
    interview.blocks().forEach(b -> lines.add(b.accept(sketch)));
    return String.join("\n", lines);
  }

  private String turn(Turn turn) {
    String name =
        interview.speaker(turn.speaker()).filter(Speaker::isNamed).map(Speaker::name).orElse("?");
    return turn.id() + " " + name + ": " + text(turn);
  }

  private static String text(Block block) {
    return PlainText.of(block).replace("\n", " / ");
  }

  @Override
  public String visit(Question question) {
    return turn(question);
  }

  @Override
  public String visit(Answer answer) {
    return turn(answer);
  }

  @Override
  public String visit(Remark remark) {
    return turn(remark);
  }

  @Override
  public String visit(Narration narration) {
    return narration.kind() + ": " + text(narration);
  }

  @Override
  public String visit(Heading heading) {
    return "heading " + heading.level() + ": " + text(heading);
  }

  @Override
  public String visit(Event event) {
    return "event " + event.kind() + ": " + text(event);
  }
}
