package org.colloquy.internal.dialect.label;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Candidate.Kind;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Oath;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Titles;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * {@code BY MR. SMITH:} says whose questions are marked {@code Q} from there on, as does {@code Q.
 * (By Mr. Smith)}, an oath whose answers {@code A}; where {@code THE WITNESS} has labels too, the
 * answers are the witness's, and who asks before such a label asks on behind it, unless another is
 * known to examine and this one has an office alone.
 */
public final class Examinations {
  private static final int LONGEST = 80;
  private static final int NAME = 4;
  private static final Set<String> WITNESS = Set.copyOf(WordLists.list("oaths.txt", "witness"));

  private final List<Line> lines;
  private final NavigableMap<Integer, String> examiners = new TreeMap<>();
  private final NavigableMap<Integer, String> witnesses = new TreeMap<>();

  public Examinations(Document document) {
    lines = document.lines();
    document.oaths().forEach(o -> witnesses.put(o.from(), o.name()));
    for (Lead lead : document.leads()) {
      String name = examiner(lead.text(), lead.from());
      if (name != null) {
        examiners.put(lead.index(), name);
      }
    }
  }

  /** The name in a line that does nothing but say who examines, or null. */
  private static @Nullable String examiner(String text, int from) {
    int end = behind(text);
    while (end > from
        && (LabelScanner.isBlank(text.charAt(end - 1))
            || ":：.".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end - from > LONGEST || end <= from) {
      return null;
    }
    String said = text.substring(from, end).strip();
    if (!hasBy(said)) {
      return null;
    }
    List<String> words = List.of(said.split("\\s+"));
    int by = 0;
    while (by < words.size() && !words.get(by).equalsIgnoreCase("by")) {
      by++;
    }
    int name = by + 1;
    boolean headed = by > 0 && by < words.size() && Oath.examines(words.get(by - 1));
    boolean alone = by == 0 && end < behind(text);
    boolean named = words.size() - name > 1 && words.size() - name <= NAME;
    return (headed || alone) && named && isTitle(words.get(name))
        ? String.join(" ", words.subList(name, words.size()))
        : null;
  }

  /** Where a line ends but for brackets that say how it goes on: {@code [Continued]}. */
  private static int behind(String text) {
    int end = text.stripTrailing().length();
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    int open = last == ']' ? text.lastIndexOf('[') : last == ')' ? text.lastIndexOf('(') : -1;
    return open > 0 ? open : text.length();
  }

  /** Whether nothing stands behind a label in a line but such brackets. */
  static boolean isAlone(String text, int extent) {
    return extent == text.length() || text.substring(extent, behind(text)).isBlank();
  }

  private static boolean hasBy(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char b = text.charAt(i);
      char y = text.charAt(i + 1);
      if ((b == 'b' || b == 'B') && (y == 'y' || y == 'Y')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String word) {
    return Titles.honours(Names.folded(word).replace(".", ""));
  }

  /** Whose a witness's letters are, if such a label is in use: that label; else null. */
  static @Nullable Candidate witness(List<Candidate> labels) {
    return labels.stream().filter(c -> isWitness(c.key())).findFirst().orElse(null);
  }

  public static boolean isWitness(String key) {
    return WITNESS.contains(key);
  }

  /** The labels, in order, with names for letters where they are known. */
  public List<Candidate> named(List<Candidate> labels) {
    Set<String> keys = new HashSet<>();
    labels.stream().filter(c -> c.kind() == Kind.LETTER).forEach(c -> keys.add(c.key()));
    labels.stream().filter(c -> isQuestion(c, keys)).forEach(this::bracketed);
    Candidate witness = witness(labels);
    for (int i = 2; i < labels.size() && witness != null; i++) {
      Candidate asks = labels.get(i - 2);
      boolean then =
          labels.get(i - 1).key().equals(witness.key()) && isQuestion(labels.get(i), keys);
      if (then && asks.kind() == Kind.NAME && mayExamine(asks)) {
        examiners.putIfAbsent(asks.line(), asks.label());
      }
    }
    if (examiners.isEmpty() && witnesses.isEmpty()) {
      return labels;
    }
    return labels.stream()
        .filter(label -> !(isWitness(label.key()) && witnesses.containsKey(label.line())))
        .map(label -> named(label, keys, witness))
        .toList();
  }

  /** Learns who asks from brackets right behind the letter: {@code Q. (By Mr. Smith) Why?} */
  private void bracketed(Candidate label) {
    String text = lines.get(label.line()).text();
    int open = LabelScanner.skipSpace(text, label.extent());
    int kind = open < text.length() ? "([".indexOf(text.charAt(open)) : -1;
    int close = kind < 0 ? -1 : text.indexOf(")]".charAt(kind), open);
    if (close > 0 && close - open <= LONGEST) {
      String said = text.substring(open + 1, close).strip();
      String name = examiner(said.endsWith(":") ? said : said + ":", 0);
      if (name != null) {
        examiners.put(label.line(), name);
      }
    }
  }

  /** Whether nobody examines yet as far as is known, or a label has an honorific. */
  private boolean mayExamine(Candidate label) {
    return before(examiners, label.line()) == null || isTitle(label.key().split(" ")[0]);
  }

  private static boolean isQuestion(Candidate label, Set<String> letters) {
    return label.kind() == Kind.LETTER && QuestionAnswer.asks(label.key(), letters);
  }

  private Candidate named(Candidate label, Set<String> letters, @Nullable Candidate witness) {
    boolean letter = label.kind() == Kind.LETTER;
    if (isQuestion(label, letters)) {
      String examiner = before(examiners, label.line());
      return examiner == null ? label : label.of(Kind.QUESTION, examiner);
    }
    String sworn = before(witnesses, label.line());
    if (sworn != null && (letter || isWitness(label.key()))) {
      return letter ? label.of(Kind.ANSWER, sworn) : label.named(sworn);
    }
    return letter && witness != null ? label.of(Kind.ANSWER, witness.label()) : label;
  }

  /** Who was named last before a line; before all of them the only one that ever is, or null. */
  private static @Nullable String before(NavigableMap<Integer, String> names, int line) {
    Map.Entry<Integer, String> last = names.floorEntry(line);
    boolean one = last == null && new HashSet<>(names.values()).size() == 1;
    return last != null ? last.getValue() : one ? names.firstEntry().getValue() : null;
  }
}
