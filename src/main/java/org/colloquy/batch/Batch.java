package org.colloquy.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does jobs on several threads and hands their outcomes over in the order of the jobs, on the
 * thread that called. A job that fails keeps no other from being done. At most {@link #AHEAD} times
 * as many jobs as threads are under way or wait to be handed over, so that memory stays bounded.
 */
public final class Batch {
  private static final int AHEAD = 4;

  private final Converter converter;
  private final int threads;
  private volatile boolean stopped;
  private volatile @Nullable ExecutorService workers;

  /**
   * @param threads at least one; with one, jobs are done on the calling thread
   */
  public Batch(Converter converter, int threads) {
    this.converter = converter;
    this.threads = threads;
  }

  /** Does the jobs; returns when all are done or, after {@link #stop}, those that were begun. */
  public void run(List<Job> jobs, Consumer<Outcome> outcomes) {
    if (threads == 1 || jobs.size() < 2) {
      for (Job job : jobs) {
        Outcome outcome = unlessStopped(job);
        if (outcome != null) {
          outcomes.accept(outcome);
        }
      }
      return;
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.min(threads, jobs.size()), Worker::new);
    workers = pool;
    try {
      drain(pool, jobs.iterator(), outcomes);
    } finally {
      pool.shutdownNow();
    }
  }

  /** Begins no further job. */
  public void stop() {
    stopped = true;
  }

  /** Begins no further job, and interrupts those under way. */
  public void abort() {
    stop();
    ExecutorService pool = workers;
    if (pool != null) {
      pool.shutdownNow();
    }
  }

  private @Nullable Outcome unlessStopped(Job job) {
    return stopped ? null : converter.convert(job);
  }

  private void drain(ExecutorService pool, Iterator<Job> jobs, Consumer<Outcome> outcomes) {
    Deque<Future<@Nullable Outcome>> ahead = new ArrayDeque<>();
    while (jobs.hasNext() || !ahead.isEmpty()) {
      while (jobs.hasNext() && ahead.size() < AHEAD * threads) {
        Job job = jobs.next();
        ahead.add(pool.submit(() -> unlessStopped(job)));
      }
      Outcome outcome = await(ahead.remove());
      if (outcome != null) {
        outcomes.accept(outcome);
      }
    }
  }

  private @Nullable Outcome await(Future<@Nullable Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a converter never throws", e);
    }
  }

  private static final class Worker extends Thread {
    Worker(Runnable work) {
      super(work, "colloquy");
      setDaemon(true);
    }
  }
}
