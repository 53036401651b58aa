package org.colloquy.testing;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

final class ToolsTest {
  @Test
  void findsAProgramByEitherName() {
    assertEquals(Tools.require("sh"), Tools.require("no-such-program", "sh"));
  }

  @Test
  void aMissingProgramSkipsAtHomeAndFailsInCi() {
    Class<? extends Throwable> expected =
        Tools.inCi() ? AssertionError.class : TestAbortedException.class;
    Throwable thrown = assertThrows(expected, () -> Tools.require("no-such-program"));
    assertTrue(thrown.getMessage().contains("no-such-program"), thrown.getMessage());
  }

  @Test
  void corporaAreOfManySetsOrAbsent() {
    Set<String> sets = Corpora.items().stream().map(Corpora.Item::set).collect(toSet());
    assertEquals(Corpora.present(), sets.size() > 1, () -> "sets: " + sets);
  }

  @Test
  void samplesExist() {
    Samples.all().forEach(sample -> assertTrue(Files.isRegularFile(sample)));
  }
}
