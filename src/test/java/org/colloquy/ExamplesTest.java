package org.colloquy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.colloquy.testing.Samples;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the README and in the facade's Javadoc compile, run, and write what they say. */
class ExamplesTest {
  @TempDir Path folder;

  static Stream<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    examples.addAll(between("README.md", "```java\n", "```"));
    for (String code :
        between("src/main/java/org/colloquy/Colloquy.java", "<pre>{@code\n", " * }</pre>")) {
      examples.add(
          code.lines().map(l -> l.replaceFirst("^ \\* ?", "")).reduce("", (a, b) -> a + b + "\n"));
    }
    assertTrue(examples.size() >= 2, "there are examples to run");
    return examples.stream();
  }

  private static List<String> between(String file, String from, String to) throws IOException {
    String text = Files.readString(Path.of(file));
    List<String> found = new ArrayList<>();
    for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
      found.add(text.substring(at + from.length(), text.indexOf(to, at + from.length())));
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleCompilesAndRuns(String code) throws IOException, InterruptedException {
    Path source = folder.resolve("Example.java");
    Files.writeString(
        source,
        """
        import java.nio.file.Path;
        import org.colloquy.*;
        import org.colloquy.edition.*;
        import org.colloquy.model.*;
        import org.colloquy.reader.*;
        import org.colloquy.writer.*;
        public class Example { public static void main(String[] args) throws Exception {
        """
            + code
            + "}}\n");
    Files.copy(Samples.named("clock-keeper.txt"), folder.resolve("talk.txt"));
    String path = System.getProperty("java.class.path");
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", path, "-proc:none", source.toString()),
        code);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path + java.io.File.pathSeparator + folder,
                "Example")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    assertTrue(Files.size(folder.resolve("talk.pdf")) > 1000, "talk.pdf is written");
  }
}
