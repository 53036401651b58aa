package org.colloquy.internal.dialect.label;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;

/**
 * Names in captions that stand there once: a film lets many people speak, and each is named when
 * first heard. Several labels in capitals open captions behind sentences, and those whom they name
 * speak of themselves or ask; the steps of a recipe have labels of that form, and nobody in them.
 */
public final class CaptionNames {
  /** So many people at least, where nothing but the labels is in capitals, and elsewhere. */
  private static final int PEOPLE = 2;

  private static final int MANY = 3;

  /** Of the labels at most one of so many is a word that names nobody. */
  private static final int NOBODY = 4;

  private static final int WORDS = 6;

  /** So much of what is said shows who says it. */
  private static final int BEGINNING = 400;

  private static final String THE = "the ";

  private final Document document;
  private final TreeMap<Integer, Candidate> labels = new TreeMap<>();
  private int nobody;

  private CaptionNames(LabelScheme scheme, Document document) {
    this.document = document;
    for (Candidate c : scheme.candidates()) {
      if (isLabel(c) && document.mayBeLabelled(c.line())) {
        if (scheme.value(c).namesNobody() || isThing(c)) {
          nobody++;
        } else {
          labels.put(c.line(), c);
        }
      }
    }
  }

  /** The labels of such captions; empty where they have none. */
  public static List<Candidate> of(LabelScheme scheme, Document document) {
    if (!document.isTimed() || !scheme.isPlain()) {
      return List.of();
    }
    CaptionNames names = new CaptionNames(scheme, document);
    return names.areMany() && names.areHeard() ? List.copyOf(names.labels.values()) : List.of();
  }

  private static boolean isLabel(Candidate c) {
    Shape shape = Shape.of(c.label());
    boolean capitals = shape == Shape.CAPITALS || shape == Shape.LETTERS && c.key().length() > 1;
    return capitals && !Names.hasMoreWords(c.label(), WORDS) && c.written().endsWith(":");
  }

  /** {@code THE RESULT}, but not {@code THE PRESIDENT}. */
  private static boolean isThing(Candidate c) {
    if (!c.key().startsWith(THE)) {
      return false;
    }
    String first = Names.words(c.key()).get(1);
    return !Titles.before(first)
        && !Offices.presides(c.label())
        && Offices.beside(c.label()).isEmpty();
  }

  private boolean areMany() {
    Set<String> people = new HashSet<>();
    labels.values().forEach(c -> people.add(c.key()));
    int least = labels.values().stream().noneMatch(c -> isInCapitals(said(c))) ? PEOPLE : MANY;
    return people.size() >= least && nobody * NOBODY <= labels.size();
  }

  private static boolean isInCapitals(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether half of those who are named speak of themselves, or ask. */
  private boolean areHeard() {
    Address address = new Address(document.language());
    int heard = 0;
    for (Candidate c : labels.values()) {
      String said = said(c);
      boolean asks = said.chars().anyMatch(sign -> QuestionMarks.isMark((char) sign));
      heard += asks || address.first(said) > 0 ? 1 : 0;
    }
    return 2 * heard >= labels.size();
  }

  /** How that begins which is said behind a label. */
  private String said(Candidate label) {
    Integer next = labels.higherKey(label.line());
    int end = next == null ? document.lines().size() : next;
    StringBuilder said = new StringBuilder();
    for (int i = label.line(); i < end && said.length() < BEGINNING; i++) {
      String text = document.line(i).text();
      said.append(
          text, i == label.line() ? Math.min(label.extent(), text.length()) : 0, text.length());
      said.append(' ');
    }
    return said.toString();
  }
}
