package org.colloquy.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Typography;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;

/**
 * What the writers cost by length: CPU time of the thread, bytes written, and the most heap in use
 * while writing, garbage included. The arguments are the number of turns and names of formats; all
 * of them, where none is named.
 */
public final class LongEditions {
  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private LongEditions() {}

  public static void main(String[] args) throws IOException {
    Interview interview = talk(Integer.parseInt(args[0]) / 2);
    long began = millis();
    Edition edition = Edition.of(interview);
    System.out.printf("edition %d ms, heap %d MB%n", millis() - began, heap());
    began = millis();
    int changes = Typography.of(interview, List.of(Typography.Pass.values())).changes().size();
    System.out.printf("typography %d ms, %d changes%n", millis() - began, changes);
    List<String> named = List.of(args).subList(1, args.length);
    for (Writer writer : Writers.builtIn()) {
      if (!named.isEmpty() && !named.contains(writer.name())) {
        continue;
      }
      System.gc();
      POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
      Counter out = new Counter();
      began = millis();
      writer.write(edition, WriteOptions.DEFAULT, out);
      long cost = millis() - began;
      System.out.printf("%s %d ms, %d bytes, %d MB%n", writer.name(), cost, out.bytes, mostUsed());
    }
  }

  private static Interview talk(int exchanges) {
    Interview.Builder out =
        Interview.builder()
            .metadata(Metadata.builder().title("At Length").language("en").build())
            .speaker(Speaker.builder("ines", "Ines Roth").role(Role.INTERVIEWER).build())
            .speaker(Speaker.builder("tomas", "Tomás Vidal").role(Role.INTERVIEWEE).build());
    for (int i = 1; i <= exchanges; i++) {
      Duration time = Duration.ofSeconds(20L * i);
      List<Content> asked = prose("What happened in the year " + i + " after the flood?");
      out.block(new Question("q" + i, "ines", "Q:", time, asked, Origin.NONE));
      List<Content> said =
          prose(
              "We went down to the river and counted the boats, *one by one*, and it's \"all\""
                  + (" there in the log of year " + i + "; nobody reads it."));
      out.block(new Answer("a" + i, "tomas", "A:", time.plusSeconds(5), said, Origin.NONE));
    }
    return out.build();
  }

  private static List<Content> prose(String text) {
    return List.of(new Content.Paragraph(List.of(new Inline.Text(text))));
  }

  private static long millis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory() >> 20;
  }

  private static long mostUsed() {
    return POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
  }

  /** Counts what is written. */
  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] all, int from, int length) {
      bytes += length;
    }
  }
}
