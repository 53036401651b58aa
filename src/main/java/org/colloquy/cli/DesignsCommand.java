package org.colloquy.cli;

import java.io.IOException;
import java.util.List;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.edition.Design;

/** {@code colloquy designs}. */
final class DesignsCommand implements Command {
  private static final Option SHOW =
      Option.of("NAME", "print the text of one, to begin your own with", "--show");

  private static final String COMMENT = "# ";

  @Override
  public String name() {
    return "designs";
  }

  @Override
  public String usage() {
    return "[--show NAME]";
  }

  @Override
  public String summary() {
    return "Lists the built-in designs.";
  }

  @Override
  public List<Group> groups() {
    return List.of(Group.of("what", SHOW));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "colloquy designs",
        "colloquy designs --show archive > mine.yaml",
        "colloquy convert samples/interviews/orchard.md -o o.html --design mine.yaml");
  }

  @Override
  public String more() {
    return "A design of your own names only what it changes of the one that it extends.";
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    if (arguments.has(SHOW)) {
      console.print(show(arguments.value(SHOW, "")).stripTrailing());
      return ExitCodes.WELL;
    }
    StringBuilder out = new StringBuilder();
    for (String name : Design.names()) {
      out.append(out.length() == 0 ? "" : "\n").append(Texts.pad(name, 12)).append(about(name));
    }
    console.print(out.toString());
    return ExitCodes.WELL;
  }

  private static String show(String name) throws UsageException {
    try {
      return Design.show(name);
    } catch (ColloquyException e) {
      throw new UsageException(e.diagnostic());
    }
  }

  /** A design's text begins with a comment that says what it is. */
  private static String about(String name) {
    String text = Design.show(name);
    int end = text.indexOf('\n');
    return text.startsWith(COMMENT) && end > 0 ? text.substring(COMMENT.length(), end) : "";
  }
}
