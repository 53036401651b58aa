package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.model.Inline;
import org.colloquy.model.Span;

/**
 * Tags of a record in SGML that are never closed, as those of the proceedings of the European
 * Parliament in the Europarl corpus: {@code <CHAPTER ID=1>} before a heading, {@code <SPEAKER ID=2
 * LANGUAGE="IT" NAME="Segni">} before a speech, {@code <P>} between its paragraphs.
 */
public final class SpeakerTags {
  private static final String SPEAKER = "<speaker ";
  private static final String CLOSED = "</speaker";
  private static final Pattern TAG =
      Pattern.compile("<(SPEAKER|CHAPTER|P)\\b([^<>]{0,400})>", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME =
      Pattern.compile("\\bNAME ?= ?(?:\"([^\"]*)\"|([^\"\\s]+))", Pattern.CASE_INSENSITIVE);

  private final List<Line> read = new ArrayList<>();
  private String voice = "";
  private boolean begins = true;
  private boolean heads;

  private SpeakerTags() {}

  /** Whether several tags of a text name who speaks, and none is closed. */
  public static boolean areIn(String text) {
    if (text.indexOf("<SPEAKER ") < 0 && text.indexOf(SPEAKER) < 0) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int first = lower.indexOf(SPEAKER);
    int second = first < 0 ? -1 : lower.indexOf(SPEAKER, first + 1);
    int end = first < 0 ? -1 : lower.indexOf('>', first);
    boolean named = end > 0 && NAME.matcher(lower.substring(first, end)).find();
    return second > 0 && named && lower.indexOf(CLOSED) < 0;
  }

  /** The lines of such a text, each said by whom the tag before it names. */
  public static List<Line> of(List<Line> lines) {
    SpeakerTags tags = new SpeakerTags();
    lines.forEach(tags::split);
    return tags.read;
  }

  private void split(Line line) {
    begins |= line.startsParagraph();
    Matcher tag = TAG.matcher(line.text());
    int at = 0;
    while (tag.find()) {
      add(line, at, tag.start());
      take(tag.group(1).toLowerCase(Locale.ROOT), tag.group(2));
      at = tag.end();
    }
    add(line, at, line.text().length());
  }

  private void take(String tag, String attributes) {
    begins = true;
    heads = tag.equals("chapter");
    if (tag.equals("speaker")) {
      Matcher name = NAME.matcher(attributes);
      String found = name.find() ? name.group(1) == null ? name.group(2) : name.group(1) : "";
      voice = found.isBlank() ? "Unknown" : found.strip();
    } else if (heads) {
      voice = "";
    }
  }

  /** Adds what stands between two tags, or between one and an end of the line. */
  private void add(Line line, int from, int to) {
    String said = line.text().substring(from, to).stripLeading();
    Inline.Text whole = line.unmarked();
    if (said.isEmpty() || whole == null) {
      return;
    }
    int start = to - said.length();
    Inline.Text part = InlineCut.part(whole, start, start + said.stripTrailing().length());
    Span place = part.origin().span().orElse(line.span());
    Line made =
        heads
            ? Line.heading(2, List.of(part), place)
            : Line.text(begins ? Start.PARAGRAPH : line.start(), List.of(part), place);
    read.add(made.saidBy(voice));
    begins = heads;
    heads = false;
  }
}
