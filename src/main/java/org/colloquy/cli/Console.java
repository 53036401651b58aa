package org.colloquy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.colloquy.diagnostic.Diagnostic;

/**
 * The three streams of a run. Standard output carries what was asked for, everything else goes to
 * standard error, where one line at the bottom may tell of progress. Safe for use by many threads.
 */
final class Console {
  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private final Surroundings surroundings;
  private boolean progressShown;
  private boolean errBroken;

  Console(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.surroundings = surroundings;
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  boolean terminal() {
    return surroundings.terminal();
  }

  /** Writes a text that was asked for, and a line end. */
  void print(String text) throws IOException {
    out.write((text + "\n").getBytes(surroundings.charset()));
    out.flush();
  }

  /** Tells one or more lines. */
  synchronized void tell(String text) {
    clearProgress();
    write(text + "\n");
  }

  void tell(Diagnostic diagnostic) {
    tell(Paint.diagnostic(diagnostic, surroundings));
  }

  /** Replaces the line of progress on a terminal; adds a line elsewhere. */
  synchronized void progress(String text) {
    if (surroundings.terminal()) {
      write("\r\u001b[K" + text);
      progressShown = true;
    } else {
      write(text + "\n");
    }
  }

  synchronized void clearProgress() {
    if (progressShown) {
      write("\r\u001b[K");
      progressShown = false;
    }
  }

  /** Whether something could not be told because standard error can't be written. */
  synchronized boolean broken() {
    return errBroken;
  }

  private void write(String text) {
    try {
      err.write(text.getBytes(surroundings.charset()));
      err.flush();
    } catch (IOException e) {
      errBroken = true; // there is nowhere left to say it; the exit code will
    }
  }
}
