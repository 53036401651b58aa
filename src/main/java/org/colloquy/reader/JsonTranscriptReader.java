package org.colloquy.reader;

import java.util.List;
import java.util.Objects;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.timed.CueLines;
import org.colloquy.internal.source.timed.JsonPages;
import org.colloquy.internal.source.timed.JsonTranscript;
import org.colloquy.internal.source.timed.LabelledTexts;
import org.colloquy.internal.source.timed.OneLine;
import org.colloquy.model.Metadata;
import org.jspecify.annotations.Nullable;

/** Reads the JSON that speech recognisers and podcasts make. */
final class JsonTranscriptReader implements Reader {
  /** A list in a list in an object costs three levels of JSON and is one to whoever wrote it. */
  private static final int LEVELS = 8;

  /** Texts that hold so much more than the one which is known are the talk. */
  private static final double MORE = 1.2;

  @Override
  public String name() {
    return "transcript-json";
  }

  @Override
  public List<String> extensions() {
    return List.of("json", "jsonl", "ndjson", "json3", "otr", "ipynb");
  }

  @Override
  public String description() {
    return "Whisper, podcast, AWS, Deepgram, Rev and other recognisers";
  }

  @Override
  public double recognises(Source source) {
    if (!source.beginning().isText()) {
      return 0;
    }
    String head = source.beginning().text().stripLeading();
    boolean named = extensions().contains(source.extension());
    boolean object = JsonReader.opensObject(head, source);
    boolean list =
        head.startsWith("[") && JsonReader.opensObject(head.substring(1).stripLeading(), source);
    return object || list || JsonHead.isList(head) ? (named ? .3 : .2) : 0;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Told told = new Told(Preparation.of(source, options).source());
    Reading reading = read(source, options, told);
    if (reading == null) {
      throw noTranscript(Preparation.of(source, options), told);
    }
    return reading;
  }

  /** What a document tells; null if it holds no speech. */
  static @Nullable Reading talk(Source source, ReadOptions options) {
    Told told = new Told(Preparation.of(source, options).source());
    return new JsonTranscriptReader().read(source, options, told);
  }

  private @Nullable Reading read(Source source, ReadOptions options, Told told) {
    Preparation prepared = Preparation.of(source, options);
    int nesting = LEVELS * options.limits().nesting();
    Reading carried = carried(source, options, prepared, nesting);
    if (carried != null) {
      return carried;
    }
    JsonTranscript read = JsonTranscript.read(prepared.source(), nesting, told);
    List<Line> lines = CueLines.of(read.cues());
    long named = lines.stream().filter(l -> l.voice() != null || l.time() != null).count();
    Reading labelled = named == 0 ? labelled(source, options, prepared, lines) : null;
    if (lines.isEmpty() || labelled != null) {
      return labelled;
    }
    CueLines.shortened(read.cues())
        .forEach(s -> told.tell(Code.R050, s, "the label before a speech is left out"));
    if (OneLine.isOne(prepared.source())) {
      OneLine text = OneLine.of(prepared.source(), read.cues());
      lines = CueLines.of(text.cues());
      prepared.countPlacesIn(text.text());
    }
    Metadata found =
        Metadata.builder().title(read.title()).language(read.language()).date(read.date()).build();
    return prepared.detect(name(), lines, new Preparation.Found(found, told));
  }

  /** The page or notebook that JSON carries; null if there is none in which anybody speaks. */
  private static @Nullable Reading carried(
      Source source, ReadOptions options, Preparation prepared, int nesting) {
    JsonPages pages = JsonPages.of(prepared.source(), nesting);
    if (pages == null) {
      return null;
    }
    Told told = new Told(prepared.source());
    told.tell(Code.R050, null, "what stands beside the text in this JSON is left out");
    Reader reader = pages.html() ? new HtmlReader() : new MarkdownReader();
    Reading reading = Carried.read(reader, source.carrying(pages.text()), options, told.all());
    return Carried.isTalk(reading) ? reading : null;
  }

  /** The texts that hold talk with labels; null where there are none, or one text has it all. */
  private static @Nullable Reading labelled(
      Source source, ReadOptions options, Preparation prepared, List<Line> whole) {
    int nesting = LEVELS * options.limits().nesting();
    String said = LabelledTexts.of(prepared.source(), nesting);
    int known = whole.stream().mapToInt(l -> l.text().length() + 1).sum();
    if (said == null || said.length() <= MORE * known) {
      return null;
    }
    Told told = new Told(prepared.source());
    told.tell(Code.R050, null, "what stands beside the texts in this JSON is left out");
    Reading reading = Carried.read(new TextReader(), source.carrying(said), options, told.all());
    return Carried.isTalk(reading) ? reading : null;
  }

  private static ColloquyException noTranscript(Preparation prepared, Told told) {
    List<Diagnostic> broken = told.all();
    if (!broken.isEmpty()) {
      Diagnostic first = broken.get(0);
      Diagnostic error =
          Diagnostic.of(Code.R030, first.message())
              .withHint(Objects.requireNonNullElse(first.hint(), "mend it at this place"));
      return new ColloquyException(
          prepared.source().placed(first.span() == null ? error : error.at(first.span())));
    }
    return new ColloquyException(
        prepared
            .source()
            .placed(
                Diagnostic.of(
                        Code.R035, "this JSON is no interview and no transcript that is known")
                    .at(prepared.source().span(0, 0))
                    .withHint(
                        "an interview has the key \"colloquy\"; a transcript has a list of objects"
                            + " with \"text\", \"speaker\", \"start\"")));
  }
}
