package org.colloquy.internal.dialect.label;

import java.util.Set;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Signs;
import org.colloquy.internal.dialect.words.Clock;
import org.jspecify.annotations.Nullable;

/** What parts a label from what is said. */
enum Ending {
  /** {@code NAME:}, {@code Name (JS) :}, {@code Name [00:12]:}, {@code 王毅：}. */
  COLON(ColonEnding::find),

  /** {@code Name 12:31}, {@code Name (12:31)}, {@code 12:31 Name}, with or without text behind. */
  TIME(TimeEnding::find),

  /** {@code Mr. TRAFICANT (during the reading).}, {@code The SPEAKER.}, {@code P.}. */
  STOP(StopEnding::find, Signs.STOP),

  /** {@code Name (Group). – text}, as parliaments print it. */
  STOP_DASH(StopEnding::beforeDash, Signs.STOP_DASH),

  /** {@code Name | text}, {@code Name · text}, {@code Name> text}, {@code Name:: text}. */
  SIGN(SignEnding::find, Signs.SIGN),

  /** {@code 記者）text}, {@code Q) text}, {@code Q/ text}: what closes and was never opened. */
  CLOSE(BracketEnding::closed, Signs.CLOSE),

  /** {@code NAME — text}. */
  DASH(DashEnding::find, Signs.DASH),

  /** {@code DETECTIVE text}: a tab, or more spaces than between two words. */
  SPACES(SpaceEnding::wide, Signs.WIDE),

  /** {@code [Name] text}, {@code {Name} text}, {@code <Name> text}, {@code (speaker 0) text}. */
  BRACKETS(BracketEnding::around),

  /** The label is bold, what is said is not. */
  RUN(LoneEnding::bold),

  /** The label is all that the line says. */
  ALONE(LoneEnding::find),

  /** {@code RUIZ (Radio 2) And then?}: a name, and a sentence right behind it. */
  BARE(BareEnding::find),

  /** {@code Q And then?}: a letter and one space. */
  SPACE(SpaceEnding::single);

  static final Set<Ending> FIRM = Set.of(COLON, TIME, STOP, DASH, BRACKETS);

  /** Finds where a label ends. */
  private interface Rule {
    @Nullable Cut find(Lead lead);
  }

  @SuppressWarnings("ImmutableEnumChecker") // methods without state
  private final Rule rule;

  private final @Nullable Signs sign;

  Ending(Rule rule) {
    this(rule, null);
  }

  /**
   * @param sign one without which no label ends so
   */
  Ending(Rule rule, @Nullable Signs sign) {
    this.rule = rule;
    this.sign = sign;
  }

  /** Where the label ends with which a line begins, or null if it has none that ends so. */
  @Nullable Cut find(Lead lead) {
    return sign == null || lead.has(sign) ? rule.find(lead) : null;
  }

  /**
   * Where a label is cut off.
   *
   * @param from where it begins; -1 where the lead says so
   * @param label where it ends
   * @param written where its mark ends
   * @param end where what belongs to it ends: a time
   */
  record Cut(int from, int label, int written, int end, @Nullable Clock clock) {
    Cut(int label, int written, int end, @Nullable Clock clock) {
      this(-1, label, written, end, clock);
    }

    Cut from(int offset) {
      return new Cut(offset, label, written, end, clock);
    }

    Cut labelled(int offset) {
      return new Cut(from, offset, written, end, clock);
    }
  }
}
