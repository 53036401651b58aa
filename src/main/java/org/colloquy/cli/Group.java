package org.colloquy.cli;

import java.util.List;

/** Options that belong together, under the word that the help puts before them. */
record Group(String title, List<Option> options) {
  static Group of(String title, Option... options) {
    return new Group(title, List.of(options));
  }
}
