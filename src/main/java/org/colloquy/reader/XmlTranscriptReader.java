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
import org.colloquy.internal.source.Told;
import org.colloquy.internal.source.xml.XmlTranscript;
import org.jspecify.annotations.Nullable;

/** Reads transcripts in XML: TEI, Akoma Ntoso, the Hansards, and their kin. */
final class XmlTranscriptReader implements Reader {
  /** Roots that say of themselves what they are. */
  private static final Set<String> ROOTS =
      Set.of("tei", "tei.2", "teicorpus", "akomantoso", "publicwhip", "hansard", "trans");

  private static final Set<String> PAGES = Set.of("html", "!doctype html", "svg");
  private static final int DEEPER = 3;

  @Override
  public String name() {
    return "tei";
  }

  @Override
  public List<String> extensions() {
    return List.of("xml", "tei", "akn", "trs");
  }

  @Override
  public String description() {
    return "TEI, Akoma Ntoso, Hansard and other XML with speakers";
  }

  @Override
  public double recognises(Source source) {
    if (Binary.problem(source.head(Preparation.HEAD)) != null) {
      return 0;
    }
    String head = Preparation.head(source).stripLeading();
    if (!head.startsWith("<")) {
      return 0;
    }
    String root = root(head);
    if (ROOTS.contains(root)) {
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
    XmlTranscript.Read read = XmlTranscript.read(prepared.source(), nesting, told);
    if (!read.speeches() && !ROOTS.contains(read.root())) {
      throw unknown(prepared, read, told);
    }
    Preparation.Found found =
        new Preparation.Found(read.metadata(), read.speakers(), read.notes(), told);
    return prepared.detect(name(), read.lines(), found);
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
                        "TEI, Akoma Ntoso and Hansard are read, and speeches with their speaker in"
                            + " an attribute")));
  }
}
