package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Lexicon;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionWords;
import org.colloquy.internal.dialect.words.Quotes;
import org.colloquy.internal.dialect.words.Shape;
import org.jspecify.annotations.Nullable;

/**
 * {@code Q:} and {@code A:}, {@code Q text}, {@code P.} and {@code R.}, {@code Frage 3:}, {@code
 * 问：} and {@code 答：} ... Since a letter alone may be somebody's initial, only words of one language
 * whose asking side is there count.
 */
public final class QuestionAnswer implements Dialect {
  /** How a word may end, the surest way first. */
  private static final List<Ending> ENDINGS =
      List.of(
          Ending.COLON,
          Ending.STOP,
          Ending.BRACKETS,
          Ending.CLOSE,
          Ending.TIME,
          Ending.DASH,
          Ending.SPACES,
          Ending.RUN,
          Ending.ALONE,
          Ending.SPACE);

  /** A number behind the word takes no more room. */
  private static final int NUMBER = 8;

  /** The answers' letter is a word of English, and its lines may be prose. */
  private static final String ARTICLE = "a";

  @Override
  public String name() {
    return "q-a";
  }

  @Override
  public String description() {
    return "Q and A at the start of a line";
  }

  @Override
  public boolean tellsRoles() {
    return true;
  }

  @Override
  public Scheme weigh(Document document) {
    List<Candidate> all = new ArrayList<>();
    List<Ending> endings = new ArrayList<>();
    for (Lead lead : document.leads()) {
      if (!QuestionWords.mayStandAt(lead.line().text(), lead.from())) {
        continue;
      }
      for (Ending ending : ENDINGS) {
        Candidate candidate = propose(lead, ending);
        if (candidate != null && QuestionWords.says(document.spelt(candidate).key())) {
          all.add(candidate);
          endings.add(ending);
          break;
        }
      }
    }
    Set<String> keys = new HashSet<>();
    all.stream().filter(c -> !isHead(c, document)).forEach(c -> keys.add(c.key()));
    keys.removeAll(Outlines.letters(document));
    Set<String> used = used(keys);
    List<Candidate> kept = new ArrayList<>();
    boolean firm = isFirm(all, endings);
    boolean again = false;
    int line = 0;
    for (int i = 0; i < all.size(); i++) {
      Candidate c = all.get(i);
      for (; line < c.line(); line++) {
        again &= !isOffice(document.line(line).text());
      }
      boolean loose =
          endings.get(i) == Ending.SPACE
              && c.key().equals(ARTICLE)
              && !Quotes.DOUBLE.begin(document.line(c.line()).text().strip());
      if (used.contains(c.key()) && !isStray(all, endings, i) && !(loose && (firm || again))) {
        kept.add(c);
        again = c.key().equals(ARTICLE);
      }
    }
    return new LabelScheme(this, Strength.LOOSE, kept, document);
  }

  /** {@code ### Question 5} above {@code **Ana:**}: it counts what somebody else asks. */
  private static boolean isHead(Candidate label, Document document) {
    int next = label.line() + 1;
    boolean alone = document.line(label.line()).text().length() <= label.extent();
    String below = next < document.lines().size() ? document.line(next).text() : "";
    int colon = LabelScanner.colon(below, below.length());
    return alone && colon > 0 && !QuestionWords.says(Names.key(below.substring(0, colon)));
  }

  /** Whether a line begins with somebody in capitals and a colon: he comes between two answers. */
  private static boolean isOffice(String text) {
    int colon = LabelScanner.colon(text, text.length());
    return colon > 0 && Shape.of(text.substring(0, colon)) == Shape.CAPITALS;
  }

  /** Whether a letter with a space behind it is the only one: {@code Q3 Results of the Year}. */
  private static boolean isStray(List<Candidate> all, List<Ending> endings, int at) {
    String key = all.get(at).key();
    return endings.get(at) == Ending.SPACE
        && all.stream().filter(c -> c.key().equals(key)).limit(2).count() < 2;
  }

  /** Whether answers have their letter with a mark that no prose has. */
  private static boolean isFirm(List<Candidate> all, List<Ending> endings) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).key().equals(ARTICLE) && endings.get(i) != Ending.SPACE) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Candidate propose(Lead lead, Ending ending) {
    Ending.Cut cut = ending.find(lead);
    Candidate candidate = cut == null ? null : Labelled.candidate(lead, cut, worth(lead));
    if (candidate == null || !QuestionWords.says(candidate.key())) {
      return null;
    }
    String word = QuestionWords.unnumbered(candidate.key());
    if (candidate.label().indexOf('\t') >= 0
        || candidate.label().length() > word.length() + NUMBER) {
      return null;
    }
    return new Candidate(
        Candidate.Kind.LETTER,
        candidate.line(),
        written(candidate, word),
        word,
        candidate.written(),
        candidate.extent(),
        candidate.time(),
        candidate.worth());
  }

  /** A label without its number; keys of some scripts have more signs than what is written. */
  private static String written(Candidate candidate, String word) {
    String label = candidate.label();
    boolean alike = label.length() == candidate.key().length();
    return alike ? label.substring(0, word.length()) : QuestionWords.unnumbered(label);
  }

  private static double worth(Lead lead) {
    return switch (lead.mark()) {
      case PLAIN -> 0;
      case BOLD -> .7;
      case HEADING -> 1;
    };
  }

  /** The keys that belong to pairs of which both sides are there, or else the asking side alone. */
  private static Set<String> used(Set<String> keys) {
    Set<String> used = new HashSet<>();
    if (keys.isEmpty()) {
      return used;
    }
    for (Lexicon.Pair pair : Lexicon.PAIRS) {
      if (!Collections.disjoint(pair.asks(), keys) && !Collections.disjoint(pair.answers(), keys)) {
        used.addAll(common(pair.asks(), keys));
        used.addAll(common(pair.answers(), keys));
      }
    }
    if (used.isEmpty()) {
      keys.stream().filter(QuestionAnswer::asksAlone).forEach(used::add);
    }
    return used;
  }

  /** Whether a word asks even where nothing says answer: those who answer have names. */
  private static boolean asksAlone(String key) {
    boolean asks = Lexicon.PAIRS.stream().anyMatch(p -> p.asks().contains(key));
    boolean answers = Lexicon.PAIRS.stream().anyMatch(p -> p.answers().contains(key));
    boolean letter = key.length() == 1 && !Character.isIdeographic(key.codePointAt(0));
    return asks && !answers && (!letter || key.equals("q"));
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  /** Whether, among some labels in use, this one asks. */
  public static boolean asks(String key, Set<String> keys) {
    for (Lexicon.Pair pair : Lexicon.PAIRS) {
      if (pair.asks().contains(key) && !Collections.disjoint(pair.answers(), keys)) {
        return true;
      }
    }
    return asksAlone(key);
  }
}
