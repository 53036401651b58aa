package org.colloquy.internal.source.xml;

import java.util.Map;
import java.util.Set;

/** What an element is, by its local name in lower case, for all vocabularies alike. */
enum Part {
  /** Says things of the document; is no part of its text. */
  HEADER,
  /** Holds no words of the text at all. */
  SKIPPED,
  /** Somebody speaks. */
  SPEECH,
  /** Within a speech: who speaks. */
  NAME,
  /** Within a speech: who speaks, among data that is no text. */
  TALKER,
  HEADING,
  PARAGRAPH,
  /** Holds paragraphs. */
  GROUP,
  /** A sound, a movement, a note of whoever wrote the text down. */
  NOTE,
  /** A note at the foot of the page or behind the text. */
  FOOTNOTE,
  /** The number of what follows it. */
  NUMBER,
  /** Whose words follow of those who speak at once. */
  SIDE,
  /** When a speech begins, as the text of an element. */
  START,
  /** Something that could not be heard. */
  GAP,
  BREAK,
  /** A word or a sign, with a blank behind it or not. */
  TOKEN,
  EMPHASIS,
  STRONG,
  FOREIGN,
  /** What the source has, beside what it should have. */
  REPLACED,
  /** Anything else: its text is text. */
  OTHER;

  private static final Map<Part, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry(
              HEADER,
              Set.of(
                  "teiheader",
                  "meta",
                  "session.header",
                  "metadonnees",
                  "journal-meta",
                  "article-meta",
                  "participants",
                  "info",
                  "extractedinformation")),
          Map.entry(
              SKIPPED,
              Set.of(
                  "timeline",
                  "standoff",
                  "linkgrp",
                  "spangrp",
                  "speakers",
                  "topics",
                  "coverpage",
                  "vorspann",
                  "redner",
                  "rednerliste",
                  "uid",
                  "seanceref",
                  "sessionref",
                  "figdesc",
                  "del",
                  "page.no",
                  "startpagenumber",
                  "mor",
                  "gra",
                  "replacement")),
          Map.entry(
              SPEECH,
              Set.of(
                  "u",
                  "sp",
                  "speech",
                  "contribution",
                  "intervention",
                  "question",
                  "answer",
                  "interjection",
                  "continue",
                  "annotationblock",
                  "speaking",
                  "turn",
                  "rede",
                  "paragraphe",
                  "presinnl",
                  "membercontribution")),
          Map.entry(
              NAME,
              Set.of(
                  "speaker",
                  "from",
                  "personspeaking",
                  "member",
                  "attributedto",
                  "speakername",
                  "orateur",
                  "membername")),
          Map.entry(TALKER, Set.of("talker", "orateurs")),
          Map.entry(
              HEADING,
              Set.of(
                  "head",
                  "heading",
                  "major-heading",
                  "minor-heading",
                  "oral-heading",
                  "subheading",
                  "title",
                  "orderofbusinesstitle",
                  "subjectofbusinesstitle",
                  "tl-chap",
                  "documentname",
                  "doctitle",
                  "titel",
                  "tittel",
                  "saktittel",
                  "titolo",
                  "titre",
                  "titulo",
                  "otsikko")),
          Map.entry(
              PARAGRAPH,
              Set.of(
                  "p",
                  "seg",
                  "ab",
                  "l",
                  "para",
                  "paratext",
                  "item",
                  "li",
                  "value",
                  "quote.para",
                  "texte")),
          Map.entry(
              GROUP,
              Set.of(
                  "div",
                  "div1",
                  "div2",
                  "lg",
                  "list",
                  "body",
                  "text",
                  "front",
                  "back",
                  "debatebody",
                  "debatesection",
                  "debate",
                  "section",
                  "publicwhip",
                  "hansard",
                  "content",
                  "floor",
                  "subdebate.1",
                  "subdebate.2",
                  "talk.start",
                  "episode",
                  "preface",
                  "ul",
                  "ol",
                  "opener",
                  "closer",
                  "row",
                  "cell",
                  "table",
                  "administration",
                  "point",
                  "contenu",
                  "ouvertureseance",
                  "finseance",
                  "sitzungsverlauf",
                  "sitzungsbeginn",
                  "sitzungsende",
                  "tagesordnungspunkt",
                  "anlage",
                  "qandaset",
                  "qandaentry")),
          Map.entry(
              NOTE,
              Set.of(
                  "note",
                  "incident",
                  "kinesic",
                  "vocal",
                  "stage",
                  "event",
                  "scene",
                  "narrative",
                  "summary",
                  "remark",
                  "comment",
                  "kommentar",
                  "writing",
                  "procedure",
                  "proceduraltext",
                  "floorlanguage",
                  "division")),
          Map.entry(FOOTNOTE, Set.of("authorialnote", "footnote", "fn")),
          Map.entry(NUMBER, Set.of("num")),
          Map.entry(SIDE, Set.of("who")),
          Map.entry(GAP, Set.of("gap")),
          Map.entry(BREAK, Set.of("lb", "br", "eol", "pb", "cb", "sync")),
          Map.entry(TOKEN, Set.of("w", "pc")),
          Map.entry(EMPHASIS, Set.of("emph", "i", "em", "italic", "italique", "mentioned")),
          Map.entry(STRONG, Set.of("b", "strong", "bold")),
          Map.entry(FOREIGN, Set.of("foreign")),
          Map.entry(REPLACED, Set.of("sic", "orig", "abbr", "rdg")));

  private static final Map<String, Part> BY_NAME = byName();

  private static Map<String, Part> byName() {
    Map<String, Part> parts = new java.util.HashMap<>();
    NAMES.forEach((part, names) -> names.forEach(n -> parts.put(n, part)));
    return Map.copyOf(parts);
  }

  static Part of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }
}
