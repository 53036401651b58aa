package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.edition.MediumTokens;
import org.colloquy.model.Interview;
import org.colloquy.model.Words;
import org.colloquy.testing.HardInterviews;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.PdfStructure;
import org.colloquy.testing.PdfTree;
import org.colloquy.testing.PdfTree.Node;
import org.colloquy.testing.PdfTreeRules;
import org.colloquy.testing.Samples;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What somebody hears who can't see an edition: every sample, in every design. */
class PdfTreeTest {
  private static byte[] write(Interview interview, Design design) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfWriter().write(Edition.of(interview, design), WriteOptions.DEFAULT, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static Design second(Design design) {
    return design.with("pdf.profile", "a-4f+ua-2");
  }

  private static Map<String, Interview> interviews() {
    Map<String, Interview> all = new LinkedHashMap<>();
    all.put("everything", Interviews.everything());
    Samples.all()
        .forEach(
            path ->
                all.put(path.getFileName().toString(), Colloquy.create().read(path).interview()));
    return all;
  }

  /** Each sample in the older profile in every other design, in the newer one in the rest. */
  @TestFactory
  Stream<DynamicTest> treesKeepTheRules() {
    List<DynamicTest> tests = new ArrayList<>();
    int turn = 0;
    for (Map.Entry<String, Interview> entry : interviews().entrySet()) {
      for (String name : Design.names()) {
        Design first = Design.builtIn(name);
        boolean both = turn < Design.names().size();
        if (both || turn % 2 == 0) {
          tests.add(test(entry, first));
        }
        if (both || turn % 2 == 1) {
          tests.add(test(entry, second(first)));
        }
        turn++;
      }
      turn++;
    }
    return tests.stream();
  }

  /** Words, order and standards of what is hard to set, in every design, profiles by turns. */
  @TestFactory
  Stream<DynamicTest> hardOnesKeepTheRulesAndEveryWord() {
    List<DynamicTest> tests = new ArrayList<>();
    int turn = 0;
    for (Map.Entry<String, Interview> entry : HardInterviews.all().entrySet()) {
      for (String name : Design.names()) {
        Design first = Design.builtIn(name);
        Design design = turn++ % 2 == 0 ? first : second(first);
        String title = entry.getKey() + " " + name + " " + design.pdf().profile();
        tests.add(DynamicTest.dynamicTest(title, () -> hard(entry.getValue(), design)));
      }
      turn++;
    }
    return tests.stream();
  }

  private static void hard(Interview interview, Design design) {
    byte[] pdf = write(interview, design);
    boolean second = design.pdf().profile() == MediumTokens.PdfProfile.A_4F_UA_2;
    List<String> standards =
        second ? List.of("PDF/A-4f", "PDF/UA-2") : List.of("PDF/A-3a", "PDF/UA-1");
    List<String> words = new ArrayList<>();
    Words.of(interview).forEach(unit -> words.addAll(unit.words()));
    assertAll(
        () -> assertEquals(List.of(), PdfTreeRules.faults(PdfTree.of(pdf))),
        () -> assertEquals(List.of(), VeraPdf.faults(pdf, standards)),
        () -> assertEquals(words, PdfStructure.words(pdf)));
  }

  private static DynamicTest test(Map.Entry<String, Interview> entry, Design design) {
    String name = entry.getKey() + " " + design.name() + " " + design.pdf().profile();
    return DynamicTest.dynamicTest(
        name,
        () ->
            assertEquals(
                List.of(), PdfTreeRules.faults(PdfTree.of(write(entry.getValue(), design))), name));
  }

  /** Where notes stand at the foot, they are read behind the paragraph that calls them. */
  @Test
  void notesSayWhereTheyStand() {
    for (String name : Design.names()) {
      Design design = second(Design.builtIn(name));
      Node root = PdfTree.of(write(Interviews.everything(), design));
      Node note = root.all().stream().filter(n -> n.is("FENote")).findFirst().orElseThrow();
      boolean end = List.of("court", "plain").contains(name);
      assertEquals(end ? "Endnote" : "Footnote", note.keys().get("NoteType"), name);
      Node around =
          root.all().stream().filter(n -> n.nodes().contains(note)).findFirst().orElseThrow();
      assertEquals(end ? "Notes" : "Answer", around.type(), name);
    }
  }
}
