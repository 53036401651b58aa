package org.colloquy.internal.dialect.speaker;

/**
 * What part somebody has in the talk, as it goes: how often a turn ends with a question, how often
 * it stands behind somebody else's, and how long it is.
 */
final class Part {
  /** How much a turn that asks counts; one that answers counts as much against it. */
  private static final double ASKING = 6;

  /** Short turns count no more than this, since everybody is short at times. */
  private static final double BREVITY = 1.5;

  private static final double GREETING = 1.5;

  private static final double ONLY = .75;

  /** Questions more than answers that are no chance, in deviations of a toss. */
  private static final double SURE = .7;

  private int turns;
  private int asked;
  private int answered;
  private long length;
  private final Hosting hosting = new Hosting();

  /**
   * @param asks whether the turn ends with a question
   * @param answers whether the one before it did, which was somebody else's
   */
  void add(int characters, boolean asks, boolean answers) {
    turns++;
    length += characters;
    asked += asks ? 1 : 0;
    answered += answers ? 1 : 0;
  }

  /** Takes back the last answer, which was somebody else's. */
  void withdraw() {
    answered--;
  }

  /** Takes all that somebody else says as well. */
  void add(Part other) {
    turns += other.turns;
    length += other.length;
    asked += other.asked;
    answered += other.answered;
    hosting.add(other.hosting);
  }

  /** How somebody hosts the talk, or is a guest. */
  Hosting hosting() {
    return hosting;
  }

  int turns() {
    return turns;
  }

  long length() {
    return length;
  }

  /** How long a turn is, at least 1. */
  double mean() {
    return Math.max(1.0, length / (double) Math.max(1, turns));
  }

  /** Share of the turns that end with a question. */
  double asks() {
    return asked / (double) turns;
  }

  /** Whether hardly any turn, of several, is anything but a question. */
  boolean onlyAsks() {
    return asked > 1 && asks() >= ONLY;
  }

  /** Share of the turns that stand behind a question of somebody else. */
  double answers() {
    return answered / (double) turns;
  }

  /** Whether anything but brevity speaks for asking. */
  boolean mayAsk() {
    return asked > 0 || hosting.side() > 0;
  }

  /** Whether anything but length speaks for answering. */
  boolean mayAnswer() {
    return answered > 0 || hosting.side() < 0;
  }

  /**
   * Positive for who asks, negative for who answers; about zero where the talk does not tell. A
   * turn more of either kind moves it less the more turns there are.
   *
   * @param all what everybody says together
   */
  double leaning(Part all) {
    double counted = turns / (turns + 1.0);
    double others = (all.length - length) / Math.max(1.0, all.turns - turns);
    double shorter = Math.log(Math.max(1, others) / mean()) / Math.log(2);
    double brevity = Math.max(-BREVITY, Math.min(BREVITY, shorter));
    double talk = counted * (ASKING * sure() * (asks() - answers()) + brevity);
    return talk + GREETING * hosting.side();
  }

  /** Less than 1 where it may be chance that somebody asks more often than answers. */
  private double sure() {
    return Math.min(1, Math.abs(asked - answered) / (SURE * Math.sqrt(asked + answered + 1.0)));
  }

  /** The figures, for whoever looks at the decision. */
  String inWords(Part all) {
    String greets =
        hosting.side() > 0 ? "greets as a host; " : hosting.side() < 0 ? "greets as a guest; " : "";
    return greets
        + "says "
        + Math.round(100.0 * length / Math.max(1, all.length))
        + "% of the text; "
        + Math.round(100 * asks())
        + "% of the turns end with a question, "
        + Math.round(100 * answers())
        + "% answer one";
  }
}
