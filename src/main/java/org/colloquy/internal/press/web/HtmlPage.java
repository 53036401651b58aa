package org.colloquy.internal.press.web;

import java.util.List;
import java.util.Optional;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Terms;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Credits;
import org.colloquy.internal.press.Languages;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;

/** One self-contained page: head, contents, text. */
final class HtmlPage {
  private final Edition edition;
  private final XmlWriter out;
  private final Xhtml x;
  private final Terms terms;

  HtmlPage(Edition edition, Look look, XhtmlTarget target, XmlWriter out) {
    this.edition = edition;
    this.out = out;
    x = new Xhtml(edition, look, target, out);
    terms = edition.terms();
  }

  void write(WebFonts fonts) {
    out.raw("<!DOCTYPE html>\n").start("html").attribute("xmlns", "http://www.w3.org/1999/xhtml");
    String language = edition.language();
    out.attribute("lang", x.languages.usable(language) ? language : "und");
    if (Languages.rightToLeft(language)) {
      out.attribute("dir", "rtl");
    }
    head(fonts);
    body();
    out.end().raw("\n");
  }

  private void head(WebFonts fonts) {
    Metadata metadata = edition.metadata();
    out.start("head").raw("\n");
    out.start("meta").attribute("charset", "utf-8").empty().raw("\n");
    meta("viewport", "width=device-width, initial-scale=1");
    out.element("title", edition.fileTitle()).raw("\n");
    meta("description", Optional.ofNullable(JsonLd.description(metadata)));
    for (Contributor author : Credits.of(edition, Credits.INTERVIEWER)) {
      meta("author", author.name());
    }
    if (!metadata.subjects().isEmpty()) {
      meta("keywords", String.join(", ", metadata.subjects()));
    }
    meta("generator", "Colloquy");
    dublinCore(metadata);
    out.start("script").attribute("type", "application/ld+json").raw(JsonLd.of(edition));
    out.end().raw("\n");
    out.start("style").raw(HtmlStyle.of(edition, x.look.design(), fonts)).end().raw("\n");
    out.end().raw("\n");
  }

  private void dublinCore(Metadata metadata) {
    meta("dcterms.title", edition.fileTitle());
    meta("dcterms.issued", metadata.date().map(Object::toString));
    meta("dcterms.publisher", metadata.publisher());
    meta("dcterms.rights", metadata.rights());
    meta("dcterms.accessRights", metadata.accessRestriction());
    meta("dcterms.isPartOf", edition.imprint());
    for (Contributor contributor : Credits.of(edition)) {
      meta("dcterms.contributor", contributor.name());
    }
    for (Metadata.Identifier identifier : metadata.identifiers()) {
      meta("dcterms.identifier", identifier.value());
    }
  }

  private void meta(String name, Optional<String> content) {
    content.ifPresent(c -> meta(name, c));
  }

  private void meta(String name, String content) {
    out.start("meta").attribute("name", name).attribute("content", content).empty().raw("\n");
  }

  private void body() {
    boolean contents = !Listing.contents(edition).isEmpty();
    String pace = edition.isDialogue() ? " dialogue" : "";
    String times = x.look.timeCodes() ? " timed" : "";
    out.start("body").attribute("class", x.look.bodyClass() + pace + times).raw("\n");
    x.start("a", "skip").attribute("href", "#_text");
    x.generated("skip").text(terms.skip()).end().raw("\n");
    x.start("div", contents ? "page" : "page lone").raw("\n");
    if (contents) {
      contents();
    }
    out.start("main").attribute("id", "_text").raw("\n");
    new XhtmlTitle(x).write();
    x.sections.write(edition.sections());
    new XhtmlNotes(x).write(true);
    out.end().end().end().raw("\n");
  }

  private void contents() {
    List<ContentsEntry> entries = Listing.contents(edition);
    boolean numbered = entries.stream().allMatch(e -> e.number() > 0);
    x.start("nav", numbered ? "contents numbered" : "contents plain");
    out.attribute("role", "doc-toc").attribute("aria-labelledby", "_contents");
    out.attribute(Xhtml.GENERATED, "contents");
    String title = edition.contentsTitle();
    x.start("p", "contents-title").attribute("id", "_contents");
    x.generated("heading").text(title).end().raw("\n");
    // beside the list, not around it: only so can one page have it open where there is room, and
    // closed where there is none, without a script
    out.start("details").start("summary");
    x.generated("heading").text(title).end().end().raw("\n");
    new XhtmlToc(out, numbered, id -> "#" + id).write(entries);
    out.end().raw("\n");
  }
}
