package org.colloquy.internal.press.plain;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Section;
import org.colloquy.internal.press.FrontMatter;
import org.colloquy.internal.press.Losses;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Event;
import org.colloquy.model.Heading;
import org.colloquy.model.Narration;
import org.colloquy.model.Note;
import org.colloquy.model.Question;
import org.colloquy.model.Remark;
import org.colloquy.model.Turn;

/**
 * An edition as plain text that reads back to the same turns: what is known of it in front as YAML,
 * labels as in the source, a line a paragraph and a blank line between paragraphs. A paragraph that
 * begins like a label and is none is declared in front.
 */
public final class PlainFile implements Block.Visitor<List<String>> {
  /** A colon behind these many characters ends no label. */
  private static final int LABEL = 80;

  private final Edition edition;
  private final Losses losses = new Losses();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Integer> noTurns = new ArrayList<>();
  private int line = 1;

  private PlainFile(Edition edition) {
    this.edition = edition;
  }

  /** Writes an edition, and says what plain text could not express. */
  public static List<Diagnostic> write(Edition edition, OutputStream out) throws IOException {
    PlainFile file = new PlainFile(edition);
    file.collect();
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    file.write(writer);
    writer.flush();
    return file.losses.told();
  }

  private void write(Writer writer) throws IOException {
    Runnable clash =
        () -> losses.looks("a further field has a name that is used already", "it is left out");
    String front = FrontMatter.of(edition, noTurns, clash);
    writer.write(front);
    String before = front.isEmpty() ? "" : "\n";
    for (String paragraph : paragraphs) {
      writer.write(before);
      writer.write(paragraph);
      writer.write('\n');
      before = "\n";
    }
  }

  private void collect() {
    blocks(edition.front());
    List<String> title = new ArrayList<>();
    edition.metadata().title().ifPresent(title::add);
    edition.metadata().subtitle().ifPresent(title::add);
    add(String.join("\n", title));
    edition.metadata().deck().ifPresent(this::add);
    for (Section section : edition.sections()) {
      blocks(section.blocks());
    }
    for (Note note : edition.notes()) {
      String mark = "[" + edition.noteNumber(note.id()) + "] ";
      List<String> content = PlainContents.of(note.content(), edition, losses);
      add(mark + String.join("\n", content));
    }
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      boolean labelled = block instanceof Turn turn && !edition.sourceLabel(turn).isEmpty();
      for (String paragraph : block.accept(this)) {
        if (!labelled && looksLabelled(paragraph)) {
          noTurns.add(line + 1);
        }
        add(paragraph);
        labelled = false;
      }
    }
  }

  private void add(String paragraph) {
    if (!paragraph.isBlank()) {
      paragraphs.add(paragraph);
      line += 2 + (int) paragraph.chars().filter(c -> c == '\n').count();
    }
  }

  private static boolean looksLabelled(String paragraph) {
    int end = Math.min(LABEL, paragraph.length());
    for (int i = 0; i < end; i++) {
      char c = paragraph.charAt(i);
      if (c == ':' || c == '：' || c == '\t') {
        return true;
      }
    }
    return false;
  }

  private List<String> turn(Turn turn) {
    List<String> lines = new ArrayList<>(PlainContents.of(turn.content(), edition, losses));
    String label = edition.sourceLabel(turn);
    if (!label.isEmpty()) {
      String first = lines.isEmpty() ? "" : lines.remove(0);
      // a wide colon brings its own space
      lines.add(0, label.endsWith("：") ? label + first : (label + " " + first).strip());
    }
    return lines;
  }

  @Override
  public List<String> visit(Question question) {
    return turn(question);
  }

  @Override
  public List<String> visit(Answer answer) {
    return turn(answer);
  }

  @Override
  public List<String> visit(Remark remark) {
    return turn(remark);
  }

  @Override
  public List<String> visit(Narration narration) {
    return PlainContents.of(narration.content(), edition, losses);
  }

  @Override
  public List<String> visit(Heading heading) {
    return List.of(PlainInlines.of(heading.inlines(), edition, losses));
  }

  @Override
  public List<String> visit(Event event) {
    return List.of(PlainInlines.of(event.inlines(), edition, losses));
  }
}
