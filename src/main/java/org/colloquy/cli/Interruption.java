package org.colloquy.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.colloquy.batch.Batch;

/**
 * Lets a run that is stopped from outside finish the documents under way, so that nothing is left
 * half-written, and ends the process with the code for it.
 */
final class Interruption extends Thread {
  /** Long enough for any document that would be done soon. */
  private static final long PATIENCE = 10;

  /** Long enough to take temporary files away. */
  private static final long TIDYING = 2;

  private final Batch batch;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean begun;

  private Interruption(Batch batch) {
    super("interruption");
    this.batch = batch;
  }

  static Interruption watch(Batch batch) {
    Interruption watch = new Interruption(batch);
    Runtime.getRuntime().addShutdownHook(watch);
    return watch;
  }

  /** The run is over and everything was told; false if it was interrupted. */
  boolean end() {
    over.countDown();
    if (begun) {
      return false;
    }
    try {
      return Runtime.getRuntime().removeShutdownHook(this);
    } catch (IllegalStateException e) {
      return false; // the process is going down already
    }
  }

  @Override
  public void run() {
    begun = true;
    batch.stop();
    try {
      if (!over.await(PATIENCE, TimeUnit.SECONDS)) {
        batch.abort();
        over.await(TIDYING, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      interrupt();
    }
    Runtime.getRuntime().halt(ExitCodes.INTERRUPTED);
  }
}
