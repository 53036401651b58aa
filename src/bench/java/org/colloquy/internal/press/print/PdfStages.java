package org.colloquy.internal.press.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colloquy.Colloquy;
import org.colloquy.bench.Subject;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.pdf.AttachedFile;
import org.colloquy.internal.pdf.Book;
import org.colloquy.internal.pdf.BookPrinter;
import org.colloquy.internal.pdf.FontFiles;
import org.colloquy.internal.pdf.PrintStages;
import org.colloquy.internal.typeset.Faces;
import org.colloquy.internal.typeset.Flow;
import org.colloquy.internal.typeset.Layout;
import org.colloquy.internal.typeset.Typesetter;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.colloquy.model.Interview;
import org.colloquy.model.Limits;
import org.colloquy.writer.WriteOptions;
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

/**
 * What each stage of a PDF takes, warm, on one thread: the sum of {@code s1} to {@code s5} is the
 * whole. {@code part} are parts of the stage with the same number.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class PdfStages {
  @Param("magazine")
  public String design;

  /** How many times the transcript is set, one behind the other. */
  @Param("1")
  public int times;

  private final Faces faces = new Faces(Fonts.builtIn(), Hyphenators.builtIn());
  private final FontFiles fontFiles = new FontFiles();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
  private Interview interview;
  private Edition edition;
  private Flow flow;
  private Book book;

  /** Makes what each stage begins with, once. */
  @Setup
  public void make() throws IOException {
    interview = Colloquy.create().read(Subject.source(times)).interview();
    edition = s1Edition();
    PdfJob job = job();
    flow = PdfPages.flow(job);
    book = PdfFile.book(job, job.typesetter().set(flow), s4Data());
  }

  private PdfJob job() {
    return new PdfJob(edition, Limits.DEFAULT, typesetter(), false);
  }

  /** A new one, as it remembers what it has set. */
  private Typesetter typesetter() {
    return new Typesetter(faces, edition.language());
  }

  @Benchmark
  public Edition s1Edition() {
    return Edition.of(interview, Design.builtIn(design)).in(Medium.PDF);
  }

  @Benchmark
  public Flow s2Flow() {
    return PdfPages.flow(job());
  }

  @Benchmark
  public Layout s3Typeset() {
    return typesetter().set(flow);
  }

  @Benchmark
  public double part3Lines() {
    return typesetter().height(flow.blocks(), flow.page().measure());
  }

  @Benchmark
  public List<AttachedFile> s4Data() throws IOException {
    return List.of(PdfFile.data(edition.interview()));
  }

  @Benchmark
  public int s5Print() throws IOException {
    out.reset();
    BookPrinter.print(book, fontFiles, out);
    return out.size();
  }

  /** The same with fonts that no edition had before: the difference is what cutting them takes. */
  @Benchmark
  public int s5PrintNewFonts() throws IOException {
    out.reset();
    PrintStages.afresh(book, out);
    return out.size();
  }

  @Benchmark
  public int part5Content() {
    return PrintStages.content(book);
  }

  @Benchmark
  public int whole() throws IOException {
    out.reset();
    Writers.PDF.write(Edition.of(interview, Design.builtIn(design)), WriteOptions.DEFAULT, out);
    return out.size();
  }
}
