package org.colloquy.reader;

import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.SpeechSigns;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.pages.PageLayout;
import org.colloquy.internal.source.timed.Captions;
import org.colloquy.internal.source.timed.Cue;
import org.colloquy.internal.source.timed.CueLines;
import org.colloquy.internal.source.xml.Feed;
import org.colloquy.internal.source.xml.OralHistory;
import org.colloquy.internal.source.xml.PlainWithin;
import org.colloquy.internal.source.xml.TimedXml;
import org.colloquy.internal.source.xml.TypedXml;
import org.colloquy.internal.source.xml.XmlTranscript;
import org.colloquy.model.Interview;
import org.colloquy.model.Metadata;
import org.colloquy.model.Question;
import org.jspecify.annotations.Nullable;

/** Reads transcripts in XML: TEI, Akoma Ntoso, the Hansards, and their kin. */
final class XmlTranscriptReader implements Reader {
  /** Roots that say of themselves what they are. */
  private static final Set<String> ROOTS =
      Set.of(
          "tei",
          "tei.2",
          "teicorpus",
          "akomantoso",
          "publicwhip",
          "hansard",
          "trans",
          "chat",
          "debats",
          "dbtplenarprotokoll",
          "compterendu");

  /** Words in the names of roots whose text was said, whoever said it. */
  private static final Set<String> SAID =
      Set.of(
          "transcript",
          "transkript",
          "trascrizione",
          "interview",
          "entrevista",
          "intervista",
          "dialog",
          "conversation",
          "podcast",
          "caption",
          "subtitle",
          "speech",
          "debate");

  private static final String ORAL_HISTORY = "root";

  private static final Set<String> PAGES = Set.of("html", "!doctype html", "svg");
  private static final int DEEPER = 3;

  @Override
  public String name() {
    return "tei";
  }

  @Override
  public List<String> extensions() {
    return List.of(
        "xml", "tei", "akn", "trs", "eaf", "exb", "flk", "ttml", "dfxp", "itt", "srv1", "srv3");
  }

  @Override
  public String description() {
    return "TEI, Akoma Ntoso, Hansard, TTML, ELAN, other XML of talk";
  }

  @Override
  public double recognises(Source source) {
    if (!source.beginning().isText()) {
      return 0;
    }
    XmlHead head = XmlHead.of(source);
    String root = head.root();
    if (ROOTS.contains(root) || TimedXml.is(root)) {
      return 1;
    }
    boolean named = extensions().contains(source.extension());
    return PAGES.contains(root) ? 0 : named && !root.isEmpty() ? .5 : head.declared() ? .4 : 0;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    XmlHead head = XmlHead.of(source);
    Preparation prepared = Preparation.of(source, DeclaredEncoding.ofXml(source, options));
    Told told = new Told(prepared.source());
    int nesting = DEEPER * options.limits().nesting();
    String root = head.root();
    if (TimedXml.is(root)) {
      return timed(prepared, TimedXml.read(prepared.source(), nesting, told), told);
    }
    Reading fed = Feed.is(root) ? fed(source, options, prepared, root) : null;
    if (fed != null) {
      return fed;
    }
    OralHistory.Read record =
        root.equals(ORAL_HISTORY) ? OralHistory.read(prepared.source(), nesting, told) : null;
    if (record != null) {
      return recorded(prepared, record, told);
    }
    XmlTranscript.Read read = XmlTranscript.read(prepared.source(), nesting, told);
    if (!read.speeches()) {
      Reading guessed = guessed(source, options, prepared, read);
      if (guessed != null) {
        return guessed;
      }
      if (!ROOTS.contains(read.root())) {
        throw unknown(prepared, read.root(), told);
      }
    }
    List<Diagnostic> faults = told.all().stream().filter(d -> d.code() == Code.R044).toList();
    if (read.lines().isEmpty() && !faults.isEmpty()) {
      throw silent(faults.get(faults.size() - 1));
    }
    return detected(prepared, read.speeches() ? read : read.unvoiced(), told);
  }

  /**
   * The pages that a feed carries; null if it has none.
   *
   * @throws ColloquyException R047 if nobody speaks in them: what stands beside them nobody says
   */
  private static @Nullable Reading fed(
      Source source, ReadOptions options, Preparation prepared, String root) {
    Told told = new Told(prepared.source());
    int nesting = DEEPER * options.limits().nesting();
    Feed.Read feed = Feed.read(prepared.source(), root, nesting, told);
    if (feed == null) {
      return null;
    }
    Reader reader = feed.html() ? new HtmlReader() : new TextReader();
    Reading reading = Carried.read(reader, source.carrying(feed.text()), options, told.all());
    if (!Carried.isTalk(reading) || areTitles(reading, feed.asking())) {
      throw unknown(prepared, root, new Told(prepared.source()));
    }
    return reading;
  }

  /** Whether nobody has a name, and no more is asked than titles of posts may ask. */
  private static boolean areTitles(Reading reading, int asking) {
    Interview talk = reading.interview();
    return talk.blocks().stream().filter(b -> b instanceof Question).count() <= asking
        && talk.speakers().stream().allMatch(s -> s.labels().isEmpty());
  }

  /**
   * Reads a document in which nothing known names anybody: by what its elements hold, by its times,
   * by the labels in its text, or as prose if it says that it is a transcript; null if it is none.
   */
  private @Nullable Reading guessed(
      Source source, ReadOptions options, Preparation prepared, XmlTranscript.Read known) {
    int nesting = DEEPER * options.limits().nesting();
    SourceText text = prepared.source();
    Told rows = new Told(text);
    List<Cue> typed = TypedXml.read(text, nesting, rows);
    if (!typed.isEmpty() && SpeechSigns.areIn(CueLines.of(typed))) {
      return prepared.detect(
          name(), CueLines.of(typed), new Preparation.Found(Metadata.EMPTY, rows));
    }
    Told told = new Told(text);
    XmlTranscript.Read guess = XmlTranscript.guess(text, nesting, told);
    if (guess.speeches() && SpeechSigns.areIn(guess.lines())) {
      return detected(prepared, guess, told);
    }
    if (ROOTS.contains(known.root())) {
      return null;
    }
    Told again = new Told(text);
    TimedXml.Read pieces = TimedXml.read(text, nesting, again);
    if (!pieces.cues().isEmpty()) {
      return timed(prepared, pieces, again);
    }
    Told plain = new Told(text);
    PlainWithin.Read within = PlainWithin.read(text, nesting, plain);
    if (within == null && guess.lines().isEmpty()) {
      return null;
    }
    Reading reading =
        within == null
            ? detected(prepared, guess, told)
            : within.html()
                ? page(source, options, within, plain)
                : recorded(prepared, within.record(), plain);
    return Carried.isTalk(reading) || SAID.stream().anyMatch(known.root()::contains)
        ? reading
        : null;
  }

  private static Reading page(
      Source source, ReadOptions options, PlainWithin.Read within, Told told) {
    Source page = source.carrying(within.text().text());
    return Carried.read(new HtmlReader(), page, options, told.all());
  }

  private Reading detected(Preparation prepared, XmlTranscript.Read read, Told told) {
    Preparation.Found found =
        new Preparation.Found(read.metadata(), read.speakers(), read.notes(), told);
    return prepared.detect(name(), read.lines(), found);
  }

  private Reading timed(Preparation prepared, TimedXml.Read read, Told told) {
    Metadata found = Metadata.builder().title(read.title()).language(read.language()).build();
    return prepared.detect(name(), CueLines.of(read.cues()), new Preparation.Found(found, told));
  }

  /** A record whose transcript is a text of its own, in the lines where it stands. */
  private Reading recorded(Preparation prepared, OralHistory.Read record, Told told) {
    SourceText text = record.transcript();
    prepared.countPlacesIn(text);
    List<Line> lines;
    if (record.captions()) {
      lines = CueLines.of(Captions.read(text, 0, told).cues());
    } else {
      PageLayout layout = PageLayout.of(text, 0);
      layout.problems().forEach(prepared::tell);
      lines = TextLines.of(text, layout);
    }
    return prepared.detect(name(), lines, new Preparation.Found(record.metadata(), told));
  }

  /** Nobody speaks before a fault: it is why. */
  private static ColloquyException silent(Diagnostic fault) {
    return new ColloquyException(
        fault
            .withSeverity(Severity.ERROR)
            .withMessage("nobody says a word; " + fault.message())
            .withHint("mend the XML at this place"));
  }

  private static ColloquyException unknown(Preparation prepared, String root, Told told) {
    List<Diagnostic> broken = told.all();
    String fault = broken.isEmpty() ? "" : "; " + broken.get(0).message();
    return new ColloquyException(
        prepared
            .source()
            .placed(
                Diagnostic.of(
                        Code.R047,
                        "XML with the root '" + root + "', in which no speaker is named" + fault)
                    .at(prepared.source().span(0, 0))
                    .withHint(
                        "TEI, Akoma Ntoso, Hansard, TTML and ELAN are read, and speeches with their"
                            + " speaker in an attribute")));
  }
}
