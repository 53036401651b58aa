package org.colloquy.internal.dialect.label;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.document.Dialect;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.document.Scheme;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Labels;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.Lead.Mark;
import org.colloquy.internal.dialect.line.QuestionNumbers;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.QuestionWords;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Sounds;
import org.jspecify.annotations.Nullable;

/**
 * A name set off in one way throughout.
 *
 * @param marks how the beginning of the line is set
 * @param worth how much such a mark alone speaks for a label
 * @param strength how surely such a mark is one
 */
public record Labelled(
    String name,
    String description,
    Set<Mark> marks,
    Ending ending,
    double worth,
    Strength strength)
    implements Dialect {
  private static final Set<Mark> PLAIN = EnumSet.of(Mark.PLAIN);
  private static final Set<Mark> BOLD = EnumSet.of(Mark.BOLD);
  private static final Set<Mark> HEADING = EnumSet.of(Mark.HEADING);
  private static final Set<Mark> TEXT = EnumSet.of(Mark.PLAIN, Mark.BOLD);
  private static final Set<Mark> ANY = EnumSet.allOf(Mark.class);

  public static final List<Dialect> ALL =
      List.of(
          new Labelled(
              "name-colon", "NAME: at the start of a line", PLAIN, Ending.COLON, 0, Strength.FIRM),
          new Labelled(
              "name-bold",
              "NAME: in bold at the start of a line",
              BOLD,
              Ending.COLON,
              .7,
              Strength.FIRM),
          new Labelled(
              "name-heading", "NAME: as a heading", HEADING, Ending.COLON, 1, Strength.FIRM),
          new Labelled(
              "name-time", "NAME and a time on a line", ANY, Ending.TIME, 2, Strength.LOOSE),
          new Labelled(
              "name-brackets",
              "[NAME] at the start of a line",
              ANY,
              Ending.BRACKETS,
              .7,
              Strength.LOOSE),
          new Labelled(
              "name-stop", "NAME. at the start of a line", TEXT, Ending.STOP, 0, Strength.LOOSE),
          new Labelled(
              "name-stop-dash",
              "NAME. – at the start of a line",
              TEXT,
              Ending.STOP_DASH,
              .7,
              Strength.FIRM),
          new Labelled(
              "name-close", "NAME） at the start of a line", TEXT, Ending.CLOSE, .3, Strength.LOOSE),
          new Labelled(
              "name-sign",
              "NAME and a sign: a bar, a dot, an arrow",
              TEXT,
              Ending.SIGN,
              0,
              Strength.WEAK),
          new Labelled(
              "name-spaces", "NAME and wide space", TEXT, Ending.SPACES, .3, Strength.WEAK),
          new Labelled("name-dash", "NAME and a dash", TEXT, Ending.DASH, -.5, Strength.WEAK),
          new Labelled("name-bare", "NAME and a sentence", PLAIN, Ending.BARE, .3, Strength.LOOSE),
          new Labelled(
              "bold-name", "a name in bold, text behind it", BOLD, Ending.RUN, .3, Strength.WEAK),
          new Labelled(
              "bold-alone", "a name in bold on its line", BOLD, Ending.ALONE, .3, Strength.WEAK),
          new Labelled(
              "heading-alone", "a name as a heading", HEADING, Ending.ALONE, .3, Strength.WEAK),
          new Labelled(
              "name-alone", "a name on its line", PLAIN, Ending.ALONE, -.3, Strength.WEAK));

  /** Whether headings, leads and lists look like labels of a dialect. */
  public static boolean isWeak(Dialect dialect) {
    return dialect instanceof Labelled labelled && labelled.strength() == Strength.WEAK;
  }

  @Override
  public boolean tellsRoles() {
    return false;
  }

  @Override
  public Scheme weigh(Document document) {
    List<Candidate> all = new ArrayList<>();
    for (Lead lead : document.leads()) {
      Candidate candidate = propose(lead, document);
      if (candidate != null) {
        all.add(document.spelt(candidate));
      }
    }
    List<Candidate> labels =
        switch (ending) {
          case DASH -> CountedTurns.of(GluedDashes.of(all, document));
          case BARE -> BareTalk.of(all, document);
          case STOP ->
              CountedTurns.of(StoppedNames.with(InitialledNames.among(all, document), document));
          case RUN -> CountedTurns.of(BehindBold.of(all, document));
          default -> CountedTurns.of(all);
        };
    return new LabelScheme(this, strength, labels, document);
  }

  private @Nullable Candidate propose(Lead lead, Document document) {
    if (!marks.contains(lead.mark())) {
      return null;
    }
    Ending.Cut cut = ending.find(lead);
    Candidate candidate = cut == null ? null : candidate(lead, cut, worth);
    return candidate != null && fits(candidate, lead, document) ? candidate : null;
  }

  private boolean fits(Candidate candidate, Lead lead, Document document) {
    return switch (ending) {
      case ALONE -> document.speech().isBehind(lead.index());
      case TIME -> !lead.timed() || isHead(lead, document);
      case BRACKETS -> !isMark(candidate, lead, document);
      case COLON, STOP, STOP_DASH, SIGN, CLOSE, DASH, SPACES, RUN, BARE, SPACE -> true;
    };
  }

  /** Whether a line that begins with a time is no caption: the next one has none. */
  private static boolean isHead(Lead lead, Document document) {
    int next = lead.index() + 1;
    boolean timed = next < document.lines().size() && Lead.of(next, document.line(next)).timed();
    return !timed && document.speech().isBehind(lead.index());
  }

  /** Whether brackets hold a sound, or an aside. */
  private static boolean isMark(Candidate candidate, Lead lead, Document document) {
    List<String> words = Names.words(candidate.label());
    boolean round =
        "(（".indexOf(lead.text().charAt(lead.from())) >= 0
            && !lead.text().startsWith("((", lead.from());
    boolean numbered = Shape.of(candidate.label()) == Shape.NUMBERED;
    boolean aside = round && !numbered && !document.mayBeRound(candidate.key());
    return aside || Sounds.isGap(words) || Sounds.kind(words, true) != null;
  }

  /** The label before a colon with which a line begins, a time beside it or not; null if none. */
  public static @Nullable Candidate colon(Lead lead) {
    Ending.Cut cut = Ending.COLON.find(lead);
    return cut == null ? null : candidate(lead, cut, 0);
  }

  /** The label that a cut makes, or null if nothing is left of it. */
  static @Nullable Candidate candidate(Lead lead, Ending.Cut cut, double worth) {
    String text = lead.text();
    int from = cut.from() < 0 ? lead.from() : cut.from();
    String label = Labels.bare(LabelScanner.trimmed(text, from, cut.label()));
    String key = Names.key(label);
    if (key.isEmpty()) {
      return null;
    }
    boolean closes = !lead.marker().isEmpty() && text.startsWith(lead.marker(), cut.end());
    int end = closes ? cut.end() + lead.marker().length() : cut.end();
    int extent = LabelScanner.skipSpace(text, end);
    int begin = QuestionNumbers.before(text, lead.from());
    String written = LabelScanner.trimmed(text, begin, cut.written());
    Clock clock = cut.clock();
    Duration time = clock == null || clock.time() == null ? lead.time() : clock.time();
    Candidate.Kind kind =
        begin < lead.from()
            ? Candidate.Kind.QUESTION
            : QuestionWords.says(key) ? Candidate.Kind.LETTER : Candidate.Kind.NAME;
    return new Candidate(kind, lead.index(), label, key, written, extent, time, worth);
  }
}
