package org.colloquy.internal.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Metadata;

/** The lines of a document with what was said about it beforehand. */
final class Document {
  /** Names are announced in the first lines, in lines no longer than this. */
  private static final int ANNOUNCING_LINES = 6;

  private static final int ANNOUNCING_LENGTH = 200;

  /** A field of a form is shorter. */
  private static final int SENTENCE = 24;

  private final List<Line> lines;
  private final Declared declared;
  private final Set<String> announced = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final List<Lead> leads = new ArrayList<>();

  Document(List<Line> lines, Declared declared) {
    this.lines = lines;
    this.declared = declared;
    Metadata metadata = declared.metadata();
    metadata.title().ifPresent(this::announce);
    metadata.subtitle().ifPresent(this::announce);
    metadata.contributors().forEach(c -> announce(c.name()));
    for (Declared.Person person : declared.speakers()) {
      announce(person.name());
      labels.add(Names.key(person.name()));
      person.labels().forEach(l -> labels.add(Names.key(l)));
    }
    Map<String, Integer> brief = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isText() || line.kind() == Line.Kind.HEADING) {
        leads.add(Lead.of(i, line));
        if (line.text().length() <= LabelScanner.PREFIX) {
          brief.merge(line.text(), 1, Integer::sum);
        }
      }
    }
    // a line that comes again is a label itself
    lines.stream()
        .filter(l -> brief.getOrDefault(l.text(), 1) == 1)
        .filter(l -> l.isText() || l.kind() == Line.Kind.HEADING)
        .limit(ANNOUNCING_LINES)
        .filter(l -> l.text().length() <= ANNOUNCING_LENGTH)
        .filter(l -> LabelScanner.colon(l.text(), l.text().length()) < 0 || l.level() == 1)
        .forEach(l -> announce(l.text()));
  }

  private void announce(String text) {
    announced.addAll(Names.words(text));
    announced.addAll(Names.nameWords(text));
  }

  List<Line> lines() {
    return lines;
  }

  /** The beginnings of all lines of text and headings, in order. */
  List<Lead> leads() {
    return leads;
  }

  /** Whether a line begins a paragraph, or what may be one: a line or a sentence ends before it. */
  boolean begins(int index) {
    return index == 0
        || lines.get(index).start() != Line.Start.WRAP
        || endsSentence(lines.get(index - 1));
  }

  /** Whether a line that may be a label as a whole stands apart, with words behind it. */
  boolean isFollowedByText(int index) {
    return begins(index) && index + 1 < lines.size() && lines.get(index + 1).isText();
  }

  /** Whether a sentence at least stands behind a label in its line. */
  boolean isSpeech(Candidate label) {
    Line line = lines.get(label.line());
    return line.text().length() > label.extent() + SENTENCE && endsSentence(line);
  }

  static boolean endsSentence(Line line) {
    String text = line.text().strip();
    return text.isEmpty() || ".!?…。！？؟:”\"»)]".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  Line line(int index) {
    return lines.get(index);
  }

  /** Whether the document is a recording's captions: its lines have times. */
  boolean isTimed() {
    return !lines.isEmpty() && lines.get(0).time() != null;
  }

  /** Whether a label may stand here: in captions never in the middle of a sentence. */
  boolean mayBeLabelled(int index) {
    return !isTimed() || line(index).startsParagraph();
  }

  /** A BCP 47 tag, as declared or guessed; empty where nothing tells it. */
  String language() {
    Optional<String> known = declared.metadata().language();
    if (known.isPresent()) {
      return known.get();
    }
    Languages.Guess guess = Languages.of(lines);
    return guess == null ? "" : guess.tag();
  }

  Declared declared() {
    return declared;
  }

  /** Whether an override names this label or somebody of this name. */
  boolean isDeclared(String key) {
    return labels.contains(key);
  }

  /** Whether every word of a label stands in the title, in the first lines or in the metadata. */
  boolean isAnnounced(String label) {
    List<String> parts = Names.parts(label);
    return !parts.isEmpty()
        && parts.stream().allMatch(p -> p.length() > 1 || Character.isIdeographic(p.codePointAt(0)))
        && announced.containsAll(parts);
  }
}
