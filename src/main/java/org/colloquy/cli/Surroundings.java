package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal.
 *
 * @param terminal whether standard error is one that can rewrite a line
 * @param colour whether colours are wanted there
 * @param accountColour whether they are wanted on standard output
 * @param width in columns
 * @param charset of messages
 */
record Surroundings(
    boolean terminal, boolean colour, boolean accountColour, int width, Charset charset) {
  private static final int WIDTH = 80;

  /** Narrower than this nothing can be laid out. */
  private static final int NARROWEST = 40;

  /** No terminal: a file, a pipe, a log. */
  static final Surroundings LOG = new Surroundings(false, false, WIDTH, StandardCharsets.UTF_8);

  Surroundings(boolean terminal, boolean colour, int width, Charset charset) {
    this(terminal, colour, colour, width, charset);
  }

  /** Looks around. The launcher says whether standard error is a terminal: Java can't tell. */
  static Surroundings of(Map<String, String> environment) {
    boolean able = !"dumb".equals(environment.get("TERM"));
    boolean terminal = able && isTerminal();
    String noColour = environment.get("NO_COLOR");
    boolean wanted = able && (noColour == null || noColour.isEmpty());
    boolean out = wanted && isTerminal("/proc/self/fd/1");
    int width = width(environment.get("COLUMNS"));
    return new Surroundings(terminal, terminal && wanted, out, width, encoding());
  }

  private static boolean isTerminal() {
    String told = System.getProperty("colloquy.terminal");
    return told == null ? isTerminal("/proc/self/fd/2") : told.equals("true");
  }

  @SuppressWarnings("SystemConsoleNull") // an older Java has none where a stream is redirected
  private static boolean isTerminal(String stream) {
    try {
      String device = Files.readSymbolicLink(Path.of(stream)).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null; // no such folder: elsewhere than on Linux
    }
  }

  private static int width(@Nullable String columns) {
    if (columns == null || columns.isEmpty() || columns.length() > 4) {
      return WIDTH;
    }
    for (int i = 0; i < columns.length(); i++) {
      if (columns.charAt(i) < '0' || columns.charAt(i) > '9') {
        return WIDTH;
      }
    }
    int told = Integer.parseInt(columns);
    return told == 0 ? WIDTH : Math.max(NARROWEST, told);
  }

  /** The terminal's own; UTF-8 where that is ASCII, as nothing else could show a name or a word. */
  private static Charset encoding() {
    for (String key : new String[] {"stderr.encoding", "sun.stderr.encoding", "native.encoding"}) {
      String name = System.getProperty(key);
      if (name != null) {
        Charset found = encoding(name);
        return found.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : found;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static Charset encoding(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8; // whatever it is, we do not have it
    }
  }
}
