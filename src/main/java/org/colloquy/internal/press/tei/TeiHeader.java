package org.colloquy.internal.press.tei;

import java.util.List;
import java.util.Map;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Credits;
import org.colloquy.internal.press.Languages;
import org.colloquy.internal.press.Losses;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Speaker;
import org.jspecify.annotations.Nullable;

/** The {@code teiHeader}: what is known of an interview (TEI Guidelines, chapter 2). */
final class TeiHeader {
  private static final Map<String, String> RESPONSIBILITIES =
      Map.of(
          "ivr", "interviewer",
          "ive", "interviewee",
          "trl", "translator",
          "trc", "transcriber",
          "edt", "editor",
          "pht", "photographer",
          "aut", "author");

  private final Edition edition;
  private final Metadata data;
  private final TeiNames names;
  private final XmlWriter xml;

  TeiHeader(Edition edition, TeiNames names, XmlWriter xml) {
    this.edition = edition;
    data = edition.metadata();
    this.names = names;
    this.xml = xml;
  }

  void write(Losses losses) {
    xml.start("teiHeader").raw("\n").start("fileDesc").raw("\n");
    titles();
    publication();
    source();
    xml.end().raw("\n").start("profileDesc").raw("\n");
    profile();
    xml.end().raw("\n").end().raw("\n");
    if (!data.extra().isEmpty()) {
      losses.looks("a TEI header has no place for further fields", "they are left out");
    }
  }

  private void titles() {
    xml.start("titleStmt").raw("\n");
    // TEI wants a title; one that is not the interview's own is none when it is read back
    boolean titled = data.title().isPresent();
    xml.start("title").attribute("type", titled ? "main" : "short");
    xml.text(data.title().orElseGet(edition::fileTitle)).end();
    data.subtitle().ifPresent(t -> typed("title", "sub", t));
    data.deck().ifPresent(t -> typed("title", "deck", t));
    for (Contributor credit : Credits.of(edition)) {
      xml.raw("\n").start("respStmt");
      xml.element("resp", RESPONSIBILITIES.getOrDefault(credit.role(), credit.role()));
      xml.element("name", credit.name()).end();
    }
    xml.raw("\n").end().raw("\n");
  }

  private void typed(String name, String type, String text) {
    xml.raw("\n").start(name).attribute("type", type).text(text).end();
  }

  /** Who publishes it; where nobody is known to, TEI wants prose, which may be empty. */
  private void publication() {
    xml.start("publicationStmt");
    boolean known = data.publisher().isPresent();
    boolean terms = data.rights().isPresent() || data.accessRestriction().isPresent();
    data.publisher().ifPresent(p -> xml.element("publisher", p));
    if (known && terms) {
      xml.start("availability");
    }
    data.rights().ifPresent(r -> xml.element("p", r));
    data.accessRestriction().ifPresent(r -> xml.element("p", r));
    if (known && terms) {
      xml.end();
    } else if (!known && !terms) {
      xml.start("p").empty();
    }
    xml.end().raw("\n");
  }

  private void source() {
    xml.start("sourceDesc").start("bibl");
    data.publication().ifPresent(this::printed);
    data.date().ifPresent(this::date);
    for (Metadata.Identifier id : data.identifiers()) {
      xml.start("idno");
      if (id.scheme() != null && isWord(id.scheme())) {
        xml.attribute("type", id.scheme());
      }
      xml.text(id.value()).end();
    }
    xml.end();
    data.recording()
        .ifPresent(r -> xml.start("recordingStmt").start("recording").element("p", r).end().end());
    xml.end().raw("\n");
  }

  private void printed(Metadata.Publication publication) {
    xml.start("title").attribute("level", "j").text(publication.title()).end();
    if (publication.issue() != null) {
      xml.start("biblScope").attribute("unit", "issue").text(publication.issue()).end();
    }
  }

  private void date(PartialDate date) {
    xml.start("date").attribute("when", date.toString()).text(date.toString()).end();
  }

  /** Whether a text can stand where the schema wants one word. */
  private static boolean isWord(@Nullable String text) {
    return text != null && !text.isEmpty() && text.chars().allMatch(Character::isLetterOrDigit);
  }

  private void profile() {
    data.description().ifPresent(d -> xml.start("abstract").element("p", d).end().raw("\n"));
    if (new Languages().usable(edition.language())) {
      xml.start("langUsage").start("language").attribute("ident", edition.language());
      xml.empty().end().raw("\n");
    }
    people(edition.interview().speakers());
    data.interviewed().ifPresent(this::setting);
    if (!data.subjects().isEmpty()) {
      xml.start("textClass").start("keywords");
      data.subjects().forEach(s -> xml.element("term", s));
      xml.end().end().raw("\n");
    }
  }

  private void people(List<Speaker> speakers) {
    if (speakers.isEmpty() && names.unnamed().isEmpty()) {
      return;
    }
    xml.start("particDesc").start("listPerson").raw("\n");
    for (Speaker speaker : speakers) {
      xml.start("person").attribute("xml:id", TeiNames.person(speaker.id()));
      names.role(speaker).ifPresent(r -> xml.attribute("role", r));
      if (speaker.isNamed()) {
        xml.element("persName", speaker.name());
      }
      speaker.description().ifPresent(d -> xml.element("occupation", d));
      xml.end().raw("\n");
    }
    names
        .unnamed()
        .forEach(
            (label, id) -> {
              xml.start("person").attribute("xml:id", id).element("persName", label);
              xml.end().raw("\n");
            });
    xml.end().end().raw("\n");
  }

  private void setting(Metadata.Interviewed interviewed) {
    xml.start("settingDesc").start("setting");
    if (interviewed.date() != null) {
      date(interviewed.date());
    }
    if (interviewed.place() != null) {
      xml.element("placeName", interviewed.place());
    }
    xml.end().end().raw("\n");
  }
}
