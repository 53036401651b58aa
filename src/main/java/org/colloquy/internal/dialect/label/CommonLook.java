package org.colloquy.internal.dialect.label;

import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.model.Inline;

/** How all good labels of a dialect are set and written in a document. */
final class CommonLook {
  private static final int OFTEN = 3;

  private final Document document;

  /** Whether nearly all lines have what may be a label. */
  private final boolean everyLine;

  private final boolean bold;

  /** Whether some good labels stand in lines that are in italics as a whole. */
  private final boolean slanted;

  private final boolean timed;
  private final boolean angled;
  private final boolean handles;

  /** The level of the headings that all good labels are, or 0. */
  private final int level;

  private final boolean heads;

  /** The line of the heading above a talk whose good labels are all bold, or -1. */
  private final int section;

  /**
   * @param sure the uses of all labels that are good
   * @param candidates all that may be labels
   */
  CommonLook(List<Candidate> sure, List<Candidate> candidates, Document document) {
    this.document = document;
    everyLine = Placement.areMost(candidates, document);
    bold = !sure.isEmpty() && sure.stream().allMatch(this::isSet);
    slanted = sure.stream().anyMatch(this::isSlanted);
    boolean often = sure.size() >= OFTEN;
    timed = often && sure.stream().allMatch(c -> c.time() != null);
    angled = often && sure.stream().allMatch(c -> c.written().startsWith("<"));
    handles = often && sure.stream().allMatch(c -> isHandle(c.label()));
    level = NamedHeads.level(sure, document);
    heads = NamedHeads.are(sure, level, candidates, document);
    section = bold ? headingAbove(sure.get(0).line()) : -1;
  }

  private static boolean isHandle(String label) {
    return label.indexOf('_') > 0 && label.indexOf(' ') < 0;
  }

  /** The last heading above a line, or -1. */
  private int headingAbove(int line) {
    int at = line - 1;
    while (at >= 0 && document.line(at).kind() != Line.Kind.HEADING) {
      at--;
    }
    return at;
  }

  /** Whether nearly all lines have what may be a label. */
  boolean isOnEveryLine() {
    return everyLine;
  }

  /** Whether all are bold, or in italics. */
  boolean isBold() {
    return bold;
  }

  /** Whether all are nicknames between angle brackets, as in a chat. */
  boolean isAngled() {
    return angled;
  }

  /** Whether all are what people call themselves in a chat: {@code weir_keeper}. */
  boolean isHandles() {
    return handles;
  }

  /** Whether all are headings, and all headings of their level name people. */
  boolean isNamedHeads() {
    return heads;
  }

  /** Whether a label is in plain type above the heading of a talk whose labels are all bold. */
  boolean isAboveBold(Candidate c) {
    return c.line() < section && !isSet(c);
  }

  /** Whether a label lacks the time or the type that all have, or has one that none has. */
  boolean differs(Candidate c) {
    return c.time() == null && (timed || bold && !isSet(c))
        || !slanted && isSlanted(c)
        || level > 0 && document.line(c.line()).level() != level;
  }

  /** Whether a line begins in bold or in italics. */
  boolean isSet(Candidate c) {
    Line line = document.line(c.line());
    boolean italic = !line.inlines().isEmpty() && line.inlines().get(0) instanceof Inline.Emphasis;
    return line.bold() > 0 || italic;
  }

  /** Whether all of a line is in italics. */
  private boolean isSlanted(Candidate c) {
    return Setting.of(document.line(c.line()).inlines()).isItalic();
  }
}
