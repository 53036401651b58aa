package org.colloquy.internal.source.xml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** The lines of a document as they come, with the label that the next speech begins with. */
final class XmlLines {
  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> speeches = new ArrayList<>();
  private List<Inline> label = List.of();
  private Span labelPlace = new Span(0, 0, 1, 1);
  private boolean labelIsData;
  private int latest = -1;

  /**
   * Keeps the label that stands before a speech or at its beginning.
   *
   * @param data whether it is no text, but data about who speaks
   */
  void label(List<Inline> inlines, Span place, boolean data) {
    unused();
    labelIsData = data;
    label = inlines;
    labelPlace = place;
  }

  /** The label that no speech has used yet; empty if there is none. */
  String label() {
    return PlainText.ofInlines(label);
  }

  /** Makes a line of a label that no speech follows. */
  void unused() {
    if (!label.isEmpty()) {
      List<Inline> inlines = label;
      label = List.of();
      add(Line.text(Start.PARAGRAPH, inlines, labelPlace).saidBy(""), -1);
    }
  }

  /** A paragraph of a speech, or with -1 of none. */
  void paragraph(List<Inline> inlines, Span place, int speech, @Nullable Duration time) {
    if (speech < 0) {
      unused();
      add(Line.text(Start.PARAGRAPH, inlines, place).saidBy(""), speech);
      return;
    }
    if (label.isEmpty()) {
      add(Line.text(Start.PARAGRAPH, inlines, place).at(time), speech);
      return;
    }
    List<Inline> all = new ArrayList<>(label);
    int colon = colon(inlines);
    if (colon == 0) {
      all.add(new Inline.Text(" "));
    }
    int extent = PlainText.ofInlines(all).length() + colon;
    all.addAll(inlines);
    label = List.of();
    add(Line.text(Start.PARAGRAPH, all, labelPlace).labelled(extent).at(time), speech);
  }

  /** A paragraph of a speech that begins with its label. */
  void labelled(List<Inline> inlines, Span place, int speech, int extent) {
    label = labelIsData ? List.of() : label;
    unused();
    add(Line.text(Start.PARAGRAPH, inlines, place).labelled(extent), speech);
  }

  /** The label that stands before a speech comes again in its text. */
  void labelIsData() {
    labelIsData = true;
  }

  /** Whether a text that follows may begin with its label: none stands before it but in data. */
  boolean mayBeLabelled() {
    return label.isEmpty() || labelIsData;
  }

  /** How many characters at the beginning of a text still belong to the label before it. */
  private static int colon(List<Inline> inlines) {
    String text = PlainText.ofInlines(inlines);
    int end = 0;
    while (end < Math.min(4, text.length() - 1) && ":：. –—".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.startsWith("...") ? 0 : end;
  }

  void heading(List<Inline> inlines, Span place, int level) {
    unused();
    add(Line.heading(level, inlines, place).saidBy(""), -1);
  }

  private void add(Line line, int speech) {
    lines.add(line);
    speeches.add(speech);
    latest = Math.max(latest, speech);
  }

  /** Whether a speech, or one that began later, has a line. */
  boolean hasBegun(int speech) {
    return latest >= speech;
  }

  /** All lines, those of speeches with their voices. */
  List<Line> said(Speeches by) {
    List<Line> said = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int speech = speeches.get(i);
      said.add(speech < 0 ? lines.get(i) : lines.get(i).saidBy(by.voice(speech)));
    }
    return said;
  }
}
