package org.colloquy.cli;

/**
 * Tells where a run that lasts stands: on a terminal in one line that is rewritten, in a log in a
 * line every ten seconds.
 */
final class Progress extends Thread {
  private static final long SECOND = 1_000_000_000L;
  private static final long ON_TERMINAL = 200;
  private static final long IN_LOG = 10_000;
  private static final long AT_FIRST = 1_000;

  private final Console console;
  private final Report report;
  private final long start = System.nanoTime();
  private volatile boolean over;

  Progress(Console console, Report report) {
    super("progress");
    this.console = console;
    this.report = report;
    setDaemon(true);
  }

  /** Whole seconds since the run began. */
  long seconds() {
    return (System.nanoTime() - start) / SECOND;
  }

  /** Ends it; the line of progress is gone. */
  void end() {
    over = true;
    interrupt();
    synchronized (console) {
      console.clearProgress();
    }
  }

  @Override
  public void run() {
    try {
      Thread.sleep(console.terminal() ? AT_FIRST : IN_LOG);
      while (!over) {
        tell();
        Thread.sleep(console.terminal() ? ON_TERMINAL : IN_LOG);
      }
    } catch (InterruptedException e) {
      interrupt(); // the run is over, and so is this
    }
  }

  private void tell() {
    String line = line(report, Math.max(1, System.nanoTime() - start));
    synchronized (console) {
      if (!over) {
        console.progress(Texts.cut(line, console.surroundings().width() - 1));
      }
    }
  }

  /** {@code 612 of 1,000 41 a second 9 s left 2 failed}, in columns. */
  static String line(Report report, long nanoseconds) {
    int done = report.done();
    StringBuilder out = new StringBuilder("  ").append(Texts.number(done));
    out.append(" of ").append(Texts.number(report.documents()));
    if (done > 0) {
      long tenths = done * 10L * SECOND / nanoseconds;
      out.append("   ").append(tenths >= 100 ? Texts.number(tenths / 10) : decimal(tenths));
      out.append(" a second");
      long left = (report.documents() - done) * (nanoseconds / done) / SECOND;
      out.append("   ").append(Texts.duration(left)).append(" left");
    } else {
      out.append("   ").append(Texts.duration(nanoseconds / SECOND));
    }
    if (report.failedCount() > 0) {
      out.append("   ").append(Texts.number(report.failedCount())).append(" failed");
    }
    return out.toString();
  }

  private static String decimal(long tenths) {
    return tenths / 10 + "." + tenths % 10;
  }
}
