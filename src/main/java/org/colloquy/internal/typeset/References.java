package org.colloquy.internal.typeset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where destinations are, and the wording of references to them. */
final class References implements Piece.Visitor<Piece> {
  private static final String UNKNOWN = "?";

  private final Map<String, Layout.Place> places = new LinkedHashMap<>();

  /** The first place of a name counts. */
  void put(String destination, Layout.Place place) {
    places.putIfAbsent(destination, place);
  }

  Map<String, Layout.Place> places() {
    return places;
  }

  boolean knows(String destination) {
    return places.containsKey(destination);
  }

  /** What stands for a reference. */
  String wording(Piece.Reference reference) {
    Layout.@Nullable Place place = places.get(reference.destination());
    if (place == null) {
      return UNKNOWN;
    }
    return switch (reference.cite()) {
      case PAGE -> Integer.toString(place.page());
      case PAGE_LINE -> place.page() + ":" + place.line();
    };
  }

  /** Pieces with text in place of references; the same list if it has none. */
  List<Piece> resolve(List<Piece> pieces) {
    if (pieces.stream().noneMatch(Piece.Reference.class::isInstance)) {
      return pieces;
    }
    List<Piece> resolved = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      resolved.add(piece.accept(this));
    }
    return resolved;
  }

  @Override
  public Piece run(Piece.Run run) {
    return run;
  }

  @Override
  public Piece gap(Piece.Gap gap) {
    return gap;
  }

  @Override
  public Piece newline(Piece.Newline newline) {
    return newline;
  }

  @Override
  public Piece reference(Piece.Reference reference) {
    return new Piece.Run(wording(reference), reference.style(), "", reference.mark());
  }

  @Override
  public Piece note(Piece.Note note) {
    return note;
  }
}
