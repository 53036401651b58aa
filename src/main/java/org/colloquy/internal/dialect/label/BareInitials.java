package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Initials that have lost their colon, {@code [04:53] NL Yeah}: those of somebody who has it
 * elsewhere, at the beginning of a paragraph, before a sentence, while somebody else speaks.
 */
public final class BareInitials {
  private static final int SEVERAL = 2;

  private BareInitials() {}

  /**
   * The labels without their colons.
   *
   * @param labels in order
   */
  public static List<Candidate> of(List<Candidate> labels, Document document) {
    Map<String, Candidate> initials = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    TreeMap<Integer, Candidate> speaking = new TreeMap<>();
    for (Candidate c : labels) {
      speaking.put(c.line(), c);
      if (isInitials(c) && uses.merge(c.label(), 1, Integer::sum) == SEVERAL) {
        initials.put(c.label(), c);
      }
    }
    List<Candidate> found = new ArrayList<>();
    int first = initials.isEmpty() ? document.lines().size() : speaking.firstKey() + 1;
    for (int i = first; i < document.lines().size(); i++) {
      Line line = document.line(i);
      boolean may = line.isText() && line.startsParagraph() && !speaking.containsKey(i);
      Candidate bare = may ? bare(Lead.of(i, line), initials) : null;
      if (bare != null && !speaking.floorEntry(i).getValue().key().equals(bare.key())) {
        found.add(bare);
        speaking.put(i, bare);
      }
    }
    return found;
  }

  private static boolean isInitials(Candidate c) {
    return c.kind() == Candidate.Kind.NAME
        && c.label().length() > 1
        && Shape.of(c.label()) == Shape.LETTERS
        && c.written().equals(c.label() + ":");
  }

  private static @Nullable Candidate bare(Lead lead, Map<String, Candidate> initials) {
    String text = lead.text();
    int end = text.indexOf(' ', lead.from());
    Candidate known = end < 0 ? null : initials.get(text.substring(lead.from(), end));
    int said = end < 0 ? text.length() : LabelScanner.skipSpace(text, end);
    boolean begins = said < text.length() && Character.isUpperCase(text.codePointAt(said));
    return known != null && begins
        ? new Candidate(
            known.kind(),
            lead.index(),
            known.label(),
            Names.key(known.label()),
            known.label(),
            said,
            lead.time(),
            0)
        : null;
  }
}
