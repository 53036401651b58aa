package org.colloquy.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.colloquy.Colloquy;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.reader.Source;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One transcript, warm, on one thread: reading it, writing each edition, and both. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Convert {
  /** What is read. */
  @State(Scope.Benchmark)
  public static class Read {
    private final Colloquy colloquy = Colloquy.create();
    private final Source source = Subject.source();

    private Interview read() {
      return colloquy.read(source).interview();
    }
  }

  /** What is written, in one format. */
  @State(Scope.Benchmark)
  public static class Write {
    @Param({"json", "markdown", "html", "epub", "docx", "pdf"})
    public String format;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private Colloquy colloquy;
    private Interview interview;
    private Writer writer;

    /** Reads the transcript, once. */
    @Setup
    public void read() {
      colloquy = Colloquy.create();
      interview = colloquy.read(Subject.source()).interview();
      writer = Writers.named(format).orElseThrow();
    }

    private int write(Interview what) throws IOException {
      out.reset();
      colloquy.write(Edition.of(what), writer, out);
      return out.size();
    }
  }

  @Benchmark
  public Interview read(Read state) {
    return state.read();
  }

  @Benchmark
  public int write(Write state) throws IOException {
    return state.write(state.interview);
  }

  @Benchmark
  public int whole(Read read, Write write) throws IOException {
    return write.write(read.read());
  }
}
