package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.model.Resource;
import org.colloquy.model.Span;
import org.colloquy.reader.Reading;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.PdfTree;
import org.colloquy.testing.PdfTree.Node;
import org.colloquy.testing.PdfTreeRules;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures that can't be had: what is said of them, and what stands in their place. */
class PdfPicturesTest {
  private static final Span PLACE = new Span(40, 60, 5, 3);
  private static final String SMALLER = "make it smaller, or raise the limit imagePixels";

  /** What the bytes of a picture are; nothing can be read where they are null. */
  private interface Bytes {
    byte[] read() throws IOException;
  }

  static Stream<Arguments> pictures() {
    byte[] png = image("png");
    byte[] jpeg = image("jpg");
    return Stream.of(
        of("no image", () -> new byte[] {1, 2, 3}, "is left out: it is no image", "convert it"),
        of("nothing", () -> new byte[0], "is left out: it is no image", "convert it"),
        of("half a PNG", () -> half(png), "is left out: the PNG", "convert it"),
        of("half a JPEG", () -> half(jpeg), "is left out: the JPEG", "convert it"),
        of("a huge PNG", PdfPicturesTest::huge, "is left out: 60000 x 50000 pixels", SMALLER),
        of("WebP", () -> ascii("RIFF1234WEBPVP8 "), "is left out: WebP can't", "convert it"),
        of("SVG", () -> ascii("<svg xmlns='x'/>"), "is left out: SVG can't", "convert it"),
        of(
            "missing",
            () -> {
              throw new NoSuchFileException("weir.png");
            },
            "can't be read: weir.png",
            "put it where the source says"));
  }

  private static Arguments of(String name, Bytes bytes, String message, String hint) {
    return Arguments.of(name, bytes, message, hint);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static byte[] image(String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      assertTrue(ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** A small file that says that it is larger than anything. */
  private static byte[] huge() {
    byte[] png = image("png");
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, 60_000).putInt(20, 50_000);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());
    return png;
  }

  private static Interview interview(Bytes bytes) {
    Content.Figure figure =
        new Content.Figure(
            "img1", "The weir at dawn", List.of(new Inline.Text("At dawn.")), Origin.at(PLACE));
    return Interview.builder()
        .metadata(Metadata.builder().title("Pictures").language("en").build())
        .block(new Question("q1", null, "Q:", Interviews.prose("What did you see?")))
        .block(new Answer("a1", null, "A:", List.of(figure)))
        .block(new Question("q2", null, "Q:", Interviews.prose("And then?")))
        .block(new Answer("a2", null, "A:", Interviews.prose("Nothing but water. ".repeat(60))))
        .resource(new Resource("img1", "image/png", "weir.png", bytes::read))
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void saysWhatIsWrongAndWhere(String name, Bytes bytes, String message, String hint)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition = Edition.of(interview(bytes), Design.builtIn("plain"));
    Written written = new PdfWriter().write(edition, WriteOptions.DEFAULT, out);
    assertEquals(1, written.diagnostics().size(), written.diagnostics().toString());
    Diagnostic problem = written.diagnostics().get(0);
    assertEquals(Code.W003, problem.code());
    assertTrue(
        problem.message().startsWith("the picture 'weir.png' " + message), problem.message());
    assertEquals(hint, problem.hint());
    assertEquals(PLACE, problem.place().orElseThrow());

    // Its description is read in its place; nothing of the picture is in the file.
    byte[] pdf = out.toByteArray();
    assertEquals(List.of(), VeraPdf.faults(pdf));
    Node root = PdfTree.of(pdf);
    assertEquals(List.of(), PdfTreeRules.faults(root));
    Node missing =
        root.all().stream().filter(n -> n.is("MissingPicture")).findFirst().orElseThrow();
    assertEquals("[The weir at dawn]", missing.text());
    assertTrue(root.all().stream().noneMatch(n -> n.is("Figure")));
    String file = new String(pdf, StandardCharsets.ISO_8859_1);
    assertFalse(file.contains("/Image"), "no half of a picture");
  }

  @Test
  void fetchesNothing(@TempDir Path folder) throws IOException {
    Path talk = folder.resolve("talk.md");
    Files.writeString(
        talk,
        "**Q:** What?\n\n**A:** This.\n\nAt dawn: ![The weir](https://example.invalid/weir.png)\n");
    Reading reading = Colloquy.create().read(talk);
    Diagnostic problem =
        reading.diagnostics().stream().filter(d -> d.code() == Code.R014).findFirst().orElseThrow();
    assertEquals(
        "a picture elsewhere is not fetched; its description stands for it", problem.message());
    assertEquals(5, problem.place().orElseThrow().line());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(Edition.of(reading.interview()), WriteOptions.DEFAULT, out);
    Node root = PdfTree.of(out.toByteArray());
    assertTrue(root.text().contains("The weir"), root.text());
    assertTrue(root.all().stream().noneMatch(n -> n.is("Figure")));
  }
}
