package org.colloquy.fidelity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.fidelity.Editions.Subject;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.testing.Interviews;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The harness sees a fault: an edition of a changed interview is not one of the interview. */
class PlantedFaultsTest {
  @TempDir Path folder;

  /** A change of the text of the second answer, or of the order of the blocks. */
  private interface Fault {
    List<Block> in(List<Block> blocks);
  }

  private static List<Block> answer(List<Block> blocks, String text) {
    List<Block> changed = new ArrayList<>(blocks);
    Answer old = (Answer) changed.get(3);
    List<Content> content = Interviews.prose(text);
    changed.set(3, new Answer(old.id(), old.speaker(), old.label(), content));
    return changed;
  }

  private static String text(List<Block> blocks) {
    return PlainText.of(blocks.get(3));
  }

  static Stream<Arguments> faults() {
    Fault none = blocks -> blocks;
    Fault lost = blocks -> answer(blocks, text(blocks).replaceFirst("word40 ", ""));
    Fault cut = blocks -> answer(blocks, text(blocks).replaceFirst(" word\\d+\\.$", ""));
    Fault changed = blocks -> answer(blocks, text(blocks).replaceFirst("word40", "sword"));
    Fault joined = blocks -> answer(blocks, text(blocks).replaceFirst("word40 ", "word40"));
    Fault added = blocks -> answer(blocks, text(blocks).replaceFirst("word40", "word40 sword"));
    Fault twice = blocks -> answer(blocks, text(blocks) + " " + text(blocks));
    Fault moved =
        blocks -> answer(blocks, text(blocks).replaceFirst("word40 word41", "word41 word40"));
    Fault swapped =
        blocks -> {
          List<Block> other = new ArrayList<>(blocks);
          Block block = other.remove(2);
          other.add(4, block);
          return other;
        };
    Fault missing =
        blocks -> {
          List<Block> other = new ArrayList<>(blocks);
          other.remove(3);
          return other;
        };
    List<Arguments> rows = new ArrayList<>();
    for (ReadBack readBack : ReadBacks.all()) {
      rows.add(Arguments.of(readBack, "none", none));
      rows.add(Arguments.of(readBack, "lost", lost));
      rows.add(Arguments.of(readBack, "cut", cut));
      rows.add(Arguments.of(readBack, "changed", changed));
      rows.add(Arguments.of(readBack, "joined", joined));
      rows.add(Arguments.of(readBack, "added", added));
      rows.add(Arguments.of(readBack, "twice", twice));
      rows.add(Arguments.of(readBack, "moved", moved));
      rows.add(Arguments.of(readBack, "swapped", swapped));
      rows.add(Arguments.of(readBack, "missing", missing));
    }
    return rows.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faults")
  void aFaultIsSeen(ReadBack readBack, String name, Fault fault) throws Exception {
    Interview whole = Interviews.ofLength(3, 60);
    Interview faulty = whole.toBuilder().blocks(fault.in(whole.blocks())).build();
    List<Path> files =
        Editions.write(
            List.of(new Subject("talk", faulty)),
            Writers.named(readBack.format()).orElseThrow(),
            folder);
    readBack.prepare(files);
    Comparison.Result result = Editions.comparison(whole).with(readBack.read(files.get(0)));
    if (name.equals("none")) {
      assertTrue(result.same(), result.toString());
    } else {
      assertFalse(result.same(), "not seen: " + name);
    }
  }
}
