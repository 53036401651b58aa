package org.colloquy.internal.press.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Credits;
import org.colloquy.internal.press.Languages;
import org.colloquy.model.Block;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.PlainText;
import org.jspecify.annotations.Nullable;

/** Writes the package document (EPUB 3.3, section 5): metadata, manifest, spine. */
final class EpubPackage {
  static final String FILE = "package.opf";
  static final String NAV = "nav.xhtml";

  /** The key of the metadata that names who certifies that a book can be read by everybody. */
  private static final String CERTIFIER = "certified-by";

  private static final String CONFORMANCE = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";
  private static final String OPF = "http://www.idpf.org/2007/opf";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XHTML = "application/xhtml+xml";

  /** An edition is no newer than its text; one without any date is as old as the format. */
  private static final String UNDATED = "2007-09-11";

  private final Edition edition;
  private final EpubBook book;
  private final XmlWriter out = new XmlWriter().composed();
  private final WebFonts fonts;
  private final @Nullable CoverImage cover;
  private int ids;

  EpubPackage(Edition edition, EpubBook book, WebFonts fonts, @Nullable CoverImage cover) {
    this.fonts = fonts;
    this.cover = cover;
    this.edition = edition;
    this.book = book;
  }

  XmlWriter write() {
    out.declaration().start("package").attribute("xmlns", OPF).attribute("version", "3.0");
    out.attribute("unique-identifier", "uid");
    if (known()) {
      out.attribute("xml:lang", edition.language());
    }
    out.raw("\n");
    out.start("metadata").attribute("xmlns:dc", DC).raw("\n");
    bibliography(edition.metadata());
    accessibility();
    if (cover != null) {
      // what shelves that know EPUB 2 alone look for
      out.start("meta").attribute("name", "cover").attribute("content", "cover-image");
      out.empty().raw("\n");
    }
    out.end().raw("\n");
    manifest();
    spine();
    return out.end().raw("\n");
  }

  private boolean known() {
    return new Languages().usable(edition.language());
  }

  private void bibliography(Metadata metadata) {
    dc("identifier", "uid", "urn:uuid:" + uuid());
    metadata.identifiers().forEach(i -> dc("identifier", identifier(i)));
    titles(metadata);
    dc("language", known() ? edition.language() : "und");
    Credits.of(edition).forEach(this::contributor);
    metadata.date().ifPresent(d -> dc("date", d.toString()));
    metadata.publisher().ifPresent(p -> dc("publisher", p));
    metadata.description().or(metadata::deck).ifPresent(d -> dc("description", d));
    metadata.subjects().forEach(s -> dc("subject", s));
    metadata.rights().ifPresent(r -> dc("rights", r));
    metadata.accessRestriction().ifPresent(r -> meta("dcterms:accessRights", r));
    metadata.date().ifPresent(d -> meta("dcterms:issued", d.toString()));
    edition.imprint().ifPresent(i -> meta("dcterms:isPartOf", i));
    source();
    meta("dcterms:modified", modified(metadata) + "T00:00:00Z");
  }

  /** The publication; it is what page numbers are of, if there are any. */
  private void source() {
    boolean pages = !book.pages().isEmpty();
    if (edition.imprint().isPresent() || pages) {
      String id = dc("source", edition.imprint().orElse(edition.fileTitle()));
      if (pages) {
        refine(id, "source-of", "pagination");
      }
    }
  }

  private void titles(Metadata metadata) {
    String title = dc("title", edition.fileTitle());
    if (metadata.subtitle().isPresent()) {
      refine(title, "title-type", "main");
      String subtitle = dc("title", metadata.subtitle().get());
      refine(subtitle, "title-type", "subtitle");
    }
  }

  private void contributor(Contributor contributor) {
    String role = contributor.role();
    boolean creator =
        role.equals(Credits.INTERVIEWER) || role.equals(Credits.INTERVIEWEE) || role.equals("aut");
    String id = dc(creator ? "creator" : "contributor", contributor.name());
    if (role.length() == 3) {
      out.start("meta").attribute("refines", "#" + id).attribute("property", "role");
      out.attribute("scheme", "marc:relators").text(role).end().raw("\n");
    }
  }

  /** An identifier as a URI where its scheme is one of those that have a form as such. */
  private static String identifier(Metadata.Identifier identifier) {
    String scheme = identifier.scheme() == null ? "" : identifier.scheme().strip();
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "", "url", "uri", "urn" -> identifier.value();
      case "isbn", "issn", "uuid" ->
          "urn:" + scheme.toLowerCase(Locale.ROOT) + ":" + identifier.value();
      default -> scheme + ":" + identifier.value();
    };
  }

  private static String modified(Metadata metadata) {
    PartialDate date = metadata.date().orElse(null);
    if (date == null) {
      return UNDATED;
    }
    String text = date.toString();
    return date.month() == null ? text + "-01-01" : date.day() == null ? text + "-01" : text;
  }

  /** The same words by the same people have the same identifier, however they are designed. */
  private UUID uuid() {
    StringBuilder content = new StringBuilder(edition.fileTitle());
    content.append('\n').append(edition.metadata().date().map(Object::toString).orElse(""));
    for (Contributor contributor : Credits.of(edition)) {
      content.append('\n').append(contributor.name());
    }
    for (Block block : edition.interview().blocks()) {
      content.append('\n').append(PlainText.of(block));
    }
    return UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void accessibility() {
    boolean pictures = !book.images().isEmpty();
    boolean pages = !book.pages().isEmpty();
    boolean described = book.described();
    meta("schema:accessMode", "textual");
    if (pictures) {
      meta("schema:accessMode", "visual");
      meta("schema:accessModeSufficient", "textual,visual");
    }
    // who can't see pictures that nobody described has not everything
    if (described) {
      meta("schema:accessModeSufficient", "textual");
      meta("schema:accessibilityFeature", "alternativeText");
    }
    for (String feature :
        List.of(
            "tableOfContents",
            "readingOrder",
            "structuralNavigation",
            "displayTransformability",
            "ARIA")) {
      meta("schema:accessibilityFeature", feature);
    }
    if (pages) {
      meta("schema:accessibilityFeature", "pageNavigation");
      meta("schema:accessibilityFeature", "pageBreakMarkers");
    }
    meta("schema:accessibilityHazard", "none");
    certificate();
    out.start("meta").attribute("property", "schema:accessibilitySummary");
    out.attribute("xml:lang", "en").text(summary(pictures, pages)).end().raw("\n");
  }

  /** A claim is somebody's: without a name there is none. */
  private void certificate() {
    if (edition.metadata().extra().get(CERTIFIER) instanceof String name && !name.isBlank()) {
      String id = "m" + ++ids;
      out.start("meta").attribute("property", "dcterms:conformsTo").attribute("id", id);
      out.text(CONFORMANCE).end().raw("\n");
      refine(id, "a11y:certifiedBy", name);
    }
  }

  private String pictures() {
    return book.described()
        ? " Pictures have alternative text."
        : " Not all pictures have alternative text.";
  }

  private String summary(boolean pictures, boolean pages) {
    return "Questions are headings, so that one can go from question to question; who speaks is"
        + " written before each turn, and anything the edition adds is marked."
        + (pictures ? pictures() : "")
        + (pages ? " Pages of the printed source can be looked up." : "");
  }

  private void manifest() {
    out.start("manifest").raw("\n");
    item("nav", NAV, XHTML, "nav");
    item("style", EpubDocument.STYLE, "text/css", "");
    if (cover != null) {
      item("cover-image", cover.file(), cover.mediaType(), "cover-image");
      item("cover", EpubCover.PAGE, XHTML, "");
    }
    int i = 0;
    for (String file : book.documents().keySet()) {
      item("text" + ++i, file, XHTML, "");
    }
    int font = 0;
    for (WebFonts.Face face : fonts.faces()) {
      item("font" + ++font, face.fileName(), WebFonts.MEDIA_TYPE, "");
    }
    book.images().forEach((file, p) -> item("image-" + p.id(), file, p.header().mediaType(), ""));
    out.end().raw("\n");
  }

  private void item(String id, String href, String mediaType, String properties) {
    out.start("item").attribute("id", id).attribute("href", href);
    out.attribute("media-type", mediaType);
    if (!properties.isEmpty()) {
      out.attribute("properties", properties);
    }
    out.empty().raw("\n");
  }

  private void spine() {
    out.start("spine");
    if (Languages.rightToLeft(edition.language())) {
      out.attribute("page-progression-direction", "rtl");
    }
    out.raw("\n");
    if (cover != null) {
      itemref("cover");
    }
    if (EpubNav.worthReading(edition)) {
      itemref("nav");
    }
    for (int i = 1; i <= book.documents().size(); i++) {
      itemref("text" + i);
    }
    out.end().raw("\n");
  }

  private void itemref(String id) {
    out.start("itemref").attribute("idref", id).empty().raw("\n");
  }

  private String dc(String name, String text) {
    String id = "m" + ++ids;
    dc(name, id, text);
    return id;
  }

  private void dc(String name, String id, String text) {
    out.start("dc:" + name).attribute("id", id).text(text).end().raw("\n");
  }

  private void meta(String property, String value) {
    out.start("meta").attribute("property", property).text(value).end().raw("\n");
  }

  private void refine(String id, String property, String value) {
    out.start("meta").attribute("refines", "#" + id).attribute("property", property);
    out.text(value).end().raw("\n");
  }
}
