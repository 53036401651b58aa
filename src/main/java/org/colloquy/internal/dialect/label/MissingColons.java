package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.LabelScanner;

/** A name without its colon where its other uses have one before a dash: {@code Ana--} once. */
public final class MissingColons {
  private static final int SEVERAL = 2;

  private MissingColons() {}

  /** The uses of labels that have their dash alone, in order. */
  public static List<Candidate> of(List<Candidate> labels, Document document) {
    Map<String, Integer> dashed = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    Map<String, Candidate> names = new HashMap<>();
    for (Candidate c : labels) {
      taken.add(c.line());
      String text = document.line(c.line()).text();
      int colon = c.label().length();
      boolean plain = text.startsWith(c.label() + ":") && c.kind() == Candidate.Kind.NAME;
      int dashes = plain ? LabelScanner.behindDashes(text, colon + 1) : colon + 1;
      if (dashes > colon + 1) {
        String bare = c.label() + text.substring(colon + 1, dashes);
        dashed.merge(bare, 1, Integer::sum);
        names.put(bare, c);
      }
    }
    List<Candidate> missing = new ArrayList<>();
    for (int i = 0; i < document.lines().size() && !names.isEmpty(); i++) {
      String text = document.line(i).text();
      int dash = text.substring(0, Math.min(text.length(), LabelScanner.PREFIX)).indexOf('-');
      int end = LabelScanner.behindDashes(text, Math.max(0, dash));
      String bare = text.substring(0, end);
      Candidate name = names.get(bare);
      if (name != null && !taken.contains(i) && dashed.getOrDefault(bare, 0) >= SEVERAL) {
        int extent = LabelScanner.skipSpace(text, end);
        missing.add(new Candidate(name.kind(), i, name.label(), name.key(), bare, extent, null, 0));
      }
    }
    return missing;
  }
}
