package org.colloquy.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A run of the command line in this process. */
record Cli(int code, String out, String err) {
  /** Not on a terminal. */
  static Cli run(Object... words) {
    return run(Surroundings.LOG, "", words);
  }

  /** On a terminal of 80 columns, without colours. */
  static Cli onTerminal(Object... words) {
    return run(new Surroundings(true, false, 80, StandardCharsets.UTF_8), "", words);
  }

  static Cli withInput(String in, Object... words) {
    return run(Surroundings.LOG, in, words);
  }

  static Cli run(Surroundings surroundings, String in, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(surroundings, in, out, err, words);
    return new Cli(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static int run(
      Surroundings surroundings, String in, OutputStream out, OutputStream err, Object... words) {
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = words[i].toString();
    }
    ByteArrayInputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    return Main.run(args, new Console(bytes, out, err, surroundings));
  }
}
