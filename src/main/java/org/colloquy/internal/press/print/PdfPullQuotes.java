package org.colloquy.internal.press.print;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.internal.press.PullQuotes;
import org.colloquy.internal.press.PullQuotes.Quote;
import org.colloquy.model.Inline;

/** The sentences that are shown once more in the side column, and where their own lines are. */
final class PdfPullQuotes {
  private final PullQuotes quotes;
  private final IdentityHashMap<Quote, Integer> marks = new IdentityHashMap<>();
  private final List<Diagnostic> problems;

  /**
   * Finds the quotes of an edition.
   *
   * @param problems gets what was asked for in vain
   */
  PdfPullQuotes(Edition edition, List<Diagnostic> problems) {
    quotes = new PullQuotes(edition);
    this.problems = problems;
    problems.addAll(quotes.problems());
  }

  /** The quotes, in reading order. */
  List<Quote> all() {
    return quotes.all();
  }

  /** The quotes that are taken out of a text. */
  List<Quote> in(Inline.Text text) {
    return quotes.in(text);
  }

  /** The sentence has a mark of its own, by which its lines can be told. */
  void mark(Quote quote, int mark) {
    marks.put(quote, mark);
  }

  Optional<Integer> mark(Quote quote) {
    return Optional.ofNullable(marks.get(quote));
  }

  /** A quote has no place beside its answer. */
  void homeless(Quote quote) {
    problems.add(PullQuotes.left(quote.name(), "has no room in the side column"));
  }
}
