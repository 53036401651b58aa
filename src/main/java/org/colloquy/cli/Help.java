package org.colloquy.cli;

import java.util.List;

/** Help that fits a screen. Made without the parser, so that it is there at once. */
final class Help {
  private static final int TITLE = 9;
  private static final int NAMES = 20;

  private Help() {}

  /** What there is, in one line each. */
  static String overview(List<Command> commands) {
    StringBuilder out = new StringBuilder();
    out.append(
        "Colloquy turns interviews into editions: PDF, DOCX, EPUB, HTML, Markdown, JSON.\n\n");
    for (Command command : commands) {
      out.append("  ").append(pad(command.name(), 12)).append(command.summary()).append('\n');
    }
    out.append("\nExamples\n");
    examples(out, commands.get(0).examples());
    out.append("\ncolloquy COMMAND --help tells more; colloquy --version which one this is.");
    return out.toString();
  }

  /** One command. */
  static String of(Command command) {
    StringBuilder out = new StringBuilder("Usage: colloquy ").append(command.name());
    if (!command.usage().isEmpty()) {
      out.append(' ').append(command.usage());
    }
    out.append('\n').append(command.summary()).append("\n\n");
    options(out, command);
    out.append("\nExamples\n");
    examples(out, command.examples());
    return out.append('\n').append(command.more()).toString();
  }

  /** Arguments belong to the first group; a group's title stands before its first line alone. */
  private static void options(StringBuilder out, Command command) {
    List<Group> groups = command.groups();
    String title = groups.isEmpty() ? "" : groups.get(0).title();
    for (int i = 0; i + 1 < command.arguments().size(); i += 2) {
      line(out, title, command.arguments().get(i), command.arguments().get(i + 1));
      title = "";
    }
    for (int i = 0; i < groups.size(); i++) {
      title = i == 0 ? title : groups.get(i).title();
      for (Option option : groups.get(i).options()) {
        line(out, title, names(option), option.help());
        title = "";
      }
    }
  }

  private static void examples(StringBuilder out, List<String> examples) {
    for (String example : examples) {
      out.append("  ").append(example).append('\n');
    }
  }

  private static void line(StringBuilder out, String title, String names, String help) {
    out.append(pad(title, TITLE)).append(pad(names, NAMES)).append(help).append('\n');
  }

  private static String names(Option option) {
    String names = String.join(", ", option.names());
    return option.value() == null ? names : names + " " + option.value();
  }

  private static String pad(String text, int width) {
    return text.length() < width
        ? text + " ".repeat(width - text.length())
        : text + (text.isEmpty() ? "" : " ");
  }
}
