package org.colloquy.cli;

import java.io.IOException;
import java.util.List;
import org.colloquy.edition.Design;

/** {@code colloquy completion}: a script for bash that completes commands, options and values. */
final class CompletionCommand implements Command {
  private final List<Command> others;

  /**
   * @param others the commands beside this one
   */
  CompletionCommand(List<Command> others) {
    this.others = others;
  }

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String usage() {
    return "";
  }

  @Override
  public String summary() {
    return "Prints what bash needs to complete the command line.";
  }

  @Override
  public List<Group> groups() {
    return List.of();
  }

  @Override
  public List<String> examples() {
    return List.of("source <(colloquy completion)", "colloquy completion > colloquy.bash");
  }

  @Override
  public String more() {
    return "Put the first line into ~/.bashrc to have it in every shell.";
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    StringBuilder commands = new StringBuilder(name());
    StringBuilder cases = new StringBuilder();
    for (Command command : others) {
      commands.append(' ').append(command.name());
      cases.append("    ").append(command.name()).append(") options=\"");
      cases.append(options(command)).append("\" ;;\n");
    }
    console.print(
        SCRIPT
            .replace("@COMMANDS@", commands)
            .replace("@CASES@", cases.toString().stripTrailing())
            .replace("@WRITTEN@", String.join(" ", Formats.writtenNames()))
            .replace("@READ@", String.join(" ", Formats.readNames()))
            .replace("@DESIGNS@", String.join(" ", Design.names()))
            .stripTrailing());
    return ExitCodes.WELL;
  }

  private static String options(Command command) {
    StringBuilder out = new StringBuilder();
    for (Group group : command.groups()) {
      for (Option option : group.options()) {
        out.append(String.join(" ", option.names())).append(' ');
      }
    }
    return out.append("--help").toString();
  }

  private static final String SCRIPT =
      """
      # completion of colloquy for bash: source <(colloquy completion)
      _colloquy() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "@COMMANDS@ --help --version" -- "$word"))
          return
        fi
        case $before in
          --to)
            COMPREPLY=($(compgen -P "${word%"${word##*,}"}" -W "@WRITTEN@" -- "${word##*,}"))
            return ;;
          --from) COMPREPLY=($(compgen -W "@READ@" -- "$word")); return ;;
          --design) COMPREPLY=($(compgen -W "@DESIGNS@" -- "$word")); return ;;
          --show) COMPREPLY=($(compgen -W "@DESIGNS@" -- "$word")); return ;;
        esac
        case ${COMP_WORDS[1]} in
      @CASES@
        esac
        case $word in
          -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
        esac
      }
      complete -o default -F _colloquy colloquy
      """;
}
