package org.colloquy.internal.dialect.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Metadata;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a document beforehand (front matter, sidecar, options), which outranks
 * whatever the text suggests.
 *
 * @param metadata title, contributors, language ...; whatever is not known is absent
 * @param dialect name of the only dialect to consider, {@code none} for prose, or null
 * @param turns for a line of the source, who begins to speak there; empty: nobody does
 * @param none keys of metadata that have no value, whatever the text suggests
 * @param places for what {@link #person}, {@link #turn} and {@link #block} call it, where it was
 *     declared: gives a problem with it that place
 * @param file what the document's file is called, or empty
 */
public record Declared(
    Metadata metadata,
    List<Person> speakers,
    @Nullable String dialect,
    Map<Integer, Optional<String>> turns,
    Set<String> none,
    Map<String, UnaryOperator<Diagnostic>> places,
    String file) {

  /** Nothing is known. */
  public static final Declared NOTHING =
      new Declared(Metadata.EMPTY, List.of(), null, Map.of(), Set.of(), Map.of(), "");

  /**
   * A speaker as declared.
   *
   * @param role null where not said
   */
  public record Person(
      String name, List<String> labels, @Nullable Role role, @Nullable String description) {
    public Person {
      labels = List.copyOf(labels);
    }
  }

  public Declared {
    speakers = List.copyOf(speakers);
    turns = Map.copyOf(turns);
    none = Set.copyOf(none);
    places = Map.copyOf(places);
  }

  /** What to call a declared person among the places. */
  public static String person(String name) {
    return "speakers " + name;
  }

  /** What to call a line with a declared turn among the places. */
  public static String turn(int line) {
    return "turns " + line;
  }

  /** What to call a block of which something was declared among the places. */
  public static String block(String id) {
    return "blocks " + id;
  }

  /** What else is known beforehand than who the people are. */
  public Declared with(Metadata known, List<Person> people) {
    return new Declared(known, people, dialect, turns, none, places, file);
  }

  /** The same of a file with a name. */
  public Declared in(String name) {
    return new Declared(metadata, speakers, dialect, turns, none, places, name);
  }

  public Diagnostic placed(String what, Diagnostic problem) {
    return places.getOrDefault(what, UnaryOperator.identity()).apply(problem);
  }
}
