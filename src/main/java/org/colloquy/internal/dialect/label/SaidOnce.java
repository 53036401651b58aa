package org.colloquy.internal.dialect.label;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Quotes;
import org.colloquy.internal.dialect.words.Shape;

/** What the labels around one that is said once tell of it. */
final class SaidOnce {
  /** What it is worth more that labels about one are such as it would be. */
  private static final double EXPECTED = .5;

  /** Where so many people come again, one more may be heard once. */
  private static final int SEVERAL = 3;

  /** Which labels look like names. */
  private final Map<String, Boolean> names = new HashMap<>();

  private final Document document;
  private final TreeMap<Integer, Candidate> sure = new TreeMap<>();
  private final BitSet below = new BitSet();
  private final boolean fullNames;
  private final boolean declaring;

  /** Whether somebody's whole name stands once, and what it is shortened to from there on. */
  private final boolean shortening;

  /**
   * @param accepted the uses of all labels that are good
   * @param throughout whether nearly all lines have what may be a label
   */
  SaidOnce(LabelBook book, List<Candidate> accepted, boolean throughout, Document document) {
    this.document = document;
    for (Candidate c : accepted) {
      sure.put(c.line(), c);
      below.set(c.line() + 1, document.line(c.line()).text().length() <= c.extent());
    }
    long full = accepted.stream().filter(this::isFull).map(Candidate::key).distinct().count();
    boolean several = full >= SEVERAL || full > 1 && throughout;
    fullNames = several && accepted.stream().allMatch(this::isFull);
    declaring =
        book.all().stream()
            .anyMatch(l -> !initials(l).isEmpty() && book.isAliasOfAccepted(label(l)));
    shortening =
        book.all().stream()
            .filter(l -> l.uses().size() == 1 && isWhole(l.uses().get(0)))
            .anyMatch(l -> book.isAliasOfAccepted(label(l)));
  }

  private boolean isFull(Candidate label) {
    return label.key().indexOf(' ') > 0
        && names.computeIfAbsent(label.label(), l -> Shape.of(l) == Shape.NAME);
  }

  /** Whether a name is full in a script whose capitals tell it from other words. */
  private boolean isWhole(Candidate label) {
    return isFull(label) && Character.isUpperCase(label.label().codePointAt(0));
  }

  private static String label(LabelValue value) {
    return value.uses().get(0).label();
  }

  /** The initials in brackets behind the name that they are those of; else empty. */
  private static String initials(LabelValue value) {
    String label = label(value);
    String declared = Names.declaredInitials(label);
    boolean own =
        !declared.isEmpty() && Names.aliases(Names.withoutAside(label)).contains(declared);
    return own ? declared : "";
  }

  private boolean asks(int next) {
    return QuestionMarks.endsInQuestion(document.line(next - 1).text());
  }

  /** Whether somebody else's label stands right above with nothing said in its line. */
  boolean isBelowLabel(Candidate label) {
    return below.get(label.line());
  }

  /** Whether a label names and describes somebody, right between two of somebody else. */
  boolean isDescribed(Candidate label) {
    String bare = Names.withoutAside(label.label());
    boolean behind = label.label().endsWith(")") && Shape.of(bare) == Shape.NAME;
    return (behind || isMinister(label)) && isBetween(label);
  }

  /** Whether an office of a government and a name stand below who presides. */
  private boolean isMinister(Candidate label) {
    String[] words = label.label().split(" ");
    var before = sure.lowerEntry(label.line());
    return before != null
        && words.length > 2
        && Character.isUpperCase(words[0].codePointAt(0))
        && Character.isUpperCase(words[words.length - 1].codePointAt(0))
        && Offices.governs(words[0])
        && Offices.presides(before.getValue().label());
  }

  /** Whether a label's words are quoted, and those of no label that comes again: a title's. */
  boolean isTitle(Candidate label) {
    return isQuoted(label) && sure.values().stream().noneMatch(this::isQuoted);
  }

  private boolean isQuoted(Candidate label) {
    String text = document.line(label.line()).text();
    String said = text.substring(Math.min(label.extent(), text.length())).strip();
    return Quotes.COMMON.enclose(said)
        && !QuestionMarks.endsSentence(said.substring(0, said.length() - 1));
  }

  /**
   * Whether a full name declares its initials as those of others do that are in use, or stands
   * where others' do that are shortened from there on.
   */
  boolean declares(LabelValue value) {
    return declaring && !initials(value).isEmpty() || shortening && isWhole(value.uses().get(0));
  }

  /**
   * What a label is worth more: where somebody has one before and behind it, who needs none again
   * unless somebody else speaks between, and a full name among those of several people.
   *
   * @param head whether headings may look like such labels, but do not end in a question
   */
  double worth(Candidate label, boolean head) {
    var behind = sure.higherEntry(label.line());
    boolean said = !head || behind != null && asks(behind.getKey());
    return isBetween(label) || said && fullNames && isFull(label) ? EXPECTED : 0;
  }

  private boolean isBetween(Candidate label) {
    var before = sure.lowerEntry(label.line());
    var behind = sure.higherEntry(label.line());
    return before != null
        && behind != null
        && before.getValue().key().equals(behind.getValue().key());
  }
}
