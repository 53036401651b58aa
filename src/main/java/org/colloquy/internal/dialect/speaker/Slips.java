package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Likeness;
import org.colloquy.internal.dialect.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * Labels that differ by a slip of the pen. One that is rare beside a frequent one is taken for it;
 * of the others it is only said that they are alike, since two people may be.
 */
final class Slips {
  /** Beyond this many labels slips are not looked for, since each pair has to be compared. */
  private static final int COMPARED = 200;

  private static final int RARE = 2;
  private static final int OFTEN = 3;

  /** A frequent label has this many times the uses of a slip of it. */
  private static final int TIMES = 4;

  private static final int SHORTEST = 5;
  private static final int SWAPPED = 3;

  private final Map<String, Candidate> meant = new HashMap<>();
  private final List<Pair> near = new ArrayList<>();

  /** Two labels that may be one person's. */
  record Pair(Candidate rare, Candidate often) {}

  /**
   * @param labels the first use of each
   * @param uses how often each is used, by key
   * @param declared whether somebody said of a key whose it is
   */
  Slips(List<Candidate> labels, Map<String, Integer> uses, Predicate<String> declared) {
    if (labels.size() > COMPARED) {
      return;
    }
    for (Candidate rare : labels) {
      int few = uses.getOrDefault(rare.key(), 0);
      List<Candidate> alike = new ArrayList<>();
      for (Candidate often : few > RARE ? List.<Candidate>of() : labels) {
        int many = uses.getOrDefault(often.key(), 0);
        boolean numbers = hasDigit(rare.key()) && hasDigit(often.key());
        boolean like = Likeness.oneSlip(rare.key(), often.key()) || isCut(rare, often);
        if (many >= OFTEN && many > few && !numbers && like) {
          alike.add(often);
        }
      }
      boolean sure = alike.size() == 1 && !declared.test(rare.key());
      if (sure && isSlip(rare, alike.get(0), few, uses.getOrDefault(alike.get(0).key(), 0))) {
        meant.put(rare.key(), alike.get(0));
      } else if (!declared.test(rare.key())) {
        alike.forEach(often -> near.add(new Pair(rare, often)));
      }
    }
  }

  /** Whether a word in capitals begins another, which may be cut short there. */
  private static boolean isCut(Candidate rare, Candidate often) {
    String label = rare.label();
    return label.length() >= SWAPPED
        && often.label().startsWith(label)
        && often.label().chars().allMatch(Character::isUpperCase);
  }

  /**
   * Whether one long word differs, and neither by its end, as Paul and Paula do, nor its first
   * letter.
   */
  private static boolean isSlip(Candidate rare, Candidate often, int few, int many) {
    List<String> a = Names.words(rare.label());
    List<String> b = Names.words(often.label());
    if (many < TIMES * few || a.size() != b.size() || hasDigit(rare.key() + often.key())) {
      return false;
    }
    int differing = 0;
    boolean inside = true;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        differing++;
        inside &= isInside(a.get(i), b.get(i));
      }
    }
    return differing == 1 && inside;
  }

  /** Whether long words that differ by a slip differ within, or by letters that are swapped. */
  static boolean isInside(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (a.length() == b.length() && sorted(a).equals(sorted(b))) {
      return shorter >= SWAPPED;
    }
    boolean ends =
        a.charAt(0) != b.charAt(0) || a.charAt(a.length() - 1) != b.charAt(b.length() - 1);
    return shorter >= SHORTEST && !ends;
  }

  private static String sorted(String text) {
    char[] chars = text.toCharArray();
    java.util.Arrays.sort(chars);
    return new String(chars);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** The label for which this one is a slip, or null. */
  @Nullable Candidate meant(Candidate label) {
    return meant.get(label.key());
  }

  /** Labels that are alike and are kept apart. */
  List<Pair> near() {
    return near;
  }
}
