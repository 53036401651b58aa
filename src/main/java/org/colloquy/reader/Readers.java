package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The one table of readers: the built-in ones, then those of plug-ins. */
public final class Readers {
  private static final List<Reader> BUILT_IN = List.of(new JsonReader());

  private Readers() {}

  /** The built-in readers, in the order in which formats are listed. */
  public static List<Reader> builtIn() {
    return BUILT_IN;
  }

  /**
   * The readers that plug-ins bring, found by {@link ServiceLoader} with the context class loader.
   */
  public static List<Reader> fromPlugIns() {
    List<Reader> found = new ArrayList<>();
    ServiceLoader.load(Reader.class).forEach(found::add);
    return found;
  }

  /** The reader with a format's name or one of its extensions, in any case. */
  public static Optional<Reader> named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    Optional<Reader> builtIn = find(BUILT_IN, key);
    return builtIn.isPresent() ? builtIn : find(fromPlugIns(), key);
  }

  private static Optional<Reader> find(List<Reader> list, String key) {
    return list.stream()
        .filter(x -> x.name().equals(key) || x.extensions().contains(key))
        .findFirst();
  }
}
