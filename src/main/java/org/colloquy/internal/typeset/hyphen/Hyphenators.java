package org.colloquy.internal.typeset.hyphen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Languages whose words can be divided. Those that come with Colloquy are read when first asked
 * for, and then kept. Safe for threads.
 */
public final class Hyphenators {
  /** What the caller added, by tag in lower case. */
  private final Map<String, Hyphenator> added;

  /** What was read so far, by name of its resource; shared by all, and as many as there are. */
  private final Map<String, Patterns> read;

  private Hyphenators(Map<String, Hyphenator> added, Map<String, Patterns> read) {
    this.added = added;
    this.read = read;
  }

  /** The languages that come with Colloquy. */
  public static Hyphenators builtIn() {
    return new Hyphenators(Map.of(), new ConcurrentHashMap<>());
  }

  /**
   * These and another one, which outranks what was there.
   *
   * @param tag the language as a BCP 47 tag; more special tags fall back to it
   */
  public Hyphenators with(String tag, Patterns patterns) {
    Map<String, Hyphenator> more = new HashMap<>(added);
    String key = tag.toLowerCase(Locale.ROOT);
    more.put(key, hyphenator(key, patterns));
    return new Hyphenators(more, read);
  }

  /**
   * The hyphenator for a language, empty if it has none.
   *
   * @param tag a BCP 47 tag in any case; its last subtags are left off until one is found (RFC
   *     4647, section 3.4)
   */
  public Optional<Hyphenator> of(String tag) {
    String key = tag.toLowerCase(Locale.ROOT).replace('_', '-');
    while (!key.isEmpty()) {
      Hyphenator own = added.get(key);
      if (own != null) {
        return Optional.of(own);
      }
      String name = PatternNames.of(key);
      if (name != null) {
        return Optional.of(hyphenator(key, patterns(name)));
      }
      key = key.substring(0, Math.max(0, key.lastIndexOf('-')));
    }
    return Optional.empty();
  }

  private static Hyphenator hyphenator(String tag, Patterns patterns) {
    boolean german = tag.equals("de") || tag.startsWith("de-");
    return new Hyphenator(patterns, german ? 2 : 0, german);
  }

  private Patterns patterns(String name) {
    return read.computeIfAbsent(name, Hyphenators::load);
  }

  private static Patterns load(String name) {
    PatternReader reader = new PatternReader();
    try {
      String patterns = text(PatternNames.patternsOf(name) + ".pat.txt");
      String exceptions = text(name + ".hyp.txt");
      if (patterns == null) {
        throw new IllegalStateException("patterns are missing from the library: " + name);
      }
      reader.read(patterns);
      if (exceptions != null) {
        reader.readExceptions(exceptions);
      }
    } catch (PatternException e) {
      throw new IllegalStateException("malformed patterns in the library: " + name, e);
    }
    return reader.patterns();
  }

  private static @Nullable String text(String name) {
    try (InputStream in = Hyphenators.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
