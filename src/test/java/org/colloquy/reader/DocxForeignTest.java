package org.colloquy.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.colloquy.Colloquy;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Turn;
import org.colloquy.testing.Corpora;
import org.colloquy.testing.Samples;
import org.colloquy.testing.Tools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that other programs made of transcripts have the turns that the transcripts have. */
final class DocxForeignTest {
  /** Every so many of the corpora's Markdown files is made a document of. */
  private static final int EVERY = 25;

  private final Colloquy colloquy = Colloquy.create();

  static Stream<Path> markdown() {
    return Samples.all().stream().filter(p -> p.toString().endsWith(".md"));
  }

  static Stream<Path> text() {
    return Stream.of("clock-keeper", "forty-bridges", "three-questions", "orgelbauerin")
        .map(name -> Samples.named(name + ".txt"));
  }

  static Stream<Path> corpora() {
    List<Path> files =
        Corpora.items().stream()
            .map(Corpora.Item::path)
            .filter(p -> p.toString().endsWith(".md") && !p.toString().endsWith("README.md"))
            .toList();
    List<Path> some = new ArrayList<>();
    for (int i = 0; i < files.size(); i += EVERY) {
      some.add(files.get(i));
    }
    return some.stream();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "too long: " + String.join(" ", command));
    assertEquals(0, process.exitValue(), String.join(" ", command));
  }

  private static void pandoc(Path from, Path to) throws IOException, InterruptedException {
    Path pandoc = Tools.require("pandoc");
    String kind = "commonmark+footnotes+pipe_tables";
    run(pandoc.toString(), "-f", kind, "-s", from.toString(), "-o", to.toString());
  }

  private static void office(Path from, Path to, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Tools.require("soffice", "libreoffice").toString());
    command.add("-env:UserInstallation=" + to.resolve("profile").toUri());
    command.addAll(List.of("--headless"));
    command.addAll(List.of(options));
    command.addAll(List.of("--convert-to", "docx:MS Word 2007 XML", "--outdir", to.toString()));
    command.add(from.toString());
    run(command.toArray(String[]::new));
  }

  private static String body(Path markdown) throws IOException {
    String text = Files.readString(markdown);
    return text.startsWith("---\n") ? text.substring(text.indexOf("\n---\n", 4) + 5) : text;
  }

  private static List<String> turns(Interview interview) {
    List<String> turns = new ArrayList<>();
    interview.blocks().stream()
        .filter(Turn.class::isInstance)
        .map(Turn.class::cast)
        .forEach(
            t -> {
              // pandoc composes letters and their accents
              String plain = Normalizer.normalize(PlainText.of(t), Normalizer.Form.NFC);
              String text = plain.replaceAll("\\s+", " ").strip();
              turns.add(t.getClass().getSimpleName() + " " + t.speaker() + " " + text);
            });
    return turns;
  }

  @ParameterizedTest
  @MethodSource("markdown")
  void pandocAndLibreOffice(Path sample, @TempDir Path folder) throws Exception {
    Path text = folder.resolve("talk.md");
    Files.writeString(text, body(sample));
    List<String> wanted = turns(colloquy.read(text).interview());
    Path docx = folder.resolve("talk.docx");
    pandoc(text, docx);
    assertEquals(wanted, turns(colloquy.read(docx).interview()));
    Path odt = folder.resolve("office.odt");
    pandoc(text, odt);
    office(odt, folder);
    assertEquals(wanted, turns(colloquy.read(folder.resolve("office.docx")).interview()));
  }

  @ParameterizedTest
  @MethodSource("text")
  void plainTextThatLibreOfficeOpened(Path sample, @TempDir Path folder) throws Exception {
    office(sample, folder, "--infilter=Text (encoded):UTF8");
    Path docx = folder.resolve(sample.getFileName().toString().replace(".txt", ".docx"));
    assertEquals(turns(colloquy.read(sample).interview()), turns(colloquy.read(docx).interview()));
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void transcriptsOfOthers(Path file, @TempDir Path folder) throws Exception {
    Path text = folder.resolve("talk.md");
    Files.writeString(text, body(file));
    Path docx = folder.resolve("talk.docx");
    pandoc(text, docx);
    int before = turns(colloquy.read(text).interview()).size();
    int after = turns(colloquy.read(docx).interview()).size();
    // pandoc makes spaces of line ends, which some transcripts need
    assertTrue(Math.abs(before - after) <= before / 10, file + ": " + before + ", " + after);
  }

  @Test
  void documentsMadeWithPoi() throws IOException {
    XWPFDocument document = new XWPFDocument();
    for (String line : List.of("Ada:One?", "Bo:Two.", "Ada:Three?", "Bo:Four.")) {
      XWPFParagraph paragraph = document.createParagraph();
      XWPFRun label = paragraph.createRun();
      label.setBold(true);
      label.setText(line.substring(0, line.indexOf(':') + 1));
      XWPFRun said = paragraph.createRun();
      said.addTab();
      said.setText(line.substring(line.indexOf(':') + 1));
      said.addBreak();
      said.setText("And more.");
    }
    document.getProperties().getCoreProperties().setTitle("Ada talks to Bo");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    Interview interview = colloquy.read(Source.of("poi.docx", out.toByteArray())).interview();
    assertEquals("Ada talks to Bo", interview.metadata().title().orElseThrow());
    List<String> turns = turns(interview);
    assertEquals(4, turns.size(), turns.toString());
    assertTrue(turns.get(3).endsWith("Four. And more."), turns.toString());
  }

  @Test
  void tablesMadeWithPoi() throws IOException {
    XWPFDocument document = new XWPFDocument();
    XWPFTable table = document.createTable(4, 2);
    for (int i = 0; i < 4; i++) {
      table.getRow(i).getCell(0).setText(i % 2 == 0 ? "Ada" : "Bo");
      table.getRow(i).getCell(1).setText("In row " + i + ".");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    Interview interview = colloquy.read(Source.of("poi.docx", out.toByteArray())).interview();
    List<String> turns = turns(interview);
    assertEquals(4, turns.size(), turns.toString());
    assertTrue(turns.get(3).endsWith("In row 3."), turns.toString());
  }
}
