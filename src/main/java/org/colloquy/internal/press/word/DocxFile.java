package org.colloquy.internal.press.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordRun;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Limits;
import org.colloquy.model.Metadata;
import org.jspecify.annotations.Nullable;

/** An edition as a DOCX file. */
public final class DocxFile {
  /** Of a width that is only estimated: so many hundredths of it are safe. */
  private static final int SLACK = 108;

  /** A title is not drawn in by less than half an inch. */
  private static final int MOVES = 720;

  private DocxFile() {}

  /**
   * Writes an edition, and says what DOCX could not express.
   *
   * @param house whose template is used, or null
   */
  public static List<Diagnostic> write(
      Edition edition, Limits limits, @Nullable House house, OutputStream out) throws IOException {
    try (OoxmlPackage pack = new OoxmlPackage()) {
      DocxJob job = new DocxJob(edition.in(Medium.DOCX), limits, house, pack);
      DocxPages pages = new DocxPages(job.edition, job.look);
      OoxmlPackage.Part document = pack.add(OoxmlPart.DOCUMENT);
      document(job, document, pages);
      furniture(job, document, pages);
      DocxProperties.write(job.edition, pack, pages.count());
      DocxSource.write(job.edition, document);
      pack.writeTo(out);
      job.diagnostics.addAll(job.pictures.problems());
      return job.diagnostics;
    }
  }

  private static void document(DocxJob job, OoxmlPackage.Part part, DocxPages pages)
      throws IOException {
    DocxJob.Flow flow = job.flow(part);
    WordXml word = flow.word();
    word.root("w:document");
    XmlWriter xml = word.xml();
    xml.start("w:body");
    DocxBlocks blocks = new DocxBlocks(job, flow);
    blocks.front();
    Metadata metadata = job.edition.metadata();
    metadata.title().ifPresent(t -> line(word, title(job, t), t));
    metadata.subtitle().ifPresent(t -> line(word, WordParagraph.of(DocxStyle.SUBTITLE), t));
    metadata.deck().ifPresent(t -> line(word, WordParagraph.of(DocxStyle.DECK), t));
    boolean contents = new DocxToc(job, word, pages).write();
    boolean speakers = DocxSpeakers.write(job, word);
    blocks.body(contents || speakers ? DocxToc.BEHIND : WordParagraph.AS_STYLE);
    blocks.uncalledNotes();
    DocxFurniture.section(job, part, xml);
    xml.end().end();
  }

  private static void line(WordXml word, WordParagraph paragraph, String text) {
    word.paragraph(paragraph).text(text, WordRun.PLAIN).end();
  }

  /** A centred title is drawn in from both sides until its lines differ least. */
  private static WordParagraph title(DocxJob job, String text) {
    WordParagraph title = WordParagraph.of(DocxStyle.TITLE);
    if (job.house != null) {
      return title;
    }
    DocxLook look = job.look;
    boolean centred = look.design().title().style().align() == Tokens.Align.CENTRE;
    int measure = look.room().measure();
    int narrow = look.widths().narrowest(text, measure, look.title(text.length()).size());
    int side = (measure - narrow * SLACK / 100) / 2;
    return centred && side > MOVES ? title.indented(side, side) : title;
  }

  private static void furniture(DocxJob job, OoxmlPackage.Part document, DocxPages pages) {
    WordXml styles = new WordXml(document.add(OoxmlPart.STYLES).xml(), job.context);
    DocxHouse house = job.house;
    if (house == null) {
      styles.extendedRoot("w:styles");
      DocxDefaults.write(job.look, styles.xml());
      job.styles.forEach(s -> s.write(styles.xml()));
      styles.end();
    } else {
      house.writeStyles(styles, job.look);
    }
    boolean notes = job.notes.write(document).isPresent();
    if (!job.lists.isEmpty()) {
      OoxmlPackage.Part numbering = document.add(OoxmlPart.NUMBERING);
      job.lists.write(new WordXml(numbering.xml(), job.context));
      job.lists.link(numbering);
    }
    DocxFurniture furniture = new DocxFurniture(job, document);
    furniture.settings(notes);
    if (house == null || !house.fonts(document)) {
      furniture.fonts();
    }
    DocxRunning.write(job, document, pages.count());
  }
}
