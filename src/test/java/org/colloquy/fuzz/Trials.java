package org.colloquy.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Readers;
import org.colloquy.reader.Source;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;
import org.jspecify.annotations.Nullable;

/** Reads bad files with one reader and counts what comes of it. */
final class Trials {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** No file here has more than 64 KiB, for which a reader needs milliseconds. */
  private static final long LONG_NANOS = 20_000_000_000L;

  private static final List<Writer> WRITERS =
      List.of(Writers.HTML, Writers.MARKDOWN, Writers.TEI, Writers.TEXT, Writers.COMMONMARK);
  private static final int WRITE_EVERY = 8;

  private final Reader reader;
  private final Path kept;
  private final Map<String, Integer> faults = new TreeMap<>();
  private long readings;
  private long refusals;
  private long slowest;

  /**
   * @param kept the folder for the files that show a fault, one of each
   */
  Trials(Reader reader, Path kept) {
    this.reader = reader;
    this.kept = kept;
  }

  void run(byte[] bytes) {
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      Interview interview = read(bytes);
      if (interview != null) {
        readings++;
        sameFromJson(interview);
        if (readings % WRITE_EVERY == 0) {
          Writer writer = WRITERS.get((int) (readings / WRITE_EVERY % WRITERS.size()));
          written(writer, interview);
        }
      }
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      fault(bytes, e);
    }
    long took = THREADS.getCurrentThreadCpuTime() - before;
    slowest = Math.max(slowest, took);
    if (took > LONG_NANOS) {
      fault(bytes, new AssertionError(took / 1_000_000 + " ms of CPU time"));
    }
  }

  private @Nullable Interview read(byte[] bytes) {
    Source source = Source.of("talk." + reader.extensions().get(0), bytes);
    try {
      Readers.detect(source);
      return reader.read(source, ReadOptions.DEFAULT).interview();
    } catch (ColloquyException e) {
      refusals++;
      if (e.diagnostic().message().isBlank() || e.diagnostic().source() == null) {
        throw new AssertionError("told without words or source: " + e.diagnostic(), e);
      }
      return null;
    }
  }

  /** Whatever the model holds can be said in its own format, and is the same read back. */
  private static void sameFromJson(Interview interview) {
    byte[] json = written(Writers.JSON, interview);
    Source source = Source.of("talk.json", json);
    Interview again =
        Readers.named("json").orElseThrow().read(source, ReadOptions.DEFAULT).interview();
    if (!again.equals(interview)) {
      throw new AssertionError("not the same read back from JSON");
    }
  }

  private static byte[] written(Writer writer, Interview interview) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(Edition.of(interview), WriteOptions.DEFAULT, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void fault(byte[] bytes, Throwable e) {
    StackTraceElement[] stack = e.getStackTrace();
    String key = e.getClass().getName() + " " + e.getMessage();
    key = key.substring(0, Math.min(200, key.length())) + " " + (stack.length > 0 ? stack[0] : "");
    if (faults.merge(key, 1, Integer::sum) == 1) {
      try {
        Files.createDirectories(kept);
        Files.write(kept.resolve(reader.name() + "-" + faults.size()), bytes);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  Map<String, Integer> faults() {
    return faults;
  }

  @Override
  public String toString() {
    return reader.name()
        + ": "
        + (readings + refusals)
        + " files, "
        + readings
        + " read, "
        + refusals
        + " refused, slowest "
        + slowest / 1_000_000
        + " ms, faults "
        + faults;
  }
}
