package org.colloquy.internal.dialect.parting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;

/**
 * Parts paragraphs that hold a whole talk, as programs leave it that take the text out of pages:
 * {@code Ann: Why? Tom: Because. Ann: And then?} Two labels at least come again, most of them
 * behind the ends of sentences, take turns, and stand within paragraphs as often as at their
 * beginnings; then they are labels wherever they stand, even where a sentence has lost its end.
 */
final class FlatTalk {
  private static final int FEWEST = 4;
  private static final int ASKING = 2;
  private static final double CHANGING = .7;

  /** Two people may go on speaking behind a label again where there are so many labels. */
  private static final int SEVERAL = 6;

  private static final double ALTERNATING = .5;
  private static final double BEHIND_SENTENCES = .5;
  private static final int WORDS = 4;

  /** The head of a talk has no more lines. */
  private static final int HEAD = 20;

  /** No word of a name is longer. */
  private static final int LONGEST = 30;

  /** With its stop, no abbreviation in a name is longer. */
  private static final int ABBREVIATION = 4;

  private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz";

  /** No half of an abbreviated degree is longer. */
  private static final int DEGREE = 3;

  /** No page's number is longer. */
  private static final int NUMBER = 4;

  /** Behind these a capital follows without a blank only by mistake. */
  private static final String GLUED = ".?!…»”—)]。？！」』”";

  private static final String ENDS = ".?!…:;\"“”»)]–—。？！」』";

  /**
   * Where a name and its colon stand.
   *
   * @param line index of the line
   * @param from offset of the name in its text
   * @param end offset behind the colon
   * @param opens whether a line or a sentence ends before it
   */
  private record Place(int line, int from, int end, String label, String key, boolean opens) {}

  private final List<Line> lines;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Integer> opening = new HashMap<>();

  private FlatTalk(List<Line> lines) {
    this.lines = lines;
  }

  static List<Line> of(List<Line> lines) {
    FlatTalk talk = new FlatTalk(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isText() && line.voice() == null && line.time() == null) {
        talk.find(i);
      }
    }
    return talk.isTalk() ? talk.parted(talk::isTurn) : talk.runOn();
  }

  private void find(int index) {
    String text = lines.get(index).text();
    int end = LabelScanner.hasColon(text) ? text.length() : 0;
    for (int i = 1; i < end; i++) {
      if (isColon(text, i) && !LabelScanner.isBlank(text.charAt(i - 1))) {
        int from = name(text, i);
        if (from < i) {
          add(index, text, from, i);
        }
      }
    }
  }

  /** Whether a colon stands there that a blank follows, or a wide one, which has its own. */
  private static boolean isColon(String text, int at) {
    char c = text.charAt(at);
    return !LabelScanner.isLetterOrSpace(c)
        && LabelScanner.isColon(c)
        && (c != ':' || at + 1 == text.length() || LabelScanner.isBlank(text.charAt(at + 1)));
  }

  /** Where the words with capitals begin that end at an offset, of one sentence. */
  private static int name(String text, int end) {
    int from = end;
    int at = end;
    for (int count = 0; count < WORDS && at > 0; count++) {
      int word = at;
      while (word > 0 && at - word <= LONGEST && !LabelScanner.isBlank(text.charAt(word - 1))) {
        word--;
      }
      int glued = behindSentence(text, word, at);
      if (glued > 0) {
        return isName(text.substring(glued, at), at == end) ? glued : from;
      }
      if (word == at || at - word > LONGEST || !isName(text.substring(word, at), at == end)) {
        break;
      }
      from = word;
      at = LabelScanner.visibleEnd(text, word);
    }
    return from;
  }

  /** Where a capital stands right behind a sentence's end, as where a line end is lost; or -1. */
  private static int behindSentence(String text, int from, int to) {
    for (int i = to - 2; i > from; i--) {
      boolean ends = GLUED.indexOf(text.charAt(i)) >= 0;
      boolean word = !Character.isUpperCase(text.charAt(i - 1));
      if (ends && word && isCapital(text.codePointAt(i + 1)) && !isDegree(text, from, i, to)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether letters about a stop are one degree: {@code Psy.D}. */
  private static boolean isDegree(String text, int from, int stop, int to) {
    boolean brief = stop - from <= DEGREE && to - stop <= DEGREE;
    return brief && text.charAt(stop) == '.' && isCapital(text.codePointAt(from));
  }

  /** Whether a name may begin so: no other scripts tell it. */
  private static boolean isCapital(int letter) {
    return Character.isUpperCase(letter) || Character.isIdeographic(letter);
  }

  private static boolean isName(String word, boolean last) {
    char end = word.charAt(word.length() - 1);
    boolean initial =
        end == '.'
            && (word.length() == 2
                || !last && isUnspeakable(word)
                || Titles.before(Names.folded(word.substring(0, word.length() - 1))));
    boolean whole = last || initial || Character.isLetter(end);
    return whole && isCapital(word.codePointAt(0)) && LabelScanner.isLabel(word, word.length());
  }

  /** Whether a word cannot be said as it is written, and so is shortened: {@code St.} */
  private static boolean isUnspeakable(String word) {
    return word.length() <= ABBREVIATION
        && word.chars().limit(word.length() - 1).allMatch(c -> CONSONANTS.indexOf(c) >= 0);
  }

  private void add(int index, String text, int from, int colon) {
    String label = text.substring(from, colon);
    String key = keys.computeIfAbsent(label, FlatTalk::person);
    if (!key.isEmpty()) {
      Place place = new Place(index, from, colon + 1, label, key, opens(text, from));
      places.add(place);
      uses.merge(key, 1, Integer::sum);
      opening.merge(key, place.opens() ? 1 : 0, Integer::sum);
    }
  }

  /** The key of a label that may name somebody, initials without their last stop; else empty. */
  private static String person(String label) {
    Shape shape = Shape.of(label);
    boolean person = shape == Shape.NAME || shape == Shape.CAPITALS || shape == Shape.LETTERS;
    String whole = person ? Names.key(label) : "";
    String key = whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    return Nobody.is(key) ? "" : key;
  }

  /** Whether a sentence ends before an offset, or nothing but a page's number stands there. */
  private static boolean opens(String text, int from) {
    int end = LabelScanner.visibleEnd(text, from);
    boolean number = text.substring(0, Math.min(end, NUMBER)).chars().allMatch(Character::isDigit);
    return end <= NUMBER && number || ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  private boolean isKnown(String key) {
    int count = uses.getOrDefault(key, 0);
    return count > 1 && opening.getOrDefault(key, 0) >= BEHIND_SENTENCES * count;
  }

  /** Whether a label, or the initials that it declares, come again. */
  private boolean isKnown(Place place) {
    return isKnown(place.key()) || Names.aliases(place.label()).stream().anyMatch(this::isKnown);
  }

  private boolean isTalk() {
    List<Place> known = places.stream().filter(this::isKnown).toList();
    int count = known.size();
    int changes = 0;
    int inside = 0;
    int asking = 0;
    for (int i = 0; i < count; i++) {
      Place place = known.get(i);
      changes += i > 0 && !place.key().equals(known.get(i - 1).key()) ? 1 : 0;
      inside += place.from() > NUMBER ? 1 : 0;
      String before = i > 0 ? before(known.get(i - 1), place) : "";
      asking += QuestionMarks.endsInQuestion(before) ? 1 : 0;
    }
    asking += asking > 0 && areIntroduced(known) ? 1 : 0;
    long people = known.stream().map(Place::key).distinct().count();
    double least = people == 2 && count >= SEVERAL ? ALTERNATING : CHANGING;
    return count >= FEWEST
        && changes >= least * (count - 1)
        && 2 * inside >= count
        && asking >= ASKING;
  }

  /**
   * Whether all of several people in capitals, who speak within lines, stand with their first names
   * before the first label: {@code ANN WEIR INTERVIEWED BY TOM HILL}.
   */
  private boolean areIntroduced(List<Place> known) {
    long apart = known.stream().map(Place::line).distinct().count();
    if (known.isEmpty() || 2 * apart > known.size()) {
      return false;
    }
    Place first = known.get(0);
    StringBuilder head = new StringBuilder(" ");
    for (int i = Math.max(0, first.line() - HEAD); i < first.line(); i++) {
      head.append(lines.get(i).text()).append(' ');
    }
    head.append(lines.get(first.line()).text(), 0, first.from());
    Set<String> surnames = new HashSet<>();
    String before = "a";
    for (String word : head.toString().strip().split("\\s+")) {
      if (Character.isUpperCase(before.codePointAt(0))) {
        surnames.addAll(Names.words(word));
      }
      before = word.isEmpty() ? before : word;
    }
    return known.stream()
        .allMatch(p -> Shape.of(p.label()) == Shape.CAPITALS && surnames.contains(p.key()));
  }

  /** The end of what is said between two names: all of it, or its last line. */
  private String before(Place place, Place next) {
    String text = lines.get(next.line()).text();
    if (place.line() == next.line()) {
      return text.substring(place.end(), next.from());
    }
    return next.from() > NUMBER
        ? text.substring(0, next.from())
        : lines.get(next.line() - 1).text();
  }

  /**
   * The lines of a talk whose labels begin lines, parted where one of them stands behind a sentence
   * of somebody else.
   */
  private List<Line> runOn() {
    Map<String, Integer> heads = new HashMap<>();
    places.stream().filter(p -> p.from() == 0).forEach(p -> heads.merge(p.key(), 1, Integer::sum));
    heads.values().removeIf(n -> n < 2);
    int begun = heads.values().stream().mapToInt(n -> n).sum();
    Set<Place> within = new HashSet<>();
    int changes = 0;
    int asking = 0;
    Place last = null;
    for (Place place : places) {
      if (!heads.containsKey(place.key()) || !place.opens()) {
        continue;
      }
      if (last != null && !last.key().equals(place.key())) {
        changes++;
        asking += QuestionMarks.endsInQuestion(before(last, place)) ? 1 : 0;
        if (place.from() > 0) {
          within.add(place);
        }
      }
      last = place;
    }
    boolean talk = begun >= FEWEST && heads.size() > 1 && asking >= ASKING;
    return talk && changes >= CHANGING * (begun + within.size() - 1)
        ? parted(within::contains)
        : lines;
  }

  private boolean isTurn(Place place) {
    return place.opens() || isKnown(place);
  }

  private List<Line> parted(Predicate<Place> turns) {
    List<List<Integer>> offsets = new ArrayList<>(lines.size());
    lines.forEach(l -> offsets.add(new ArrayList<>()));
    for (Place place : places) {
      if (place.from() > 0 && turns.test(place)) {
        offsets.get(place.line()).add(place.from());
      }
    }
    return new Cuts(lines, offsets).paragraphs();
  }
}
