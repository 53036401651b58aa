package org.colloquy.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.edition.Design;
import org.colloquy.edition.Edition;
import org.colloquy.model.Interview;
import org.colloquy.model.Turn;
import org.colloquy.testing.Captions;
import org.colloquy.testing.Corpora;
import org.colloquy.testing.CorporaSlice;
import org.colloquy.testing.JsonSchemas;
import org.colloquy.testing.MarkdownReadBack;
import org.colloquy.testing.PandocWarnings;
import org.colloquy.testing.TeiSchema;
import org.colloquy.testing.Validators;
import org.colloquy.testing.VeraPdf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * Editions of real transcripts pass their own field's validators.
 *
 * <p>{@code -Dcolloquy.formats} says less than all formats, {@code -Dcolloquy.designs} in which
 * designs: else each transcript is set in one, and the next in the next. What was asked, and how
 * long it took, is printed.
 */
class CorporaValidityTest {
  /** What is wrong with an edition, one line each. */
  private interface Validator {
    List<String> faults(byte[] edition) throws Exception;
  }

  /**
   * A format and who is asked about it.
   *
   * @param designed whether designs change anything of it
   */
  private record Asked(Writer writer, String validator, boolean designed, Validator rules) {}

  private static final class Sum {
    private int editions;
    private int faulty;
    private long nanos;
  }

  private static final List<Asked> ALL = asked();
  private static final Map<String, Sum> SUMS = new TreeMap<>();

  @TempDir static Path folder;

  private static List<Asked> asked() {
    try {
      return List.of(
          new Asked(Writers.PDF, "veraPDF (PDF/A-3a, PDF/UA-1)", true, VeraPdf::faults),
          new Asked(Writers.EPUB, "EPUBCheck", true, Validators::epub),
          new Asked(Writers.HTML, "Nu HTML Checker", true, Validators::html),
          new Asked(Writers.HTML_PARTS, "Nu HTML Checker", true, Validators::htmlParts),
          new Asked(Writers.DOCX, "schemas of ECMA-376", true, new OoxmlSchemas()::errors),
          new Asked(Writers.JSON, "JSON Schema", false, new JsonSchemas()::faults),
          new Asked(Writers.TEI, "Jing, schema of TEI P5", false, new TeiSchema()::faults),
          new Asked(Writers.WEBVTT, "rules of WebVTT", false, Captions::webvttFaults),
          new Asked(Writers.SUBRIP, "rules of SubRip", false, Captions::subripFaults),
          new Asked(Writers.PODCAST, "rules of Podcasting 2.0", false, Captions::podcastFaults),
          new Asked(Writers.MARKDOWN, "pandoc, no HTML", false, e -> markdown("markdown", e)),
          new Asked(Writers.COMMONMARK, "pandoc, no HTML", false, e -> markdown("commonmark", e)),
          new Asked(Writers.PANDOC, "pandoc", false, e -> PandocWarnings.of("pandoc", e, folder)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> markdown(String format, byte[] edition) throws Exception {
    List<String> faults = new ArrayList<>(PandocWarnings.of(format, edition, folder));
    faults.addAll(MarkdownReadBack.html(new String(edition, StandardCharsets.UTF_8)));
    return faults;
  }

  @Test
  void thereAreTranscripts() {
    Corpora.assumePresent();
    assertEquals(false, CorporaSlice.items().isEmpty());
    assertEquals(List.of(), formats().stream().filter(f -> asked(f) == null).toList());
  }

  private static Set<String> formats() {
    String all = String.join(",", ALL.stream().map(a -> a.writer().name()).toList());
    return Set.of(System.getProperty("colloquy.formats", all).split(","));
  }

  private static Asked asked(String format) {
    return ALL.stream().filter(a -> a.writer().name().equals(format)).findFirst().orElse(null);
  }

  private static List<String> designs(int number) {
    String named = System.getProperty("colloquy.designs", "");
    List<String> names = Design.names();
    return named.isEmpty()
        ? List.of(names.get(number % names.size()))
        : named.equals("all") ? names : List.of(named.split(","));
  }

  @TestFactory
  Stream<DynamicTest> editionsAreValid() {
    List<Corpora.Item> items = CorporaSlice.items();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Corpora.Item item = items.get(i);
      List<String> designs = designs(i);
      tests.add(DynamicTest.dynamicTest(item.name(), () -> check(item, designs)));
    }
    return tests.stream();
  }

  private static void check(Corpora.Item item, List<String> designs) throws Exception {
    Interview interview = Colloquy.create().read(item.path()).interview();
    List<String> faults = new ArrayList<>();
    List<TestAbortedException> missing = new ArrayList<>();
    Set<String> formats = formats();
    for (Asked asked : ALL) {
      if (formats.contains(asked.writer().name()) && canBeWritten(asked, interview)) {
        for (String design : asked.designed() ? designs : designs.subList(0, 1)) {
          try {
            faults.addAll(check(asked, interview, design));
          } catch (TestAbortedException noProgram) {
            missing.add(noProgram);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
    if (!missing.isEmpty()) {
      throw missing.get(0);
    }
  }

  /** Captions are of turns; where there are none, they are refused. */
  private static boolean canBeWritten(Asked asked, Interview interview) {
    return !isCaptions(asked) || interview.blocks().stream().anyMatch(b -> b instanceof Turn);
  }

  private static boolean isCaptions(Asked asked) {
    return Set.of("webvtt", "subrip", "podcast").contains(asked.writer().name());
  }

  private static List<String> check(Asked asked, Interview interview, String design)
      throws Exception {
    long before = System.nanoTime();
    Interview written = isCaptions(asked) ? Captions.timed(interview) : interview;
    byte[] bytes = bytes(Edition.of(written, Design.builtIn(design)), asked.writer());
    List<String> faults = asked.rules().faults(bytes);
    String name = asked.writer().name() + (asked.designed() ? " in " + design : "");
    Sum sum = SUMS.computeIfAbsent(name + " | " + asked.validator(), n -> new Sum());
    sum.editions++;
    sum.faulty += faults.isEmpty() ? 0 : 1;
    sum.nanos += System.nanoTime() - before;
    return faults.stream().map(f -> name + ": " + f).toList();
  }

  @AfterAll
  static void print() {
    System.out.println("| edition | validator | editions | with faults | seconds |");
    SUMS.forEach(
        (name, sum) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.1f |%n",
                name,
                sum.editions,
                sum.faulty,
                sum.nanos / 1e9));
    assertTrue(SUMS.isEmpty() || SUMS.values().stream().allMatch(s -> s.editions > 0));
  }

  private static byte[] bytes(Edition edition, Writer writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Colloquy.create().write(edition, writer, out);
    return out.toByteArray();
  }
}
