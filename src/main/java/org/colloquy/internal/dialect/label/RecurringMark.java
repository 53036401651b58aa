package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Titles;

/**
 * A name and a mark that no other dialect knows: whatever signs come again behind the same few
 * names, as in {@code El señor RUIZ.- text} or {@code 01 02 07 | CDR | text}. It is looked for
 * where nothing else was found.
 */
public final class RecurringMark implements Dialect {
  private static final int FEWEST = 5;

  /** Of the lines with the mark so many have names that come again. */
  private static final double AGAIN = .5;

  /** Of the paragraphs from the first to the last with the mark so many have it. */
  private static final double THROUGHOUT = .5;

  /** So many lines are spoken. */
  private static final double SPOKEN = .3;

  /** Numbers before a name are no longer. */
  private static final int BEFORE = 24;

  private static final int LONGEST = 80;

  /** So many marks of a line are looked at. */
  private static final int MARKS = 3;

  /** Signs that stand in names and sentences, and the colon, which other dialects know. */
  private static final String COMMON = ".,;:!?…'’‘“”\"«»-–—‐‑&/$_@#*%+=~()[]（）·・、。，；：！？";

  /** Signs of a programme's source and of markup: what they stand in is no talk. */
  private static final String CODE = "=<>{}\"'`\\;^+*/@$#%&";

  /** What may close before a mark and belongs to the name. */
  private static final String CLOSES = ")]）”»\"";

  /** A name in a line, up to a mark. */
  private record Head(Lead lead, int from, int label, int end, String key) {}

  @Override
  public String name() {
    return "name-mark";
  }

  @Override
  public String description() {
    return "NAME and a mark that comes again";
  }

  @Override
  public boolean tellsRoles() {
    return false;
  }

  @Override
  public Scheme weigh(Document document) {
    Map<String, List<Head>> heads = new LinkedHashMap<>();
    for (Lead lead : document.leads()) {
      find(lead, heads);
    }
    List<Head> best = List.of();
    for (List<Head> some : heads.values()) {
      boolean holds = name().equals(document.declared().dialect()) || holds(some, document);
      best = some.size() > best.size() && holds ? some : best;
    }
    List<Candidate> all = new ArrayList<>();
    for (Head head : best) {
      Ending.Cut cut = new Ending.Cut(head.from(), head.label(), head.end(), head.end(), null);
      Candidate candidate = Labelled.candidate(head.lead(), cut, 0);
      if (candidate != null) {
        all.add(document.spelt(candidate));
      }
    }
    return new LabelScheme(this, Strength.FIRM, all, document);
  }

  private static void find(Lead lead, Map<String, List<Head>> heads) {
    String text = lead.text();
    int from = 0;
    while (from < text.length() && from < BEFORE && !Character.isLetter(text.codePointAt(from))) {
      from++;
    }
    if (from == text.length() || Character.isLowerCase(text.codePointAt(from))) {
      return;
    }
    int limit = Math.min(text.length(), from + LONGEST);
    Set<String> found = new HashSet<>();
    for (int i = from; i < limit && found.size() < MARKS; i++) {
      if (!isSign(text.charAt(i))) {
        continue;
      }
      int begin = i;
      while (i < limit && isSign(text.charAt(i))) {
        i++;
      }
      int label = begin;
      while (label < i - 1 && CLOSES.indexOf(text.charAt(label)) >= 0) {
        label++;
      }
      String mark = text.substring(label, i);
      boolean name = i < text.length() && LabelScanner.isLabel(text, from, label);
      if (name && isMark(mark) && found.add(mark)) {
        String key = text.substring(from, label).strip();
        heads
            .computeIfAbsent(mark, k -> new ArrayList<>())
            .add(new Head(lead, from, label, i, key));
      }
    }
  }

  /** Whether some ask, or say "I" or "you", as nobody does in a list, or have honorifics. */
  private static boolean isSpoken(List<Head> heads, String language) {
    Address address = new Address(language);
    long spoken =
        heads.stream()
            .map(h -> h.lead().text().substring(h.end()))
            .filter(t -> QuestionMarks.endsInQuestion(t) || address.isPersonal(t))
            .count();
    long honoured = heads.stream().filter(h -> Titles.honorific(Names.words(h.key())) >= 0).count();
    return !address.isKnown() || spoken >= SPOKEN * heads.size() || 2 * honoured >= heads.size();
  }

  private static boolean isSign(char c) {
    return !LabelScanner.isBlank(c)
        && !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c)
        && Character.getType(c) != Character.NON_SPACING_MARK
        && Character.getType(c) != Character.COMBINING_SPACING_MARK;
  }

  /** Whether signs are neither common in sentences nor those of a programme. */
  private static boolean isMark(String signs) {
    char first = signs.charAt(0);
    boolean common = COMMON.indexOf(first) >= 0 && signs.chars().allMatch(c -> c == first);
    return !common && signs.chars().noneMatch(c -> CODE.indexOf(c) >= 0);
  }

  /** Whether names that come again stand before a mark throughout. */
  private static boolean holds(List<Head> heads, Document document) {
    if (heads.size() < FEWEST) {
      return false;
    }
    Map<String, Integer> uses = new HashMap<>();
    heads.forEach(h -> uses.merge(h.key(), 1, Integer::sum));
    int again = uses.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
    int paragraphs = 0;
    int last = heads.get(heads.size() - 1).lead().index();
    for (int i = heads.get(0).lead().index(); i <= last; i++) {
      paragraphs += document.line(i).startsParagraph() ? 1 : 0;
    }
    return uses.size() > 1
        && isSpoken(heads, document.language())
        && again >= AGAIN * heads.size()
        && heads.size() >= THROUGHOUT * paragraphs;
  }
}
