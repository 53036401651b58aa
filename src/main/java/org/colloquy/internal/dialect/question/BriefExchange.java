package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * A text that is nothing but a question and its answer, or two of each, below a title at most: all
 * of them behind dashes, or all within quotation marks; or one question in bold. A story says more
 * between them.
 */
final class BriefExchange {
  static final String WHY = "nothing but turns, and every other one asks";

  private static final int LONGEST = 4;
  private static final int TITLE = 80;
  private static final double MOST = .7;
  private static final Asking ASKING = Asking.in(List.of());

  private BriefExchange() {}

  /** The turns, or null where a text is anything else. */
  static @Nullable QuestionGroup of(List<Unit> units, Address address) {
    QuestionGroup said = said(units);
    return said == null ? bold(units, address) : said;
  }

  /** One question in bold that says "you", and nothing but a paragraph that says "I". */
  private static @Nullable QuestionGroup bold(List<Unit> units, Address address) {
    int first = units.isEmpty() || units.get(0).look().equals(Look.BOLD) ? 0 : 1;
    boolean titled = first == 0 || units.get(0).isHeading() || isTitle(units.get(0));
    List<Unit> turns = units.subList(Math.min(first, units.size()), units.size());
    if (!titled || turns.size() != 2) {
      return null;
    }
    Unit question = turns.get(0);
    Unit answer = turns.get(1);
    boolean asks =
        question.look().equals(Look.BOLD)
            && QuestionMarks.endsInQuestion(question.text())
            && address.second(question.text()) > 0;
    boolean answers = isPlain(answer) && !answer.asks() && address.first(answer.text()) > 0;
    return asks && answers
        ? new QuestionGroup(
            Look.BOLD, List.of(new Cue(first, true), new Cue(first + 1, false)), 1, 1, 1)
        : null;
  }

  private static boolean isPlain(Unit unit) {
    return unit.look().equals(Look.PLAIN) && !unit.labelled();
  }

  private static @Nullable QuestionGroup said(List<Unit> units) {
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean title = i == 0 && isTitle(unit);
      if (!title && (!isSaid(unit) || turns.size() == LONGEST)) {
        return null;
      }
      if (!title) {
        turns.add(i);
      }
    }
    if (turns.isEmpty() || turns.size() % 2 > 0) {
      return null;
    }
    List<Cue> cues = new ArrayList<>();
    boolean dashes = units.get(turns.get(0)).hasDash();
    for (int k = 0; k < turns.size(); k++) {
      Unit unit = units.get(turns.get(k));
      if (unit.hasDash() != dashes || QuestionMarks.endsInQuestion(unit.text()) != (k % 2 == 0)) {
        return null;
      }
      cues.add(new Cue(turns.get(k), k % 2 == 0));
    }
    int questions = cues.size() / 2;
    Look look = units.get(turns.get(0)).look();
    return new QuestionGroup(look, cues, questions, questions, questions);
  }

  /**
   * A longer text of nothing but paragraphs within quotation marks, of which every second one asks,
   * be it without a mark where a script has none.
   */
  static QuestionGroup quoted(List<Unit> units) {
    int first = units.isEmpty() || !isTitle(units.get(0)) ? 0 : 1;
    List<Cue> cues = new ArrayList<>();
    int asking = 0;
    int others = 0;
    boolean all = units.size() - first > LONGEST + 1;
    for (int i = first; i < units.size() && all; i++) {
      boolean question = (i - first) % 2 == 0;
      boolean asks = ASKING.ends(units.get(i).text());
      all = !units.get(i).labelled() && isQuoted(units.get(i).text());
      asking += question && asks ? 1 : 0;
      others += !question && asks ? 1 : 0;
      cues.add(new Cue(i, question));
    }
    int questions = (cues.size() + 1) / 2;
    boolean holds = all && others == 0 && asking >= MOST * questions;
    return new QuestionGroup(Look.PLAIN, holds ? cues : List.of(), questions, questions, questions);
  }

  private static boolean isTitle(Unit unit) {
    return unit.text().length() <= TITLE
        && !isSaid(unit)
        && !QuestionMarks.endsSentence(unit.text());
  }

  private static boolean isSaid(Unit unit) {
    return !unit.labelled() && !unit.isHeading() && (isDashed(unit) || isQuoted(unit.text()));
  }

  /** Whether a dash begins it and none parts what is said from who says it. */
  private static boolean isDashed(Unit unit) {
    String said = unit.hasDash() ? unit.text().substring(Look.lead(unit.text())) : "";
    return !said.isEmpty() && said.chars().noneMatch(c -> Look.isLongDash((char) c));
  }

  /** Whether marks of quotation stand around a text, or open it and are left open to its end. */
  static boolean opensQuote(String text) {
    if (text.length() < 3 || !Quotes.STRAIGHT.begin(text)) {
      return false;
    }
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return isQuoted(bare)
        || text.chars().skip(1).noneMatch(BriefExchange::isDouble)
        || quotesThroughout(text);
  }

  /**
   * Whether all of a text stands in marks of quotation, with nothing but brackets between or
   * behind: {@code «Yes». (He laughs) «And no».}
   */
  private static boolean quotesThroughout(String text) {
    char close = text.isEmpty() ? 0 : closing(text.charAt(0));
    boolean in = false;
    boolean aside = false;
    for (int i = 0; i < text.length() && close != 0; i++) {
      char c = text.charAt(i);
      boolean opens = !in && c == text.charAt(0);
      boolean closes = in && c == close;
      aside = !in && (c == '(' || c == '[' || aside) && c != ')' && c != ']';
      boolean between = aside || ")].,… ".indexOf(c) >= 0;
      if (!in && !opens && !between) {
        return false;
      }
      in = opens || in && !closes;
    }
    return close != 0 && !in && !aside;
  }

  private static char closing(char open) {
    return switch (open) {
      case '«' -> '»';
      case '“' -> '”';
      case '„' -> '“';
      case '"' -> '"';
      case '「' -> '」';
      default -> 0;
    };
  }

  private static boolean isDouble(int c) {
    return Quotes.DOUBLE.have((char) c);
  }

  /** Whether a whole text stands in marks of quotation. */
  static boolean isQuoted(String text) {
    return Quotes.STRAIGHT.enclose(text)
        && text.substring(1, text.length() - 1).chars().noneMatch(BriefExchange::isDouble);
  }
}
