package org.colloquy.internal.press.web;

import java.util.Optional;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Block;
import org.colloquy.model.Metadata;
import org.colloquy.model.Speaker;

/** Writes the opening: what stands before the title in the source, title, subtitle, deck. */
final class XhtmlTitle {
  private final Xhtml x;

  XhtmlTitle(Xhtml x) {
    this.x = x;
  }

  void write() {
    Metadata metadata = x.edition.metadata();
    XmlWriter out = x.start("header", "opening").raw("\n");
    for (Block block : x.edition.front()) {
      block.accept(x.blocks);
    }
    boolean below = metadata.subtitle().isPresent() || metadata.deck().isPresent();
    Optional<String> title = metadata.title();
    if (title.isPresent() && below) {
      out.start("hgroup");
    }
    if (title.isPresent()) {
      out.start("h1").attribute("id", "_title").text(title.get()).end().raw("\n");
    } else {
      // first words of the text are a title for whoever goes by headings alone
      boolean names = !x.edition.speakers().isEmpty();
      x.start("h1", names ? "names" : "gone").attribute(Xhtml.GENERATED, "title");
      out.text(x.edition.fileTitle()).end();
    }
    metadata.subtitle().ifPresent(this::subtitle);
    metadata.deck().ifPresent(deck -> line("deck").text(deck).end().raw("\n"));
    if (title.isPresent() && below) {
      out.end().raw("\n");
    }
    out.end().raw("\n");
    speakers();
  }

  /** Many names, or short forms of them, are explained before they are used. */
  private void speakers() {
    if (!x.edition.listsSpeakers()) {
      return;
    }
    XmlWriter out = x.start("div", "speakers").attribute(Xhtml.GENERATED, "speakers").raw("\n");
    x.start("p", "speakers-title");
    x.language(x.edition.terms().language()).text(x.edition.terms().speakers()).end();
    out.start("ul").raw("\n");
    for (Speaker speaker : x.edition.speakers()) {
      out.start("li").start("b").text(speaker.name()).end();
      speaker.description().ifPresent(d -> out.text(", " + d));
      out.end().raw("\n");
    }
    out.end().end().raw("\n");
  }

  private void subtitle(String subtitle) {
    line("subtitle");
    x.role("doc-subtitle", "subtitle").text(subtitle).end().raw("\n");
  }

  private XmlWriter line(String what) {
    return x.start("p", what).attribute("id", "_" + what);
  }
}
