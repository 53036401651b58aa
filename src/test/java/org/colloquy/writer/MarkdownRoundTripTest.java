package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Interview;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Words;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Readers;
import org.colloquy.reader.Source;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own Markdown, read by our own reader, is the same interview. */
class MarkdownRoundTripTest {
  @TempDir Path folder;

  static Stream<Path> samples() {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesReadBack(Path sample) throws IOException {
    Source source = Source.of(sample);
    Interview interview = Readers.detect(source).read(source, ReadOptions.DEFAULT).interview();
    Interview back = back(interview);
    same(Words.of(interview), Words.of(back));
    same(interview.blocks(), back.blocks());
    same(interview.speakers(), back.speakers());
    assertEquals(interview.metadata(), back.metadata());
    assertEquals(interview.notes(), back.notes());
  }

  /** What Markdown can't say is told, and all else is there. */
  @Test
  void everythingReadsBack() throws IOException {
    Interview all = Interviews.everything();
    // a label that is nobody's, and there only once, is no label to a careful reader
    List<Block> named = all.blocks().stream().filter(b -> !b.id().equals("r1")).toList();
    Interview interview = all.toBuilder().blocks(named).build();
    Files.write(folder.resolve("weir.png"), interview.resources().get(0).read());
    Interview expressible = interview.toBuilder().blocks(expressible(interview)).build();
    Interview back = back(interview);
    same(Words.of(interview), Words.of(back));
    same(expressible.blocks(), back.blocks());
    same(interview.speakers(), back.speakers());
    assertEquals(interview.metadata(), back.metadata());
    assertEquals(interview.notes(), back.notes());
  }

  @Test
  void thousandsOfTimesComeBack() throws IOException {
    Interview interview = Interviews.ofLength(5_000, 6);
    List<Block> timed = new ArrayList<>();
    for (int i = 0; i < interview.blocks().size(); i++) {
      Duration at = Duration.ofMillis(12_345L * i);
      timed.add(
          interview.blocks().get(i) instanceof Question q
              ? new Question(q.id(), q.speaker(), q.label(), at, q.content(), q.origin())
              : interview.blocks().get(i));
    }
    same(timed, back(interview.toBuilder().blocks(timed).build()).blocks());
  }

  @Test
  void notesKeepTheirContents() throws IOException {
    List<Content> note = new ArrayList<>(Interviews.prose("First."));
    note.addAll(Interviews.prose("Second, - with *stars*."));
    note.add(new Content.Preformatted("gate 1\n\n\n  shut", Origin.NONE));
    Interview interview =
        Interviews.ofLength(2, 5).toBuilder()
            .block(
                new Answer(
                    "a9",
                    "tomas-vidal",
                    "A:",
                    List.of(
                        new Paragraph(
                            List.of(
                                new Text("So"),
                                new Inline.NoteReference("note1", Origin.NONE),
                                new Text(": yes."))))))
            .note(new Note("note1", note))
            .build();
    Interview back = back(interview);
    assertEquals(interview.notes(), back.notes());
  }

  /** The blocks without what Markdown has no sign for, and which is told. */
  private static List<Block> expressible(Interview interview) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : interview.blocks()) {
      blocks.add(
          block instanceof Answer answer
              ? new Answer(
                  answer.id(),
                  answer.speaker(),
                  answer.label(),
                  answer.time(),
                  answer.content().stream().flatMap(c -> expressible(c).stream()).toList(),
                  Origin.NONE)
              : block);
    }
    return blocks;
  }

  private static List<Content> expressible(Content content) {
    if (content instanceof Content.Table table) {
      return List.of(
          new Paragraph(table.caption()), new Content.Table(table.rows(), List.of(), Origin.NONE));
    }
    return content instanceof Paragraph paragraph
        ? List.of(new Paragraph(expressibleInlines(paragraph.inlines())))
        : List.of(content);
  }

  private static List<Inline> expressibleInlines(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      boolean plain =
          inline instanceof Text
              || inline instanceof Inline.Superscript
              || inline instanceof Inline.Subscript
              || inline instanceof Inline.LanguageSpan
              || inline instanceof Inline.PageMark;
      if (plain) {
        text.append(org.colloquy.model.PlainText.ofInlines(List.of(inline)));
      } else {
        if (!text.isEmpty()) {
          out.add(new Text(text.toString()));
          text.setLength(0);
        }
        out.add(inline);
      }
    }
    if (!text.isEmpty()) {
      out.add(new Text(text.toString()));
    }
    return out;
  }

  private static <T> void same(List<T> expected, List<T> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      assertEquals(expected.get(i), found.get(i));
    }
    assertEquals(expected.size(), found.size());
  }

  private Interview back(Interview interview) throws IOException {
    Path file = folder.resolve("edition.md");
    try (OutputStream out = Files.newOutputStream(file)) {
      Writers.MARKDOWN.write(Edition.of(interview), WriteOptions.DEFAULT, out);
    }
    Source source = Source.of(file);
    return Readers.named("markdown").orElseThrow().read(source, ReadOptions.DEFAULT).interview();
  }
}
