package org.colloquy.internal.press.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Medium;
import org.colloquy.internal.container.OoxmlPackage;
import org.colloquy.internal.container.OoxmlPart;
import org.colloquy.internal.container.WordParagraph;
import org.colloquy.internal.container.WordXml;
import org.colloquy.internal.container.XmlWriter;
import org.colloquy.model.Limits;
import org.colloquy.model.Metadata;
import org.jspecify.annotations.Nullable;

/** An edition as a DOCX file. */
public final class DocxFile {
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
      DocxPages pages = new DocxPages(job);
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
    DocxTitle titles = new DocxTitle(job, word);
    titles.title();
    metadata.subtitle().ifPresent(titles::subtitle);
    metadata.deck().ifPresent(titles::deck);
    DocxBreaks breaks = pages.breaks();
    boolean contents = DocxToc.isWritten(job.edition);
    if (contents) {
      new DocxToc(job, word, pages).write(breaks.contents());
    }
    boolean speakers = job.edition.listsSpeakers();
    if (speakers) {
      DocxSpeakers.write(job, word, breaks.speakers());
    }
    int space = contents || speakers ? DocxToc.BEHIND : titles.behind();
    int behind = breaks.body() ? 0 : DocxSpaces.whole(job.look, space);
    blocks.body(space == WordParagraph.AS_STYLE ? space : behind, breaks.body());
    blocks.uncalledNotes();
    DocxFurniture.section(job, part, xml);
    xml.end().end();
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
    job.notes.write(document);
    if (!job.lists.isEmpty()) {
      OoxmlPackage.Part numbering = document.add(OoxmlPart.NUMBERING);
      job.lists.write(new WordXml(numbering.xml(), job.context));
      job.lists.link(numbering);
    }
    DocxFurniture furniture = new DocxFurniture(job, document);
    furniture.settings();
    if (house == null || !house.fonts(document)) {
      furniture.fonts();
    }
    DocxRunning.write(job, document, pages.count());
  }
}
