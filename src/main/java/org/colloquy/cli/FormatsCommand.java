package org.colloquy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.reader.Reader;
import org.colloquy.reader.Readers;
import org.colloquy.writer.Writer;
import org.colloquy.writer.Writers;

/** {@code colloquy formats}. */
final class FormatsCommand implements Command {
  /** Columns for extensions: the usual ones come first, and the rest is left out. */
  private static final int ENDINGS = 14;

  private static final String HEAD = "             read  write";

  @Override
  public String name() {
    return "formats";
  }

  @Override
  public String usage() {
    return "";
  }

  @Override
  public String summary() {
    return "Lists the formats that are read and written.";
  }

  @Override
  public List<Group> groups() {
    return List.of();
  }

  @Override
  public List<String> examples() {
    return List.of("colloquy formats");
  }

  @Override
  public String more() {
    return "A format is called by its name or its extension: --to markdown or --to md.";
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    StringBuilder out = new StringBuilder(HEAD);
    List<Row> builtIn = rows(Readers.builtIn(), Writers.builtIn());
    for (Row row : builtIn) {
      out.append('\n').append(row);
    }
    List<Row> others = rows(Readers.fromPlugIns(), Writers.fromPlugIns());
    if (!others.isEmpty()) {
      out.append("\nfrom plug-ins");
    }
    for (Row row : others) {
      out.append('\n').append(row);
    }
    console.print(out.toString());
    return ExitCodes.WELL;
  }

  /** Those that are read, and each that is only written behind the one that it follows there. */
  private static List<Row> rows(List<Reader> readers, List<Writer> writers) {
    List<Row> rows = new ArrayList<>();
    for (Reader reader : readers) {
      rows.add(new Row(reader.name(), reader.extensions(), reader.description()));
      rows.get(rows.size() - 1).read = true;
    }
    int next = 0;
    for (Writer writer : writers) {
      int known = indexOf(rows, writer.name());
      if (known < 0) {
        rows.add(next, new Row(writer.name(), writer.extensions(), writer.description()));
        known = next;
      }
      rows.get(known).written = true;
      next = known + 1;
    }
    return rows;
  }

  private static int indexOf(List<Row> rows, String name) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).name.equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** A format while its line is put together. */
  private static final class Row {
    private final String name;
    private final List<String> extensions;
    private final String description;
    private boolean read;
    private boolean written;

    Row(String name, List<String> extensions, String description) {
      this.name = name;
      this.extensions = extensions;
      this.description = description;
    }

    @Override
    public String toString() {
      StringBuilder endings = new StringBuilder();
      for (String extension : extensions) {
        if (endings.length() + extension.length() < ENDINGS) {
          endings.append(endings.length() == 0 ? "." : " .").append(extension);
        }
      }
      return Texts.pad(name + " ", 14)
          + Texts.pad(read ? "yes" : "", 5)
          + Texts.pad(written ? "yes" : "", 7)
          + Texts.pad(endings.toString(), ENDINGS + 1)
          + description;
    }
  }
}
