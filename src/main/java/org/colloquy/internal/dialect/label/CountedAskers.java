package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Questions from a hall that are counted where their askers are not known, with letters for those
 * who ask on: {@code 3.}, {@code 3b.}, {@code V3c:} between the answers of one who is named. Their
 * numbers never go down, nearly each is answered by the name, and the name says more than they.
 */
public final class CountedAskers {
  private static final int FEWEST = 4;

  /** So many of the questions are answered before the next one. */
  private static final double ANSWERED = .75;

  /** So many of them ask, where nobody asks on. */
  private static final double ASKS = .5;

  private static final int FOLLOWING = 2;
  private static final int LONGEST = 60;
  private static final Pattern TAG =
      Pattern.compile("(\\p{Lu}?)#?([0-9]{1,3})(\\p{Ll}?)(?: ?\\([^()]{1,30}\\))?([.:)]{1,2}) +");

  private final Document document;
  private final List<Candidate> labels;

  private CountedAskers(List<Candidate> labels, Document document) {
    this.labels = labels;
    this.document = document;
  }

  private record Asked(Candidate label, int number, boolean further) {}

  /** The labels with such questions; the same ones where there are none. */
  public static List<Candidate> with(List<Candidate> labels, Document document) {
    return document.isTimed() || labels.isEmpty()
        ? labels
        : new CountedAskers(labels, document).find();
  }

  private List<Candidate> find() {
    List<Asked> asked = asked();
    Set<Integer> places = new HashSet<>();
    asked.forEach(a -> places.add(a.label().line()));
    List<Candidate> names = new ArrayList<>(labels);
    names.removeIf(c -> places.contains(c.line()));
    boolean one =
        names.stream().map(Candidate::label).map(Names::withoutAside).distinct().count() == 1;
    if (asked.size() < FEWEST
        || names.size() < FEWEST
        || !one
        || names.get(0).kind() != Kind.NAME
        || RoleWords.of(names.get(0).key()) != null
        || !areQuestions(asked)) {
      return labels;
    }
    Map<Integer, Candidate> all = new TreeMap<>();
    names.forEach(c -> all.put(c.line(), c));
    asked.forEach(a -> all.put(a.label().line(), a.label()));
    List<Candidate> talk = List.copyOf(all.values());
    return takesTurns(talk, asked.size()) ? talk : labels;
  }

  /** The counted lines; nothing where their numbers go down. */
  private List<Asked> asked() {
    List<Asked> found = new ArrayList<>();
    int last = 0;
    for (Lead lead : document.leads()) {
      Asked asked = asked(lead);
      if (asked != null) {
        if (asked.number() < last) {
          return List.of();
        }
        last = asked.number();
        found.add(asked);
      }
    }
    return found;
  }

  /** A counted line, whose number is bold or has a letter before it. */
  private @Nullable Asked asked(Lead lead) {
    String text = lead.line().text();
    Matcher tag = TAG.matcher(text).region(0, Math.min(text.length(), LONGEST));
    boolean set = document.begins(lead.index()) && tag.lookingAt();
    boolean lettered = set && !tag.group(1).isEmpty();
    if (!set || tag.end() >= text.length() || !lettered && !isBold(lead, tag.end())) {
      return null;
    }
    String written = text.substring(0, tag.end()).strip();
    Candidate label =
        new Candidate(Kind.QUESTION, lead.index(), "", "", written, tag.end(), null, 0);
    return new Asked(label, Integer.parseInt(tag.group(2)), !tag.group(3).isEmpty());
  }

  /** Whether a line begins with bold type that ends with the number. */
  private static boolean isBold(Lead lead, int end) {
    List<Inline> inlines = lead.line().inlines();
    return inlines.get(0) instanceof Inline.Strong strong
        && PlainText.ofInlines(List.of(strong)).length() <= end;
  }

  /** Whether somebody asks on, or most ask. */
  private boolean areQuestions(List<Asked> asked) {
    long further = asked.stream().filter(Asked::further).count();
    long asks =
        asked.stream()
            .filter(a -> QuestionMarks.asks(document.line(a.label().line()).text()))
            .count();
    return further >= FOLLOWING || asks >= ASKS * asked.size();
  }

  /** Whether nearly each question is answered, and the answers are longer than the questions. */
  private boolean takesTurns(List<Candidate> talk, int questions) {
    int answered = 0;
    int[] signs = new int[2];
    for (int i = 0; i < talk.size(); i++) {
      boolean asks = !talk.get(i).names();
      boolean last = i + 1 == talk.size();
      answered += asks && !last && talk.get(i + 1).names() ? 1 : 0;
      int end = last ? talk.get(i).line() + 1 : talk.get(i + 1).line();
      for (int line = talk.get(i).line(); line < end; line++) {
        signs[asks ? 0 : 1] += document.line(line).text().length();
      }
    }
    return answered >= ANSWERED * questions && signs[1] > signs[0];
  }
}
