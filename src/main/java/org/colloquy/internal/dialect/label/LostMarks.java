package org.colloquy.internal.dialect.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Signs;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Labels that have lost their mark at the beginning of a paragraph, though others of the same
 * person have it: initials their colon while somebody else speaks, {@code [04:53] NL Yeah}, and
 * names their bold type, {@code Ana: Yes} among {@code **Ana:**}, where others have no label.
 */
public final class LostMarks {
  private static final int SEVERAL = 2;

  private final Map<String, Candidate> initials = new HashMap<>();
  private final Map<String, Candidate> bold = new HashMap<>();
  private final TreeMap<Integer, Candidate> speaking = new TreeMap<>();

  private LostMarks(List<Candidate> labels, Document document) {
    Map<String, Integer> uses = new HashMap<>();
    for (Candidate c : labels) {
      speaking.put(c.line(), c);
      boolean often = c.names() && uses.merge(c.key(), 1, Integer::sum) >= SEVERAL;
      if (often && isInitials(c)) {
        initials.put(c.label(), c);
      }
      if (often && c.written().endsWith(":") && document.mark(c.line()) == Lead.Mark.BOLD) {
        bold.put(c.key(), c);
      }
    }
  }

  /**
   * The labels, in order, with those that have lost their marks.
   *
   * @param labels in order
   */
  public static List<Candidate> with(List<Candidate> labels, Document document) {
    LostMarks lost = new LostMarks(labels, document);
    boolean any = !lost.initials.isEmpty() || !lost.bold.isEmpty();
    int first = any ? lost.speaking.firstKey() : document.lines().size();
    for (Lead lead : document.leads()) {
      Line line = lead.line();
      boolean begins = lead.index() > first && line.isText() && line.startsParagraph();
      if (begins && !lost.isNamed(lead.index())) {
        lost.find(lead);
      }
    }
    return List.copyOf(lost.speaking.values());
  }

  private boolean isNamed(int line) {
    Candidate there = speaking.get(line);
    return there != null && there.names();
  }

  private void find(Lead lead) {
    Candidate there = speaking.get(lead.index());
    Candidate last = speaking.floorEntry(lead.index()).getValue();
    Candidate bare = there == null ? bare(lead) : null;
    Candidate plain = plain(lead);
    if (plain != null) {
      speaking.put(lead.index(), plain);
    } else if (bare != null && !last.key().equals(bare.key())) {
      speaking.put(lead.index(), bare);
    }
  }

  private static boolean isInitials(Candidate c) {
    return c.kind() == Candidate.Kind.NAME
        && c.label().length() > 1
        && Shape.of(c.label()) == Shape.LETTERS
        && c.written().equals(c.label() + ":");
  }

  private @Nullable Candidate bare(Lead lead) {
    String text = lead.text();
    int end = text.indexOf(' ', lead.from());
    Candidate known = end < 0 ? null : initials.get(text.substring(lead.from(), end));
    int said = end < 0 ? text.length() : LabelScanner.skipSpace(text, end);
    boolean begins = said < text.length() && Character.isUpperCase(text.codePointAt(said));
    return known != null && begins ? at(lead, known, known.label(), said) : null;
  }

  private @Nullable Candidate plain(Lead lead) {
    String text = lead.text();
    boolean may = !bold.isEmpty() && lead.has(Signs.COLON);
    int colon = may ? LabelScanner.colon(text, text.length()) : -1;
    String label = colon > lead.from() ? text.substring(lead.from(), colon) : "";
    Candidate known = bold.get(Names.key(label));
    return known == null
        ? null
        : at(lead, known, label + ":", LabelScanner.skipSpace(text, colon + 1));
  }

  private static Candidate at(Lead lead, Candidate known, String written, int extent) {
    String name = known.label();
    return new Candidate(
        known.kind(), lead.index(), name, known.key(), written, extent, lead.time(), 0);
  }
}
