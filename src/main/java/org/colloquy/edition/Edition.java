package org.colloquy.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;

/**
 * An interview as it will be published: what stands where, how speakers are shown, what the
 * contents say. Everything that more than one writer needs is decided here, once. Immutable.
 */
public final class Edition {
  private final Interview interview;
  private final Design design;
  private final List<Section> sections;
  private final List<ContentsEntry> contents;
  private final Map<String, Integer> noteNumbers;
  private final Labels labels;

  private Edition(Interview interview, Design design) {
    this.interview = interview;
    this.design = design;
    List<Block> blocks = interview.blocks();
    Sections made = new Sections(blocks.subList(Words.beforeTitle(interview), blocks.size()));
    sections = made.sections();
    contents = made.contents();
    noteNumbers = Sections.noteNumbers(interview);
    labels = new Labels(interview);
  }

  /** An edition in the design {@code plain}, which all media can show. */
  public static Edition of(Interview interview) {
    return of(interview, Design.builtIn("plain"));
  }

  public static Edition of(Interview interview, Design design) {
    return new Edition(interview, design);
  }

  /** This edition as its design has it in a medium: what a writer of that medium works on. */
  public Edition in(Medium medium) {
    return new Edition(interview, design.in(medium));
  }

  public Design design() {
    return design;
  }

  public Interview interview() {
    return interview;
  }

  public Metadata metadata() {
    return interview.metadata();
  }

  /** The blocks that stand before the title: the provenance with which the source begins. */
  public List<Block> front() {
    return interview.blocks().subList(0, Words.beforeTitle(interview));
  }

  /** Everything behind the title block, in reading order. */
  public List<Section> sections() {
    return sections;
  }

  /** The contents: the questions, or the headings where there are none; may be empty. */
  public List<ContentsEntry> contents() {
    return contents;
  }

  /** How a turn's speaker is shown. Generated text: never part of the turn's own words. */
  public Label label(Turn turn) {
    return labels.of(turn);
  }

  /** The number of a note, from 1, in the order in which notes are called. */
  public int noteNumber(String note) {
    Integer number = noteNumbers.get(note);
    if (number == null) {
      throw new IllegalArgumentException("no note " + note);
    }
    return number;
  }

  /** The notes in the order of their numbers. */
  public List<Note> notes() {
    return interview.notes().stream()
        .sorted(java.util.Comparator.comparing(n -> noteNumber(n.id())))
        .toList();
  }

  /** Whether it can be told who asks and who answers. */
  public boolean hasRoles() {
    return sections.stream().anyMatch(s -> s instanceof Section.Exchange);
  }

  /** The speakers with a role, in order. */
  public List<Speaker> speakers(Role role) {
    return interview.speakers().stream().filter(s -> s.role() == role).toList();
  }

  /**
   * A title for window bars, catalogues and file properties: the title without a final colon, else
   * the interviewees' or speakers' names, else the first words in brackets. Never empty.
   */
  public String fileTitle() {
    return Titles.fileTitle(interview);
  }

  /** Where and when it was published, as one line ("Ziguangge, July 2001"), or empty. */
  public Optional<String> imprint() {
    return Titles.imprint(interview.metadata());
  }

  /** The BCP 47 tag of the text's language, {@code und} where it is not known. */
  public String language() {
    return interview.metadata().language().orElse("und");
  }

  /** Words that an edition adds of itself, in the text's language, English where we lack it. */
  public Terms terms() {
    return Terms.of(language());
  }
}
