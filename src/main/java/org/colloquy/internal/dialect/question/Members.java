package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.Asking;
import org.colloquy.internal.dialect.words.Greetings;
import org.colloquy.internal.dialect.words.Makers;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.Scripts;

/**
 * Which of the units that are set alike are an interviewer's, and which head or introduce a text.
 */
final class Members {
  private static final int WORDS_OF_A_CROSSHEAD = 8;

  /** A paragraph that introduces a talk is not shorter. */
  private static final int OPENING = 80;

  /** Behind so many headings that ask the last one may request something. */
  private static final int INVITING = 4;

  /** So many paragraphs below it tell whether somebody answers. */
  private static final int ANSWER = 5;

  /** Signs before notes on a talk. */
  private static final String NOTES = "¶*†‡■►▶";

  /** So many signs are a word in a script without blanks. */
  private static final int SIGNS = 3;

  private static final Asking ASKING = Asking.in(List.of());

  private Members() {}

  /**
   * From the first unit that asks, or what stands before it and requests something, says "you" in a
   * sentence, welcomes somebody or has a dash and an answer, to the last that asks, requests
   * something or, as the first, stands right before a label, without crossheads.
   */
  static List<Integer> trimmed(
      List<Unit> units, List<Integer> all, IntPredicate asks, Address address) {
    int first = 0;
    while (first < all.size() && !asks.test(all.get(first))) {
      first++;
    }
    int opening = opening(units);
    while (first > 0
        && first < all.size()
        && (opens(units.get(all.get(first - 1)), address)
            || isAnswered(units, all.get(first - 1), all.get(first))
            || opening < all.get(first - 1) && goesOn(units, all.get(first - 1), all.get(first)))) {
      first--;
    }
    boolean labels = first < all.size() && isAnsweredByLabel(units, all.get(first));
    int last = all.size() - 1;
    while (last > first
        && !asks.test(all.get(last))
        && !mayBeLast(units, all.get(last), address)
        && !(last == all.size() - 1 && invites(units, all.subList(first, last + 1), asks, address))
        && !(labels && isAnsweredByLabel(units, all.get(last)))) {
      last--;
    }
    List<Integer> members = new ArrayList<>();
    for (int k = first; k <= last; k++) {
      Unit unit = units.get(all.get(k));
      boolean head =
          unit.isHeading()
              ? isEmpty(units, all.get(k))
              : isCrosshead(unit) && !prompts(unit, address);
      if (asks.test(all.get(k)) || !head) {
        members.add(all.get(k));
      }
    }
    return members;
  }

  /** The first paragraph that may introduce a talk; the number of all units where none does. */
  private static int opening(List<Unit> units) {
    int i = 0;
    while (i < units.size()
        && (units.get(i).look().kind() != Look.Kind.PLAIN
            || units.get(i).text().length() < OPENING)) {
      i++;
    }
    return i;
  }

  /** Whether a sentence in bold that is no note on the talk stands right before a question. */
  private static boolean goesOn(List<Unit> units, int unit, int next) {
    String text = units.get(unit).text();
    return units.get(unit).look().kind() == Look.Kind.BOLD
        && QuestionMarks.endsSentence(text)
        && !Purpose.isTranscript(text.toLowerCase(Locale.ROOT))
        && !Makers.tells(text)
        && adjacent(units, unit, next);
  }

  /** Whether a sentence behind a long dash and the next one have an answer between them. */
  private static boolean isAnswered(List<Unit> units, int unit, int next) {
    String text = units.get(unit).text();
    return Look.beginsWithLongDash(text)
        && QuestionMarks.endsSentence(text)
        && !adjacent(units, unit, next);
  }

  private static boolean opens(Unit unit, Address address) {
    boolean speaks = address.second(unit.text()) > 0;
    return ASKING.ends(unit.text())
        || QuestionMarks.endsSentence(unit.text())
            && (speaks || Greetings.side(unit.text()) > 0 || Greetings.meets(unit.text()));
  }

  /** A last question may be an imperative, no mere heading, nor a note on who asked. */
  private static boolean mayBeLast(List<Unit> units, int last, Address address) {
    Unit unit = units.get(last);
    boolean said = QuestionMarks.endsSpeech(unit.text()) && !isCrosshead(unit);
    said &= NOTES.indexOf(unit.text().charAt(0)) < 0;
    said |=
        last + 1 < units.size() && prompts(unit, address) && isOwn(units.get(last + 1), address);
    return unit.asks() || ASKING.ends(unit.text()) || said && !Makers.tells(unit.text());
  }

  /** Whether a paragraph speaks of whoever says it, and of nobody else who reads it. */
  private static boolean isOwn(Unit unit, Address address) {
    return address.mine(unit.text()) > 0 && address.second(unit.text()) == 0;
  }

  /** Whether words that are no sentence request something, or speak to whoever answers. */
  private static boolean prompts(Unit unit, Address address) {
    return ASKING.ends(unit.text()) || !unit.isHeading() && address.second(unit.text()) > 0;
  }

  /**
   * Whether the last of some headings is too long for a crosshead, all others ask, and who answers
   * below it says "I" or "you": {@code Advice for those who begin to keep bees by the lake}.
   */
  private static boolean invites(
      List<Unit> units, List<Integer> heads, IntPredicate asks, Address address) {
    int last = heads.get(heads.size() - 1);
    Unit head = units.get(last);
    if (heads.size() <= INVITING
        || !head.isHeading()
        || isCrosshead(head)
        || last + 1 == units.size()) {
      return false;
    }
    List<Unit> below = units.subList(last + 1, units.size());
    return below.get(0).look().equals(Look.PLAIN)
        && !Makers.tells(head.text())
        && heads.subList(0, heads.size() - 1).stream().allMatch(asks::test)
        && below.stream()
            .takeWhile(u -> u.look().equals(Look.PLAIN))
            .limit(ANSWER)
            .anyMatch(u -> address.isPersonal(u.text()));
  }

  /** Whether a paragraph that is set like the text, be it within quotes, may head what follows. */
  static boolean mayHead(Unit unit) {
    boolean plain = unit.look().kind() == Look.Kind.PLAIN;
    return (plain || unit.look().kind() == Look.Kind.CAPITALS)
        && (Character.isLetterOrDigit(unit.text().codePointAt(0))
            || BriefExchange.isQuoted(unit.text()))
        && isCrosshead(unit);
  }

  private static boolean isCrosshead(Unit unit) {
    String text = unit.text();
    if (QuestionMarks.endsSpeech(text)) {
      return false;
    }
    boolean spaceless = Scripts.isSpaceless(text.codePointBefore(text.length()));
    int words = text.split("[ \\u00a0]+").length + (spaceless ? text.length() / SIGNS : 0);
    return words < WORDS_OF_A_CROSSHEAD;
  }

  /** Whether the next heading of the same level stands right below a heading. */
  static boolean isEmpty(List<Unit> units, int heading) {
    return heading + 1 < units.size()
        && units.get(heading + 1).look().equals(units.get(heading).look());
  }

  static boolean adjacent(List<Unit> units, int a, int b) {
    for (int i = a + 1; i < b; i++) {
      if (units.get(i).isSpeech()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAnsweredByLabel(List<Unit> units, int question) {
    return question + 1 < units.size() && units.get(question + 1).labelled();
  }
}
