package org.colloquy.internal.source.xml;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.source.xml.XmlEvents.Attributes;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that may begin with the label of whoever says them, and what follows from that: a name
 * that leads to somebody begins a speech of theirs within the one that is open.
 */
final class NamedInText {
  private final Speeches speeches;
  private final XmlLines lines;
  private final Header header;

  /** The speech that a speech has become since somebody else was named in its text. */
  private final Map<Integer, Integer> since = new HashMap<>();

  /** What the people are called who were named in texts, by where their names lead. */
  private final Map<String, String> known = new HashMap<>();

  /** Where the name leads that the open paragraph begins with; null if it begins with none. */
  private @Nullable String link;

  private String name = "";

  NamedInText(Speeches speeches, XmlLines lines, Header header) {
    this.speeches = speeches;
    this.lines = lines;
    this.header = header;
  }

  /** The speech that a speech has become; itself if nobody else was named in it. */
  int now(int speech) {
    return since.getOrDefault(speech, speech);
  }

  /** Somebody else is named in a speech, which goes on as theirs. */
  int another(int speech) {
    int next = speeches.begin(key -> null);
    since.put(speech, next);
    return next;
  }

  /** A link begins that a paragraph begins with. */
  void link(Attributes attributes) {
    link = attributes.get("type") == null ? null : attributes.get("href");
    name = "";
  }

  /** A link has ended; so much of the paragraph was read. */
  void linked(String text) {
    name = name.isEmpty() ? text.strip() : name;
  }

  /** The paragraph has ended. */
  void end() {
    link = null;
  }

  /** Adds the paragraph, of a speech or with -1 of none. */
  void add(List<Inline> inlines, Span place, int within, @Nullable Duration time) {
    int speech = now(within);
    int label = speech < 0 ? 0 : label(PlainText.ofInlines(inlines), speech);
    if (label > 0) {
      lines.labelled(inlines, place, whose(within, speech), label);
    } else {
      lines.paragraph(inlines, place, speech, time);
    }
  }

  /** How many characters of a paragraph are the label that its own text begins with. */
  private int label(String text, int speech) {
    String called = speeches.called(speech, header.names());
    if (FusedLabel.repeats(text, lines.label())) {
      lines.labelIsData();
    }
    boolean first = !lines.hasBegun(speech) && lines.mayBeLabelled();
    return link != null ? FusedLabel.end(text) : first ? FusedLabel.end(text, called) : 0;
  }

  /** The speech of whoever is named in the text of a speech, which goes on as theirs. */
  private int whose(int within, int speech) {
    String to = link;
    if (to == null) {
      return speech;
    }
    String called = speeches.called(speech, header.names());
    if (!lines.hasBegun(speech) && !called.isEmpty()) {
      known.putIfAbsent(to, called);
      return speech;
    }
    int next = another(within);
    speeches.named(next, known.getOrDefault(to, name));
    return next;
  }
}
