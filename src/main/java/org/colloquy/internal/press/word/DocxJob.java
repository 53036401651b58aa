package org.colloquy.internal.press.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.Bookmarks;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.WordContext;
import org.colloquy.internal.container.WordStyle;
import org.colloquy.internal.container.WordXml;
import org.colloquy.model.Limits;
import org.jspecify.annotations.Nullable;

/** What the parts of one DOCX edition share while it is written. */
final class DocxJob {
  final Edition edition;
  final Limits limits;
  final DocxLook look;
  final OoxmlPackage pack;
  final WordContext context;
  final Bookmarks bookmarks = new Bookmarks();
  final Map<String, ContentsEntry> entries = new HashMap<>();
  final @Nullable DocxHouse house;
  final List<WordStyle> styles;
  final DocxLists lists;
  final DocxNotes notes;
  final DocxPictures pictures;
  final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param edition as it is for DOCX
   * @param house whose template is used, or null
   */
  DocxJob(Edition edition, Limits limits, @Nullable House house, OoxmlPackage pack) {
    this.edition = edition;
    this.limits = limits;
    this.pack = pack;
    look = new DocxLook(edition.design(), edition.language(), house);
    styles = DocxStyles.of(look, edition.fileTitle().length());
    HouseNumbering numbers = house == null ? null : house.numbering;
    lists = new DocxLists(numbers);
    this.house = house == null ? null : new DocxHouse(house, styles);
    boolean turns = house != null && look.rightToLeft();
    Map<String, String> ids = this.house == null ? Map.of() : this.house.ids();
    context = new WordContext(edition.language(), look.code().family(), turns, ids);
    // in reading order, whatever refers to whom: the first of two that collide keeps its name
    edition.interview().blocks().forEach(b -> bookmarks.of(b.id()));
    edition.contents().forEach(e -> entries.put(e.target(), e));
    notes = new DocxNotes(this);
    pictures = new DocxPictures(this);
  }

  /** Whether questions are italic, so that emphasis in them is upright. */
  boolean questionsSlant() {
    boolean own = look.question().italic();
    return house == null ? own : house.slants(DocxStyle.QUESTION, own);
  }

  /** The running content of a part. */
  Flow flow(OoxmlPackage.Part part) {
    return new Flow(new WordXml(part.xml(), context), part);
  }

  /** A part's running content, and the part, which knows what it refers to. */
  record Flow(WordXml word, OoxmlPackage.Part part) {}

  /** What stands at the head of a block's first paragraph, before its words. */
  interface Lead {
    /** Whether a reader sees it, so that it may need a paragraph of its own. */
    boolean isShown();

    void write(WordXml word);
  }
}
