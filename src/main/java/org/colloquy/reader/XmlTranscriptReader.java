package org.colloquy.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.pages.PageLayout;
import org.colloquy.internal.source.timed.Captions;
import org.colloquy.internal.source.timed.CueLines;
import org.colloquy.internal.source.xml.OralHistory;
import org.colloquy.internal.source.xml.TimedXml;
import org.colloquy.internal.source.xml.XmlTranscript;
import org.colloquy.model.Metadata;
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
    String head = source.beginning().text().stripLeading();
    if (!head.startsWith("<")) {
      return 0;
    }
    String root = root(head);
    if (ROOTS.contains(root) || TimedXml.is(root)) {
      return 1;
    }
    boolean named = extensions().contains(source.extension());
    boolean declared = head.startsWith("<?xml");
    return PAGES.contains(root) ? 0 : named && !root.isEmpty() ? .5 : declared ? .4 : 0;
  }

  /** The local name of the first element, in lower case; empty if none begins. */
  private static String root(String head) {
    int at = head.indexOf('<');
    while (at >= 0 && at + 1 < head.length()) {
      char next = head.charAt(at + 1);
      if (Character.isLetter(next)) {
        int end = at + 1;
        while (end < head.length() && isName(head.charAt(end))) {
          end++;
        }
        String name = head.substring(at + 1, end);
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
      }
      boolean comment = head.startsWith("<!--", at);
      int close = comment ? head.indexOf("-->", at) : at;
      at = close < 0 ? -1 : head.indexOf('<', close + 1);
    }
    return "";
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || ":.-_".indexOf(c) >= 0;
  }

  @Override
  public Reading read(Source source, ReadOptions options) {
    Preparation prepared = Preparation.of(source, encoded(source, options));
    Told told = new Told(prepared.source());
    int nesting = DEEPER * options.limits().nesting();
    String root = root(source.beginning().text().stripLeading());
    if (TimedXml.is(root)) {
      return timed(prepared, TimedXml.read(prepared.source(), nesting, told), told);
    }
    OralHistory.Read record =
        root.equals(ORAL_HISTORY) ? OralHistory.read(prepared.source(), nesting, told) : null;
    if (record != null) {
      return recorded(prepared, record, told);
    }
    XmlTranscript.Read read = XmlTranscript.read(prepared.source(), nesting, told);
    if (!read.speeches() && !ROOTS.contains(root)) {
      Told again = new Told(prepared.source());
      TimedXml.Read pieces = TimedXml.read(prepared.source(), nesting, again);
      if (!pieces.cues().isEmpty()) {
        return timed(prepared, pieces, again);
      }
    }
    if (!read.speeches() && !ROOTS.contains(read.root())) {
      throw unknown(prepared, read, told);
    }
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

  /** Lets the encoding that the XML declares hold, unless another one was asked for. */
  private static ReadOptions encoded(Source source, ReadOptions options) {
    Charset declared = options.encoding().isPresent() ? null : declared(source);
    return declared == null
            || declared.equals(StandardCharsets.UTF_8)
            || declared.name().startsWith("UTF-16")
        ? options
        : options.toBuilder().encoding(declared).build();
  }

  private static @Nullable Charset declared(Source source) {
    String head = new String(source.head(200), StandardCharsets.ISO_8859_1);
    int at = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
    int open = at < 0 ? -1 : at + "encoding=".length();
    int close = open < 0 || open >= head.length() ? -1 : head.indexOf(head.charAt(open), open + 1);
    try {
      return close < 0 ? null : Charset.forName(head.substring(open + 1, close).strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException notOfThisJava) {
      return null;
    }
  }

  private static ColloquyException unknown(
      Preparation prepared, XmlTranscript.Read read, Told told) {
    List<Diagnostic> broken = told.all();
    String fault = broken.isEmpty() ? "" : "; " + broken.get(0).message();
    return new ColloquyException(
        prepared
            .source()
            .placed(
                Diagnostic.of(
                        Code.R047,
                        "XML with the root '"
                            + read.root()
                            + "', in which no speaker is named"
                            + fault)
                    .at(prepared.source().span(0, 0))
                    .withHint(
                        "TEI, Akoma Ntoso, Hansard, TTML and ELAN are read, and speeches with their"
                            + " speaker in an attribute")));
  }
}
