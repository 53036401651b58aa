package org.colloquy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Explanations;
import org.colloquy.diagnostic.Explanations.Entry;

/** {@code colloquy explain CODE}. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String usage() {
    return "[CODE]";
  }

  @Override
  public String summary() {
    return "Tells what the code of a message means and what to do.";
  }

  @Override
  public List<String> arguments() {
    return List.of("CODE", "such as R001; without one, all are listed");
  }

  @Override
  public int mostArguments() {
    return 1;
  }

  @Override
  public List<Group> groups() {
    return List.of();
  }

  @Override
  public List<String> examples() {
    return List.of("colloquy explain", "colloquy explain R001", "colloquy explain w001");
  }

  @Override
  public String more() {
    return "The same texts are in docs/diagnostics.md.";
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    Explanations explanations = Explanations.load();
    if (arguments.plain().isEmpty()) {
      console.print(list(explanations.all()));
      return ExitCodes.WELL;
    }
    Entry entry = entry(explanations, arguments.plain().get(0));
    console.print(entry.code() + " " + entry.title() + "\n\n" + entry.text());
    return ExitCodes.WELL;
  }

  private static Entry entry(Explanations explanations, String name) throws UsageException {
    Optional<Code> code = Code.named(name);
    Optional<Entry> entry = code.isEmpty() ? Optional.empty() : explanations.of(code.get());
    if (entry.isPresent()) {
      return entry.get();
    }
    List<String> names = new ArrayList<>();
    for (Entry known : explanations.all()) {
      names.add(known.code().name());
    }
    throw new UsageException(
        "there is no code '" + name + "'" + Nearest.question(name, names),
        "colloquy explain lists the codes");
  }

  private static String list(List<Entry> entries) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : entries) {
      out.append(out.length() == 0 ? "" : "\n");
      out.append(entry.code()).append("  ").append(entry.title());
    }
    return out.toString();
  }
}
