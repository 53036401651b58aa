package org.colloquy.fidelity;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.fidelity.Editions.Subject;
import org.colloquy.model.Interview;
import org.colloquy.testing.Corpora;
import org.colloquy.testing.CorporaSlice;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Samples;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No word lost, added or moved, in any edition, as programs that are not ours read it.
 *
 * <p>Over the samples, and over {@code -Dcolloquy.slice=N} transcripts of the corpora (20, drawn by
 * a fixed seed; {@code all} for all). {@code -Dcolloquy.formats=tei,pdf} asks about some formats
 * alone. The table is printed and left in {@code target/fidelity}.
 */
class FidelityTest {

  @TempDir Path folder;

  static Stream<ReadBack> readBacks() {
    String formats = System.getProperty("colloquy.formats", "");
    return ReadBacks.all().stream()
        .filter(r -> formats.isEmpty() || List.of(formats.split(",")).contains(r.format()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readBacks")
  void samples(ReadBack readBack) throws Exception {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new Subject("everything", Interviews.everything()));
    for (Path sample : Samples.all()) {
      String name = sample.getFileName().toString().replace('.', '-');
      subjects.add(new Subject(name, Colloquy.create().read(sample).interview()));
    }
    check(readBack, subjects, "samples");
  }

  static Stream<String> designs() {
    return Design.names().stream();
  }

  /** Designs move labels, notes and whole parts about: no word of the text may go with them. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("designs")
  void structureOfPagesInEveryDesign(String name) throws Exception {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new Subject("everything", Interviews.everything()));
    subjects.add(new Subject("long", Interviews.ofLength(14, 400)));
    for (Path sample : Samples.all()) {
      subjects.add(
          new Subject(sample.getFileName().toString(), Colloquy.create().read(sample).interview()));
    }
    PdfStructureReadBack readBack = new PdfStructureReadBack();
    FidelityTable table = new FidelityTable("design-" + name, readBack);
    for (Subject subject : subjects) {
      Path file = folder.resolve(name + ".pdf");
      try (OutputStream out = Files.newOutputStream(file)) {
        Edition edition = Edition.of(subject.interview(), Design.builtIn(name));
        Writers.PDF.write(edition, WriteOptions.DEFAULT, out);
      }
      table.add(subject.name(), subject.comparison().with(readBack.read(file)));
    }
    assertTrue(table.words() > 0, "nothing was compared");
    if (!table.same()) {
      fail(table.differences());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readBacks")
  void corpora(ReadBack readBack) throws Exception {
    Corpora.assumePresent();
    List<Subject> subjects = new ArrayList<>();
    for (Corpora.Item item : CorporaSlice.items()) {
      String name = item.name().replaceAll("[^A-Za-z0-9]+", "-") + "-" + subjects.size();
      subjects.add(new Subject(name, read(item)));
    }
    check(readBack, subjects, "corpora");
  }

  private static Interview read(Corpora.Item item) {
    return Colloquy.create().read(item.path()).interview();
  }

  private void check(ReadBack readBack, List<Subject> subjects, String what) throws Exception {
    List<Path> files =
        Editions.write(subjects, Writers.named(readBack.format()).orElseThrow(), folder);
    readBack.prepare(files);
    FidelityTable table = new FidelityTable(what, readBack);
    for (int i = 0; i < subjects.size(); i++) {
      Subject subject = subjects.get(i);
      if (!readBack.reads(subject.interview())) {
        table.leaveOut(subject.name());
        continue;
      }
      table.add(subject.name(), subject.comparison().with(readBack.read(files.get(i))));
    }
    table.write(Path.of(System.getProperty("colloquy.target", "target"), "fidelity"));
    assertTrue(table.words() > 0, "nothing was compared");
    if (!table.same()) {
      fail(table.differences());
    }
  }
}
