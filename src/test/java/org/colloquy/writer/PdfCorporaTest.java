package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.pdf.Profile;
import org.colloquy.model.Interview;
import org.colloquy.model.Words;
import org.colloquy.testing.Corpora;
import org.colloquy.testing.CorporaSlice;
import org.colloquy.testing.PdfStructure;
import org.colloquy.testing.PdfTools;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * PDFs of real transcripts keep their standards, in every design and both profiles: the first
 * transcript in all of them, each other one in the next. With {@code -Dcolloquy.slice=all} all
 * transcripts are looked at.
 */
class PdfCorporaTest {
  private record Look(Design design, Profile profile) {
    String name() {
      return design.name() + " " + String.join(" + ", profile.names());
    }
  }

  private static final List<Look> LOOKS = looks();

  private static List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    for (String name : Design.names()) {
      Design design = Design.builtIn(name);
      looks.add(new Look(design, Profile.A3A_UA1));
      looks.add(new Look(design.with("pdf.profile", "a-4f+ua-2"), Profile.A4F_UA2));
    }
    return looks;
  }

  @Test
  void thereAreTranscripts() {
    Corpora.assumePresent();
    assertEquals(false, CorporaSlice.items().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> editionsKeepTheirStandards() {
    List<Corpora.Item> items = CorporaSlice.items();
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(
            i -> {
              List<Look> looks = i == 0 ? LOOKS : List.of(LOOKS.get(i % LOOKS.size()));
              return looks.stream().map(look -> test(items.get(i), look));
            });
  }

  private static DynamicTest test(Corpora.Item item, Look look) {
    return DynamicTest.dynamicTest(item.name() + " " + look.name(), () -> check(item, look));
  }

  private static void check(Corpora.Item item, Look look) throws IOException {
    Interview interview = Colloquy.create().read(item.path()).interview();
    byte[] pdf = bytes(Edition.of(interview, look.design()));
    List<String> words = new ArrayList<>();
    Words.of(interview).forEach(unit -> words.addAll(unit.words()));
    assertAll(
        () -> assertEquals(List.of(), VeraPdf.faults(pdf, look.profile().names())),
        () -> assertEquals("", PdfTools.complaints(pdf)),
        () -> assertEquals(words, PdfStructure.words(pdf)));
  }

  private static byte[] bytes(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Colloquy.create().write(edition, Writers.PDF, out);
    return out.toByteArray();
  }
}
