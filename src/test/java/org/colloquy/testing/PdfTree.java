package org.colloquy.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The structure tree of a PDF with the words that stand in it, as a screen reader has it. */
public final class PdfTree {
  /** What an element has in its order: an element, the words of marked content, an annotation. */
  public sealed interface Kid permits Node, Words, Annotation {}

  /** Words on a page, which is counted from 1. */
  public record Words(String text, int page) implements Kid {}

  /** A link's rectangle on a page. */
  public record Annotation(int page) implements Kid {}

  /**
   * An element.
   *
   * @param type as it stands in the file
   * @param role the standard type that it stands for
   * @param keys its texts by name: Alt, Lang, T, ID, ActualText, and its attributes such as Scope
   */
  public record Node(String type, String role, Map<String, String> keys, List<Kid> kids)
      implements Kid {
    /** The elements in it. */
    public List<Node> nodes() {
      return kids.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
    }

    /** Itself and all elements below, in reading order. */
    public List<Node> all() {
      List<Node> all = new ArrayList<>(List.of(this));
      nodes().forEach(node -> all.addAll(node.all()));
      return all;
    }

    /** All words in it, as they are read. */
    public String text() {
      String spoken = keys.get("ActualText");
      if (spoken != null) {
        return spoken;
      }
      StringBuilder out = new StringBuilder();
      for (Kid kid : kids) {
        if (kid instanceof Node node) {
          out.append(node.text());
        } else if (kid instanceof Words words) {
          out.append(words.text());
        }
      }
      return out.toString();
    }

    /** Whether it is one of some types, standard or not. */
    public boolean is(String... types) {
      return List.of(types).contains(type) || List.of(types).contains(role);
    }
  }

  private final Map<COSBase, Integer> numbers = new HashMap<>();
  private final Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
  private final COSDictionary roles;

  private PdfTree(PDDocument document, COSDictionary tree) throws IOException {
    COSDictionary map = tree.getCOSDictionary(COSName.ROLE_MAP);
    roles = map == null ? new COSDictionary() : map;
    for (PDPage page : document.getPages()) {
      numbers.put(page.getCOSObject(), numbers.size() + 1);
      Map<Integer, String> contents = new HashMap<>();
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        contents.put(content.getMCID(), text(content));
      }
      texts.put(page.getCOSObject(), contents);
    }
  }

  /** Reads the tree of a file. */
  public static Node of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      PdfTree read = new PdfTree(document, tree);
      COSBase root = tree.getDictionaryObject(COSName.K);
      return read.node((COSDictionary) (root instanceof COSArray a ? a.getObject(0) : root), null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Node node(COSDictionary element, @Nullable COSDictionary around) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? around : own;
    String type = element.getNameAsString(COSName.S);
    String role = roles.getNameAsString(type);
    List<Kid> kids = new ArrayList<>();
    COSBase list = element.getDictionaryObject(COSName.K);
    if (list instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids.add(kid(array.getObject(i), page));
      }
    } else if (list != null) {
      kids.add(kid(list, page));
    }
    return new Node(type, role == null ? type : role, keys(element), kids);
  }

  private Kid kid(COSBase kid, @Nullable COSDictionary page) {
    if (kid instanceof COSNumber number) {
      return words(page, number.intValue());
    }
    COSDictionary dictionary = (COSDictionary) kid;
    String type = dictionary.getNameAsString(COSName.TYPE);
    COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
    COSDictionary there = own == null ? page : own;
    if ("MCR".equals(type)) {
      return words(there, dictionary.getInt(COSName.MCID));
    }
    return "OBJR".equals(type)
        ? new Annotation(numbers.getOrDefault(there, 0))
        : node(dictionary, page);
  }

  private Words words(@Nullable COSDictionary page, int number) {
    return new Words(
        texts.getOrDefault(page, Map.of()).getOrDefault(number, ""), numbers.getOrDefault(page, 0));
  }

  private static Map<String, String> keys(COSDictionary element) {
    Map<String, String> keys = new HashMap<>();
    for (String key : List.of("Alt", "Lang", "T", "ID", "ActualText")) {
      String value = element.getString(key);
      if (value != null) {
        keys.put(key, value);
      }
    }
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes != null) {
      attributes.forEach((key, value) -> keys.put(key.getName(), shown(value)));
    }
    return keys;
  }

  private static String shown(COSBase value) {
    return value instanceof COSName name
        ? name.getName()
        : value instanceof COSInteger number ? Integer.toString(number.intValue()) : "";
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }
}
