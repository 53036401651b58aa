package org.colloquy.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Takes a command line apart, by picocli's programmatic model: its annotations would double the
 * time to start. Every value stays text; commands know what it means.
 */
final class Parser {
  private final Command command;
  private final Map<Option, OptionSpec> specs = new HashMap<>();
  private final CommandSpec spec = CommandSpec.create();

  private Parser(Command command) {
    this.command = command;
    spec.name(command.name());
    for (Group group : command.groups()) {
      for (Option option : group.options()) {
        OptionSpec made = spec(option);
        specs.put(option, made);
        spec.addOption(made);
      }
    }
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
  }

  /**
   * @param words the command line behind the command's name
   */
  static Arguments parse(Command command, List<String> words) throws UsageException {
    return new Parser(command).parse(words);
  }

  private static OptionSpec spec(Option option) {
    OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(new String[0]));
    if (option.value() == null) {
      builder.type(boolean.class);
    } else if (option.repeated()) {
      builder.type(List.class).auxiliaryTypes(String.class).arity("1");
    } else {
      builder.type(String.class).arity("1");
    }
    return builder.build();
  }

  private Arguments parse(List<String> words) throws UsageException {
    CommandLine.ParseResult result;
    try {
      result =
          new CommandLine(spec).setExpandAtFiles(false).parseArgs(words.toArray(new String[0]));
    } catch (CommandLine.UnmatchedArgumentException e) {
      throw unknown(e.getUnmatched());
    } catch (CommandLine.OverwrittenOptionException e) {
      throw usage("'" + name(e.getOverwritten()) + "' is given twice");
    } catch (CommandLine.MissingParameterException e) {
      throw usage("'" + missing(e) + "' wants a value");
    } catch (CommandLine.ParameterException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    Map<Option, List<String>> options = new HashMap<>();
    for (Map.Entry<Option, OptionSpec> entry : specs.entrySet()) {
      OptionSpec given = entry.getValue();
      if (result.hasMatchedOption(given) && (entry.getKey().value() != null || isOn(given))) {
        options.put(entry.getKey(), List.copyOf(given.originalStringValues()));
      }
    }
    List<String> plain = result.matchedPositionalValue(0, List.of());
    if (plain.size() > command.mostArguments()) {
      throw usage("'" + plain.get(command.mostArguments()) + "' is one argument too many");
    }
    return new Arguments(options, plain);
  }

  private static boolean isOn(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  private UsageException unknown(List<String> words) {
    String word = words.get(0);
    int end = word.indexOf('=');
    String name = end < 0 ? word : word.substring(0, end);
    List<String> names = new ArrayList<>();
    for (Group group : command.groups()) {
      for (Option option : group.options()) {
        names.addAll(option.names());
      }
    }
    names.add("--help");
    return usage("unknown option '" + name + "'" + Nearest.question(name, names));
  }

  private static String name(@Nullable Object option) {
    return option instanceof OptionSpec o ? o.longestName() : "an option";
  }

  private static String missing(CommandLine.MissingParameterException e) {
    return e.getMissing().isEmpty() ? "an option" : name(e.getMissing().get(0));
  }

  private UsageException usage(String message) {
    return new UsageException(message, "colloquy " + command.name() + " --help lists the options");
  }
}
