package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.internal.pdf.Profile;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Origin;
import org.colloquy.model.Words;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.PdfLines;
import org.colloquy.testing.PdfStructure;
import org.colloquy.testing.PdfTree;
import org.colloquy.testing.PdfTree.Node;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events alone on their lines within answers, and what is written below pictures. */
class PdfEventLinesTest {
  @ParameterizedTest
  @CsvSource({"magazine, Italic", "archive, Italic", "plain, Sans", "court, Courier"})
  void anEventAloneInAParagraphLooksLikeOne(String design, String face) throws IOException {
    Interview interview = interview();
    byte[] pdf = bytes(interview, Design.builtIn(design));
    List<PdfLines.Line> lines = PdfLines.of(pdf);
    PdfLines.Line event = line(lines, "(Hequietlylaughs.)");
    assertTrue(event.font().contains(face) || design.equals("plain"), event.font());
    if (!design.equals("court")) {
      Node element = named(PdfTree.of(pdf), "Event").get(0);
      assertEquals("(He quietly laughs.)", element.text().strip().replace('\u00a0', ' '));
    }
    double before = line(lines, "Theweir").baseline() - event.baseline();
    double after = event.baseline() - line(lines, "Nobody").baseline();
    double grid = Design.builtIn(design).page().grid();
    double apart = design.equals("court") ? 1 : 1.5;
    assertEquals(apart * grid, before, 0.3, design);
    assertTrue(after >= apart * grid - 0.3, design + " " + after);
  }

  @ParameterizedTest
  @CsvSource({"magazine", "archive", "plain", "court"})
  void captionsBelongToTheirPictures(String design) throws IOException {
    for (Profile profile : List.of(Profile.A3A_UA1, Profile.A4F_UA2)) {
      Interview interview = interview();
      boolean second = profile == Profile.A4F_UA2;
      Design look = Design.builtIn(design);
      look = second ? look.with("pdf.profile", "a-4f+ua-2") : look;
      byte[] pdf = bytes(interview, look);
      assertEquals(List.of(), VeraPdf.faults(pdf, profile.names()));
      assertEquals(
          Words.of(interview).stream().flatMap(unit -> unit.words().stream()).toList(),
          PdfStructure.words(pdf));
      Node group =
          PdfTree.of(pdf).all().stream()
              .filter(node -> node.nodes().stream().anyMatch(kid -> kid.is("Figure")))
              .findFirst()
              .orElseThrow();
      assertEquals(List.of("Figure", "Caption"), group.nodes().stream().map(Node::type).toList());
    }
  }

  private static Interview interview() {
    Interview all = Interviews.everything();
    Inline sound = new Inline.Sound("(He quietly laughs.)", "laughter", null, Origin.NONE);
    Content.Figure figure =
        new Content.Figure(
            "img1", "A weir", List.of(new Inline.Text("The lower weir.")), Origin.NONE);
    return all.toBuilder()
        .block(
            new Answer(
                "a9",
                "tomas-vidal",
                "A:",
                List.of(
                    new Content.Paragraph(List.of(new Inline.Text("The weir was dry that year."))),
                    new Content.Paragraph(List.of(sound)),
                    new Content.Paragraph(List.of(new Inline.Text("Nobody had seen it so."))),
                    figure)))
        .build();
  }

  private static List<Node> named(Node root, String type) {
    return root.all().stream()
        .filter(node -> node.is(type) && node.text().contains("quietly"))
        .toList();
  }

  private static PdfLines.Line line(List<PdfLines.Line> lines, String start) {
    return lines.stream()
        .filter(line -> line.text().replace("\u00a0", "").contains(start))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static byte[] bytes(Interview interview, Design design) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Colloquy.create().write(Edition.of(interview, design), Writers.PDF, out);
    return out.toByteArray();
  }
}
