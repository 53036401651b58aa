package org.colloquy.internal.dialect.speaker;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;

/**
 * Names as a directory has them, surname first: {@code Ruiz, Ana}. Meeting software takes them from
 * there for whoever belongs to the house, so they carry most of a talk and differ on both sides of
 * the comma; an office or a house behind it does not, and a town is told from a name by the time
 * that software sets beside it, or by somebody who is called by it, in the talk or in a label.
 */
final class TurnedNames {
  private static final int SURNAME_WORDS = 4;
  private static final int GIVEN_WORDS = 3;
  private static final int PARTICLE = 4;

  /** So often somebody talks whom software names, not whoever calls in from a town. */
  private static final int OFTEN = 3;

  private final boolean used;

  /**
   * @param labels the labels of all turns
   * @param document in which people may call each other by given names
   */
  TurnedNames(List<Candidate> labels, Document document) {
    Set<String> surnames = new HashSet<>();
    Map<String, String> given = new HashMap<>();
    Set<String> turned = new HashSet<>();
    Set<String> plain = new HashSet<>();
    boolean otherwise = false;
    boolean timed = true;
    int turns = 0;
    for (Candidate candidate : labels) {
      String label = bare(candidate.label());
      int comma = label.indexOf(',');
      timed &= candidate.time() != null;
      plain.add(comma < 0 ? Names.key(label) : "");
      if (comma > 0 && turns(label)) {
        turns++;
        turned.add(Names.key(label));
        surnames.add(Names.key(label.substring(0, comma)));
        given.put(Names.key(label.substring(comma + 1)), label);
      }
      otherwise |= comma > 0 && !turns(label);
    }
    int people = turned.size();
    boolean most = people > 1 && 2 * turns > labels.size();
    boolean software = timed && (most || people > 0 && turns >= OFTEN * people);
    boolean apart = surnames.size() == people && given.size() == people;
    boolean all = !otherwise && apart && people > 0;
    boolean label = most && given.keySet().stream().anyMatch(plain::contains);
    used = all && (software || label || areCalled(document, given.values(), most));
  }

  /** Whether all are called by their given names, or one where most of a talk is theirs. */
  private static boolean areCalled(Document document, Collection<String> labels, boolean most) {
    return most
        ? labels.stream().anyMatch(label -> calls(document, label))
        : labels.stream().allMatch(label -> calls(document, label));
  }

  /** Whether a line calls somebody by the given name: {@code Thanks, Ana.} */
  private static boolean calls(Document document, String label) {
    int comma = label.indexOf(',');
    String surname = label.substring(0, comma).strip();
    String given = label.substring(comma + 1).strip();
    return document.lines().stream().anyMatch(line -> calls(line.text(), surname, given));
  }

  private static boolean calls(String text, String surname, String given) {
    for (int at = text.indexOf(given); at >= 0; at = text.indexOf(given, at + 1)) {
      int end = at + given.length();
      boolean pauses = end < text.length() && ".,?!".indexOf(text.charAt(end)) >= 0;
      boolean called = pauses && text.startsWith(", ", at - 2);
      if (called && !text.startsWith(surname, at - 2 - surname.length())) {
        return true;
      }
    }
    return false;
  }

  /** A label with the given name first, if the talk names people so; else the label as it is. */
  String upright(String label) {
    String bare = used ? bare(label) : label;
    int comma = used && turns(bare) ? bare.indexOf(',') : -1;
    return comma < 0
        ? label
        : bare.substring(comma + 1).strip()
            + " "
            + bare.substring(0, comma).strip()
            + label.substring(bare.length());
  }

  private static String bare(String label) {
    int open = label.endsWith(")") ? label.lastIndexOf(" (") : -1;
    return open < 0 ? label : label.substring(0, open);
  }

  /** Whether a surname and given names stand about the only comma, for all that can be seen. */
  private static boolean turns(String label) {
    int comma = label.indexOf(',');
    String surname = label.substring(0, Math.max(0, comma)).strip();
    String given = label.substring(comma + 1).strip();
    return comma > 0
        && label.indexOf(',', comma + 1) < 0
        && isSurname(surname)
        && isGiven(given)
        && RoleWords.of(label) == null;
  }

  /** {@code Ruiz}, {@code van der Berg}: one word with a capital, and small ones before it. */
  private static boolean isSurname(String name) {
    String[] words = name.split(" ");
    String last = words[words.length - 1];
    boolean particles = words.length <= SURNAME_WORDS;
    for (int i = 0; i < words.length - 1; i++) {
      particles &= !words[i].isEmpty() && words[i].length() <= PARTICLE;
    }
    return particles && last.length() > 1 && Character.isUpperCase(last.codePointAt(0));
  }

  private static boolean isGiven(String name) {
    String[] words = name.split(" ");
    if (words.length > GIVEN_WORDS || Shape.of(words[0]) != Shape.NAME) {
      return false;
    }
    for (String word : words) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!capital || Titles.before(Names.folded(word)) || Titles.after(Names.folded(word))) {
        return false;
      }
    }
    return LabelScanner.isLabel(name, name.length());
  }
}
