package org.colloquy.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.diagnostic.Severity;
import org.colloquy.internal.dialect.Detector;
import org.colloquy.internal.dialect.Outcome;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.source.CharacterReferences;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Contributor;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Note;
import org.colloquy.model.Resource;
import org.colloquy.model.Span;
import org.colloquy.model.Speaker;
import org.colloquy.model.Turn;

/**
 * What the readers of text formats share: before the format's own work the bytes are decoded and
 * what was declared is gathered, behind it the interview is built.
 */
final class Preparation {
  /** Relators of those who ask and who answer. */
  private static final Set<String> ROLES = Set.of("ivr", "ive");

  private SourceText text;
  private final String name;
  private final ReadOptions options;
  private final FrontMatter frontMatter;
  private final Overrides overrides;
  private Declared declared;
  private long times;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final List<Evidence> found = new ArrayList<>();

  private Preparation(Source source, SourceText text, ReadOptions options, FrontMatter matter) {
    this.text = text;
    name = source.name().substring(source.name().lastIndexOf('/') + 1);
    this.options = options;
    frontMatter = matter;
    overrides = options.overrides().over(Sidecar.of(source, this::tell)).over(inFront());
    declared = overrides.declared().in(name);
  }

  /**
   * @throws ColloquyException if the source can't be decoded, or what was declared about it is
   *     wrong
   */
  static Preparation of(Source source, ReadOptions options) {
    Decoding.Decoded decoded = Decoding.decode(source, options);
    SourceText text = decoded.source();
    Preparation prepared = new Preparation(source, text, options, FrontMatter.of(text.text()));
    prepared.problems.addAll(0, decoded.diagnostics());
    prepared.found.add(decoded.evidence());
    return prepared;
  }

  /**
   * For a source that is no text itself, and has no front matter.
   *
   * @param text what it says, in which places are counted
   */
  static Preparation of(Source source, ReadOptions options, SourceText text) {
    return new Preparation(source, text, options, FrontMatter.NONE);
  }

  private Overrides inFront() {
    if (!frontMatter.isPresent()) {
      return Overrides.NONE;
    }
    OverridesParser.Parsed parsed = OverridesParser.frontMatter(source(), fieldsInFront());
    if (!frontMatter.isClosed()) {
      String message = "no line '---' ends this front matter; it is read to the blank line";
      tell(
          source()
              .problem(Code.M011, source().span(0, 3), message)
              .withSeverity(Severity.WARNING)
              .withHint("write --- below its last key"));
    }
    parsed.problems().forEach(this::tell);
    found.addAll(parsed.evidence());
    return parsed.overrides();
  }

  /** The keys of the front matter, or those that can be read where it is broken. */
  private YamlValue.Fields fieldsInFront() {
    boolean toml = frontMatter.toml();
    try {
      return BrokenFrontMatter.fields(source(), toml, frontMatter.from(), frontMatter.to());
    } catch (ColloquyException e) {
      if (frontMatter.to() - frontMatter.from() > YamlText.MOST_CHARACTERS) {
        throw e;
      }
      BrokenFrontMatter.Rest rest = BrokenFrontMatter.of(source(), frontMatter);
      rest.problems().forEach(this::tell);
      return rest.fields();
    }
  }

  SourceText source() {
    return text;
  }

  /** Lets the places of lines be those in a text that was made of the source. */
  void countPlacesIn(SourceText made) {
    text = made;
  }

  /** Offset at which the text begins, behind a front matter. */
  int bodyStart() {
    return frontMatter.body();
  }

  FrontMatter frontMatter() {
    return frontMatter;
  }

  Declared declared() {
    return declared;
  }

  /**
   * Lets the detector read lines, and makes a reading of what it finds.
   *
   * @param found what the format itself says of the interview, which whatever was declared outranks
   * @throws ColloquyException R001 if there is no line
   */
  Reading detect(String format, List<Line> lines, Found found) {
    if (lines.isEmpty()) {
      throw new ColloquyException(
          source().placed(Diagnostic.of(Code.R001, "nobody says a word in this file")));
    }
    found.told().all().forEach(this::tell);
    found(found.metadata(), List.of());
    Declared all = with(found.speakers());
    times = times(lines);
    Outcome outcome = Detector.read(CharacterReferences.read(lines), all);
    return finish(format, outcome, found.notes(), List.of());
  }

  /**
   * What a format says of an interview outside of its text.
   *
   * @param speakers those whose role or description it gives
   * @param told the problems met
   */
  record Found(Metadata metadata, List<Declared.Person> speakers, List<Note> notes, Told told) {
    Found {
      speakers = List.copyOf(speakers);
      notes = List.copyOf(notes);
    }

    /** What a format without people and notes says. */
    Found(Metadata metadata, Told told) {
      this(metadata, List.of(), List.of(), told);
    }
  }

  /**
   * Takes what a format says of itself outside its text: it outranks what the text suggests, and is
   * outranked by what was declared.
   */
  void found(Metadata metadata, List<Evidence> evidence) {
    Metadata told = MetadataMerge.without(metadata, overrides.none());
    Metadata known = MetadataMerge.over(declared.metadata(), told);
    declared = declared.with(known, declared.speakers());
    found.addAll(evidence);
  }

  /** What was declared, with people whom a format names, and whom a declaration outranks. */
  Declared with(List<Declared.Person> named) {
    List<Declared.Person> people = new ArrayList<>(declared.speakers());
    people.addAll(named);
    return declared.with(declared.metadata(), people);
  }

  /** Tells a problem with what was declared of a block, where that was. */
  private void tellOf(String block, Diagnostic problem) {
    tell(declared.placed(Declared.block(block), source().placed(problem)));
  }

  /** Tells a problem met while reading. */
  void tell(Diagnostic problem) {
    problems.add(problem);
  }

  /**
   * The reading of an outcome.
   *
   * @throws ColloquyException R010 if there are more blocks than the limits allow
   */
  Reading finish(String format, Outcome outcome, List<Note> notes, List<Resource> resources) {
    int most = options.limits().blocks();
    if (outcome.blocks().size() > most) {
      throw new ColloquyException(
          source()
              .placed(
                  Diagnostic.of(
                          Code.R010,
                          outcome.blocks().size() + " blocks are more than the limit of " + most)
                      .withHint("raise the limit (Limits.withBlocks) if you trust the file")));
    }
    Corrections corrections = new Corrections();
    Metadata dated = Dating.of(outcome.metadata(), name, found);
    Metadata metadata = MetadataMerge.without(dated, overrides.none());
    Interview interview =
        Interview.builder()
            .metadata(metadata)
            .speakers(outcome.speakers())
            .blocks(DeclaredBlocks.apply(overrides.blocks(), outcome.blocks(), this::tellOf))
            .notes(notes)
            .resources(resources)
            .clean(corrections)
            .build();
    corrections.told().forEach(d -> tell(source().placed(d)));
    outcome.diagnostics().forEach(d -> problems.add(d.source() == null ? source().placed(d) : d));
    problems.sort(Comparator.comparingInt(Preparation::offset));
    unheard(interview.speakers());
    tellTimes(interview);
    List<Evidence> evidence = new ArrayList<>(found);
    evidence.addAll(outcome.evidence());
    evidence.removeIf(e -> overrides.none().contains(e.subject()));
    return new Reading(interview, format, problems, evidence);
  }

  /** Tells of those whom an option names as who asks or answers, and who say nothing. */
  private void unheard(List<Speaker> speakers) {
    for (Contributor named : options.overrides().metadata().contributors()) {
      boolean talks = ROLES.contains(named.role());
      Set<String> words = Set.copyOf(Names.words(named.name()));
      boolean heard =
          speakers.stream()
              .map(s -> Names.words(s.name()))
              .anyMatch(w -> words.containsAll(w) || w.containsAll(words));
      if (talks && !heard && !speakers.isEmpty()) {
        tell(
            source()
                .placed(
                    Diagnostic.of(
                            Code.R022,
                            "'" + named.name() + "' is declared as a speaker, but has no turn")
                        .withHint("name somebody as the label in the text does")));
      }
    }
  }

  /** How often a time stands at a line that the line before does not have. */
  private static long times(List<Line> lines) {
    Duration last = null;
    long count = 0;
    for (Line line : lines) {
      count += line.time() != null && !line.time().equals(last) ? 1 : 0;
      last = line.time();
    }
    return count;
  }

  private void tellTimes(Interview interview) {
    long kept =
        interview.blocks().stream().filter(b -> b instanceof Turn t && t.time() != null).count();
    if (times > kept) {
      String some = times - kept == 1 ? "one time is" : times - kept + " times are";
      String message = some + " left out: a turn keeps the one with which it begins";
      tell(Diagnostic.of(Code.R052, message).withSource(text.name()));
    }
  }

  private static int offset(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    return span == null ? -1 : span.start();
  }
}
