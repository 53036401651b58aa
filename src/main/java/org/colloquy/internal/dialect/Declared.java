package org.colloquy.internal.dialect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Metadata;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a document beforehand (front matter, sidecar, options), which outranks
 * whatever the text suggests.
 *
 * @param metadata title, contributors, language ...; whatever is not known is absent
 * @param dialect name of the only dialect to consider, {@link Detector#NONE} for prose, or null
 * @param turns for a line of the source, who begins to speak there; empty: nobody does
 */
public record Declared(
    Metadata metadata,
    List<Person> speakers,
    @Nullable String dialect,
    Map<Integer, Optional<String>> turns) {

  /** Nothing is known. */
  public static final Declared NOTHING = new Declared(Metadata.EMPTY, List.of(), null, Map.of());

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
  }
}
