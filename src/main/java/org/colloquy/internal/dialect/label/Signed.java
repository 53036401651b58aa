package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Titles;
import org.jspecify.annotations.Nullable;

/**
 * {@code ○議長　...} and {@code ◯위원장 ...}: a circle at the start of a line and the name right behind
 * it, as the records of parliaments have it. The name ends at a wide space or a colon; where there
 * is none, it is as many words as come again behind other circles, or one with a title joined to
 * it.
 */
public final class Signed implements Dialect {
  private static final String SIGNS = "○◯〇";
  private static final double WORTH = 1.5;

  /** No office and name has more. */
  private static final int WORDS = 5;

  /** Office and name, or name and office. */
  private static final int USUAL = 2;

  @Override
  public String name() {
    return "name-sign";
  }

  @Override
  public String description() {
    return "a circle and NAME at the start of a line";
  }

  @Override
  public boolean tellsRoles() {
    return false;
  }

  @Override
  public Scheme weigh(Document document) {
    Map<String, Integer> heads = new HashMap<>();
    List<Lead> signed = new ArrayList<>();
    for (Lead lead : document.leads()) {
      if (isSigned(lead)) {
        signed.add(lead);
        for (int end : ends(lead)) {
          heads.merge(Names.key(lead.text().substring(lead.from(), end)), 1, Integer::sum);
        }
      }
    }
    List<Candidate> all = new ArrayList<>();
    for (Lead lead : signed) {
      Candidate candidate = propose(lead, heads);
      if (candidate != null) {
        all.add(candidate);
      }
    }
    return new LabelScheme(this, Strength.FIRM, all, document);
  }

  private static boolean isSigned(Lead lead) {
    int from = lead.from();
    return from > 0
        && from < lead.text().length()
        && SIGNS.indexOf(lead.text().charAt(from - 1)) >= 0
        && Character.isLetter(lead.text().charAt(from));
  }

  private static @Nullable Candidate propose(Lead lead, Map<String, Integer> heads) {
    Ending.Cut cut = Ending.SPACES.find(lead);
    int colon = LabelScanner.colon(lead.text(), lead.from(), lead.text().length());
    if (colon >= 0 && (cut == null || colon < cut.end())) {
      cut = new Ending.Cut(colon, colon + 1, colon + 1, null);
    }
    if (cut == null) {
      int end = end(lead, heads);
      cut = end < 0 ? null : new Ending.Cut(end, end, end, null);
    }
    return cut == null ? null : Labelled.candidate(lead, cut, WORTH);
  }

  /** Where the most words end that come again, the usual number where none do; -1 if too few. */
  private static int end(Lead lead, Map<String, Integer> heads) {
    List<Integer> ends = ends(lead);
    int best = -1;
    for (int end : ends) {
      int uses = heads.getOrDefault(Names.key(lead.text().substring(lead.from(), end)), 0);
      best = uses > 1 ? end : best;
    }
    int usual = !ends.isEmpty() && isTitled(lead, ends.get(0)) ? 1 : USUAL;
    return best < 0 && ends.size() >= usual ? ends.get(usual - 1) : best;
  }

  /** Whether a name stands there with a title joined to it, as {@code 金議員}. */
  private static boolean isTitled(Lead lead, int end) {
    String word = lead.text().substring(lead.from(), end);
    int title = Titles.joined(word);
    return title > 0 && title < word.length();
  }

  /** Where the first words end, one after the other. */
  private static List<Integer> ends(Lead lead) {
    List<Integer> ends = new ArrayList<>();
    String text = lead.text();
    int limit = Math.min(text.length(), lead.from() + LabelScanner.PREFIX);
    for (int i = lead.from(); i < limit && ends.size() < WORDS; i++) {
      if (LabelScanner.isBlank(text.charAt(i))) {
        ends.add(i);
      } else if (!LabelScanner.inLabel(text.charAt(i)) || text.charAt(i) == '.') {
        break;
      }
    }
    return ends;
  }
}
