package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;

/** The one table of readers: the built-in ones, then those of plug-ins. */
public final class Readers {
  private static final List<Reader> BUILT_IN =
      List.of(
          new TextReader(),
          new MarkdownReader(),
          new DocxReader(),
          new RtfReader(),
          new HtmlReader(),
          CaptionsReader.WEBVTT,
          CaptionsReader.SUBRIP,
          new LyricsReader(),
          new ChatReader(),
          new TextGridReader(),
          new JsonReader(),
          new JsonTranscriptReader(),
          new SheetReader(),
          new XmlTranscriptReader());

  private Readers() {}

  /** The built-in readers, in the order in which formats are listed. */
  public static List<Reader> builtIn() {
    return BUILT_IN;
  }

  /**
   * The readers that plug-ins bring, found by {@link ServiceLoader} with the context class loader.
   */
  public static List<Reader> fromPlugIns() {
    List<Reader> found = new ArrayList<>();
    ServiceLoader.load(Reader.class).forEach(found::add);
    return found;
  }

  /** The reader with a format's name or one of its extensions, in any case. */
  public static Optional<Reader> named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    Optional<Reader> builtIn = find(BUILT_IN, key);
    return builtIn.isPresent() ? builtIn : find(fromPlugIns(), key);
  }

  /**
   * The reader for a source: the one that its content makes surest, and of those equally sure the
   * one that its extension names.
   *
   * @throws ColloquyException R002 if no reader knows the content or the extension; what {@link
   *     Source#bytes} throws if there is nothing to look at
   */
  public static Reader detect(Source source) {
    if (source.head(1).length == 0) {
      source.bytes(1);
    }
    String extension = source.extension();
    Reader best = null;
    double most = 0;
    for (Reader reader : all()) {
      double sure = reader.recognises(source);
      boolean named = reader.extensions().contains(extension);
      if (sure > most || sure == most && sure > 0 && named) {
        best = reader;
        most = sure;
      }
    }
    if (best == null) {
      Diagnostic known = source.beginning().problem();
      Diagnostic unknown =
          Diagnostic.of(Code.R002, "no format that is read was recognised")
              .withHint("give the format with --from; colloquy formats lists them");
      throw new ColloquyException((known == null ? unknown : known).withSource(source.name()));
    }
    return best;
  }

  private static List<Reader> all() {
    List<Reader> all = new ArrayList<>(BUILT_IN);
    all.addAll(fromPlugIns());
    return all;
  }

  private static Optional<Reader> find(List<Reader> list, String key) {
    return list.stream()
        .filter(x -> x.name().equals(key) || x.extensions().contains(key))
        .findFirst();
  }
}
