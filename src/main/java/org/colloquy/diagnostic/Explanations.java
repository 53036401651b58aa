package org.colloquy.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each code means and what to do, as {@code docs/diagnostics.md} tells it: an entry begins
 * with {@code ## R001 the file is empty} and ends before the next.
 */
public final class Explanations {
  private static final String RESOURCE = "diagnostics.md";
  private static final String HEADING = "## ";

  private final Map<Code, Entry> entries;

  /**
   * The entry of a code.
   *
   * @param title what is wrong, without full stop and without capital
   * @param text CommonMark, without white space around it
   */
  public record Entry(Code code, String title, String text) {}

  private Explanations(Map<Code, Entry> entries) {
    this.entries = entries;
  }

  /** The entries that the library carries. */
  public static Explanations load() {
    try (InputStream in = Explanations.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the library");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a text of the same form.
   *
   * @throws IllegalArgumentException if an entry has no code that exists, or one that another has
   */
  static Explanations parse(String markdown) {
    Map<Code, Entry> entries = new EnumMap<>(Code.class);
    int at = heading(markdown, 0);
    while (at < markdown.length()) {
      int next = heading(markdown, at + 1);
      Entry entry = entry(markdown.substring(at, next));
      if (entries.put(entry.code(), entry) != null) {
        throw new IllegalArgumentException(entry.code() + " is explained twice");
      }
      at = next;
    }
    return new Explanations(entries);
  }

  private static int heading(String markdown, int from) {
    if (from == 0 && markdown.startsWith(HEADING)) {
      return 0;
    }
    int at = markdown.indexOf("\n" + HEADING, Math.max(0, from - 1));
    return at < 0 ? markdown.length() : at + 1;
  }

  private static Entry entry(String text) {
    int end = text.indexOf('\n');
    String line = text.substring(HEADING.length(), end < 0 ? text.length() : end).strip();
    int space = line.indexOf(' ');
    @Nullable Code code = space < 0 ? null : Code.named(line.substring(0, space)).orElse(null);
    if (code == null) {
      throw new IllegalArgumentException("no code and title: " + line);
    }
    String body = end < 0 ? "" : text.substring(end).strip();
    return new Entry(code, line.substring(space + 1).strip(), body);
  }

  public Optional<Entry> of(Code code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** Every entry in the order of codes. */
  public List<Entry> all() {
    return List.copyOf(entries.values());
  }
}
