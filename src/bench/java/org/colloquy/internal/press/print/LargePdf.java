package org.colloquy.internal.press.print;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.colloquy.Colloquy;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.pdf.Book;
import org.colloquy.internal.pdf.BookPrinter;
import org.colloquy.internal.pdf.FontFiles;
import org.colloquy.internal.typeset.Faces;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.colloquy.model.Interview;
import org.colloquy.model.Limits;
import org.colloquy.reader.Source;

/**
 * What one large PDF costs, cold: {@code LargePdf turns|words COUNT [DESIGN]} sets so many turns of
 * one word, or one answer of so many words. Prints CPU time of its thread and the memory that is
 * live and was in use at most.
 */
public final class LargePdf {
  private static final String[] WORDS = {
    "harbour", "winter", "letter", "kitchen", "office", "remember", "quietly", "until", "they"
  };

  private LargePdf() {}

  /** Measures and prints. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[1]);
    String text = args[0].equals("turns") ? turns(count) : answer(count);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Interview interview = Colloquy.create().read(Source.of("large.txt", bytes)).interview();
    String design = args.length > 2 ? args[2] : "magazine";
    Edition edition = Edition.of(interview, Design.builtIn(design)).in(Medium.PDF);
    long start = cpu();
    Faces faces = new Faces(Fonts.builtIn(), Hyphenators.builtIn());
    PdfPages pages = PdfPages.of(edition, Limits.DEFAULT, faces);
    tell("set", cpu() - start);
    System.out.println(pages.layout().pages().size() + " pages, " + live() + " MB live");
    start = cpu();
    Book book =
        PdfFile.book(pages.job(), pages.layout(), List.of(PdfFile.data(edition.interview())));
    BookPrinter.print(book, new FontFiles(), OutputStream.nullOutputStream());
    tell("print", cpu() - start);
    System.out.println(most() + " MB in use at most");
  }

  private static String turns(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i % 2 == 0 ? "Q: " : "A: ").append(word(i)).append("\n\n");
    }
    return text.toString();
  }

  private static String answer(int count) {
    StringBuilder text = new StringBuilder("Q: What was it like?\n\nA:");
    for (int i = 0; i < count; i++) {
      text.append(' ').append(word(i)).append(i % 11 == 10 ? "." : "");
    }
    return text.append('\n').toString();
  }

  private static String word(int i) {
    return WORDS[(i * 7 + i / 13) % WORDS.length];
  }

  private static void tell(String what, long nanoseconds) {
    System.out.printf(Locale.ROOT, "%s %.2f s%n", what, nanoseconds / 1e9);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  private static long most() {
    long most = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      most += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    return most >> 20;
  }
}
