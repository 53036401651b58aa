package org.colloquy.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.batch.Failures;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Where the command line starts. */
public final class Main {
  private static final List<Command> COMMANDS = commands();

  private Main() {}

  private static List<Command> commands() {
    List<Command> commands =
        new ArrayList<>(
            List.of(
                new ConvertCommand(),
                new InspectCommand(),
                new LintCommand(),
                new FormatsCommand(),
                new DesignsCommand(),
                new ExplainCommand()));
    commands.add(new CompletionCommand(List.copyOf(commands)));
    return List.copyOf(commands);
  }

  /** Runs one command; the exit code tells how it went. */
  public static void main(String[] args) {
    // Not System.out and System.err, which keep their failures to themselves.
    Console console =
        new Console(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Surroundings.of(System.getenv()));
    System.exit(run(args, console));
  }

  /** Runs one command on given streams. */
  static int run(String[] args, Console console) {
    int code;
    try {
      code = dispatch(Arrays.asList(args), console);
    } catch (UsageException e) {
      e.diagnostics().forEach(console::tell);
      code = ExitCodes.USAGE;
    } catch (UnfinishedException e) {
      console.tell(e.diagnostic());
      code = ExitCodes.UNFINISHED;
    } catch (ColloquyException e) {
      console.tell(e.diagnostic());
      code = ExitCodes.FAILED;
    } catch (IOException e) {
      tellUnlessClosed(console, e);
      code = ExitCodes.UNFINISHED;
    } catch (RuntimeException | Error e) {
      console.tell(Failures.unexpected(e));
      code = ExitCodes.UNFINISHED;
    }
    return code == ExitCodes.WELL && console.broken() ? ExitCodes.UNFINISHED : code;
  }

  private static int dispatch(List<String> words, Console console)
      throws UsageException, IOException {
    String first = words.isEmpty() ? "--help" : words.get(0);
    boolean help = isHelp(first) || first.equals("help");
    if (help && words.size() > 1) {
      console.print(Help.of(command(words.get(1))));
    } else if (help) {
      console.print(Help.overview(COMMANDS));
    } else if (first.equals("--version") || first.equals("-V")) {
      console.print(Version.text());
    } else {
      return run(command(first), words.subList(1, words.size()), console);
    }
    return ExitCodes.WELL;
  }

  private static int run(Command command, List<String> words, Console console)
      throws UsageException, IOException {
    for (String word : words) {
      if (word.equals("--")) {
        break;
      }
      if (isHelp(word)) {
        console.print(Help.of(command));
        return ExitCodes.WELL;
      }
    }
    return command.run(Parser.parse(command, words), console);
  }

  private static boolean isHelp(String word) {
    return word.equals("--help") || word.equals("-h");
  }

  private static Command command(String name) throws UsageException {
    for (Command command : COMMANDS) {
      if (command.name().equals(name)) {
        return command;
      }
    }
    throw new UsageException(
        "there is no command '" + name + "'" + Nearest.question(name, names()),
        "colloquy --help lists the commands; to make editions: colloquy convert FILE -o FILE");
  }

  private static List<String> names() {
    String[] names = new String[COMMANDS.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = COMMANDS.get(i).name();
    }
    return List.of(names);
  }

  /** Somebody who reads no further, as {@code head} does, need not be told. */
  private static void tellUnlessClosed(Console console, IOException e) {
    @Nullable String message = e.getMessage();
    if (message == null || !message.contains("Broken pipe")) {
      Diagnostic diagnostic = Failures.unwritableStream(e);
      console.tell(diagnostic);
    }
  }
}
