package org.colloquy.internal.press.print;

import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.pdf.Element;
import org.colloquy.internal.pdf.Role;
import org.colloquy.internal.typeset.Align;
import org.colloquy.internal.typeset.Keep;
import org.colloquy.internal.typeset.Shape;
import org.colloquy.model.Answer;
import org.colloquy.model.Content;
import org.colloquy.model.Question;
import org.colloquy.model.Turn;

/** Sets what is said: questions in their own look, everything else as running text. */
final class PdfTurns {
  /** An answer of so few lines stands on one page, however many paragraphs it has. */
  private static final int WHOLE = 3;

  private final PdfJob job;
  private final PdfStyles styles;
  private final PdfLabels labels;
  private final PdfNumbers numbers;
  private int group;
  private boolean afterTurn;
  private boolean answered;

  PdfTurns(PdfJob job) {
    this.job = job;
    styles = job.styles();
    labels = new PdfLabels(job);
    numbers = new PdfNumbers(job);
  }

  private Tokens.Style text() {
    return job.design().text().style();
  }

  /** The space between quick turns. */
  private double quick() {
    return styles.points(job.design().dialogue().gap(), text());
  }

  /**
   * Sets a question.
   *
   * @param rank of its heading
   */
  void question(Question question, Element into, int rank) {
    Tokens.Question look = job.design().question();
    PdfSetting setting = question(look, ++group);
    afterTurn = false;
    before(job.dialogue() ? quick() : styles.points(look.before(), look.style()), setting);
    List<Content> content = question.content();
    boolean heads = !content.isEmpty() && content.get(0) instanceof Content.Paragraph;
    job.contents().begin(rank);
    Element heading = (heads ? into.add(Role.heading(rank)) : into).id(question.id());
    if (!labels.hangs(question)) {
      // Letters in the margin find a question as well as a number above it would.
      numbers.set(question, heading, setting);
    }
    labels.lead(question, true);
    if (heads) {
      job.contents().inside((Content.Paragraph) content.get(0), heading, setting);
    } else {
      job.contents().flush(heading, setting);
    }
    job.flow().space(setting.between());
    job.contents().addRest(content.subList(heads ? 1 : 0, content.size()), into, setting);
    job.flow().space(job.dialogue() ? quick() : styles.points(look.after(), look.style()));
  }

  private void before(double space, PdfSetting setting) {
    job.flow().space(space);
    job.flow().onGrid(setting.offset());
  }

  private PdfSetting question(Tokens.Question look, int number) {
    Shape shape = styles.shape(look.style()).withTiedWords(2);
    boolean hangs = styles.geometry().hasSide() && !job.dialogue();
    if (hangs) {
      double hang = styles.points(look.hang(), look.style());
      shape = styles.geometry().hung(shape, Math.min(hang, styles.geometry().reach()));
    }
    Keep keep = styles.question(number);
    if (labels.standAbove()) {
      keep = keep.below(1).withNext(keep.withNext() == 0 ? 0 : keep.withNext() + 1);
    }
    PdfSetting setting = new PdfSetting(styles.text(look.style()), shape, keep, between());
    // So far above the grid that the answer stands on it.
    double after = styles.points(look.after(), look.style());
    return setting.placed(next(), styles.isOnGrid() ? -after : Double.NaN);
  }

  /**
   * Sets an answer or whatever else is said.
   *
   * @param rank of headings inside it
   */
  void turn(Turn turn, Element element, int rank) {
    Keep keep = styles.keep().together(WHOLE).inGroup(++group);
    PdfSetting setting = running().with(keep);
    PdfSetting first = labels.standAbove() ? setting.with(keep.below(1)) : setting;
    double before = styles.points(job.design().answer().before(), text());
    boolean apart = styles.isOnGrid() && !job.dialogue();
    double usual = apart ? (afterTurn ? styles.grid(1) : 0) : quick();
    before(Math.max(before, usual), setting);
    afterTurn = true;
    job.contents().begin(rank);
    labels.lead(turn, false);
    initial(turn, setting);
    job.contents().addFirst(turn.content(), element, setting, first);
    job.contents().flush(element, setting);
    job.flow().space(styles.points(job.design().answer().after(), text()));
  }

  /** The first answer may begin with a large letter, if its label leaves the line to it. */
  private void initial(Turn turn, PdfSetting setting) {
    Optional<Tokens.DropCap> look = job.design().dropCap();
    if (!(turn instanceof Answer) || answered || job.dialogue() || look.isEmpty()) {
      return;
    }
    answered = true;
    PdfDropCap letter = new PdfDropCap(job, look.get());
    if (labels.leaveLines() && letter.fits(turn.content(), setting)) {
      job.contents().initial(letter);
    }
  }

  /** A new part begins, the first answer of which may have a large letter again. */
  void part() {
    answered &=
        job.design()
            .dropCap()
            .filter(look -> look.where() == Tokens.DropCapWhere.EVERY_PART)
            .isEmpty();
  }

  /** Something else has come between two turns, with its own space. */
  void interrupted() {
    afterTurn = false;
  }

  private double between() {
    return Math.max(styles.points(job.design().answer().between(), text()), 0);
  }

  private double next() {
    return styles.points(job.design().answer().nextIndent(), text());
  }

  /** How answers and everything like them are set. */
  PdfSetting running() {
    Tokens.Answer look = job.design().answer();
    Shape shape = styles.shape(text());
    shape =
        shape.withIndents(shape.left(), shape.right(), styles.points(look.firstIndent(), text()));
    if (job.dialogue() && shape.align() == Align.JUSTIFY) {
      shape = shape.withAlign(PdfStyles.align(job.design().dialogue().align()));
    }
    return new PdfSetting(styles.text(text()), shape, styles.keep(), between())
        .placed(next(), styles.isOnGrid() ? 0 : Double.NaN);
  }
}
