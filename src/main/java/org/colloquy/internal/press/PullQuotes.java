package org.colloquy.internal.press;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Tokens;
import org.colloquy.model.Answer;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.PlainText;
import org.colloquy.model.Words;

/**
 * The sentences that are shown once more, large: those that the metadata name ({@code pull: a2/1}
 * is the first sentence of the second answer) or, if the design shows such quotes, the first ones
 * that can stand alone.
 */
public final class PullQuotes {
  /** What a sentence that stands alone does not begin with. */
  private static final Set<String> POINTING =
      Set.of("this", "that", "these", "those", "he", "she", "it", "they");

  /**
   * A sentence.
   *
   * @param from where it starts in its text
   * @param paragraph which of the answer's contents it stands in, from 0
   */
  public record Quote(String answer, int number, String sentence, int from, int paragraph) {
    /** What the metadata call it. */
    public String name() {
      return answer + "/" + number;
    }
  }

  private final Edition edition;
  private final Tokens.PullQuote look;
  private final IdentityHashMap<Inline.Text, List<Quote>> places = new IdentityHashMap<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final Map<String, List<Quote>> answers = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** Finds the quotes of an edition. */
  public PullQuotes(Edition edition) {
    this.edition = edition;
    look = edition.design().pullQuote();
    List<String> asked = asked();
    if (!asked.isEmpty() || look.show()) {
      find(asked);
    }
  }

  private List<String> asked() {
    List<String> asked = new ArrayList<>();
    Object value = edition.metadata().extra().get("pull");
    List<?> values =
        value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    for (Object one : values) {
      for (String name : String.valueOf(one).split("[,; ]+")) {
        asked.add(name);
      }
    }
    return asked;
  }

  private void find(List<String> asked) {
    List<String> missing = new ArrayList<>(asked);
    int most = Words.count(edition.interview()) / Math.max(1, look.everyWords());
    for (Block block : edition.interview().blocks()) {
      if (block instanceof Answer answer && isLong(answer)) {
        for (Quote quote : of(answer)) {
          boolean wanted =
              asked.isEmpty() ? in(answer.id()).isEmpty() : missing.remove(quote.name());
          if (wanted && quotes.size() < most) {
            quotes.add(quote);
            answers.computeIfAbsent(answer.id(), id -> new ArrayList<>()).add(quote);
          }
        }
      }
    }
    missing.forEach(name -> problems.add(left(name, "is no sentence that can stand alone")));
    Set<Quote> shown = new HashSet<>(quotes);
    places.values().forEach(list -> list.retainAll(shown));
  }

  private boolean isLong(Answer answer) {
    return Words.split(PlainText.of(answer)).size() >= look.answerWords();
  }

  /** The sentences of an answer that can stand alone, by their numbers among all. */
  private List<Quote> of(Answer answer) {
    List<Quote> found = new ArrayList<>();
    int number = 0;
    int place = -1;
    for (Content content : answer.content()) {
      place++;
      List<Inline> inlines =
          content instanceof Content.Paragraph paragraph ? paragraph.inlines() : List.of();
      for (Inline inline : inlines) {
        if (inline instanceof Inline.Text text) {
          List<Quote> sentences = sentences(new Place(answer.id(), place), text, number);
          number += sentences.size();
          if (inlines.size() == 1) {
            List<Quote> alone = sentences.stream().filter(this::standsAlone).toList();
            alone.forEach(one -> places.computeIfAbsent(text, t -> new ArrayList<>()).add(one));
            found.addAll(alone);
          }
        }
      }
    }
    return found;
  }

  private record Place(String answer, int paragraph) {}

  /** All sentences of a text, the first of which has the number after {@code before}. */
  private List<Quote> sentences(Place place, Inline.Text text, int before) {
    BreakIterator breaks =
        BreakIterator.getSentenceInstance(Locale.forLanguageTag(edition.language()));
    breaks.setText(text.text());
    List<Quote> found = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.text().substring(start, end).strip();
      int number = before + found.size() + 1;
      int from = text.text().indexOf(sentence, start);
      found.add(new Quote(place.answer(), number, sentence, from, place.paragraph()));
      start = end;
    }
    return found;
  }

  private boolean standsAlone(Quote quote) {
    String sentence = quote.sentence();
    List<String> words = Words.split(sentence);
    return words.size() >= look.wordsFrom()
        && words.size() <= look.wordsTo()
        && ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
        && !POINTING.contains(words.get(0).toLowerCase(Locale.ROOT));
  }

  /** The quotes, in reading order. */
  public List<Quote> all() {
    return quotes;
  }

  /** The quotes that are taken out of an answer. */
  public List<Quote> in(String answer) {
    return answers.getOrDefault(answer, List.of());
  }

  /** The quotes that are taken out of a text. */
  public List<Quote> in(Inline.Text text) {
    return places.getOrDefault(text, List.of());
  }

  /** What was asked for in vain. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** What is said of a quote that is not shown. */
  public static Diagnostic left(String name, String why) {
    return Diagnostic.of(Code.P003, "the pull quote " + name + " is left out: it " + why)
        .withHint("name another sentence, as in pull: a2/1");
  }
}
