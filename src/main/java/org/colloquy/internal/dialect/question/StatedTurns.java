package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Purpose;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Address;
import org.colloquy.internal.dialect.words.QuestionMarks;

/**
 * Sentences set apart in an interview that the document announces as somebody's: who interviews may
 * state things, and hardly ask. Each is answered in plain paragraphs, most answers say "I", and
 * some of the sentences say "you" or ask.
 */
final class StatedTurns {
  private static final int FEWEST = 4;
  private static final double MINE = .6;

  /** Of the sentences so many speak to somebody. */
  private static final double YOURS = .2;

  /** Advice speaks to its readers below its heads. */
  private static final double ADVISING = .3;

  private StatedTurns() {}

  /** The turns; a group without any where they are none. */
  static QuestionGroup of(List<Unit> units, Look look, Document document, Address address) {
    List<Cue> cues = new ArrayList<>();
    double mine = 0;
    double yours = 0;
    double advising = 0;
    boolean sentences = true;
    for (int i = 0; i + 1 < units.size(); i++) {
      String text = units.get(i).text();
      boolean set = units.get(i).look().equals(look) && !units.get(i).labelled();
      boolean ends = set && QuestionMarks.endsSentence(text);
      sentences &= ends || !set || cues.isEmpty();
      if (ends && isPlain(units.get(i + 1))) {
        cues.add(new Cue(i, true));
        cues.add(new Cue(i + 1, false));
        String answer = units.get(i + 1).text();
        mine += address.first(answer) > 0 ? 1 : 0;
        advising += address.second(answer) > 0 ? 1 : 0;
        yours += address.second(text) > 0 || units.get(i).asks() ? 1 : 0;
      }
    }
    int count = cues.size() / 2;
    boolean talk =
        sentences
            && count >= FEWEST
            && mine >= MINE * count
            && yours >= YOURS * count
            && advising <= ADVISING * count
            && Purpose.of(document, units.get(cues.get(0).unit()).from()).interviewsSomebody();
    return new QuestionGroup(look, talk ? cues : List.of(), count, count, count);
  }

  private static boolean isPlain(Unit unit) {
    return unit.look().kind() == Look.Kind.PLAIN && unit.isSpeech() && !unit.labelled();
  }
}
