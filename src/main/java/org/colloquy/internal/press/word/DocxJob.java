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
import org.colloquy.internal.container.WordXml;
import org.colloquy.model.Limits;

/** What the parts of one DOCX edition share while it is written. */
final class DocxJob {
  final Edition edition;
  final Limits limits;
  final DocxLook look;
  final OoxmlPackage pack;
  final WordXml.Context context;
  final Bookmarks bookmarks = new Bookmarks();
  final Map<String, ContentsEntry> entries = new HashMap<>();
  final DocxLists lists = new DocxLists();
  final DocxNotes notes;
  final DocxPictures pictures;
  final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param edition as it is for DOCX
   */
  DocxJob(Edition edition, Limits limits, OoxmlPackage pack) {
    this.edition = edition;
    this.limits = limits;
    this.pack = pack;
    look = new DocxLook(edition.design(), edition.language());
    context = new WordXml.Context(edition.language(), look.code().family());
    // in reading order, whatever refers to whom: the first of two that collide keeps its name
    edition.interview().blocks().forEach(b -> bookmarks.of(b.id()));
    edition.contents().forEach(e -> entries.put(e.target(), e));
    notes = new DocxNotes(this);
    pictures = new DocxPictures(this);
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
