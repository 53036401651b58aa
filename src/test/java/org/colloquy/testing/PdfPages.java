package org.colloquy.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.colloquy.testing.PdfLines.Line;

/** Where the pages of a tagged edition end: by the lines that are drawn and the tags they bear. */
public final class PdfPages {
  /** What may stand within a turn, around paragraphs of its. */
  private static final List<String> WITHIN =
      List.of("BlockQuote", "L", "LI", "LBody", "Table", "THead", "TBody", "TR", "TD", "Div");

  private static final List<String> BLOCKS =
      List.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "TD", "TH", "Caption");

  private final Map<COSBase, Integer> pages = new HashMap<>();
  private final Map<Long, TreeSet<Double>> baselines = new HashMap<>();
  private final List<Text> texts = new ArrayList<>();

  private PdfPages() {}

  /**
   * A paragraph or heading.
   *
   * @param type its element's type, standard or not
   * @param parent the type of the element around it, not counting quotations, lists and tables
   * @param lines how many stand on each page, by its number
   */
  public record Text(String type, String parent, Map<Integer, Integer> lines) {
    /** How many lines it has. */
    public int count() {
      return lines.values().stream().mapToInt(n -> n).sum();
    }

    int first() {
      return lines.values().iterator().next();
    }

    int last() {
      return new ArrayList<>(lines.values()).get(lines.size() - 1);
    }

    int firstPage() {
      return lines.keySet().iterator().next();
    }

    int lastPage() {
      return new ArrayList<>(lines.keySet()).get(lines.size() - 1);
    }
  }

  /** What a typesetter would mark on the proofs of an edition, with the page where it stands. */
  public static Map<String, List<Integer>> faults(byte[] pdf) {
    Map<String, List<Integer>> faults = new LinkedHashMap<>();
    List<Text> texts = texts(pdf);
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      boolean question = text.parent().equals("Exchange") && text.type().startsWith("H");
      if (text.lines().size() > 1) {
        int longest = question ? 12 : 3;
        int least = question && whole(texts, i) == text.count() ? 3 : 2;
        if (question && whole(texts, i) <= longest) {
          add(faults, "question split", text.firstPage());
        } else if (text.first() < least) {
          add(faults, "orphan", text.firstPage());
        } else if (text.last() < least) {
          add(faults, "widow", text.lastPage());
        }
      }
      if (question && i + 1 < texts.size() && texts.get(i + 1).parent().equals("Answer")) {
        Text answer = texts.get(i + 1);
        boolean apart = answer.firstPage() != text.lastPage();
        if (apart || answer.first() < Math.min(2, answer.count())) {
          add(faults, "question stranded", text.lastPage());
        }
      }
    }
    hyphens(PdfLines.of(pdf)).forEach(page -> add(faults, "hyphen ends page", page));
    return faults;
  }

  /** The lines of a question in all its paragraphs. */
  private static int whole(List<Text> texts, int first) {
    int lines = texts.get(first).count();
    for (int i = first + 1; i < texts.size() && texts.get(i).parent().equals("Exchange"); i++) {
      if (texts.get(i).type().startsWith("H")) {
        break;
      }
      lines += texts.get(i).count();
    }
    return lines;
  }

  private static void add(Map<String, List<Integer>> faults, String fault, int page) {
    faults.computeIfAbsent(fault, key -> new ArrayList<>()).add(page);
  }

  private static List<Integer> hyphens(List<Line> lines) {
    List<Integer> pages = new ArrayList<>();
    Map<Integer, Line> last = new TreeMap<>();
    lines.stream()
        .filter(line -> line.marked().stream().anyMatch(mark -> mark >= 0))
        .forEach(line -> last.put(line.page(), line));
    last.remove(last.keySet().stream().max(Integer::compare).orElse(0));
    last.forEach(
        (page, line) -> {
          // Speech that breaks off ends in a dash, often written as a hyphen or two: its word ends.
          boolean dash = line.text().endsWith("--") || line.spaced();
          if (line.hyphenated() && !dash && Character.isLetter(line.text().charAt(0))) {
            pages.add(page);
          }
        });
    return pages;
  }

  /** The paragraphs and headings of an edition in the order of its structure. */
  public static List<Text> texts(byte[] pdf) {
    PdfPages read = new PdfPages();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        read.pages.put(page.getCOSObject(), ++number);
      }
      for (Line line : PdfLines.of(pdf)) {
        for (int mark : line.marked()) {
          read.baselines
              .computeIfAbsent(line.page() * 1_000_000L + mark, key -> new TreeSet<>())
              .add(line.baseline());
        }
      }
      for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
        read.element((PDStructureElement) kid, "");
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return read.texts;
  }

  private void element(PDStructureElement element, String parent) {
    String type = element.getStructureType();
    if (type.equals("TOC") || type.equals("Note") || type.equals("FENote")) {
      return;
    }
    if (BLOCKS.contains(element.getStandardStructureType())) {
      Map<Integer, TreeSet<Double>> lines = new TreeMap<>();
      collect(element, element.getPage(), lines);
      Map<Integer, Integer> counts = new TreeMap<>();
      lines.forEach((page, set) -> counts.put(page, set.size()));
      if (!counts.isEmpty()) {
        texts.add(new Text(element.getStandardStructureType(), parent, counts));
      }
      return;
    }
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        element(inner, WITHIN.contains(type) ? parent : type);
      }
    }
  }

  private void collect(
      PDStructureElement element, PDPage inherited, Map<Integer, TreeSet<Double>> lines) {
    String type = element.getStructureType();
    if (type.equals("SpeakerLabel") || type.equals("TimeCode") || type.equals("Note")) {
      return;
    }
    PDPage page = element.getPage() == null ? inherited : element.getPage();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        collect(inner, page, lines);
      } else if (kid instanceof Integer mark) {
        add(page, mark, lines);
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage own = reference.getPage() == null ? page : reference.getPage();
        add(own, reference.getMCID(), lines);
      }
    }
  }

  private void add(PDPage page, int mark, Map<Integer, TreeSet<Double>> lines) {
    Integer number = page == null ? null : pages.get(page.getCOSObject());
    if (number != null) {
      TreeSet<Double> found = baselines.get(number * 1_000_000L + mark);
      if (found != null) {
        TreeSet<Double> own = lines.computeIfAbsent(number, key -> new TreeSet<>());
        for (double baseline : found) {
          // Superscripts and small capitals share a line with what stands beside them.
          Double near = own.ceiling(baseline - 6);
          if (near == null || near > baseline + 6) {
            own.add(baseline);
          }
        }
      }
    }
  }
}
