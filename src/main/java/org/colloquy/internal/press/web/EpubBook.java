package org.colloquy.internal.press.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.internal.press.Losses;
import org.colloquy.internal.press.Pictures;
import org.colloquy.internal.press.PullQuotes;
import org.colloquy.model.Content;

/** The documents of a book, written one after the other, and what is found out while doing so. */
final class EpubBook implements XhtmlTarget {
  /** The beginning of a page of the source. */
  record Page(int number, String href) {}

  private static final int CAPACITY = 1 << 15;

  private final Edition edition;
  private final Look look;
  private final Pictures pictures;
  private final EpubParts parts;
  private final Map<String, String> files;
  private final Map<String, XmlWriter> documents = new LinkedHashMap<>();
  private final Map<String, Pictures.Picture> images = new LinkedHashMap<>();
  private final Losses losses = new Losses();
  private final List<Page> pages = new ArrayList<>();
  private String file = "";
  private boolean described = true;

  EpubBook(Edition edition, Look look, Pictures pictures) {
    this.edition = edition;
    this.look = look;
    this.pictures = pictures;
    parts = new EpubParts(edition);
    files = new HashMap<>(parts.files());
    write();
  }

  private void write() {
    Xhtml x = new Xhtml(edition, look, this, new XmlWriter(64));
    XhtmlNotes notes = new XhtmlNotes(x);
    for (EpubParts.Document part : parts.documents()) {
      file = part.file();
      XmlWriter out = new XmlWriter(CAPACITY).composed();
      x.into(out);
      documents.put(file, out);
      EpubDocument.start(out, edition, edition.fileTitle());
      out.start("body").attribute("epub:type", "bodymatter").raw("\n");
      if (part.first()) {
        new XhtmlTitle(x).write();
      }
      x.sections.write(part.sections());
      notes.write(part.last());
      EpubDocument.end(out);
    }
  }

  /** The documents by their file names, in reading order. */
  Map<String, XmlWriter> documents() {
    return documents;
  }

  /** The pictures that are shown, by their file names. */
  Map<String, Pictures.Picture> images() {
    return images;
  }

  /** Whether all pictures that are shown have alternative text. */
  boolean described() {
    return described;
  }

  List<Page> pages() {
    return pages;
  }

  /** The address of a block from a document beside the parts. */
  String address(String id) {
    return files.get(id) + "#" + id;
  }

  /** The document with which the text begins. */
  String begin() {
    return documents.keySet().iterator().next();
  }

  @Override
  public boolean epub() {
    return true;
  }

  @Override
  public String href(String id) {
    // a note stands behind the part that calls it first
    String in = files.computeIfAbsent(id, note -> file);
    return in.equals(file) ? "#" + id : in + "#" + id;
  }

  @Override
  public void defined(String id) {
    files.put(id, file);
  }

  @Override
  public Optional<String> picture(Content.Figure figure) {
    Optional<Pictures.Picture> picture = pictures.read(figure);
    picture.ifPresent(p -> images.put(p.fileName(), p));
    described &= picture.isEmpty() || (figure.alt() != null && !figure.alt().isBlank());
    return picture.map(Pictures.Picture::fileName);
  }

  @Override
  public void page(int page, String id) {
    pages.add(new Page(page, file + "#" + id));
  }

  @Override
  public List<PullQuotes.Quote> pullQuotes(String answer) {
    return List.of();
  }

  @Override
  public Losses losses() {
    return losses;
  }

  /** What could not be expressed. */
  List<Diagnostic> problems() {
    List<Diagnostic> all = new ArrayList<>(losses.told());
    all.addAll(pictures.problems());
    return all;
  }
}
