package org.colloquy.internal.press.word;

import java.util.Optional;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Label;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.Scripts;
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
  private final String label;
  private final WordRun run;
  private final String time;
  private final boolean colloquy;

  /** What is shown before a turn's words; empty where nothing is. */
  private record Lead(String label, WordRun run, String time, boolean colloquy) {}

  private DocxHead(DocxJob job, String id, Lead lead) {
    this.job = job;
    this.id = id;
    label = lead.label();
    run = lead.run();
    time = lead.time();
    colloquy = lead.colloquy();
  }

  /** The head of a block that nobody speaks, or of a note. */
  static DocxHead of(DocxJob job, String id) {
    return new DocxHead(job, id, new Lead("", WordRun.PLAIN, "", false));
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
    return new DocxHead(job, turn.id(), new Lead(label.text(), run, time.orElse(""), colloquy));
  }

  @Override
  public boolean isShown() {
    return !label.isEmpty() || !time.isEmpty();
  }

  @Override
  public void write(WordXml word) {
    word.bookmark(job.bookmarks.of(id));
    ContentsEntry entry = job.entries.get(id);
    if (entry != null) {
      word.hiddenField(DocxToc.entryField(entry));
    }
    if (!label.isEmpty()) {
      word.text(runIn(), run);
    }
    if (!time.isEmpty()) {
      word.text(time + " ", run.styled(DocxStyle.TIME_CODE));
    }
  }

  /** The label as it stands before the words it belongs to, with a mark if it has none. */
  private String runIn() {
    boolean sign = label.codePoints().noneMatch(Character::isLetterOrDigit);
    boolean marked = sign || MARKS.indexOf(label.charAt(label.length() - 1)) >= 0;
    Optional<DocxColumns> columns = job.look.columns();
    if (columns.isPresent()) {
      return label + (marked ? "" : ":") + columns.get().behind(label, colloquy);
    }
    if (marked) {
      return label + " ";
    }
    if (Scripts.eastAsian(job.edition.language())) {
      // the space is not for the eye: who reads text alone would make one word of label and speech
      return label + "\uff1a ";
    }
    String after = job.look.design().label().after();
    return label + (after.isEmpty() ? " " : after);
  }
}
