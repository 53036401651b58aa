package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.label.Ending.Cut;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.jspecify.annotations.Nullable;

/**
 * Words without capitals of their own that begin all paragraphs of a scene and are the names of
 * those who speak: few words take turns, what stands behind one of them asks and behind the others
 * does not, and either a word says what somebody does there, or a sentence with its capital begins
 * behind each. A poem or a list may begin its lines with the same words, but not so. Where times
 * stand before all paragraphs, the names may have more words, and people who say "I" and "you" need
 * not ask.
 */
final class FirstWords {
  private static final int FEWEST = 6;
  private static final int MOST = 4;
  private static final int LONGEST = 20;
  private static final double NEARLY_ALL = .9;
  private static final double CHANGING = .5;
  private static final double ASKS = .6;
  private static final double SELDOM = .25;
  static final double WORTH = .3;

  /** What may stand before the first word of a sentence, and is no part of a label. */
  private static final String BEFORE = "\"“„«¿¡([…";

  private final Document document;
  private final List<Candidate> labels = new ArrayList<>();
  private int paragraphs;

  /** Whether times stand before the words. */
  private final boolean timed;

  private FirstWords(Document document) {
    this.document = document;
    timed = document.leads().stream().filter(Lead::timed).limit(FEWEST).count() == FEWEST;
    Map<String, Integer> uses = new HashMap<>();
    List<Candidate> all = new ArrayList<>();
    for (Lead lead : document.leads()) {
      Candidate word = isHead(lead) ? word(lead) : null;
      if (word != null) {
        all.add(word);
        uses.merge(word.key(), 1, Integer::sum);
      }
    }
    all.stream().filter(c -> uses.getOrDefault(c.key(), 0) > 1).forEach(labels::add);
    if (timed) {
      labels.replaceAll(new LongerNames(labels, document)::of);
    }
    int first = labels.isEmpty() ? Integer.MAX_VALUE : labels.get(0).line();
    for (Lead lead : document.leads()) {
      boolean head = isHead(lead) || isParagraph(lead);
      paragraphs += lead.index() >= first && head ? 1 : 0;
    }
  }

  /** The names before turns; none where a text is no such scene. */
  static List<Candidate> of(Document document) {
    FirstWords words = document.isTimed() ? null : new FirstWords(document);
    return words != null && words.takeTurns() && words.talk() && words.name()
        ? words.labels
        : List.of();
  }

  /** Whether a name may stand there: at the beginning of a paragraph, or behind a time. */
  private boolean isHead(Lead lead) {
    return timed ? lead.line().isText() && lead.timed() : isParagraph(lead);
  }

  private static boolean isParagraph(Lead lead) {
    return lead.line().isText() && lead.line().startsParagraph();
  }

  private @Nullable Candidate word(Lead lead) {
    String text = lead.text();
    int end = lead.from();
    while (end < text.length() && isInWord(text.charAt(end))) {
      end++;
    }
    boolean word = end > lead.from() + 1 && end <= lead.from() + LONGEST && end < text.length();
    return word
            && LabelScanner.isBlank(text.charAt(end))
            && LabelScanner.skipSpace(text, end) < text.length()
        ? Labelled.candidate(lead, new Cut(end, end, end, null), WORTH)
        : null;
  }

  /** A program's name for a channel has figures too: {@code CAM-1}. */
  private boolean isInWord(char c) {
    return timed && (c == '-' || Character.isDigit(c))
        || Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean takeTurns() {
    Set<String> keys = labels.stream().map(Candidate::key).collect(Collectors.toSet());
    int changes = 1;
    for (int i = 1; i < labels.size(); i++) {
      changes += labels.get(i).key().equals(labels.get(i - 1).key()) ? 0 : 1;
    }
    return labels.size() >= FEWEST
        && keys.size() > 1
        && keys.size() <= MOST
        && labels.size() >= NEARLY_ALL * paragraphs
        && changes >= (timed ? CHANGING : NEARLY_ALL) * labels.size();
  }

  /** Whether one of them asks, or people say "I" and "you" at all times. */
  private boolean talk() {
    return ask() || timed && addresses();
  }

  private boolean addresses() {
    Address address = new Address(document.language());
    int first = 0;
    int second = 0;
    for (Candidate label : labels) {
      String text = document.line(label.line()).text();
      first += address.first(text);
      second += address.second(text);
    }
    return first > 0 && second > 0;
  }

  /** Whether what stands behind one word asks, and behind all others does not. */
  private boolean ask() {
    Map<String, int[]> counts = new HashMap<>();
    int asking = 0;
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).line() : document.lines().size();
      boolean asks = QuestionMarks.endsInQuestion(document.line(end - 1).text());
      int[] count = counts.computeIfAbsent(labels.get(i).key(), k -> new int[2]);
      count[0]++;
      count[1] += asks ? 1 : 0;
      asking += asks ? 1 : 0;
    }
    for (int[] count : counts.values()) {
      boolean others = asking - count[1] <= SELDOM * (labels.size() - count[0]);
      if (count[0] > 2 && count[1] >= ASKS * count[0] && others) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words are whole names, with no other word behind each of them, and before talk. */
  private boolean name() {
    boolean cased = true;
    int sentences = 0;
    Map<String, Set<String>> next = new HashMap<>();
    for (Candidate label : labels) {
      String text = document.line(label.line()).text();
      String said = text.substring(label.extent());
      next.computeIfAbsent(label.key(), k -> new HashSet<>()).add(said.split("[\\s:：–—]", 2)[0]);
      int c = text.codePointAt(label.extent());
      boolean capitals = timed && label.label().equals(label.label().toUpperCase(Locale.ROOT));
      sentences += capitals || Character.isUpperCase(c) || BEFORE.indexOf(c) >= 0 ? 1 : 0;
      cased &= Character.isUpperCase(label.label().codePointAt(0));
    }
    boolean role = labels.stream().anyMatch(c -> RoleWords.of(c.label()) != null);
    boolean whole = next.values().stream().noneMatch(words -> words.size() == 1);
    return whole && (cased ? sentences == labels.size() : role);
  }
}
