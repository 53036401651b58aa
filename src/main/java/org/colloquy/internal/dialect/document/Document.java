package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Languages;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.LetterKey;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.QuestionNumbers;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.internal.dialect.words.Bullets;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.dialect.words.RoleWords;
import org.colloquy.internal.dialect.words.Stops;
import org.colloquy.model.Metadata;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/** The lines of a document with what was said about it beforehand. */
public final class Document {
  /** Names are announced in the first lines, in lines no longer than this. */
  private static final int ANNOUNCING_LINES = 6;

  private static final int ANNOUNCING_LENGTH = 200;

  private static final int LONGEST_TIME = 40;

  /** So many lines may stand above a headline. */
  private static final int KICKERS = 2;

  /** What Danes set before a time. */
  private static final String CLOCK = "Kl. ";

  /** A field of a form is shorter. */
  private static final int SENTENCE = 24;

  private final List<Line> lines;
  private final Declared declared;
  private final Set<String> announced = new HashSet<>();
  private final Map<Integer, Set<String>> announcing = new LinkedHashMap<>();
  private final Set<String> initials = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final List<Lead> leads = new ArrayList<>();
  private final Cover cover;
  private final Languages.@Nullable Guess guess;
  private final boolean spokenLists;
  private final boolean roundNames;
  private final boolean chair;
  private final int headline;
  private final Map<String, String> letters;

  public Document(List<Line> source, Declared declared) {
    roundNames = RoundNames.in(source);
    lines = roundNames ? RoundNames.parted(source) : source;
    guess = Languages.of(lines);
    this.declared = declared;
    cover = Cover.of(lines);
    spokenLists = Points.areSpoken(lines);
    letters = LetterKey.of(lines);
    letters.values().forEach(w -> labels.add(Names.key(w)));
    cover.fields().stream().filter(Cover.Field::names).forEach(f -> announce(f.value()));
    Metadata metadata = declared.metadata();
    metadata.title().ifPresent(this::announce);
    metadata.subtitle().ifPresent(this::announce);
    metadata.contributors().forEach(c -> announce(c.name()));
    for (Declared.Person person : declared.speakers()) {
      announce(person.name());
      labels.add(Names.key(person.name()));
      person.labels().forEach(l -> labels.add(Names.key(l)));
    }
    boolean numbered = QuestionNumbers.standBeforeNames(lines);
    Map<String, Integer> brief = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isText() || line.kind() == Line.Kind.HEADING) {
        leads.add(Lead.of(i, line, numbered));
        if (line.text().length() <= LabelScanner.PREFIX) {
          brief.merge(line.text(), 1, Integer::sum);
        }
      }
    }
    announcing(brief);
    headline = headline();
    chair = leads.stream().filter(Document::isChair).limit(2).count() > 1;
  }

  /**
   * The line that opens the document, alone or below lines without labels, with a name and, between
   * marks of quotation, what that one said; -1 where there is none, or where more is said between
   * such marks.
   */
  private int headline() {
    int quoted = 0;
    int first = -1;
    boolean labelled = false;
    for (Lead lead : leads) {
      int colon = LabelScanner.colon(lead.text(), lead.from(), lead.text().length());
      if (colon > 0 && isQuoted(lead.text(), colon + 1)) {
        first = quoted == 0 && !labelled ? lead.index() : first;
        quoted++;
      }
      labelled |= colon > 0;
    }
    return quoted == 1 && first <= KICKERS ? first : isBareHeadline() ? 0 : -1;
  }

  /**
   * Whether the first line has a name and a sentence without a stop, as no turn ends, and a line
   * that is no speech stands below it.
   */
  private boolean isBareHeadline() {
    if (lines.size() < 2 || !lines.get(0).isText() || !lines.get(1).isText()) {
      return false;
    }
    String text = lines.get(0).text();
    String next = lines.get(1).text();
    boolean apart = lines.get(1).startsParagraph() && next.length() < SENTENCE;
    return apart
        && LabelScanner.colon(text, text.length()) > 0
        && Character.isLetterOrDigit(text.codePointBefore(text.length()))
        && LabelScanner.colon(next, next.length()) < 0
        && !endsSentence(lines.get(1));
  }

  private static boolean isQuoted(String text, int from) {
    String rest = LabelScanner.trimmed(text, from, text.length());
    return rest.length() > 2
        && "\"“„«»‘‚『「".indexOf(rest.charAt(0)) >= 0
        && "\"“”»«’‘』」".indexOf(rest.charAt(rest.length() - 1)) >= 0;
  }

  /** Whether a line begins with the office of whoever gives others the floor, and a full stop. */
  private static boolean isChair(Lead lead) {
    int stop = Stops.find(lead.text(), lead.from());
    return stop > 0 && Offices.isChair(lead.text().substring(lead.from(), stop));
  }

  /** Whether somebody presides whose office stands with a full stop at the beginning of lines. */
  public boolean hasChair() {
    return chair;
  }

  /** Learns what the first lines name; one that comes again is a label itself. */
  private void announcing(Map<String, Integer> brief) {
    int left = ANNOUNCING_LINES;
    for (int i = 0; i < lines.size() && left > 0; i++) {
      Line line = lines.get(i);
      String text = line.text();
      if (brief.getOrDefault(text, 1) > 1 || !line.isText() && line.kind() != Line.Kind.HEADING) {
        continue;
      }
      left--;
      boolean labelled = line.level() != 1 && LabelScanner.colon(text, text.length()) >= 0;
      if (text.length() <= ANNOUNCING_LENGTH && !labelled) {
        announcing.put(i, new HashSet<>(Names.words(text)));
        initials.addAll(NamedInitials.in(text));
      }
    }
  }

  private void announce(String text) {
    announced.addAll(Names.words(text));
    announced.addAll(Names.nameWords(text));
    initials.addAll(NamedInitials.in(text));
  }

  public List<Line> lines() {
    return lines;
  }

  /** The beginnings of all lines of text and headings, in order. */
  public List<Lead> leads() {
    return leads;
  }

  /** Whether a line begins a paragraph, or what may be one: a line or a sentence ends before it. */
  public boolean begins(int index) {
    return index == 0
        || lines.get(index).start() != Line.Start.WRAP
        || endsSentence(lines.get(index - 1))
        || isTime(index - 1);
  }

  /** Whether a line is a time of the recording and nothing else. */
  public boolean isTime(int index) {
    return clock(index) != null;
  }

  /** The time that is all a line says, or null. */
  public @Nullable Clock clock(int index) {
    String line = index < 0 ? "" : lines.get(index).text().strip();
    String text = line.startsWith(CLOCK) ? line.substring(CLOCK.length()) : line;
    Clock clock = text.length() > LONGEST_TIME ? null : Clock.at(text, 0);
    return clock != null && clock.end() == text.length() ? clock : null;
  }

  /** Whether a line begins a paragraph and no sentence runs on into it. */
  public boolean opens(int index) {
    boolean captions = isTimed();
    return begins(index) && (!captions || index == 0 || endsSentence(lines.get(index - 1)));
  }

  /** Whether a bullet stands before what a line says, as in a list of signs. */
  public boolean isPoint(int index) {
    return Bullets.begin(lines.get(index).text());
  }

  /** Whether a line that may be a label as a whole stands apart, with words behind it. */
  public boolean isFollowedByText(int index) {
    if (!begins(index) || index + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(index + 1);
    return next.isText() || spokenLists && Points.of(next) != null;
  }

  /**
   * Whether a sentence at least stands behind a label, in its line or in the one below it; behind
   * that of whoever gives the floor it may be brief.
   */
  public boolean isSpeech(Candidate label) {
    int said = sentence(label);
    boolean brief = said > 0 && RoleWords.of(label.label()) == Role.MODERATOR;
    return said > SENTENCE || brief && isBrief(lines.get(speech(label)));
  }

  /** The same for a sentence of any length. */
  public boolean isFollowedBySentence(Candidate label) {
    return sentence(label) > 0;
  }

  private int sentence(Candidate label) {
    int at = speech(label);
    boolean own = at == label.line();
    Line line = lines.get(at);
    boolean ends = own ? endsSentence(line) : QuestionMarks.endsSentence(line.text());
    ends |= own && breaksOff(line.text());
    String said = line.text().substring(own ? Math.min(label.extent(), line.text().length()) : 0);
    long signs = said.codePoints().filter(Character::isIdeographic).count();
    return ends ? said.length() + (int) signs : 0;
  }

  /** Whether somebody is cut short behind a dash. */
  private static boolean breaksOff(String text) {
    String said = text.stripTrailing();
    return said.endsWith(" –") || said.endsWith("—") || said.endsWith("--");
  }

  /** The line of a label, or the one below where it has no more than the label. */
  private int speech(Candidate label) {
    int at = label.line();
    boolean alone = lines.get(at).text().length() <= label.extent() && isFollowedByText(at);
    return alone ? at + 1 : at;
  }

  /** Whether the last word of a line has no capital, as no name does. */
  private static boolean isBrief(Line line) {
    String text = line.text().strip();
    int word = text.lastIndexOf(' ') + 1;
    return word < text.length() && !Character.isUpperCase(text.codePointAt(word));
  }

  public static boolean endsSentence(Line line) {
    String text = line.text().strip();
    return text.isEmpty() || ".!?…。！？؟:”\"»)]）」』".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  public Line line(int index) {
    return lines.get(index);
  }

  /** Whether the document is a recording's captions: its lines have times. */
  public boolean isTimed() {
    return !lines.isEmpty() && lines.get(0).time() != null;
  }

  /** Whether round brackets at the beginnings of captions hold names. */
  public boolean hasRoundNames() {
    return roundNames;
  }

  /**
   * Whether a label may stand here: in captions never in the middle of a sentence, and never where
   * a form is filled in.
   */
  public boolean mayBeLabelled(int index) {
    return index != headline
        && (!isTimed() || line(index).startsParagraph())
        && !cover.isField(index)
        && !LetterKey.declares(line(index).text())
        && !(line(index).text().startsWith(CLOCK) && clock(index) != null)
        && !Voices.isNobodys(line(index));
  }

  /** The fields of the head. */
  public Cover cover() {
    return cover;
  }

  /** A BCP 47 tag, as declared or guessed; empty where nothing tells it. */
  public String language() {
    Optional<String> known = declared.metadata().language();
    if (known.isPresent()) {
      return known.get();
    }
    return guess == null ? "" : guess.tag();
  }

  /** The language that its words and letters speak for, whatever is declared; null if none. */
  public Languages.@Nullable Guess guess() {
    return guess;
  }

  public Declared declared() {
    return declared;
  }

  /** A label by the word that it stands for, where the head of the text says so. */
  public Candidate spelt(Candidate label) {
    String word = letters.get(label.label());
    return word == null ? label : label.named(word);
  }

  /** Whether an override names this label or somebody of this name. */
  public boolean isDeclared(String key) {
    return labels.contains(key);
  }

  /**
   * Whether every word of a label stands in the title, in the first lines or in the metadata, or
   * those of somebody who has its letters with stops for initials.
   *
   * @param uses the lines that have the label, which do not announce it
   */
  public boolean isAnnounced(String label, List<Candidate> uses) {
    List<String> parts = Names.parts(label);
    if (label.indexOf('.') > 0 && initials.contains(String.join("", parts))) {
      return true;
    }
    if (parts.isEmpty()
        || !parts.stream()
            .allMatch(p -> p.length() > 1 || Character.isIdeographic(p.codePointAt(0)))) {
      return false;
    }
    Set<String> words = new HashSet<>(announced);
    Set<Integer> own = new HashSet<>();
    uses.stream().limit(ANNOUNCING_LINES).forEach(c -> own.add(c.line()));
    announcing.forEach((line, said) -> words.addAll(own.contains(line) ? Set.of() : said));
    return words.containsAll(parts);
  }
}
