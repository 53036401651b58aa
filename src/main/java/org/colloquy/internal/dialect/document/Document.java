package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import org.colloquy.internal.dialect.line.Candidate;
import org.colloquy.internal.dialect.line.Languages;
import org.colloquy.internal.dialect.line.Lead;
import org.colloquy.internal.dialect.line.LetterKey;
import org.colloquy.internal.dialect.line.LetterLeads;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Look;
import org.colloquy.internal.dialect.line.Marks;
import org.colloquy.internal.dialect.line.Oath;
import org.colloquy.internal.dialect.line.Signs;
import org.colloquy.internal.dialect.line.Voices;
import org.colloquy.internal.dialect.words.Bullets;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Naming;
import org.colloquy.internal.dialect.words.Offices;
import org.colloquy.internal.dialect.words.Sentences;
import org.colloquy.internal.dialect.words.Stops;
import org.colloquy.model.Metadata;
import org.jspecify.annotations.Nullable;

/** The lines of a document with what was said about it beforehand. */
public final class Document {
  /** {@code 13.04}, as records have it in the margin. */
  private static final Pattern HOUR = Pattern.compile("([01]?[0-9]|2[0-3])\\.[0-5][0-9]");

  private static final int LONGEST_TIME = 40;

  /** What Danes set before a time. */
  private static final String CLOCK = "Kl. ";

  private final List<Line> lines;
  private final Declared declared;
  private final Announced announced;
  private final Set<String> labels = new HashSet<>();
  private final List<Lead> leads = new ArrayList<>();

  /** How lines that are not plain begin. */
  private final Map<Integer, Lead.Mark> marks = new HashMap<>();

  private final Cover cover;
  private final Languages.@Nullable Guess guess;
  private final Set<String> roundNames;
  private @Nullable Boolean chair;
  private final Speech speech;
  private @Nullable Extents extents;
  private @Nullable List<Oath> oaths;
  private final BitSet asked = new BitSet();
  private final BitSet labelled = new BitSet();
  private final int headline;
  private final int title;
  private final BitSet tasks;
  private final int roll;
  private final Map<String, String> letters;

  public Document(List<Line> source, Declared declared) {
    roundNames = RoundNames.of(source);
    lines = roundNames.isEmpty() ? source : RoundNames.parted(source, roundNames);
    guess = Languages.of(lines);
    this.declared = declared;
    cover = Cover.of(lines);
    letters = LetterKey.of(lines);
    letters.values().forEach(w -> labels.add(Names.key(w)));
    announced = new Announced(lines);
    cover.fields().stream().filter(Cover.Field::names).forEach(f -> announced.add(f.value()));
    Metadata metadata = declared.metadata();
    metadata.title().ifPresent(announced::add);
    metadata.subtitle().ifPresent(announced::add);
    metadata.contributors().forEach(c -> announced.add(c.name()));
    for (Declared.Person person : declared.speakers()) {
      announced.add(person.name());
      labels.add(Names.key(person.name()));
      person.labels().forEach(l -> labels.add(Names.key(l)));
    }
    ToIntBiFunction<String, Integer> before = LetterLeads.of(lines);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isText() || line.kind() == Line.Kind.HEADING) {
        Lead lead = Lead.of(i, line, before);
        leads.add(lead);
        if (lead.mark() != Lead.Mark.PLAIN) {
          marks.put(i, lead.mark());
        }
      }
    }
    headline = Headline.of(leads, lines);
    title = TitleHeading.of(lines, metadata.title().orElse(""));
    tasks = Tasks.of(lines);
    roll = Roll.begin(lines);
    speech = new Speech(this);
  }

  /** Whether a line begins with the office of whoever gives others the floor, and a full stop. */
  private static boolean isChair(Lead lead) {
    int stop = lead.has(Signs.STOP) ? Stops.find(lead.text(), lead.from()) : -1;
    return stop > 0 && Offices.isChair(lead.text().substring(lead.from(), stop));
  }

  /** Whether somebody presides whose office stands with a full stop at the beginning of lines. */
  public boolean hasChair() {
    Boolean known = chair;
    if (known == null) {
      known = leads.stream().filter(Document::isChair).limit(2).count() > 1;
      chair = known;
    }
    return known;
  }

  public List<Line> lines() {
    return lines;
  }

  /** The beginnings of all lines of text and headings, in order. */
  public List<Lead> leads() {
    return leads;
  }

  /** How the beginning of a line is set. */
  public Lead.Mark mark(int index) {
    return marks.getOrDefault(index, Lead.Mark.PLAIN);
  }

  /** Whether a line begins a paragraph, or what may be one: a line or a sentence ends before it. */
  public boolean begins(int index) {
    return index == 0
        || lines.get(index).start() != Line.Start.WRAP
        || endsSentence(lines.get(index - 1))
        || Look.isRule(lines.get(index - 1).text())
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
    if (clock == null && text.length() <= LONGEST_TIME && HOUR.matcher(text).matches()) {
      return new Clock(text.length(), null);
    }
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

  /** How much each line says. */
  public Extents extents() {
    Extents known = extents == null ? new Extents(lines) : extents;
    extents = known;
    return known;
  }

  /** Where witnesses take the stand. */
  public List<Oath> oaths() {
    List<Oath> known = oaths == null ? Oath.of(lines) : oaths;
    oaths = known;
    return known;
  }

  /** What stands behind labels. */
  public Speech speech() {
    return speech;
  }

  public static boolean endsSentence(Line line) {
    String text = line.text().strip();
    char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    return Sentences.mayEnd(last) || last == ':';
  }

  public Line line(int index) {
    return lines.get(index);
  }

  /** Whether the document is a recording's captions: its lines have times. */
  public boolean isTimed() {
    return !lines.isEmpty() && lines.get(0).time() != null;
  }

  /** Whether round brackets at the beginning of a line may hold this name, and no aside. */
  public boolean mayBeRound(String key) {
    return !roundNames.isEmpty() && (isTimed() || roundNames.contains(key));
  }

  /**
   * Whether a label may stand here: in captions never in the middle of a sentence, and never where
   * a form is filled in.
   */
  public boolean mayBeLabelled(int index) {
    if (!asked.get(index)) {
      asked.set(index);
      labelled.set(index, judge(index));
    }
    return labelled.get(index);
  }

  private boolean judge(int index) {
    return index != headline
        && index != title
        && (!isTimed() || line(index).startsParagraph())
        && !cover.isField(index)
        && !cover.isHeading(index)
        && !tasks.get(index)
        && index < roll
        && !LetterKey.declares(line(index).text())
        && !LetterKey.declaresSeveral(line(index).text())
        && !(line(index).text().startsWith(CLOCK) && clock(index) != null)
        && !Marks.isDashed(line(index).text())
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
    return announced.has(label, uses);
  }

  /** {@code Pieter: I am Pieter}: whether somebody's first words say the name before them. */
  public boolean introducesItself(Candidate first) {
    String text = lines.get(first.line()).text();
    int end = Math.min(text.length(), first.extent() + LabelScanner.PREFIX);
    return first.extent() < end
        && Naming.introduces(Names.key(text.substring(first.extent(), end)), first.key());
  }

  /** The first names, folded, of those announced who have some letters for initials. */
  public Set<String> firstNames(String letters) {
    return announced.firstNames(letters);
  }
}
