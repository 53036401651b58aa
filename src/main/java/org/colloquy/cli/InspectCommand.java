package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;

/** {@code colloquy inspect}. */
final class InspectCommand implements Command {
  private static final Option JSON = Option.flag("all of it, for programs", "--json");
  private static final Option LINES =
      Option.flag("every line, or every paragraph, with what it is", "-L");
  private static final Option FIX =
      Option.flag("write what was found to NAME.colloquy.yaml, to edit", "--fix");

  private static final List<Group> GROUPS =
      List.of(
          Group.of("what", ReadingOptions.FROM, ReadingOptions.ENCODING),
          Group.of(
              "who", ReadingOptions.INTERVIEWER, ReadingOptions.INTERVIEWEE, ReadingOptions.META),
          Group.of("shows", JSON, LINES, FIX));

  @Override
  public String name() {
    return "inspect";
  }

  @Override
  public String usage() {
    return "INPUT [options]";
  }

  @Override
  public String summary() {
    return "Tells how a document is read, line by line, and what is in doubt.";
  }

  @Override
  public List<String> arguments() {
    return List.of("INPUT", "a file, or - for a pipe");
  }

  @Override
  public int mostArguments() {
    return 1;
  }

  @Override
  public List<Group> groups() {
    return GROUPS;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "colloquy inspect samples/interviews/forty-bridges.txt",
        "colloquy inspect samples/interviews/pier-cafe.txt --encoding windows-1252",
        "colloquy inspect samples/interviews/salinera.txt --json");
  }

  @Override
  public String more() {
    return "What a NAME.colloquy.yaml beside the document says outranks what is found.";
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    if (arguments.plain().isEmpty()) {
      throw new UsageException("nothing to inspect", "name a file, or - for standard input");
    }
    Reader reader = ReadingOptions.reader(arguments);
    Colloquy colloquy = Colloquy.builder().readOptions(ReadingOptions.of(arguments)).build();
    Source source = source(arguments.plain().get(0), console);
    Reading reading = ReadingOptions.read(colloquy, source, reader);
    Repeats repeats = new Repeats(false);
    for (Diagnostic diagnostic : reading.diagnostics()) {
      repeats.add(diagnostic);
    }
    for (Diagnostic diagnostic : repeats.told()) {
      console.tell(diagnostic);
    }
    if (arguments.has(FIX)) {
      Path sidecar = Sidecar.write(source, reading);
      console.tell(sidecar + " is written: what stands there outranks what was found");
    } else if (arguments.has(JSON)) {
      InspectJson.write(source, reading, console.out());
    } else {
      InspectText text = new InspectText(source, reading, console.surroundings());
      console.print(arguments.has(LINES) ? text.withLines() : text.withBlocks());
    }
    return ExitCodes.WELL;
  }

  private static Source source(String argument, Console console) throws IOException {
    return argument.equals("-")
        ? Source.of(Input.STANDARD, console.in())
        : Source.of(FilePath.of(argument));
  }
}
