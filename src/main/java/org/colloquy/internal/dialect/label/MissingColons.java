package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;

/**
 * A name without its colon where its other uses have one before a dash: {@code Ana--} once; or one
 * alone on its line, where all labels are alone with their colons; or a full name that the text
 * announces, before a sentence, where others have a colon; or one of two letters that take turns.
 */
public final class MissingColons {
  private static final int SEVERAL = 2;
  private static final int FEW = 3;

  /** So many lines before a talk may name who speaks. */
  private static final int FRONT = 40;

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
    missing.addAll(announced(labels, taken, document));
    missing.addAll(alone(labels, taken, document));
    missing.addAll(letters(labels, document));
    return missing;
  }

  /** {@code A Yes.} between two questions, where two letters with colons take turns. */
  private static List<Candidate> letters(List<Candidate> labels, Document document) {
    Map<String, Candidate> two = new TreeMap<>();
    labels.forEach(c -> two.putIfAbsent(c.key(), c));
    if (two.size() != 2 || !labels.stream().allMatch(c -> c.written().equals(c.label() + ":"))) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (int k = 1; k < labels.size(); k++) {
      Candidate before = labels.get(k - 1);
      int end = labels.get(k).line();
      if (before.key().equals(labels.get(k).key())) {
        two.values().stream()
            .filter(c -> !c.key().equals(before.key()) && c.label().length() == 1)
            .flatMap(letter -> between(before.line() + 1, end, letter, document).stream())
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The first paragraph of some lines that begins with a letter and no colon. */
  private static Optional<Candidate> between(
      int from, int end, Candidate letter, Document document) {
    String label = letter.label();
    for (int i = from; i < end; i++) {
      int extent = behindLetter(document.line(i), letter);
      if (extent > 0) {
        return Optional.of(
            new Candidate(letter.kind(), i, label, letter.key(), label, extent, null, 0));
      }
    }
    return Optional.empty();
  }

  /** Where a sentence begins behind the letter with which a paragraph does; 0 if there is none. */
  private static int behindLetter(Line line, Candidate letter) {
    String text = line.text();
    int from = LabelScanner.skipSpace(text, 0);
    int said = LabelScanner.skipSpace(text, from + 1);
    boolean begins =
        line.isText()
            && line.startsParagraph()
            && text.startsWith(letter.label(), from)
            && said > from + 1
            && said < text.length();
    return begins && Character.isUpperCase(text.codePointAt(said)) ? said : 0;
  }

  /**
   * The lines that are a label of those in use as a whole, but for the colon; above the first one
   * stand those who are present.
   */
  private static List<Candidate> alone(
      List<Candidate> labels, Set<Integer> taken, Document document) {
    Map<String, Candidate> names = new HashMap<>();
    for (Candidate c : labels) {
      String text = document.line(c.line()).text().strip();
      if (!text.endsWith(":") || c.extent() < text.length()) {
        return List.of();
      }
      names.putIfAbsent(c.key(), c);
    }
    List<Candidate> found = new ArrayList<>();
    int first = labels.stream().mapToInt(Candidate::line).min().orElse(0);
    for (int i = first; i + 1 < document.lines().size() && labels.size() > FEW; i++) {
      Line line = document.line(i);
      String text = line.text().strip();
      boolean may = line.isText() && line.startsParagraph() && text.length() < LabelScanner.PREFIX;
      boolean behind = taken.contains(i) || taken.contains(i - 1);
      Candidate name = may && !behind ? names.get(Names.key(text)) : null;
      if (name != null) {
        int extent = line.text().length();
        found.add(new Candidate(name.kind(), i, name.label(), name.key(), text, extent, null, 0));
      }
    }
    return found;
  }

  /** {@code Ewa Lipka We bake}: the full names that begin paragraphs right before a sentence. */
  private static List<Candidate> announced(
      List<Candidate> labels, Set<Integer> taken, Document document) {
    List<Candidate> found = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    labels.forEach(c -> keys.add(c.key()));
    boolean colons =
        labels.stream().filter(c -> c.written().endsWith(":")).limit(FEW).count() == FEW;
    int first = colons ? labels.stream().mapToInt(Candidate::line).min().orElse(0) : 0;
    for (int i = first; i < document.lines().size() && first > 0; i++) {
      Line line = document.line(i);
      int end = line.isText() && line.startsParagraph() ? fullName(line.text()) : -1;
      String name = end < 0 ? "" : line.text().substring(0, end);
      boolean other = end > 0 && !keys.contains(Names.key(name));
      if (other && !taken.contains(i) && isNamed(name, first, document)) {
        found.add(
            new Candidate(Candidate.Kind.NAME, i, name, Names.key(name), name, end + 1, null, 0));
      }
    }
    return found;
  }

  private static boolean isNamed(String name, int first, Document document) {
    return document.lines().subList(0, Math.min(first, FRONT)).stream()
        .anyMatch(l -> l.text().contains(name));
  }

  /** Where two words with capitals end, before a third that begins a sentence; or -1. */
  private static int fullName(String text) {
    int end = text.indexOf(' ', text.indexOf(' ') + 1);
    int next = text.indexOf(' ', end + 1);
    boolean begins =
        end > 0
            && next > end
            && next + 1 < text.length()
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(end + 1))
            && Character.isLowerCase(text.charAt(next + 1))
            && text.substring(end + 1, next).chars().allMatch(Character::isLetter)
            && text.substring(end + 2, next).chars().allMatch(Character::isLowerCase);
    return begins && Shape.of(text.substring(0, end)) == Shape.NAME ? end : -1;
  }
}
