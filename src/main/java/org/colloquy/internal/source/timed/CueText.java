package org.colloquy.internal.source.timed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.timed.Cue.Said;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a caption: WebVTT's tags (W3C WebVTT, section 6.4) and those that SubRip files
 * have. What is no known tag is text.
 */
final class CueText {
  private static final int LONGEST_TAG = 300;
  private static final int DEEPEST = 16;
  private static final Set<String> TAGS =
      Set.of("c", "i", "b", "u", "s", "v", "lang", "ruby", "rt", "font", "br", "em", "strong");

  /** An open tag: {@code v} or {@code lang} with what stands behind its name, or a colour. */
  private record Tag(String name, String annotation, @Nullable String colour) {}

  private final SourceText source;
  private final List<Said> lines = new ArrayList<>();
  private final Deque<Tag> open = new ArrayDeque<>();
  private List<Inline> line = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private int runStart = -1;
  private int lineStart = -1;
  private int lineEnd;
  private @Nullable String voice;
  private @Nullable String colour;
  private boolean coloured;

  private CueText(SourceText source) {
    this.source = source;
  }

  /** The lines that the characters [from, to) of a source are. */
  static List<Said> read(SourceText source, int from, int to) {
    CueText text = new CueText(source);
    text.scan(from, to);
    return text.lines;
  }

  private void scan(int from, int to) {
    String text = source.text();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end = c == '<' ? tag(at, to) : c == '{' ? braces(at, to) : -1;
      if (end > at) {
        at = end;
      } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\f') {
        endLine();
        at++;
      } else if (c == '>' && changes(at, to)) {
        endLine();
        at = append(at, to);
      } else {
        at = append(at, to);
      }
    }
    endLine();
  }

  /** Whether the mark of another speaker stands here, within a line. */
  private boolean changes(int at, int to) {
    String text = source.text();
    return at + 2 < to
        && text.charAt(at + 1) == '>'
        && runStart >= 0
        && run.length() > 0
        && Words.isSpace(run.charAt(run.length() - 1));
  }

  private int append(int at, int to) {
    String text = source.text();
    char c = text.charAt(at);
    int end = c == '&' ? Entities.end(text, at, to) : at + 1;
    String written = c == '&' && end > at + 1 ? Entities.value(text, at, end) : "";
    boolean visible = !Words.isSpace(written.isEmpty() ? c : written.charAt(0));
    if (runStart < 0) {
      runStart = at;
    }
    if (visible) {
      String now = colour();
      coloured = lineStart < 0 ? now != null : coloured && Objects.equals(colour, now);
      colour = now;
      lineStart = lineStart < 0 ? at : lineStart;
      lineEnd = end;
    }
    if (written.isEmpty()) {
      run.append(c);
    } else {
      run.append(written);
    }
    return end;
  }

  /** The end of a known tag, which is dealt with, or -1. */
  private int tag(int at, int to) {
    String text = source.text();
    int close = text.indexOf('>', at);
    if (close < 0 || close >= to || close - at > LONGEST_TAG) {
      return -1;
    }
    String inside = text.substring(at + 1, close).strip();
    if (inside.indexOf('<') >= 0) {
      return -1;
    }
    if (CaptionTime.parse(inside) != null) {
      return close + 1;
    }
    boolean ends = inside.startsWith("/");
    String body = ends ? inside.substring(1) : inside;
    int nameEnd = 0;
    while (nameEnd < body.length() && Character.isLetter(body.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = body.substring(0, nameEnd).toLowerCase(Locale.ROOT);
    if (!TAGS.contains(name) || !isTagEnd(body, nameEnd)) {
      return -1;
    }
    flush();
    if (name.equals("br")) {
      endLine();
    } else if (ends) {
      close(name);
    } else {
      open(name, body.substring(nameEnd));
    }
    return close + 1;
  }

  private static boolean isTagEnd(String body, int at) {
    return at == body.length()
        || Words.isSpace(body.charAt(at))
        || "./".indexOf(body.charAt(at)) >= 0;
  }

  private void open(String name, String rest) {
    int space = 0;
    while (space < rest.length() && !Words.isSpace(rest.charAt(space))) {
      space++;
    }
    String annotation = Entities.decoded(rest.substring(space).strip());
    if (name.equals("v")) {
      // one caption may have several voices: each has lines of its own
      endLine();
      voice = annotation.isEmpty() ? null : annotation;
    } else if (open.size() < DEEPEST) {
      String classes = rest.substring(0, space);
      open.push(new Tag(name, annotation, name.equals("font") ? font(annotation) : of(classes)));
    }
  }

  /** The colour of the innermost tag that has one. */
  private @Nullable String colour() {
    for (Tag tag : open) {
      if (tag.colour() != null) {
        return tag.colour();
      }
    }
    return null;
  }

  /** The class that gives the colour of letters; its own name may be any. */
  private static @Nullable String of(String classes) {
    return Stream.of(classes.split("\\."))
        .filter(c -> !c.isEmpty() && !c.startsWith("bg"))
        .findFirst()
        .orElse(null);
  }

  /** {@code #ffff00} of {@code face="Arial" color="#FFFF00"}. */
  private static @Nullable String font(String attributes) {
    String lower = attributes.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("color=");
    if (at < 0) {
      return null;
    }
    String value = lower.substring(at + "color=".length()).replace("\"", "").replace("'", "");
    int end = value.indexOf(' ');
    return end < 0 ? value : value.substring(0, end);
  }

  private void close(String name) {
    if (name.equals("v")) {
      endLine();
      voice = null;
      return;
    }
    for (Iterator<Tag> tags = open.iterator(); tags.hasNext(); ) {
      if (tags.next().name().equals(name)) {
        tags.remove();
        return;
      }
    }
  }

  /** SubRip's {@code {\an8}} and {@code {b}}; -1 where braces are text. */
  private int braces(int at, int to) {
    String text = source.text();
    int close = text.indexOf('}', at);
    if (close < 0 || close >= to || close - at > LONGEST_TAG) {
      return -1;
    }
    String inside = text.substring(at + 1, close);
    boolean style =
        inside.startsWith("\\")
            || Set.of("b", "i", "u", "/b", "/i", "/u").contains(inside.toLowerCase(Locale.ROOT));
    return style ? close + 1 : -1;
  }

  private void flush() {
    if (run.length() > 0) {
      Inline inline = new Inline.Text(run.toString(), Origin.at(source.span(runStart, lineEnd)));
      for (Tag tag : open) {
        inline = wrapped(tag, inline);
      }
      line.add(inline);
    }
    run.setLength(0);
    runStart = -1;
  }

  private static Inline wrapped(Tag tag, Inline inline) {
    List<Inline> inside = List.of(inline);
    return switch (tag.name()) {
      case "i", "em" -> new Inline.Emphasis(inside, inline.origin());
      case "b", "strong" -> new Inline.Strong(inside, inline.origin());
      case "rt" -> new Inline.Superscript(inside, inline.origin());
      case "lang" ->
          Language.isTag(tag.annotation())
              ? new Inline.LanguageSpan(tag.annotation(), inside, inline.origin())
              : inline;
      default -> inline;
    };
  }

  private void endLine() {
    flush();
    if (lineStart >= 0) {
      List<Inline> inlines = LineEdges.stripped(line);
      Span span = source.span(lineStart, lineEnd);
      lines.add(new Said(voice, coloured ? colour : null, inlines, span));
    }
    line = new ArrayList<>();
    lineStart = -1;
  }
}
