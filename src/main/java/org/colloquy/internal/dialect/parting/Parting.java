package org.colloquy.internal.dialect.parting;

import java.util.List;
import java.util.function.UnaryOperator;
import org.colloquy.internal.dialect.document.Portraits;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.internal.dialect.line.Whereupon;

/**
 * Joins and parts lines before anything is told of them, so that a turn begins with a line: what
 * stands over several lines as a turn's head becomes one, and turns within a line become lines.
 */
public final class Parting {
  /** What finds heads of turns; where the source says who speaks, or when, none is looked for. */
  private static final List<UnaryOperator<List<Line>>> UNTOLD =
      List.of(
          CallHeads::of,
          RuledNames::of,
          RosterHeads::of,
          OfficesBelow::of,
          PhotoHeads::of,
          OfficeHeads::of,
          TimeAbove::of,
          BrokenLabels::of,
          Notices::of);

  private static final List<UnaryOperator<List<Line>>> ALWAYS =
      List.of(
          ColonBelow::of,
          WideLabels::of,
          TimeBelow::of,
          ContentsHeads::of,
          CodedUtterances::of,
          Portraits::of,
          Whereupon::of,
          AskedLast::of,
          SplitLines::of,
          RunningAngles::of,
          RunningLetters::of,
          RunningLabels::of,
          RunningStops::of,
          RunningBold::of,
          FlatTalk::of);

  private Parting() {}

  /** The lines as turns begin; the same words in the same order. */
  public static List<Line> of(List<Line> lines) {
    List<Line> parted = lines;
    boolean told = lines.stream().anyMatch(Parting::isTold);
    for (int i = 0; i < UNTOLD.size() && !told; i++) {
      parted = UNTOLD.get(i).apply(lines);
      told = parted != lines;
    }
    for (UnaryOperator<List<Line>> step : ALWAYS) {
      parted = step.apply(parted);
    }
    return parted;
  }

  private static boolean isTold(Line line) {
    return line.time() != null || line.voice() != null && !Voices.isNobodys(line);
  }
}
