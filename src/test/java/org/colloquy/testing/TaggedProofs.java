package org.colloquy.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Tagged PDFs that no typesetter of ours made, with the faults that they are told to have.
 *
 * <p>{@code q3 a2|1} is a question of three lines and the first paragraph of its answer, two lines
 * before the end of a page and one behind it. {@code r2} is another paragraph of the question,
 * {@code p2} of the answer, {@code n2} of a note; {@code -} behind a number ends the line in a
 * hyphen, {@code ~} in a hyphen that a space follows; {@code |} alone ends a page.
 */
final class TaggedProofs implements AutoCloseable {
  private static final float LEADING = 15;

  private final PDDocument document = new PDDocument();
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private PDStructureElement exchange = new PDStructureElement("Exchange", root);
  private PDStructureElement answer = exchange;
  private PDPage page = new PDPage();
  private PDPageContentStream content = page();
  private float y;
  private int marks;

  private TaggedProofs() throws IOException {}

  /** A file with these paragraphs. */
  static byte[] of(String copy) throws IOException {
    try (TaggedProofs proofs = new TaggedProofs()) {
      for (String word : copy.split(" ")) {
        proofs.add(word);
      }
      return proofs.bytes();
    }
  }

  private void add(String word) throws IOException {
    String type = "P";
    switch (word.charAt(0)) {
      case 'q' -> {
        exchange = new PDStructureElement("Exchange", root);
        root.appendKid(exchange);
        answer = exchange;
        type = "H2";
      }
      case 'a' -> {
        answer = new PDStructureElement("Answer", exchange);
        exchange.appendKid(answer);
      }
      case 'n' -> type = "Note";
      default -> {}
    }
    if (word.equals("|")) {
      content = page();
      return;
    }
    PDStructureElement parent = word.charAt(0) == 'q' || word.charAt(0) == 'r' ? exchange : answer;
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    if (type.equals("Note")) {
      PDStructureElement inner = new PDStructureElement("P", element);
      element.appendKid(inner);
      element = inner;
    }
    String[] parts = word.substring(1).split("\\|");
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        content = page();
      }
      lines(element, parts[i]);
    }
  }

  private void lines(PDStructureElement element, String part) throws IOException {
    int count = Integer.parseInt(part.replaceAll("\\D", ""));
    for (int i = 1; i <= count; i++) {
      String end = i < count ? "" : part.endsWith("-") ? "-" : part.endsWith("~") ? "- " : "";
      COSDictionary properties = new COSDictionary();
      properties.setInt(COSName.MCID, marks);
      content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
      content.beginText();
      content.newLineAtOffset(72, y -= LEADING);
      content.showText("some words" + end);
      content.endText();
      content.endMarkedContent();
      PDMarkedContentReference reference = new PDMarkedContentReference();
      reference.setMCID(marks++);
      reference.setPage(page);
      element.appendKid(reference);
    }
  }

  private PDPageContentStream page() throws IOException {
    if (content != null) {
      content.close();
    }
    page = new PDPage();
    document.addPage(page);
    y = 700;
    marks = 0;
    PDPageContentStream made = new PDPageContentStream(document, page);
    made.setFont(new PDType1Font(FontName.HELVETICA), 12);
    return made;
  }

  private byte[] bytes() throws IOException {
    content.close();
    root.setRoleMap(Map.of("Exchange", "Sect", "Answer", "Div"));
    document.getDocumentCatalog().setStructureTreeRoot(root);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
