package org.colloquy.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;
import org.colloquy.testing.Interviews;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;
import org.colloquy.writer.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConverterTest {
  @TempDir Path folder;

  /** Reads whatever it is told to. */
  private record Made(Supplier<Reading> reading) implements Reader {
    @Override
    public String name() {
      return "made";
    }

    @Override
    public List<String> extensions() {
      return List.of();
    }

    @Override
    public String description() {
      return "";
    }

    @Override
    public double recognises(Source source) {
      return 0;
    }

    @Override
    public Reading read(Source source, ReadOptions options) {
      return reading.get();
    }
  }

  /** Writes a word and warns. */
  private static final class Warning implements Writer {
    @Override
    public String name() {
      return "warning";
    }

    @Override
    public List<String> extensions() {
      return List.of("warn");
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public String description() {
      return "";
    }

    @Override
    public Written write(Edition edition, WriteOptions options, OutputStream out)
        throws IOException {
      out.write(
          options.source().map(s -> s.name() + s.mediaType()).orElse("word").getBytes("UTF-8"));
      return new Written(List.of(Diagnostic.of(Code.W003, "something is left out")), List.of());
    }
  }

  private static Reading reading() {
    return new Reading(Interviews.ofLength(1, 5), "made", List.of(), List.of());
  }

  private static Settings settings(boolean strict, boolean attach) {
    return new Settings(
        ReadOptions.DEFAULT,
        Design.builtIn("plain"),
        true,
        strict,
        attach,
        true,
        OutputStream.nullOutputStream(),
        null);
  }

  private Job job(String name, Supplier<Reading> reading, Writer... writers) {
    List<Target> targets = new ArrayList<>();
    for (Writer writer : writers) {
      Path file = folder.resolve(name + "/x." + writer.extensions().get(0));
      targets.add(new Target(writer, file));
    }
    Source source = Source.of(name + ".md", new byte[] {'x'});
    return new Job(source, new Made(reading), targets, List.of());
  }

  private static int depth(int i) {
    return i < 0 ? 0 : 1 + depth(i + 1);
  }

  @Test
  void whateverGoesWrongInsideIsOneDiagnostic() throws IOException {
    Converter converter = new Converter(settings(false, false));
    List<Supplier<Reading>> faults =
        List.of(
            () -> {
              throw new IllegalStateException("oh");
            },
            () -> reading(depth(0)),
            () -> {
              throw new OutOfMemoryError("Java heap space");
            },
            () -> {
              throw new NoClassDefFoundError("x/Y");
            });
    List<Code> codes = List.of(Code.B001, Code.B001, Code.B002, Code.B001);
    for (int i = 0; i < faults.size(); i++) {
      Outcome outcome = converter.convert(job("bad", faults.get(i), Writers.JSON));
      assertTrue(outcome.failed());
      assertEquals(1, outcome.diagnostics().size());
      Diagnostic diagnostic = outcome.diagnostics().get(0);
      assertEquals(codes.get(i), diagnostic.code());
      assertEquals("bad.md", diagnostic.source());
      assertFalse(diagnostic.message().contains("\n"), diagnostic.message());
      assertTrue(diagnostic.hint() != null && !diagnostic.hint().isEmpty());
      assertNull(outcome.reading());
      assertEquals(List.of(), outcome.outputs());
    }
    assertFalse(Files.exists(folder.resolve("bad")));
  }

  private static Reading reading(int ignored) {
    return reading();
  }

  @Test
  void anInternalFaultNamesItsPlaceInOurCode() {
    Outcome outcome =
        new Converter(settings(false, false))
            .convert(
                job(
                    "bad",
                    () -> {
                      throw new IllegalStateException("oh");
                    }));
    assertTrue(
        outcome
            .diagnostics()
            .get(0)
            .message()
            .matches(
                "Colloquy failed: IllegalStateException: oh \\(at ConverterTest.java:\\d+\\)"));
  }

  @Test
  void strictlyAWarningOfTheLastWriterForbidsAll() {
    Job job = job("talk", ConverterTest::reading, Writers.JSON, new Warning());
    Outcome strict = new Converter(settings(true, false)).convert(job);
    assertTrue(strict.failed());
    assertEquals(Severity.ERROR, strict.diagnostics().get(0).severity());
    assertEquals("talk.md", strict.diagnostics().get(0).source());
    assertFalse(Files.exists(folder.resolve("talk")));
    Outcome lenient = new Converter(settings(false, false)).convert(job);
    assertTrue(lenient.warned() && !lenient.failed());
    assertEquals(2, lenient.outputs().size());
    assertEquals(4, lenient.outputs().get(1).bytes());
    assertTrue(Files.exists(folder.resolve("talk/x.json")));
  }

  @Test
  void theSourceIsAttachedWhereThatIsAskedFor() throws IOException {
    Job job = job("talk", ConverterTest::reading, new Warning());
    new Converter(settings(false, true)).convert(job);
    assertEquals("talk.mdtext/markdown", Files.readString(folder.resolve("talk/x.warn")));
  }

  @Test
  void outcomesComeInTheOrderOfTheJobs() {
    AtomicInteger under = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int wait = (i * 7) % 5;
      jobs.add(
          job(
              "t" + i,
              () -> {
                most.accumulateAndGet(under.incrementAndGet(), Math::max);
                pause(wait);
                under.decrementAndGet();
                return reading();
              }));
    }
    List<Job> done = new ArrayList<>();
    new Batch(new Converter(settings(false, false)), 4).run(jobs, o -> done.add(o.job()));
    assertEquals(jobs, done);
    assertTrue(most.get() <= 4, "at a time: " + most);
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aBatchThatIsStoppedFinishesWhatItBegan() throws Exception {
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      jobs.add(
          job(
              "t" + i,
              () -> {
                begun.countDown();
                await(go);
                return reading();
              }));
    }
    List<Outcome> outcomes = new ArrayList<>();
    Batch batch = new Batch(new Converter(settings(false, false)), 2);
    Thread runner = new Thread(() -> batch.run(jobs, outcomes::add));
    runner.start();
    await(begun);
    batch.stop();
    go.countDown();
    runner.join(30_000);
    assertEquals(List.of(jobs.get(0), jobs.get(1)), outcomes.stream().map(Outcome::job).toList());
    assertFalse(outcomes.get(0).failed());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
