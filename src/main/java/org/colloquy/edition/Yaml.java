package org.colloquy.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.model.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document as nodes with places. It takes the parser's events, one at a time, and so
 * can refuse what a design has no use for before it costs anything: deep nesting, aliases, a second
 * document.
 */
final class Yaml {
  private static final int MAX_CHARACTERS = 64 * 1024;
  private static final int MAX_NESTING = 16;

  /** The beginning of any text. */
  static final Span START = new Span(0, 0, 1, 1);

  private final String name;
  private final String text;
  private final Iterator<Event> events;
  private final int[] lineStarts;
  private final int codePoints;
  private int points;
  private int units;

  private Yaml(String name, String text) {
    this.name = name;
    this.text = text;
    lineStarts = lineStarts(text);
    codePoints = text.codePointCount(0, text.length());
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    events = new Parse(settings).parseString(text).iterator();
  }

  /**
   * @return the document's value, empty where there is none
   * @throws ColloquyException if it is no YAML, or holds what no design needs
   */
  static Optional<Node> read(String name, String text) {
    if (text.length() > MAX_CHARACTERS) {
      String message = "the design has more than " + MAX_CHARACTERS + " characters";
      throw new ColloquyException(Diagnostic.of(Code.D005, message).withSource(name));
    }
    Yaml yaml = new Yaml(name, text);
    try {
      return yaml.document();
    } catch (MarkedYamlEngineException e) {
      Span place = e.getProblemMark().map(yaml::point).orElse(START);
      throw new ColloquyException(yaml.syntax(e.getProblem(), place), e);
    } catch (YamlEngineException e) {
      throw new ColloquyException(yaml.syntax(String.valueOf(e.getMessage()), START), e);
    }
  }

  private Diagnostic syntax(String problem, Span place) {
    return Diagnostic.of(Code.D002, "this is no YAML: " + problem)
        .withSource(name)
        .at(place, text)
        .withHint("write 'key: value' lines, and texts with # or : in quotes");
  }

  private Optional<Node> document() {
    Optional<Node> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent) {
        if (root.isPresent()) {
          throw refused(event, "a design is one document");
        }
        root = Optional.of(node(event, 0));
      }
    }
    return root;
  }

  private Node node(Event event, int depth) {
    if (depth > MAX_NESTING) {
      throw refused(event, "nested more than " + MAX_NESTING + " levels deep");
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence(event, depth);
      case MappingStart -> mapping(event, depth);
      default -> throw refused(event, "a design has no anchors and aliases");
    };
  }

  private Node.Text scalar(ScalarEvent event) {
    return new Node.Text(event.getValue(), span(event));
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new Node.Sequence(items, span(start));
  }

  private Node mapping(Event start, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      if (!(event instanceof ScalarEvent key)) {
        throw refused(event, "a key is a word");
      }
      entries.add(new Node.Entry(scalar(key), node(events.next(), depth + 1)));
      event = events.next();
    }
    return new Node.Mapping(entries, span(start));
  }

  private ColloquyException refused(Event event, String message) {
    return new ColloquyException(
        Diagnostic.of(Code.D005, message).withSource(name).at(span(event), text));
  }

  private Span span(Event event) {
    Span start = event.getStartMark().map(this::point).orElse(START);
    int end = event.getEndMark().map(m -> offset(m.getIndex())).orElse(start.start());
    return new Span(start.start(), Math.max(start.start(), end), start.line(), start.column());
  }

  private Span point(Mark mark) {
    int at = offset(mark.getIndex());
    int found = Arrays.binarySearch(lineStarts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Span(at, at, line + 1, at - lineStarts[line] + 1);
  }

  /** The parser counts code points, we count UTF-16 code units; marks come nearly in order. */
  private int offset(int codePoint) {
    int to = Math.min(codePoint, codePoints);
    units = text.offsetByCodePoints(units, to - points);
    points = to;
    return units;
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lf = c == '\n';
      if (lf || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
