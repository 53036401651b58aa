package org.colloquy.internal.press.word;

import java.util.Optional;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Label;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.Scripts;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.model.Remark;
import org.colloquy.model.Turn;

/** What stands at the head of a block: its bookmark, its entry for the contents, its label. */
final class DocxHead implements DocxJob.Lead {
  /** Marks behind which a label needs no other one. */
  private static final String MARKS = ".:?!\uff1a";

  private final DocxJob job;
  private final String id;
  private final Lead lead;

  /**
   * What is shown before a turn's words.
   *
   * @param label empty where none is shown
   * @param time empty where none is shown
   * @param turn whether it is a turn, before which something may hang
   * @param colloquy whether it is a turn of somebody who neither asks nor answers
   * @param numbered whether the word processor puts a number before it
   */
  private record Lead(
      String label, WordRun run, String time, boolean turn, boolean colloquy, boolean numbered) {}

  private DocxHead(DocxJob job, String id, Lead lead) {
    this.job = job;
    this.id = id;
    this.lead = lead;
  }

  /** The head of a block that nobody speaks, or of a note. */
  static DocxHead of(DocxJob job, String id) {
    return new DocxHead(job, id, new Lead("", WordRun.PLAIN, "", false, false, false));
  }

  /**
   * The head of a turn.
   *
   * @param style of the label
   * @param italic whether the turn's style is italic, in which a label stands upright
   */
  static DocxHead of(DocxJob job, Turn turn, String style, boolean italic) {
    Label label = job.edition.label(turn);
    boolean timed = job.look.design().timeCodes() != Tokens.TimeCodes.NONE;
    Optional<String> time = timed ? job.edition.time(turn) : Optional.empty();
    WordRun run = italic ? WordRun.of(style).slanted(false) : WordRun.of(style);
    boolean colloquy = turn instanceof Remark;
    Lead lead = new Lead(label.text(), run, time.orElse(""), true, colloquy, false);
    return new DocxHead(job, turn.id(), lead);
  }

  /** This head before which the word processor puts a number. */
  DocxHead numbered() {
    Lead with = new Lead(lead.label, lead.run, lead.time, true, lead.colloquy, true);
    return new DocxHead(job, id, with);
  }

  @Override
  public boolean isShown() {
    boolean hung = lead.turn && job.places.hangs();
    return hung || lead.numbered || !lead.label.isEmpty() || !lead.time.isEmpty();
  }

  @Override
  public void write(WordXml word) {
    word.bookmark(job.bookmarks.of(id));
    ContentsEntry entry = job.entries.get(id);
    if (entry != null) {
      word.hiddenField(DocxToc.entryField(entry));
    }
    if (!lead.turn) {
      return;
    }
    WordRun timed = lead.run.styled(DocxStyle.TIME_CODE);
    boolean inMargin = job.places.times() > 0;
    if (inMargin) {
      word.text(lead.time + "\t", timed);
    }
    label(word);
    if (!lead.time.isEmpty() && !inMargin && !standsAbove()) {
      word.text(lead.time + " ", timed);
    }
  }

  /** Whether the label stands on a line of its own above the words. */
  boolean standsAbove() {
    return job.places.labels() == Tokens.LabelPlace.ABOVE && !lead.label.isEmpty();
  }

  /** Writes the label on a line of its own. */
  void writeAbove(WordXml word, WordParagraph line) {
    word.paragraph(line);
    word.text(lead.label, lead.run);
    if (!lead.time.isEmpty() && job.places.times() == 0) {
      word.text(" " + lead.time, lead.run.styled(DocxStyle.TIME_CODE));
    }
    word.end();
  }

  private void label(WordXml word) {
    switch (job.places.labels()) {
      case SIDE -> {
        if (job.places.side() > 0) {
          word.text(lead.label + "\t", lead.run);
        }
      }
      case RUN_IN -> {
        if (!lead.label.isEmpty()) {
          word.text(runIn(), lead.run);
          if (job.look.hasLabelGap() && !runIn().endsWith(" ")) {
            word.text(" ", lead.run.styled(DocxStyle.LABEL_GAP));
          }
        }
      }
      case ABOVE -> {
        // it stands there already
      }
    }
  }

  /** The label as it stands before the words it belongs to, with a mark if it has none. */
  private String runIn() {
    String label = lead.label;
    boolean sign = label.codePoints().noneMatch(Character::isLetterOrDigit);
    boolean marked = sign || MARKS.indexOf(label.charAt(label.length() - 1)) >= 0;
    Optional<DocxColumns> columns = job.look.columns();
    if (columns.isPresent()) {
      return label + (marked ? "" : ":") + columns.get().behind(label, lead.colloquy);
    }
    if (marked) {
      return label + (job.look.hasLabelGap() ? "" : " ");
    }
    if (Scripts.eastAsian(job.edition.language())) {
      // the space is not for the eye: who reads text alone would make one word of label and speech
      return label + "\uff1a ";
    }
    return label + job.look.design().label().after();
  }
}
