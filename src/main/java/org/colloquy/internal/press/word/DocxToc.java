package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.Bookmarks;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordParagraph.Stop;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;

/**
 * The contents: a field whose entries are filled in. It collects hidden entry fields, not headings,
 * so that a word processor that updates it makes the same short entries again, with its own pages.
 */
final class DocxToc {
  /** Letter by which contents and its entry fields find each other. */
  private static final String KIND = "q";

  /** Room for the numbers of entries, for each level. */
  private static final int NUMBER = 440;

  /** Where the level stands in the name of a style. */
  private static final int STYLE = DocxStyle.CONTENTS.length();

  private static final int LEVELS = DocxStyles.CONTENTS_LEVELS;

  /** Space behind the contents, before the text begins. */
  static final int BEHIND = 20 * 20;

  private final DocxJob job;
  private final WordXml word;
  private final DocxPages pages;

  DocxToc(DocxJob job, WordXml word, DocxPages pages) {
    this.job = job;
    this.word = word;
    this.pages = pages;
  }

  /** The field that stands at the head of a block and makes an entry of the contents. */
  static String entryField(ContentsEntry entry) {
    String level = Integer.toString(level(entry));
    return " TC " + WordXml.quoted(text(entry)) + " \\f " + KIND + " \\l " + level + " ";
  }

  private static int level(ContentsEntry entry) {
    return Math.min(LEVELS, entry.level());
  }

  private static String text(ContentsEntry entry) {
    String text = entry.text().replace('\t', ' ');
    return entry.number() == 0 ? text : entry.number() + "\t" + text;
  }

  /** Whether there is more than one entry to choose from. */
  static boolean isWritten(Edition edition) {
    return edition.contents().size() > 1;
  }

  /**
   * Writes the contents.
   *
   * @param newPage whether they begin one
   */
  void write(boolean newPage) {
    List<ContentsEntry> entries = job.edition.contents();
    XmlWriter xml = word.xml();
    xml.raw(
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
            + "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
    word.paragraph(WordParagraph.of(DocxStyle.CONTENTS_HEADING).onNewPage(newPage));
    word.text(job.edition.contentsTitle(), WordRun.PLAIN).end();
    for (int i = 0; i < entries.size(); i++) {
      ContentsEntry entry = entries.get(i);
      String style = DocxStyle.CONTENTS + level(entry);
      word.paragraph(WordParagraph.of(style).withStops(stops(style)));
      if (i == 0) {
        word.fieldBegin(" TOC \\f " + KIND + " \\h \\z ", WordRun.PLAIN);
      }
      entry(entry);
      if (i == entries.size() - 1) {
        word.fieldEnd(WordRun.PLAIN);
      }
      word.end();
    }
    xml.raw("</w:sdtContent></w:sdt>");
  }

  /** Where entries begin behind their numbers and page numbers end, if a house does not say so. */
  private List<Stop> stops(String style) {
    DocxHouse house = job.house;
    if (house == null || house.adds(style)) {
      return List.of();
    }
    List<Stop> own = house.stops(style);
    List<Stop> stops = new ArrayList<>();
    boolean numbered = job.edition.contents().stream().anyMatch(e -> e.number() > 0);
    if (numbered && own.stream().noneMatch(s -> s.kind().equals("left"))) {
      stops.add(new Stop("left", "none", NUMBER * Integer.parseInt(style.substring(STYLE))));
    }
    if (own.stream().noneMatch(s -> s.kind().equals("right"))) {
      stops.add(new Stop("right", "dot", job.look.room().measure()));
    }
    return stops;
  }

  private void entry(ContentsEntry entry) {
    Bookmarks.Mark mark = job.bookmarks.of(entry.target());
    word.xml().start("w:hyperlink").attribute("w:anchor", mark.name());
    word.xml().attribute("w:tooltip", tooltip(entry.full())).attribute("w:history", "1");
    word.text(text(entry), WordRun.PLAIN);
    // a space, so that dots do not run into an ellipsis
    word.text(" \t", WordRun.PLAIN);
    String page = Integer.toString(pages.of(entry.target()));
    word.field(" PAGEREF " + mark.name() + " \\h ", page, WordRun.PLAIN);
    word.end();
  }

  /** Word shows tips of 260 characters at most. */
  private static String tooltip(String text) {
    int most = 255;
    if (text.length() <= most) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, cut) + "…";
  }
}
