package org.colloquy.internal.source.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.Cue;
import org.colloquy.internal.source.timed.Cue.Placed;
import org.colloquy.internal.source.timed.TypedRows;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tables whose rows are elements, and whose cells are elements in these that hold nothing but text,
 * of which one says of what kind the row is: {@code
 * <row><kind>Speaker</kind><text>Ana</text></row>}.
 */
public final class TypedXml implements XmlEvents.Visitor {
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, List<Map<String, Placed>>> rows = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Span begins;

  /** An element that is open, with the cells in it so far. */
  private record Open(String name, Map<String, Placed> cells) {}

  private TypedXml() {}

  /** What the rows of a document say; none if it has no such rows. */
  public static List<Cue> read(SourceText source, int nesting, Told told) {
    TypedXml typed = new TypedXml();
    new XmlEvents(source, nesting, told).each(typed);
    List<Map<String, Placed>> most = List.of();
    for (List<Map<String, Placed>> rows : typed.rows.values()) {
      most = rows.size() > most.size() ? rows : most;
    }
    return TypedRows.ofRecords(most, told);
  }

  @Override
  public void start(String name, Attributes attributes) {
    open.push(new Open(name, new LinkedHashMap<>()));
    text.setLength(0);
    begins = null;
  }

  @Override
  public void text(String said, Span span) {
    begins = begins == null && !said.isBlank() ? span : begins;
    text.append(said);
  }

  @Override
  public void end(String name) {
    Open element = open.pop();
    Open above = open.peek();
    String said = text.toString().strip();
    if (!element.cells().isEmpty()) {
      rows.computeIfAbsent(name, k -> new ArrayList<>()).add(element.cells());
    } else if (above != null && begins != null) {
      above.cells().putIfAbsent(name, new Placed(said, begins));
    }
    text.setLength(0);
    begins = null;
  }
}
