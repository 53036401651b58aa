package org.colloquy.dist;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The law on size: what can be read in one go can be checked by a reader. */
final class SourceSizeTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int MOST_LINES_OF_A_FILE = 500;
  private static final int MOST_LINES_OF_A_METHOD = 60;
  private static final int MOST_PARAMETERS = 4;

  /** What nine in ten files and methods keep to. */
  private static final int USUAL_LINES_OF_A_FILE = 200;

  private static final int USUAL_LINES_OF_A_METHOD = 20;

  private record Sized(String name, int lines, int parameters) {
    @Override
    public String toString() {
      return name + ": " + lines + " lines, " + parameters + " parameters";
    }
  }

  @Test
  void filesAreShort() throws IOException {
    List<Sized> files = new ArrayList<>();
    for (Path file : sources()) {
      files.add(new Sized(file.toString(), (int) Files.readString(file).lines().count(), 0));
    }
    assertAtMost(files, Sized::lines, MOST_LINES_OF_A_FILE);
    assertUsually(files, USUAL_LINES_OF_A_FILE);
  }

  @Test
  void methodsAreShortAndAskForLittle() throws IOException {
    List<Sized> methods = methods();
    assertAtMost(methods, Sized::lines, MOST_LINES_OF_A_METHOD);
    assertAtMost(methods, Sized::parameters, MOST_PARAMETERS);
    assertUsually(methods, USUAL_LINES_OF_A_METHOD);
  }

  private static void assertAtMost(List<Sized> all, ToIntFunction<Sized> size, int most) {
    List<Sized> beyond = all.stream().filter(one -> size.applyAsInt(one) > most).toList();
    assertTrue(beyond.isEmpty(), () -> "beyond " + most + ": " + beyond);
  }

  private static void assertUsually(List<Sized> all, int usual) {
    List<Sized> longest = all.stream().sorted(comparing(Sized::lines).reversed()).toList();
    int tenth = longest.size() / 10;
    assertTrue(
        longest.get(tenth).lines() <= usual,
        () -> "one in ten is beyond " + usual + ": " + longest.subList(0, tenth + 1));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<Sized> methods() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var units = manager.getJavaFileObjectsFromPaths(sources());
      JavacTask task =
          (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<Sized> found = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        new MethodScanner(unit, positions, found).scan(unit, null);
      }
      return found;
    }
  }

  /** Measures methods and constructors that stand in the source; a record's header is none. */
  private static final class MethodScanner extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Sized> found;
    private boolean inRecord;

    MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Sized> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean outer = inRecord;
      inRecord = type.getKind() == Tree.Kind.RECORD;
      super.visitClass(type, nothing);
      inRecord = outer;
      return nothing;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      Tree first = method.getBody() == null ? method : method.getBody();
      long start = positions.getStartPosition(unit, first);
      long end = positions.getEndPosition(unit, method);
      if (start >= 0 && end >= 0) {
        int lines = (int) (line(end) - line(start) + 1);
        found.add(new Sized(name(method), lines, asksFor(method)));
      }
      return super.visitMethod(method, nothing);
    }

    /** A record's constructor has what its header has. */
    private int asksFor(MethodTree method) {
      boolean ofRecord = inRecord && method.getReturnType() == null;
      return ofRecord ? 0 : method.getParameters().size();
    }

    private String name(MethodTree method) {
      String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      return file + ":" + line(positions.getStartPosition(unit, method)) + " " + method.getName();
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
