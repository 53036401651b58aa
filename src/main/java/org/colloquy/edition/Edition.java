package org.colloquy.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Section.Exchange;
import org.colloquy.edition.Tokens.ContentsPlace;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Role;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * An interview as it will be published: what stands where, how speakers are shown, what the
 * contents say. Everything that more than one writer needs is decided here, once. Immutable.
 *
 * <p>Whatever an edition adds to the words of its interview (labels, contents, numbers, times,
 * terms) is generated text: a writer marks it as such, and it never stands inside a turn's own
 * text.
 */
public final class Edition {
  private final Interview interview;
  private final Typography typography;
  private final Design design;
  private final Language language;
  private final Shortener shortener;

  /** Found when first asked for: every page asks, and it may take a look at all of the text. */
  private volatile @Nullable String fileTitle;

  private volatile @Nullable String interviewees;
  private final Sections structure;
  private final List<Section> sections;
  private final Map<String, Integer> noteNumbers;
  private final Labels labels;
  private final Times times;

  private Edition(Interview source, Design design) {
    typography = Typography.of(source, design.typography());
    interview = typography.interview();
    this.design = design;
    language = Language.of(language());
    shortener = new Shortener(language, design.shorten());
    structure = new Sections(body(interview), shortener, design.contents().words());
    sections = structure.sections();
    noteNumbers = NoteNumbers.of(interview);
    labels = new Labels(interview, design.label());
    times = new Times(interview.blocks());
  }

  /** The same interview in another design: what both have alike is not worked out again. */
  private Edition(Edition other, Design design) {
    typography = other.typography;
    interview = other.interview;
    this.design = design;
    language = other.language;
    noteNumbers = other.noteNumbers;
    times = other.times;
    boolean sameEntries =
        design.shorten().equals(other.design.shorten())
            && design.contents().words() == other.design.contents().words();
    shortener = sameEntries ? other.shortener : new Shortener(language, design.shorten());
    structure =
        sameEntries
            ? other.structure
            : new Sections(body(interview), shortener, design.contents().words());
    sections = structure.sections();
    boolean sameLabels = design.label().equals(other.design.label());
    labels = sameLabels ? other.labels : new Labels(interview, design.label());
  }

  private static List<Block> body(Interview interview) {
    List<Block> blocks = interview.blocks();
    return blocks.subList(Words.beforeTitle(interview), blocks.size());
  }

  /** An edition in the design {@code plain}, which all media can show. */
  public static Edition of(Interview interview) {
    return of(interview, Designs.Plain.DESIGN);
  }

  public static Edition of(Interview interview, Design design) {
    return new Edition(interview, design);
  }

  /** This edition as its design has it in a medium: what a writer of that medium works on. */
  public Edition in(Medium medium) {
    return new Edition(this, design.in(medium));
  }

  public Design design() {
    return design;
  }

  /** The interview, with the corrections that the design asks for. */
  public Interview interview() {
    return interview;
  }

  /** What the design's {@code typography} changed of the text, each change a diagnostic. */
  public List<Diagnostic> corrections() {
    return typography.changes().stream().map(Typography.Change::told).toList();
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

  /** The same sections, divided at the headings of the highest level; one part where none is. */
  public List<Part> parts() {
    return structure.parts();
  }

  /**
   * What an edition's contents list: its questions, only parts or every tenth question where there
   * are more than 100, headings where there is no question. Empty where there is nothing to choose
   * from, or the design wants none; see {@link #outline} for navigation.
   */
  public List<ContentsEntry> contents() {
    Tokens.Contents rules = design.contents();
    boolean few = structure.questions() > 0 && structure.questions() < rules.fromQuestions();
    return few || rules.place() == ContentsPlace.NONE ? List.of() : structure.contents();
  }

  /**
   * The heading of the contents: the design's own, in the text's language where it is a usual one.
   */
  public String contentsTitle() {
    String title = design.contents().title();
    return switch (title) {
      case "Contents" -> terms().contents();
      case "Questions" -> structure.questions() > 0 ? terms().questions() : terms().contents();
      default -> title;
    };
  }

  /** Every heading and question in reading order, for bookmarks and a reader's navigation. */
  public List<ContentsEntry> outline() {
    return structure.outline();
  }

  /** The number that the design shows with a question; empty where it shows none. */
  public OptionalInt shownNumber(Exchange exchange) {
    Optional<Tokens.Numbering> numbering = design.numbering();
    return numbering.isEmpty() || structure.questions() < 2
        ? OptionalInt.empty()
        : OptionalInt.of(exchange.number() + numbering.get().from() - 1);
  }

  /**
   * A text on one line, cut behind a whole word where it is too long.
   *
   * @param words most words; it has at most 90 characters besides, and the design's ellipsis
   */
  public String shorten(String text, int words) {
    return shortener.shorten(text, words);
  }

  /**
   * Articles, prepositions and other words of the text's language, in lower case, that promise
   * another word: neither a shortened text nor a line of a title ends with one.
   */
  public Set<String> functionWords() {
    return language.functionWords();
  }

  /** How a turn's speaker is shown. */
  public Label label(Turn turn) {
    return labels.of(turn);
  }

  /**
   * The label of a turn as in the source, whatever the design shows, so that an edition reads back;
   * the speaker's name and a colon where the source has none, or nothing.
   */
  public String sourceLabel(Turn turn) {
    return labels.source(turn).text().strip();
  }

  /**
   * Whether the speakers are listed before the text: there are many, or short forms of their names
   * are used.
   */
  public boolean listsSpeakers() {
    return speakers().size() > design.speakersListOver() || labels.anyShortened();
  }

  /**
   * When a turn begins, as {@code h:mm:ss}, or {@code mm:ss} where no turn begins after an hour;
   * empty where that is not known. {@link Design#timeCodes} says whether it is shown.
   */
  public Optional<String> time(Turn turn) {
    return times.of(turn);
  }

  /** Whether speakers change quickly: half of the turns have few words. */
  public boolean isDialogue() {
    return Turns.medianWords(interview.blocks()) < design.dialogue().medianWordsUnder();
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
        .sorted(Comparator.comparing(n -> noteNumber(n.id())))
        .toList();
  }

  /** Whether it can be told who asks and who answers. */
  public boolean hasRoles() {
    return structure.questions() > 0;
  }

  /** The speakers who have a name, in order; nothing is shown of others. */
  public List<Speaker> speakers() {
    return interview.speakers().stream().filter(Speaker::isNamed).toList();
  }

  /** Those with a role. */
  public List<Speaker> speakers(Role role) {
    return speakers().stream().filter(s -> s.role() == role).toList();
  }

  /**
   * The names of who is interviewed, of all speakers where nobody is known to be, at most three of
   * them; empty where there are no speakers. For running heads.
   */
  public String interviewees() {
    String known = interviewees;
    if (known == null) {
      known = Titles.names(interview, terms());
      interviewees = known;
    }
    return known;
  }

  /**
   * A title for window bars, running heads, catalogues and file properties: the title without a
   * final colon, else the interviewees' or speakers' names, else the first words in brackets. Never
   * empty.
   */
  public String fileTitle() {
    String known = fileTitle;
    if (known == null) {
      known = Titles.fileTitle(interview, terms());
      fileTitle = known;
    }
    return known;
  }

  /** Where and when it was published, as one line ("Ziguangge, July 2001"), or empty. */
  public Optional<String> imprint() {
    return imprint(language.join());
  }

  /** As {@link #imprint()}, with a mark of the design's own between title and time. */
  public Optional<String> imprint(String between) {
    return Titles.imprint(interview.metadata(), language, between);
  }

  /** The issue in which it was published, else the date ("July 2001"), or empty. */
  public Optional<String> when() {
    return Titles.when(interview.metadata(), language);
  }

  /** The BCP 47 tag of the text's language, {@code und} where it is not known. */
  public String language() {
    return interview.metadata().language().orElse("und");
  }

  /** Words that an edition adds of itself, in the text's language, English where we lack it. */
  public Terms terms() {
    return language.terms();
  }
}
