package org.colloquy.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.Words;

/** Compares the words of an interview with what was read back from an edition. */
final class Comparison {
  /**
   * What differs.
   *
   * @param lost words of the interview that are not in the edition, or not in their place
   * @param added words of the edition that are neither in the interview nor such as it may add
   * @param first the first difference in words, empty if there is none
   */
  record Result(int words, int lost, int added, String first) {
    boolean same() {
      return lost == 0 && added == 0 && first.isEmpty();
    }
  }

  /** No word of a language is longer. */
  private static final int LONGEST_WORD = 30;

  /** A word and the unit it belongs to. */
  private record Placed(String word, String unit) {}

  private final List<Placed> expected = new ArrayList<>();
  private final List<Words.Unit> notes = new ArrayList<>();
  private final Map<String, List<String>> units = new HashMap<>();
  private final Set<String> generated;
  private final Set<String> generatedParts = new HashSet<>();

  /**
   * @param units the words of the interview
   * @param noteIds which of the units are notes
   * @param generated the words that an edition may add of itself
   */
  Comparison(List<Words.Unit> units, Set<String> noteIds, Set<String> generated) {
    this.generated = generated;
    for (String word : generated) {
      if (parts(word).size() > 1) {
        generatedParts.addAll(parts(word));
      }
    }
    for (Words.Unit unit : units) {
      this.units.put(unit.id(), unit.words());
      if (noteIds.contains(unit.id())) {
        notes.add(unit);
      } else {
        unit.words().forEach(word -> expected.add(new Placed(word, unit.id())));
      }
    }
  }

  Result with(Account account) {
    return account.exact() ? exact(account) : mixed(account);
  }

  private Result exact(Account account) {
    List<String> differences = new ArrayList<>();
    int[] counts = sequence(expected, account.words(), differences);
    int[] noteCounts = sequence(placed(notes), flat(account.notes()), differences);
    for (Map.Entry<String, List<String>> unit : account.units().entrySet()) {
      List<String> wanted = units.get(unit.getKey());
      if (wanted != null && !wanted.equals(unit.getValue())) {
        differences.add(unit.getKey() + ": wanted " + wanted + ", read " + unit.getValue());
      }
    }
    return new Result(
        expected.size() + placed(notes).size(),
        counts[0] + noteCounts[0],
        counts[1] + noteCounts[1],
        differences.isEmpty() ? "" : differences.get(0));
  }

  private static List<Placed> placed(List<Words.Unit> units) {
    List<Placed> placed = new ArrayList<>();
    units.forEach(u -> u.words().forEach(w -> placed.add(new Placed(w, u.id()))));
    return placed;
  }

  private static List<String> flat(List<List<String>> lists) {
    List<String> flat = new ArrayList<>();
    lists.forEach(flat::addAll);
    return flat;
  }

  /** Counts what is lost and added between two sequences: {lost, added}. */
  private static int[] sequence(List<Placed> wanted, List<String> read, List<String> differences) {
    int from = 0;
    int end = Math.min(wanted.size(), read.size());
    while (from < end && wanted.get(from).word().equals(read.get(from))) {
      from++;
    }
    int tail = 0;
    while (tail < end - from
        && wanted.get(wanted.size() - 1 - tail).word().equals(read.get(read.size() - 1 - tail))) {
      tail++;
    }
    int lost = wanted.size() - from - tail;
    int added = read.size() - from - tail;
    if (lost > 0 || added > 0) {
      differences.add(describe(wanted, read, from));
      Map<String, Integer> left = new HashMap<>();
      wanted
          .subList(from, wanted.size() - tail)
          .forEach(p -> left.merge(p.word(), 1, Integer::sum));
      int common = 0;
      for (String word : read.subList(from, read.size() - tail)) {
        Integer count = left.get(word);
        if (count != null && count > 0) {
          left.put(word, count - 1);
          common++;
        }
      }
      // Words that are on both sides but not in their place are moved: one lost and one added at
      // the least, so that a mere exchange is never nothing.
      lost = Math.max(lost - common, 1);
      added = Math.max(added - common, 0);
    }
    return new int[] {lost, added};
  }

  private static String describe(List<Placed> wanted, List<String> read, int at) {
    String unit = at < wanted.size() ? wanted.get(at).unit() : "the end";
    List<String> w =
        wanted.subList(at, Math.min(wanted.size(), at + 6)).stream().map(Placed::word).toList();
    return unit + ": wanted " + w + ", read " + read.subList(at, Math.min(read.size(), at + 6));
  }

  /**
   * The interview's words have to be a subsequence; what is left over has to be words that the
   * edition may add. (The earliest match finds a subsequence whenever there is one, and the words
   * left over are the same whatever the match.)
   */
  private Result mixed(Account account) {
    List<Placed> wanted = new ArrayList<>();
    for (Placed placed : expected) {
      parts(placed.word()).forEach(part -> wanted.add(new Placed(part, placed.unit())));
    }
    for (Placed placed : placed(notes)) {
      parts(placed.word()).forEach(part -> wanted.add(new Placed(part, placed.unit())));
    }
    int next = 0;
    int added = 0;
    String first = "";
    List<String> read = account.words().stream().flatMap(w -> parts(w).stream()).toList();
    for (int i = 0; i < read.size(); i++) {
      String word = read.get(i);
      String target = next < wanted.size() ? wanted.get(next).word() : null;
      if (target != null && same(target, word)) {
        next++;
      } else if (target != null
          && !notes.isEmpty()
          && i + 1 < read.size()
          && same(target, word + read.get(i + 1))) {
        next++; // a note's number stands a space behind its word
        i++;
      } else if (target != null && pieces(target, read, i) > 1) {
        i += pieces(target, read, i) - 1;
        next++;
      } else if (!maybeGenerated(word)) {
        added++;
        first = first.isEmpty() ? "added '" + word + "' near " + where(wanted, next) : first;
      }
    }
    int lost = wanted.size() - next;
    if (lost > 0) {
      first = "lost from " + where(wanted, next) + (first.isEmpty() ? "" : "; " + first);
    }
    return new Result(wanted.size(), lost, added, first);
  }

  /**
   * How many words make up one whose pieces stand on lines of their own, 0 if they do not: an
   * address ends lines at its signs, and what is longer than any line wherever it is full.
   */
  private static int pieces(String target, List<String> read, int from) {
    String joined = read.get(from);
    int count = 1;
    while (joined.length() < target.length()
        && target.startsWith(joined)
        && from + count < read.size()
        && mayEndLine(target, joined.length())) {
      joined += read.get(from + count++);
    }
    return joined.equals(target) ? count : 0;
  }

  private static boolean mayEndLine(String word, int at) {
    boolean sign =
        !Character.isLetterOrDigit(word.charAt(at - 1))
            || !Character.isLetterOrDigit(word.charAt(at));
    return sign || word.length() > LONGEST_WORD;
  }

  /**
   * A word of a script without spaces as its characters, and what stands between them whole: a line
   * may end behind any of them, and there is room beside what is not of that script.
   */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder other = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              if (isIdeographic(c) && other.length() > 0) {
                parts.add(other.toString());
                other.setLength(0);
              }
              if (isIdeographic(c)) {
                parts.add(Character.toString(c));
              } else {
                other.appendCodePoint(c);
              }
            });
    if (other.length() > 0) {
      parts.add(other.toString());
    }
    return parts;
  }

  private static boolean isIdeographic(int c) {
    return c >= 0x2e80 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0xff00 && c <= 0xffef;
  }

  private boolean maybeGenerated(String word) {
    return generated.contains(word)
        || generatedParts.contains(word)
        || word.endsWith("…") && maybeGenerated(word.substring(0, word.length() - 1));
  }

  /** Whether a word is the wanted one, with a label before it or a note's number in it. */
  private boolean same(String wanted, String read) {
    if (wanted.equals(read)) {
      return true;
    }
    int before = read.length() - wanted.length();
    if (before > 0 && read.endsWith(wanted) && generated.contains(read.substring(0, before))) {
      return true;
    }
    for (int note = 1; note <= notes.size(); note++) {
      String number = String.valueOf(note);
      int at = read.indexOf(number);
      if (at >= 0
          && read.length() == wanted.length() + number.length()
          && wanted.equals(read.substring(0, at) + read.substring(at + number.length()))) {
        return true;
      }
    }
    return false;
  }

  private static String where(List<Placed> wanted, int at) {
    return at < wanted.size()
        ? wanted.get(at).unit() + " '" + wanted.get(at).word() + "'"
        : "the end";
  }
}
