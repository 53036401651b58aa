package org.colloquy.fidelity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.colloquy.model.Words;

/** PDFBox over a PDF's structure tree: the words in the order in which they are to be read. */
final class PdfStructureReadBack implements ReadBack {
  /** Types of elements that hold what the edition adds of itself. */
  private static final Set<String> GENERATED =
      Set.of(
          "TOC",
          "Lbl",
          "Reference",
          "Imprint",
          "SpeakerLabel",
          "TimeCode",
          "ContentsTitle",
          "Speakers",
          "NotesTitle",
          "FileTitle",
          "MissingPicture");

  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Code", "Quote", "Em", "Strong", "Reference");

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String program() {
    return "PDFBox structure";
  }

  @Override
  public Account read(Path edition) throws IOException {
    try (PDDocument document = Loader.loadPDF(edition.toFile())) {
      Walk walk = new Walk();
      for (PDPage page : document.getPages()) {
        walk.page(page);
      }
      walk.node(document.getDocumentCatalog().getStructureTreeRoot());
      return Account.exact(Words.split(walk.text.toString()), walk.notes);
    }
  }

  /** Collects the text of marked contents, then follows the tree. */
  private static final class Walk {
    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
    private final List<List<String>> notes = new ArrayList<>();
    private StringBuilder text = new StringBuilder();

    void page(PDPage page) throws IOException {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> texts = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        collect(content, texts);
      }
      marked.put(page.getCOSObject(), texts);
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
      if (content.getMCID() >= 0) {
        texts.merge(content.getMCID(), text(content), String::concat);
      }
      for (Object inner : content.getContents()) {
        if (inner instanceof PDMarkedContent nested && content.getMCID() < 0) {
          collect(nested, texts);
        }
      }
    }

    private static String text(PDMarkedContent content) {
      if (content.getActualText() != null) {
        return content.getActualText();
      }
      StringBuilder out = new StringBuilder();
      for (Object inner : content.getContents()) {
        if (inner instanceof TextPosition position) {
          out.append(position.getUnicode());
        } else if (inner instanceof PDMarkedContent nested) {
          out.append(text(nested));
        }
      }
      return out.toString();
    }

    void node(PDStructureNode node) {
      for (Object kid : node.getKids()) {
        if (kid instanceof PDStructureElement element) {
          element(element);
        } else if (kid instanceof PDMarkedContentReference reference) {
          append(reference.getPage(), reference.getMCID());
        } else if (kid instanceof Integer mcid) {
          append(((PDStructureElement) node).getPage(), mcid);
        }
      }
    }

    private void append(PDPage page, int mcid) {
      text.append(marked.get(page.getCOSObject()).getOrDefault(mcid, ""));
    }

    private void element(PDStructureElement element) {
      String type = element.getStructureType();
      if (GENERATED.contains(type)) {
        return;
      }
      if (type.equals("Note")) {
        StringBuilder around = text;
        text = new StringBuilder();
        node(element);
        notes.add(Words.split(text.toString()));
        text = around;
        return;
      }
      String edge = INLINE.contains(type) ? "" : "\n";
      text.append(edge);
      if (element.getActualText() != null) {
        text.append(element.getActualText());
      } else {
        node(element);
      }
      text.append(edge);
    }
  }
}
