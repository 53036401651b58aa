package org.colloquy.bench;

import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What reading costs in two builds, in one process and in turn, so that the load of the machine is
 * the same for both: {@code ReadingBeside BEFORE NOW FILE...}, where the first two are folders of
 * classes. Prints for each folder of files the mean of their medians: CPU time of the thread and
 * what it allocated.
 */
public final class ReadingBeside {
  private static final int ROUNDS = 15;

  /** Seconds of CPU that only warm up. */
  private static final double WARM = 40;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ReadingBeside() {}

  /** The classes of a build, which share nothing with those of another. */
  private static final class Build {
    private final Method source;
    private final Method detect;
    private final Method read;
    private final Object options;

    Build(Path classes) throws ReflectiveOperationException, java.io.IOException {
      ClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
      String room = "org.colloquy.reader.";
      Class<?> sources = loader.loadClass(room + "Source");
      Class<?> option = loader.loadClass(room + "ReadOptions");
      source = sources.getMethod("of", String.class, byte[].class);
      detect = loader.loadClass(room + "Readers").getMethod("detect", sources);
      read = loader.loadClass(room + "Reader").getMethod("read", sources, option);
      options = option.getField("DEFAULT").get(null);
    }

    void read(Path file, byte[] bytes) throws ReflectiveOperationException {
      Object from = source.invoke(null, file.getFileName().toString(), bytes);
      read.invoke(detect.invoke(null, from), from, options);
    }
  }

  /** Measures and prints a table. */
  public static void main(String[] args) throws Exception {
    Build[] builds = {new Build(Path.of(args[0])), new Build(Path.of(args[1]))};
    List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
    List<byte[]> bytes = new ArrayList<>();
    for (Path file : files) {
      bytes.add(Files.readAllBytes(file));
    }
    long begin = THREADS.getCurrentThreadCpuTime();
    while (THREADS.getCurrentThreadCpuTime() - begin < WARM * 1e9) {
      for (int i = 0; i < files.size(); i++) {
        builds[0].read(files.get(i), bytes.get(i));
        builds[1].read(files.get(i), bytes.get(i));
      }
    }
    Map<String, double[]> folders = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      String folder = files.get(i).toAbsolutePath().getParent().getFileName().toString();
      double[] sum = folders.computeIfAbsent(folder, f -> new double[6]);
      double[] costs = costs(builds, files.get(i), bytes.get(i));
      for (int k = 0; k < costs.length; k++) {
        sum[k] += costs[k];
      }
      sum[4] += bytes.get(i).length / 1e3;
      sum[5]++;
    }
    print(folders);
  }

  /** Milliseconds before and now, megabytes before and now. */
  private static double[] costs(Build[] builds, Path file, byte[] bytes)
      throws ReflectiveOperationException {
    long self = Thread.currentThread().getId();
    long[][] times = new long[2][ROUNDS];
    double[] costs = new double[4];
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < 2; k++) {
        int build = (k + round) % 2;
        long allocated = THREADS.getThreadAllocatedBytes(self);
        long time = THREADS.getCurrentThreadCpuTime();
        builds[build].read(file, bytes);
        times[build][round] = THREADS.getCurrentThreadCpuTime() - time;
        costs[2 + build] = (THREADS.getThreadAllocatedBytes(self) - allocated) / 1e6;
      }
    }
    for (int build = 0; build < 2; build++) {
      Arrays.sort(times[build]);
      costs[build] = times[build][ROUNDS / 2] / 1e6;
    }
    return costs;
  }

  private static void print(Map<String, double[]> folders) {
    System.out.println("| folder | KB each | ms before | now | ratio | MB before | now | ratio |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
    folders.forEach(
        (folder, s) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f |%n",
                folder,
                s[4] / s[5],
                s[0] / s[5],
                s[1] / s[5],
                s[1] / s[0],
                s[2] / s[5],
                s[3] / s[5],
                s[3] / s[2]));
  }
}
