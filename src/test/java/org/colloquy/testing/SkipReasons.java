package org.colloquy.testing;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Says why a test was skipped, which the build's own report leaves out. Registered with the test
 * platform as a service.
 */
public final class SkipReasons implements TestExecutionListener {
  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    tell(test, reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
      tell(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
    }
  }

  private static void tell(TestIdentifier test, String reason) {
    System.err.println("SKIPPED " + test.getDisplayName() + ": " + reason);
  }
}
