package org.colloquy.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The one table of writers: the built-in ones, then those of plug-ins. */
public final class Writers {
  public static final Writer PDF = new PdfWriter();
  public static final Writer DOCX = new DocxWriter();
  public static final Writer EPUB = new EpubWriter();
  public static final Writer HTML = new HtmlWriter();
  public static final Writer HTML_PARTS = new HtmlPartsWriter();
  public static final Writer MARKDOWN = new MarkdownWriter();
  public static final Writer PANDOC = new PandocWriter();
  public static final Writer COMMONMARK = new CommonMarkWriter();
  public static final Writer JSON = new JsonWriter();
  public static final Writer TEXT = new TextWriter();
  public static final Writer TEI = new TeiWriter();
  public static final Writer WEBVTT = new WebVttWriter();
  public static final Writer SUBRIP = new SubRipWriter();
  public static final Writer PODCAST = new PodcastWriter();

  private static final List<Writer> BUILT_IN =
      List.of(
          PDF,
          DOCX,
          EPUB,
          HTML,
          HTML_PARTS,
          MARKDOWN,
          PANDOC,
          COMMONMARK,
          JSON,
          TEXT,
          TEI,
          WEBVTT,
          SUBRIP,
          PODCAST);

  private Writers() {}

  /** The built-in writers, in the order in which formats are listed. */
  public static List<Writer> builtIn() {
    return BUILT_IN;
  }

  /**
   * The writers that plug-ins bring, found by {@link ServiceLoader} with the context class loader.
   */
  public static List<Writer> fromPlugIns() {
    List<Writer> found = new ArrayList<>();
    ServiceLoader.load(Writer.class).forEach(found::add);
    return found;
  }

  /** The writer with a format's name or one of its extensions, in any case. */
  public static Optional<Writer> named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    Optional<Writer> builtIn = find(BUILT_IN, key);
    return builtIn.isPresent() ? builtIn : find(fromPlugIns(), key);
  }

  private static Optional<Writer> find(List<Writer> list, String key) {
    return list.stream()
        .filter(x -> x.name().equals(key) || x.extensions().contains(key))
        .findFirst();
  }
}
