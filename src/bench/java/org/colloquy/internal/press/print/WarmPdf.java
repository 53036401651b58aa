package org.colloquy.internal.press.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.Colloquy;
import org.colloquy.bench.Subject;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.pdf.AttachedFile;
import org.colloquy.internal.pdf.Book;
import org.colloquy.internal.pdf.BookPrinter;
import org.colloquy.internal.pdf.FontFiles;
import org.colloquy.internal.typeset.Faces;
import org.colloquy.internal.typeset.Flow;
import org.colloquy.internal.typeset.Layout;
import org.colloquy.internal.typeset.Typesetter;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.colloquy.model.Interview;
import org.colloquy.model.Limits;

/**
 * What a PDF and its stages cost, warm, on one thread, by the CPU time of that thread and by what
 * it allocates, so that a machine with more to do tells the truth, too: {@code WarmPdf [DESIGN
 * [SECONDS [COPIES]]]} sets the transcript of {@code -Dbench.input} again and again.
 */
public final class WarmPdf {
  private static final List<String> STAGES =
      List.of("edition", "flow", "typeset", "data", "print", "sum");

  private static final double MEGABYTE = 1 << 20;

  /** The part of the time whose runs only warm up. */
  private static final double WARMING = 0.4;

  private final com.sun.management.ThreadMXBean thread =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Faces faces = new Faces(Fonts.builtIn(), Hyphenators.builtIn());
  private final FontFiles fontFiles = new FontFiles();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
  private final Interview interview;
  private final Design design;
  private final List<long[]> times = new ArrayList<>();
  private final List<long[]> allocations = new ArrayList<>();
  private long[] time = new long[STAGES.size()];
  private long[] allocated = new long[STAGES.size()];
  private int pages;

  private WarmPdf(Interview interview, Design design) {
    this.interview = interview;
    this.design = design;
  }

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    String design = args.length > 0 ? args[0] : "magazine";
    double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 20;
    int copies = args.length > 2 ? Integer.parseInt(args[2]) : 1;
    Interview interview = Colloquy.create().read(Subject.source(copies)).interview();
    new WarmPdf(interview, Design.builtIn(design)).measure(seconds);
  }

  private void measure(double seconds) throws IOException {
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    long counted = start + (long) (seconds * WARMING * 1e9);
    long first = 0;
    while (times.size() < 3 || System.nanoTime() < end) {
      time = new long[STAGES.size()];
      allocated = new long[STAGES.size()];
      if (times.isEmpty()) {
        first = System.nanoTime();
      }
      run();
      if (System.nanoTime() >= counted) {
        times.add(time);
        allocations.add(allocated);
      }
    }
    double wall = (System.nanoTime() - first) / 1e6 / times.size();
    print(wall);
  }

  /** One conversion, as the writer does it. */
  private void run() throws IOException {
    mark(0);
    Edition edition = Edition.of(interview, design).in(Medium.PDF);
    mark(1);
    Typesetter typesetter = new Typesetter(faces, edition.language());
    PdfJob job = new PdfJob(edition, Limits.DEFAULT, typesetter, false);
    Flow flow = PdfPages.flow(job);
    mark(2);
    Layout layout = typesetter.set(flow);
    mark(3);
    List<AttachedFile> data = List.of(PdfFile.data(edition.interview()));
    mark(4);
    Book book = PdfFile.book(job, layout, data);
    out.reset();
    BookPrinter.print(book, fontFiles, out);
    mark(5);
    pages = layout.pages().size();
  }

  private void mark(int stage) {
    time[stage] = thread.getCurrentThreadCpuTime();
    allocated[stage] = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private void print(double wall) {
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d bytes, %d runs, %.1f ms by the clock%n",
        pages,
        out.size(),
        times.size(),
        wall);
    System.out.printf("%-10s %10s %10s %14s%n", "CPU ms", "least", "median", "allocated MB");
    for (int stage = 0; stage < STAGES.size(); stage++) {
      double[] spent = differences(times, stage);
      double[] made = differences(allocations, stage);
      System.out.printf(
          Locale.ROOT,
          "%-10s %10.2f %10.2f %14.2f%n",
          STAGES.get(stage),
          spent[0] / 1e6,
          spent[spent.length / 2] / 1e6,
          made[made.length / 2] / MEGABYTE);
    }
  }

  /** What a stage took in each run, the least first; the last of the stages is all of them. */
  private static double[] differences(List<long[]> runs, int stage) {
    boolean all = stage == STAGES.size() - 1;
    return runs.stream()
        .mapToDouble(run -> all ? run[stage] - run[0] : run[stage + 1] - run[stage])
        .sorted()
        .toArray();
  }
}
