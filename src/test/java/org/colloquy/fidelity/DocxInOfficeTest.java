package org.colloquy.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Answer;
import org.colloquy.model.Content.Paragraph;
import org.colloquy.model.Heading;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Origin;
import org.colloquy.model.Question;
import org.colloquy.testing.Interviews;
import org.colloquy.testing.Tools;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of places that a design gives to numbers, labels and notes in DOCX. */
final class DocxInOfficeTest {
  private static final Map<String, Design> DESIGNS =
      Map.of(
          "above", archive("centred-above"),
          "line", archive("run-in"),
          "margin", archive("side").with("label.place", "side"),
          "end", archive("run-in").with("notes.place", "end").with("label.place", "above"));

  @TempDir private static Path folder;

  private static Design archive(String numbers) {
    return Design.builtIn("archive").with("numbering.questions", numbers);
  }

  private static Interview talk() {
    Paragraph noted =
        new Paragraph(
            List.of(new Text("By the mole."), new Inline.NoteReference("note1", Origin.NONE)));
    return Interview.builder()
        .metadata(Metadata.builder().title("Salt on the Stairs").language("en").build())
        .block(new Heading("h1", 1, List.of(new Text("Arrival"))))
        .block(new Question("q1", null, "ANNE:", Interviews.prose("Where did you land?")))
        .block(new Answer("a1", null, "OLE:", List.of(noted)))
        .block(new Question("q2", null, "ANNE:", Interviews.prose("And then?")))
        .block(new Answer("a2", null, "OLE:", Interviews.prose("I slept.")))
        .note(new Note("note1", Interviews.prose("Pulled down since.")))
        .build();
  }

  @BeforeAll
  static void convert() throws Exception {
    String office = Tools.require("soffice", "libreoffice").toString();
    Tools.require("pdftotext");
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, Design> entry : DESIGNS.entrySet()) {
      Path docx = folder.resolve(entry.getKey() + ".docx");
      try (var out = Files.newOutputStream(docx)) {
        Edition edition = Edition.of(talk(), entry.getValue());
        Writers.DOCX.write(edition, WriteOptions.DEFAULT, out);
      }
      files.add(docx.toString());
    }
    for (String format : List.of("pdf", "odt")) {
      List<String> command = new ArrayList<>();
      command.add(office);
      command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
      command.addAll(List.of("--headless", "--convert-to", format));
      command.addAll(List.of("--outdir", folder.toString()));
      command.addAll(files);
      Processes.output(command);
    }
  }

  @Test
  void questionsAreCountedAboveThem() throws Exception {
    List<String> lines = lines("above");
    int first = lines.indexOf("ANNE: Where did you land?");
    assertEquals("1", lines.get(first - 1));
    assertEquals("2", lines.get(lines.indexOf("ANNE: And then?") - 1));
  }

  @Test
  void questionsAreCountedInTheLine() throws Exception {
    List<String> lines = lines("line");
    assertTrue(lines.contains("1. ANNE: Where did you land?"), lines.toString());
    assertTrue(lines.contains("2. ANNE: And then?"), lines.toString());
  }

  @Test
  void numbersAndLabelsStandBesideTheWords() throws Exception {
    List<String> lines = lines("margin");
    assertTrue(lines.contains("1. ANNE Where did you land?"), lines.toString());
    assertTrue(lines.contains("OLE I slept."), lines.toString());
  }

  @Test
  void labelsStandAboveAndNotesAtTheEnd() throws Exception {
    List<String> lines = lines("end");
    int answer = lines.indexOf("I slept.");
    assertEquals("OLE", lines.get(answer - 1));
    String rest = String.join(" ", lines.subList(answer + 1, lines.size()));
    assertTrue(rest.contains("1 Pulled down since."), rest);
  }

  @Test
  void headingsAndQuestionsAreInTheNavigator() throws Exception {
    for (String name : DESIGNS.keySet()) {
      String xml = odt(name);
      List<String> levels =
          Pattern.compile("<text:h [^>]*text:outline-level=\"(\\d)\"")
              .matcher(xml)
              .results()
              .map(m -> m.group(1))
              .toList();
      assertEquals(List.of("1", "2", "2"), levels, name);
    }
  }

  private static List<String> lines(String name) throws Exception {
    Path pdf = folder.resolve(name + ".pdf");
    String text = Processes.output(List.of("pdftotext", "-layout", pdf.toString(), "-"));
    return Arrays.stream(text.split("[\n\f]"))
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String odt(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name + ".odt"));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no content in " + name);
  }
}
