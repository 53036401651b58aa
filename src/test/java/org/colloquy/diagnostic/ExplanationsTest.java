package org.colloquy.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.diagnostic.Explanations.Entry;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern USE = Pattern.compile("\\bCode\\.([A-Z]\\d{3})\\b");

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          used.add(use.group(1));
        }
      }
    }
    return used;
  }

  private static Set<String> explained() {
    Set<String> codes = new TreeSet<>();
    Explanations.load().all().forEach(e -> codes.add(e.code().name()));
    return codes;
  }

  @Test
  void everyCodeThatIsToldIsExplained() throws IOException {
    Set<String> missing = used();
    missing.removeAll(explained());
    assertEquals(Set.of(), missing, "codes that docs/diagnostics.md lacks");
  }

  @Test
  void entriesStandInTheOrderOfTheirCodes() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("docs", "diagnostics.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3, 7))
            .toList();
    assertEquals(headings.stream().sorted().toList(), headings);
  }

  @Test
  void everyEntrySaysWhatIsWrongAndWhatToDo() {
    for (Entry entry : Explanations.load().all()) {
      String title = entry.title();
      assertFalse(title.isEmpty() || title.endsWith("."), entry.toString());
      assertTrue(entry.text().length() > 40, entry.toString());
      assertFalse(entry.text().contains("\n#"), entry.toString());
    }
  }

  @Test
  void anEntryIsItsTitleAndItsText() {
    Explanations made = Explanations.parse("# D\n\nintro\n\n## B001 one two\n\nText.\n\nMore.\n");
    assertEquals(List.of(new Entry(Code.B001, "one two", "Text.\n\nMore.")), made.all());
    assertEquals("one two", made.of(Code.B001).orElseThrow().title());
    assertTrue(made.of(Code.B002).isEmpty());
  }

  @Test
  void whatIsNoEntryIsRefused() {
    for (String wrong : List.of("## Z999 x\n", "## B001\n", "## B001 x\n## B001 y\n")) {
      assertThrows(IllegalArgumentException.class, () -> Explanations.parse(wrong), wrong);
    }
  }
}
