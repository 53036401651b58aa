package org.colloquy.reader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML that somebody wrote about an interview. It takes the parser's events one by one, which
 * bounds depth and size before they cost anything; aliases, with which a few lines can grow to
 * gigabytes, are not read.
 */
final class YamlText {
  /** The times of a hundred thousand turns; no honest front matter is longer. */
  static final int MOST_CHARACTERS = 4 * 1024 * 1024;

  /** No honest value is longer. */
  static final int LONGEST_VALUE = 64 * 1024;

  private static final int NESTING = 20;

  private final SourceText source;
  private final int from;
  private final String text;
  private final Iterator<Event> events;
  private int points;
  private int units;

  private YamlText(SourceText source, int from, int to) {
    this.source = source;
    this.from = from;
    String written = source.text().substring(from, to);
    text = written.startsWith("{") ? written.replace('\t', ' ') : written;
    LoadSettings settings = LoadSettings.builder().build();
    events = new Parse(settings).parseString(text).iterator();
  }

  /**
   * The mapping that a stretch of a source is; an empty one where it holds nothing.
   *
   * @throws ColloquyException M011 no YAML, M012 too large, too deep, or with aliases
   */
  static YamlValue.Fields fields(SourceText source, int from, int to) {
    YamlValue value = value(source, from, to);
    if (value instanceof YamlValue.Fields fields) {
      return fields;
    }
    if (value == null || value instanceof YamlValue.Text text && text.isNothing()) {
      return new YamlValue.Fields(List.of(), source.span(from, from));
    }
    throw new ColloquyException(
        source
            .problem(Code.M011, value.span(), "keys with values are expected here")
            .withHint("write lines such as 'title: The Long Way Home'"));
  }

  /** The value that a stretch of a source is, or null where it holds nothing. */
  static @Nullable YamlValue value(SourceText source, int from, int to) {
    if (to - from > MOST_CHARACTERS) {
      String message = "more than " + MOST_CHARACTERS + " characters of YAML";
      throw new ColloquyException(source.problem(Code.M012, source.span(from, from), message));
    }
    YamlText yaml = new YamlText(source, from, to);
    try {
      return yaml.document();
    } catch (MarkedYamlEngineException e) {
      Span place = yaml.place(e).map(yaml::point).orElse(source.span(from, from));
      throw new ColloquyException(yaml.syntax(e.getProblem(), place), e);
    } catch (YamlEngineException e) {
      throw new ColloquyException(yaml.syntax(e.getMessage(), source.span(from, from)), e);
    }
  }

  /** Where something is wrong: what is open to the end is so from where it was opened. */
  private Optional<Mark> place(MarkedYamlEngineException e) {
    boolean atEnd = e.getProblemMark().filter(m -> offset(m.getIndex()) >= end()).isPresent();
    return atEnd ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
  }

  private int end() {
    return from + text.stripTrailing().length();
  }

  private Diagnostic syntax(@Nullable String problem, Span place) {
    return source
        .problem(Code.M011, place, "this is no YAML: " + problem)
        .withHint("write 'key: value' lines; texts with ': ', '#' or quotation marks need quotes");
  }

  private @Nullable YamlValue document() {
    YamlValue value = null;
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case Scalar, SequenceStart, MappingStart, Alias -> {
          if (value != null) {
            throw refused(event, "a second document");
          }
          value = value(event, 0);
        }
        default -> {
          // the stream's and the document's own beginning and end say nothing
        }
      }
    }
    return value;
  }

  private YamlValue value(Event event, int depth) {
    if (depth > NESTING) {
      throw refused(event, "more than " + NESTING + " levels of nesting");
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> items(event, depth);
      case MappingStart -> fields(event, depth);
      default -> throw refused(event, "an alias");
    };
  }

  private YamlValue.Text scalar(ScalarEvent event) {
    if (event.getValue().length() > LONGEST_VALUE) {
      throw refused(event, "a value of more than " + LONGEST_VALUE + " characters");
    }
    return new YamlValue.Text(event.getValue(), event.isPlain(), span(event));
  }

  private YamlValue items(Event start, int depth) {
    List<YamlValue> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(value(e, depth + 1));
    }
    return new YamlValue.Items(items, span(start));
  }

  private YamlValue fields(Event start, int depth) {
    List<YamlValue.Field> fields = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      if (!(e instanceof ScalarEvent key)) {
        throw refused(e, "a key that is no word");
      }
      fields.add(new YamlValue.Field(scalar(key), value(events.next(), depth + 1)));
    }
    return new YamlValue.Fields(fields, span(start));
  }

  private ColloquyException refused(Event event, String what) {
    return new ColloquyException(
        source
            .problem(Code.M012, span(event), what + " is more than metadata may have")
            .withHint("write the values out, once each"));
  }

  private Span span(Event event) {
    Span start = event.getStartMark().map(this::point).orElse(source.span(from, from));
    int end = event.getEndMark().map(m -> offset(m.getIndex())).orElse(start.start());
    return source.span(start.start(), end);
  }

  private Span point(Mark mark) {
    int at = offset(mark.getIndex());
    return source.span(at, at);
  }

  /** The parser counts code points, a source UTF-16 code units; marks come nearly in order. */
  private int offset(int codePoint) {
    int most = text.codePointCount(units, text.length()) + points;
    int to = Math.min(codePoint, most);
    units = text.offsetByCodePoints(units, to - points);
    points = to;
    return from + units;
  }
}
