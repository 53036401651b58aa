package org.colloquy.reader;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.model.Words;

/**
 * What reading costs in each format, warm, by the CPU time of its thread: {@code WarmReading
 * [EXCHANGES [SECONDS]]}. A made conversation of so many exchanges is read again and again, and
 * then those of 4, 16 and 64 times the length: where time grows faster than length, the last column
 * is more than 1.
 */
public final class WarmReading {
  private static final int EXCHANGES = 100;
  private static final double MEGABYTE = 1e6;

  private final java.lang.management.ThreadMXBean thread = ManagementFactory.getThreadMXBean();
  private final long wanted;

  private WarmReading(double seconds) {
    wanted = (long) (seconds * 1e9);
  }

  /** Measures and prints a table. */
  public static void main(String[] args) throws IOException {
    int exchanges = args.length > 0 ? Integer.parseInt(args[0]) : EXCHANGES;
    double seconds = args.length > 1 ? Double.parseDouble(args[1]) : 1;
    new WarmReading(seconds).measure(exchanges);
  }

  private void measure(int exchanges) throws IOException {
    System.out.println("| format | KB | words | MB/s | words/s | 4 x | 16 x | 64 x | growth |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    Map<String, byte[]> small = MadeTalk.files(exchanges);
    List<Map<String, byte[]>> larger =
        List.of(
            MadeTalk.files(4 * exchanges),
            MadeTalk.files(16 * exchanges),
            MadeTalk.files(64 * exchanges));
    for (Map.Entry<String, byte[]> file : small.entrySet()) {
      String name = file.getKey();
      time(name, file.getValue());
      time(name, file.getValue()); // both warm up
      double once = time(name, file.getValue());
      int words = Words.count(read(name, file.getValue()).interview());
      StringBuilder row = new StringBuilder();
      row.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %d | %.1f | %.0f |",
              name.substring(name.indexOf('.') + 1),
              file.getValue().length / 1e3,
              words,
              file.getValue().length / MEGABYTE / once,
              words / once));
      double last = 1;
      for (Map<String, byte[]> files : larger) {
        last = time(name, files.get(name)) / once;
        row.append(String.format(Locale.ROOT, " %.1f |", last));
      }
      System.out.println(row + String.format(Locale.ROOT, " %.2f |", last / 64));
    }
  }

  /** The median time of a reading in seconds. */
  private double time(String name, byte[] bytes) {
    List<Long> times = new ArrayList<>();
    long spent = 0;
    while (times.size() < 3 || spent < wanted) {
      long start = thread.getCurrentThreadCpuTime();
      read(name, bytes);
      long time = thread.getCurrentThreadCpuTime() - start;
      times.add(time);
      spent += time;
    }
    times.sort(null);
    return times.get(times.size() / 2) / 1e9;
  }

  private static Reading read(String name, byte[] bytes) {
    Source source = Source.of(name, bytes);
    return Readers.detect(source).read(source, ReadOptions.DEFAULT);
  }
}
