package org.colloquy.internal.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colloquy.internal.typeset.font.Fonts;
import org.colloquy.internal.typeset.hyphen.Hyphenators;
import org.junit.jupiter.api.Test;

/** Faces that many documents share set each of them as faces of its own would. */
class FacesTest {
  private static final LineRules DIVIDED =
      LineRules.PLAIN.with(new LineRules.Hyphenation(true, 6, 3, 3, 2, false, true));
  private static final LineRules OFTEN =
      LineRules.PLAIN.with(new LineRules.Hyphenation(true, 5, 2, 2, 3, true, true));

  private static Faces faces() {
    return new Faces(Fonts.builtIn(), Hyphenators.builtIn());
  }

  @Test
  void threadsThatShareThemSetWhatEachSetsAlone() throws InterruptedException, ExecutionException {
    Faces shared = faces();
    List<Callable<String>> tasks = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      int seed = i % 6;
      tasks.add(() -> told(shared, seed));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> results = threads.invokeAll(tasks);
      for (int i = 0; i < results.size(); i++) {
        assertEquals(told(faces(), i % 6), results.get(i).get(), "document " + i);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void keepsSoManyStylesAtMost() {
    Faces faces = faces();
    for (int size = 1; size <= 3 * Faces.MOST; size++) {
      faces.of(Prose.TEXT.withSize(size), "en");
      assertTrue(faces.size() <= Faces.MOST, "sizes up to " + size);
    }
    Typeface known = faces.of(Prose.TEXT, "en");
    assertSame(known, faces.of(Prose.TEXT.withSize(Prose.TEXT.size()), "en"));
  }

  /** Every line of a document, with where it stands; odd ones are divided by other rules. */
  private static String told(Faces faces, int seed) {
    Prose prose = new Prose(seed);
    Shape shape = Shape.of(16, Align.JUSTIFY).with(seed % 2 == 0 ? DIVIDED : OFTEN);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      blocks.add(Paragraph.of(List.of(Prose.run(prose.words(60), i)), shape, i));
    }
    return Read.lines(new Typesetter(faces, "en").set(Prose.flow(blocks))).toString();
  }
}
