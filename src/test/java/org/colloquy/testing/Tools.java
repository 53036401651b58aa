package org.colloquy.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.opentest4j.TestAbortedException;

/**
 * Programs of the machine that some tests check editions with. A developer may lack one, and the
 * test says so and is skipped; continuous integration (environment variable {@code CI=true}) may
 * not, or a check could vanish without anybody noticing.
 */
public final class Tools {
  private Tools() {}

  /** Whether this is continuous integration, where nothing may be skipped for want of a tool. */
  public static boolean inCi() {
    return "true".equals(System.getenv("CI"));
  }

  /**
   * The first of these programs that is on the path.
   *
   * @param names a program and its other names, such as {@code soffice} and {@code libreoffice}
   * @throws TestAbortedException when there is none: the test is skipped with the reason
   * @throws AssertionError when there is none and this is continuous integration
   */
  public static Path require(String... names) {
    return find(names).orElseGet(() -> missing(names));
  }

  /** The first of these programs that is on the path, if any. */
  public static Optional<Path> find(String... names) {
    return Arrays.stream(names).flatMap(name -> onPath(name).stream()).findFirst();
  }

  private static Optional<Path> onPath(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path missing(String... names) {
    String reason = "this check needs " + String.join(" or ", names) + ", which is not installed";
    if (inCi()) {
      return Assertions.fail(reason);
    }
    throw new TestAbortedException(reason);
  }
}
