package org.colloquy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.edition.Edition;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;
import org.colloquy.testing.Samples;
import org.colloquy.writer.WriteOptions;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a machine stands, what it speaks and how it stores text is nothing to an edition. */
final class AmbientStateTest {
  private static final List<String> LOCALES =
      List.of(
          "tr-TR",
          "ar-EG-u-nu-arab",
          "fa-IR-u-nu-arabext",
          "th-TH-u-ca-buddhist-nu-thai",
          "hi-IN-u-nu-deva",
          "de-DE",
          "en-US");
  private static final List<String> ZONES = List.of("Pacific/Apia", "America/St_Johns", "UTC");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void localesAndZonesDoNotMatter() throws IOException {
    Map<String, String> expected = editions(Writers.builtIn());
    // A page is set in the same way wherever; that is slow, and tried in each locale and zone once.
    List<Writer> quick = new ArrayList<>(Writers.builtIn());
    quick.remove(Writers.PDF);
    for (int i = 0; i < LOCALES.size(); i++) {
      Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
      for (int k = 0; k < ZONES.size(); k++) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(k)));
        Map<String, String> found = editions(i % ZONES.size() == k ? Writers.builtIn() : quick);
        Map<String, String> same = new TreeMap<>(expected);
        same.keySet().retainAll(found.keySet());
        assertEquals(lines(same), lines(found), LOCALES.get(i) + " in " + ZONES.get(k));
      }
    }
  }

  /** In a process of its own, as much is made once and kept. */
  @ParameterizedTest
  @CsvSource({"ISO-8859-1, tr, TR, Pacific/Apia", "US-ASCII, ar, EG, America/St_Johns"})
  void characterSetsDoNotMatter(String charset, String language, String country, String in)
      throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=" + charset));
    command.addAll(List.of("-Duser.language=" + language, "-Duser.country=" + country));
    command.addAll(List.of("-Duser.timezone=" + in, "-cp", System.getProperty("java.class.path")));
    command.add(AmbientStateTest.class.getName());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it does not end");
    assertEquals(0, process.exitValue(), () -> read(err));
    assertEquals(lines(editions(Writers.builtIn())), read(out));
  }

  /** Prints a line for each edition. */
  public static void main(String[] words) throws IOException {
    System.out.writeBytes(lines(editions(Writers.builtIn())).getBytes(StandardCharsets.UTF_8));
  }

  private static String lines(Map<String, String> editions) {
    StringBuilder lines = new StringBuilder();
    editions.forEach((name, hash) -> lines.append(name).append(": ").append(hash).append('\n'));
    return lines.toString();
  }

  /** Of every source in every format: a hash of its bytes, or why there is none. */
  private static Map<String, String> editions(List<Writer> writers) throws IOException {
    Map<String, String> editions = new TreeMap<>();
    for (Source source : sources()) {
      Reading reading = Colloquy.create().read(source);
      editions.put(source.name() + " is told", reading.diagnostics().toString());
      Edition edition = Edition.of(reading.interview());
      for (Writer writer : writers) {
        editions.put(source.name() + " to " + writer.name(), hash(edition, writer));
      }
    }
    return editions;
  }

  private static String hash(Edition edition, Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String told;
    try {
      told = writer.write(edition, WriteOptions.DEFAULT, out).toString();
    } catch (ColloquyException e) {
      return e.diagnostic().toString();
    }
    return out.size() + " bytes " + Arrays.hashCode(out.toByteArray()) + " " + told.hashCode();
  }

  /** One of each format that is read, in several scripts. */
  private static List<Source> sources() throws IOException {
    List<Source> all = new ArrayList<>();
    for (String name : List.of("kino-objazdowe.txt", "water-clock-ar.md", "indigo-ja.md")) {
      all.add(Source.of(Samples.named(name)));
    }
    for (String name : List.of("ferry-bell.vtt", "well-digger.xml", "kite-maker.json")) {
      all.add(Source.of(Path.of("samples", "formats", name)));
    }
    Reading timed = Colloquy.create().read(all.get(3));
    for (Writer writer :
        List.of(Writers.DOCX, Writers.HTML, Writers.JSON, Writers.SUBRIP, Writers.TEI)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(Edition.of(timed.interview()), WriteOptions.DEFAULT, out);
      all.add(Source.of("again." + writer.extensions().get(0), out.toByteArray()));
    }
    all.add(source("t.csv", "Zeit;Sprecher;Text\n00:01;İpek;Wie tief?\n1:02:09;Tom;Tief genug.\n"));
    all.add(source("t.lrc", "[ti:Göl]\n[00:01.20]İpek: Derin mi?\n[00:02.40]Tom: Deep.\n"));
    all.add(source("t.rtf", "{\\rtf1\\ansi Q: One?\\par A: Caf\\'e9 \\u1046?.\\par}"));
    return all;
  }

  private static Source source(String name, String text) {
    return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
