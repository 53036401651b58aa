package org.colloquy.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.colloquy.model.Words;

/** Reads the text of a tagged PDF in the order of its structure, as a screen reader does. */
public final class PdfStructure {
  /** Types whose words an edition adds of itself. */
  private static final Set<String> GENERATED =
      Set.of(
          "SpeakerLabel",
          "TimeCode",
          "Speakers",
          "Imprint",
          "ContentsTitle",
          "NotesTitle",
          "FileTitle",
          "MissingPicture",
          "TOC",
          "Reference",
          "Lbl");

  private static final Set<String> NOTES = Set.of("Note", "FENote");

  private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Code");

  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder notes = new StringBuilder();
  private StringBuilder out = new StringBuilder();
  private final List<String> types = new ArrayList<>();

  private PdfStructure() {}

  /** The words of the interview that a file holds, in reading order. */
  public static List<String> words(byte[] pdf) {
    return Words.split(read(pdf).out.toString());
  }

  /** The types of all elements, in reading order, with their depth: {@code 1 H1}. */
  public static List<String> types(byte[] pdf) {
    return read(pdf).types;
  }

  private static PdfStructure read(byte[] pdf) {
    PdfStructure structure = new PdfStructure();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
        structure.element((PDStructureElement) kid, 0, false);
      }
      structure.out.append(structure.notes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return structure;
  }

  /** An interview tells its notes after its text, wherever an edition has them. */
  private void element(PDStructureElement element, int depth, boolean skipped) throws IOException {
    StringBuilder text = out;
    if (NOTES.contains(element.getStructureType())) {
      out = notes;
    }
    contents(element, depth, skipped);
    out = text;
  }

  private void contents(PDStructureElement element, int depth, boolean skipped) throws IOException {
    String type = element.getStructureType();
    types.add(depth + " " + type);
    boolean skip = skipped || GENERATED.contains(type);
    boolean block = !INLINE.contains(element.getStandardStructureType());
    if (block) {
      out.append(' ');
    }
    String spoken = element.getActualText();
    if (spoken != null && !skip) {
      out.append(spoken);
      return;
    }
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        element(inner, depth + 1, skip);
      } else if (kid instanceof Integer number && !skip) {
        out.append(text(element.getPage(), number));
      } else if (kid instanceof PDMarkedContentReference reference && !skip) {
        out.append(text(reference.getPage(), reference.getMCID()));
      }
    }
    if (block) {
      out.append(' ');
    }
  }

  private String text(PDPage page, int number) throws IOException {
    for (Map.Entry<PDPage, Map<Integer, String>> known : texts.entrySet()) {
      if (known.getKey().getCOSObject() == page.getCOSObject()) {
        return known.getValue().getOrDefault(number, "");
      }
    }
    Map<Integer, String> contents = new HashMap<>();
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      contents.put(content.getMCID(), text(content));
    }
    texts.put(page, contents);
    return contents.getOrDefault(number, "");
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }
}
