package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.internal.container.ZipArchive;
import org.colloquy.internal.container.ZipLimits;
import org.colloquy.testing.Houses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --template}: used where it can be, told before anything is done where it can't. */
final class TemplateOptionTest {
  @TempDir Path folder;
  private Path talk;
  private Path out;

  @BeforeEach
  void writeADocument() throws IOException {
    talk = folder.resolve("talk.txt");
    Files.writeString(talk, "A Talk\n\nQ: Why?\n\nA: Because.\n\nQ: And then?\n\nA: Rain.\n");
    out = folder.resolve("talk.docx");
  }

  private Path template(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void theHousesHeaderIsInTheEdition() throws IOException {
    Path house = template("house.dotx", Houses.french().bytes());
    Cli run = Cli.run("convert", talk, "-o", out, "--template", house);
    assertEquals(0, run.code(), run.err());
    ZipArchive zip = ZipArchive.open(Files.readAllBytes(out), ZipLimits.DEFAULT);
    assertTrue(zip.names().contains("word/house/kopf.xml"), zip.names().toString());
  }

  @Test
  void macrosAreRefusedAndNothingIsWritten() throws IOException {
    byte[] macros = Houses.french().file("word/vbaProject.bin", new byte[1]).bytes();
    Cli run = Cli.run("convert", talk, "-o", out, "--template", template("h.docm", macros));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("h.docm: error[W004]: the template can't be used: it holds"));
    assertTrue(run.err().contains("= help: save it as .docx or .dotx"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void aTemplateThatIsNotThereIsTold() {
    Cli run = Cli.run("convert", talk, "-o", out, "--template", folder.resolve("gone.docx"));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("gone.docx: error[R003]"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void anEditionThatIsNoDocxHasNoTemplate() throws IOException {
    Path house = template("house.docx", Houses.french().bytes());
    Path pdf = folder.resolve("talk.pdf");
    Cli run = Cli.run("convert", talk, "-o", pdf, "--template", house);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("--template is of DOCX"), run.err());
  }
}
