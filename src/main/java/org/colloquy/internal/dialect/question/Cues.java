package org.colloquy.internal.dialect.question;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.Counting;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;

/** What questions and answers found among units mean for the lines of a document. */
final class Cues {
  private static final double SHARE = .6;

  /** Labelled turns behind unlabelled questions that ask themselves are an interviewer's. */
  private static final double ASK_AT_MOST = .25;

  private Cues() {}

  /** The beginnings of turns; a question that has a label already is none. */
  static List<Candidate> candidates(List<Cue> cues, List<Unit> units, Document document) {
    List<Candidate> candidates = new ArrayList<>();
    boolean numbered = numbered(cues, units);
    boolean both = numbered && areBothNumbered(cues, units);
    for (Cue cue : cues) {
      Unit unit = units.get(cue.unit());
      if (!unit.labelled() || !cue.asks()) {
        Line line = document.line(unit.from());
        int lead = unit.hasMark() ? unit.lead() : 0;
        String text = line.text().substring(lead);
        boolean named = cue.asks() && !text.isEmpty() && Character.isLetter(text.charAt(0));
        boolean counts = named || numbered && (cue.asks() || both);
        int behind = counts ? Counting.behind(text) : 0;
        int number = behind == 0 ? 0 : lead + behind;
        int time = lead == 0 && number == 0 ? Look.time(line.text()) : 0;
        candidates.add(
            time > 0
                ? timed(cue, unit, line, time)
                : candidate(
                    cue,
                    unit,
                    line,
                    line.isText() || unit.isHeading() ? Math.max(lead, number) : 0));
      }
    }
    return candidates;
  }

  /** Whether most questions are counted, or some, each of them by its place among all. */
  private static boolean numbered(List<Cue> cues, List<Unit> units) {
    int questions = 0;
    int numbered = 0;
    int placed = 0;
    for (Cue cue : cues) {
      Unit unit = units.get(cue.unit());
      String text = unit.text().substring(unit.hasMark() ? unit.lead() : 0);
      boolean counted = cue.asks() && Counting.behind(text) > 0;
      questions += cue.asks() ? 1 : 0;
      numbered += counted ? 1 : 0;
      placed += counted && Counting.number(text) == questions ? 1 : 0;
    }
    boolean some = placed > 1 && placed == numbered;
    return questions > 1 && (some || numbered >= SHARE * questions);
  }

  /** Whether each answer has the number of its question before it: {@code 1- Why? 1) So.} */
  private static boolean areBothNumbered(List<Cue> cues, List<Unit> units) {
    String question = "";
    int pairs = 0;
    for (Cue cue : cues) {
      Unit unit = units.get(cue.unit());
      String text = unit.text().substring(unit.hasMark() ? unit.lead() : 0);
      String number = text.substring(0, Counting.behind(text)).replaceAll("[^0-9]", "");
      if (!cue.asks() && (number.isEmpty() || !number.equals(question))) {
        return false;
      }
      pairs += cue.asks() ? 0 : 1;
      question = number;
    }
    return pairs > 2;
  }

  /** A turn that begins behind a time of the recording. */
  private static Candidate timed(Cue cue, Unit unit, Line line, int time) {
    Clock clock = Clock.at(line.text(), LabelScanner.skipSpace(line.text(), 0));
    return candidate(cue, unit, line, time).at(clock == null ? null : clock.time());
  }

  private static Candidate candidate(Cue cue, Unit unit, Line line, int extent) {
    Candidate.Kind kind = cue.asks() ? Candidate.Kind.QUESTION : Candidate.Kind.ANSWER;
    String written = line.text().substring(0, extent).strip();
    return new Candidate(kind, unit.from(), "", "", written, extent, null, 0);
  }

  /** Whether labels stand right behind most questions of a group, and do not ask themselves. */
  static boolean answeredByLabels(QuestionGroup group, List<Unit> units) {
    int labelled = 0;
    int asking = 0;
    for (Cue cue : group.cues()) {
      if (!cue.asks() && units.get(cue.unit()).labelled()) {
        labelled++;
        asking += endsInQuestion(units, cue.unit(), group.look()) ? 1 : 0;
      }
    }
    return labelled >= 2
        && labelled >= SHARE * group.questions()
        && asking <= ASK_AT_MOST * labelled;
  }

  /** Whether the labelled turn that begins with a unit ends in a question. */
  private static boolean endsInQuestion(List<Unit> units, int from, Look look) {
    int last = from;
    while (last + 1 < units.size()
        && !units.get(last + 1).labelled()
        && !units.get(last + 1).look().equals(look)
        && last < from + 50) {
      last++;
    }
    return QuestionMarks.endsInQuestion(units.get(last).text());
  }
}
