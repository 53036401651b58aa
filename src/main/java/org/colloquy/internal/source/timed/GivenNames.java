package org.colloquy.internal.source.timed;

import java.util.List;
import java.util.Set;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Passes on a document in which given and family names stand apart, with whole names instead. */
final class GivenNames implements JsonWalk.Visitor {
  private static final Set<String> GIVEN =
      Set.of("firstname", "givenname", "given", "first", "forename", "fname");
  private static final List<String> FAMILY =
      List.of(
          "last_name", "lastname", "lastName", "family_name", "surname", "family", "last", "lname");

  private final JsonWalk.Visitor visitor;
  private final JsonPath given;
  private final JsonPath family;
  private @Nullable String first;
  private @Nullable String last;
  private @Nullable Span place;

  private GivenNames(JsonWalk.Visitor visitor, JsonPath given, JsonPath family) {
    this.visitor = visitor;
    this.given = given;
    this.family = family;
  }

  /** A visitor that is told whole names, or the same one where no family names stand beside. */
  static JsonWalk.Visitor joined(JsonWalk.Visitor visitor, @Nullable JsonPath name) {
    JsonPath family = name == null ? null : family(name);
    return name == null || family == null ? visitor : new GivenNames(visitor, name, family);
  }

  /** Whether somebody's given name stands there, beside the family name. */
  static boolean isGiven(JsonPath name) {
    return family(name) != null;
  }

  private static @Nullable JsonPath family(JsonPath name) {
    JsonPath above = name.parent();
    if (above == null || !GIVEN.contains(JsonPath.bare(name.key()))) {
      return null;
    }
    for (String key : FAMILY) {
      JsonPath family = above.find(key);
      if (family != null && family.hasLetters()) {
        return family;
      }
    }
    return null;
  }

  @Override
  public void list(JsonPath path) {
    visitor.list(path);
  }

  @Override
  public void object(JsonPath path) {
    visitor.object(path);
  }

  @Override
  public void value(JsonPath path, String text, Span span) {
    if (path == given) {
      first = text.strip();
      place = span;
    } else if (path == family) {
      last = text.strip();
      place = place == null ? span : place;
    } else {
      visitor.value(path, text, span);
    }
  }

  @Override
  public void nothing(JsonPath path) {
    visitor.nothing(path);
  }

  @Override
  public void end(JsonPath path) {
    if (path == given.parent() && place != null) {
      String whole = first == null ? last : last == null ? first : first + " " + last;
      visitor.value(given, whole == null ? "" : whole, place);
      place = null;
      first = null;
      last = null;
    }
    visitor.end(path);
  }
}
