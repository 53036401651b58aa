package org.colloquy.cli;

import java.io.IOException;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.edition.Design;
import org.colloquy.edition.Typography;
import org.colloquy.edition.Typography.Change;
import org.colloquy.edition.Typography.Pass;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;

/** {@code colloquy lint}. */
final class LintCommand implements Command {
  private static final Option ONLY =
      Option.of("LIST", "these passes alone: quotes,dashes,spaces ...", "--only");
  private static final Option STRICT = Option.flag("exit code 1 where there is any", "--strict");

  private static final List<Group> GROUPS =
      List.of(
          Group.of("what", ReadingOptions.FROM, ReadingOptions.ENCODING, ReadingOptions.META, ONLY),
          Group.of("running", STRICT));

  @Override
  public String name() {
    return "lint";
  }

  @Override
  public String usage() {
    return "INPUT... [options]";
  }

  @Override
  public String summary() {
    return "Lists what typography passes would correct; changes nothing.";
  }

  @Override
  public List<String> arguments() {
    return List.of("INPUT", "files, folders, patterns ('*.txt'), - for a pipe");
  }

  @Override
  public int mostArguments() {
    return Integer.MAX_VALUE;
  }

  @Override
  public List<Group> groups() {
    return GROUPS;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "colloquy lint samples/interviews/orchard.md",
        "colloquy lint samples/interviews --only quotes,dashes",
        "colloquy lint samples/interviews/iles-disparues.txt --only spaces --strict");
  }

  @Override
  public String more() {
    return "An edition makes them where it is told to: --set 'typography=[quotes, dashes]'.";
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    List<Pass> passes = passes(arguments);
    Reader reader = ReadingOptions.reader(arguments);
    ReadOptions options = ReadingOptions.of(arguments);
    Inputs inputs = new Inputs(null);
    for (String argument : arguments.plain()) {
      inputs.add(argument);
    }
    if (inputs.found().isEmpty()) {
      throw new UsageException("nothing to look at", "name files or folders, or - for a pipe");
    }
    Colloquy colloquy = Colloquy.builder().readOptions(options).build();
    int code = ExitCodes.WELL;
    for (Input input : inputs.found()) {
      try {
        Source source = source(input, console);
        Reading reading = ReadingOptions.read(colloquy, source, reader);
        List<Change> changes = Typography.of(reading.interview(), passes).changes();
        list(changes, SourceLines.of(source, reading), source.name(), console);
        code = !changes.isEmpty() && arguments.has(STRICT) ? ExitCodes.FAILED : code;
      } catch (ColloquyException e) {
        console.tell(e.diagnostic());
        code = ExitCodes.FAILED;
      }
    }
    return code;
  }

  private static List<Pass> passes(Arguments arguments) throws UsageException {
    if (!arguments.has(ONLY)) {
      return List.of(Pass.values());
    }
    String list = arguments.value(ONLY, "");
    try {
      return Design.builtIn("plain").with("typography", "[" + list + "]").typography();
    } catch (ColloquyException e) {
      throw new UsageException(e.diagnostic().withSource("--only " + list));
    }
  }

  private static Source source(Input input, Console console) throws IOException {
    if (input.problem() != null) {
      throw new ColloquyException(input.problem());
    }
    return input.path() == null ? Source.of(Input.STANDARD, console.in()) : Source.of(input.path());
  }

  private static void list(List<Change> changes, SourceLines lines, String name, Console console)
      throws IOException {
    for (Change change : changes) {
      Diagnostic told = change.told().withSource(name).withSeverity(Severity.WARNING);
      Diagnostic shown = lines.shown(told, change.before());
      console.print(Paint.diagnostic(shown, console.surroundings()));
    }
  }
}
