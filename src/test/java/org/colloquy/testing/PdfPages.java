package org.colloquy.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.colloquy.testing.PdfLines.Line;

/** Where the pages of a tagged edition end: by the lines that are drawn and the tags they bear. */
public final class PdfPages {
  /** What may stand within a turn, around paragraphs of its. */
  private static final List<String> WITHIN =
      List.of("BlockQuote", "L", "LI", "LBody", "Table", "THead", "TBody", "TR", "TD", "Div");

  private static final List<String> BLOCKS =
      List.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "TD", "TH", "Caption");

  private static final Set<String> NOTES = Set.of("Note", "FENote");

  /** Types of our own, of which every edition has one. */
  private static final List<String> OWN =
      List.of("Exchange", "Answer", "Remark", "SpeakerLabel", "Narration", "Provenance");

  /** Superscripts and small capitals share a line with what stands so near it. */
  private static final double NEAR = 6;

  private final Map<COSBase, Integer> pages = new HashMap<>();
  private final Map<Long, List<Line>> drawn = new HashMap<>();
  private final List<Text> texts = new ArrayList<>();

  private PdfPages() {}

  /**
   * A paragraph or heading.
   *
   * @param type its element's type, standard or not
   * @param parent the type of the element around it, not counting quotations, lists and tables
   * @param lines how many stand on each page, by its number
   * @param broken the pages, but for the last one, whose last line of it ends within a word
   */
  public record Text(
      String type, String parent, Map<Integer, Integer> lines, List<Integer> broken) {
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

  /** Whether a file is an edition of ours, by the types of its structure. */
  public static boolean isEdition(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
      return tree != null && OWN.stream().anyMatch(tree.getRoleMap()::containsKey);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a typesetter would mark on the proofs of an edition, with the page where it stands. */
  public static Map<String, List<Integer>> faults(byte[] pdf) {
    return faults(pdf, PdfLines.of(pdf));
  }

  /** The same for an edition whose lines are read already. */
  public static Map<String, List<Integer>> faults(byte[] pdf, List<Line> lines) {
    Map<String, List<Integer>> faults = new LinkedHashMap<>();
    List<Text> all = texts(pdf, lines);
    List<Text> texts = all.stream().filter(t -> !NOTES.contains(t.parent())).toList();
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
    all.forEach(t -> t.broken().forEach(page -> add(faults, "hyphen ends page", page)));
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

  /** The paragraphs and headings of an edition in the order of its structure, notes too. */
  public static List<Text> texts(byte[] pdf) {
    return texts(pdf, PdfLines.of(pdf));
  }

  private static List<Text> texts(byte[] pdf, List<Line> lines) {
    PdfPages read = new PdfPages();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        read.pages.put(page.getCOSObject(), ++number);
      }
      for (Line line : lines) {
        for (int mark : line.marked()) {
          read.drawn.computeIfAbsent(key(line.page(), mark), key -> new ArrayList<>()).add(line);
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

  private static long key(int page, int mark) {
    return page * 1_000_000L + mark;
  }

  private void element(PDStructureElement element, String parent) {
    String type = element.getStructureType();
    if (type.equals("TOC")) {
      return;
    }
    if (BLOCKS.contains(element.getStandardStructureType())) {
      Map<Integer, List<Line>> lines = new TreeMap<>();
      collect(element, element.getPage(), lines);
      if (!lines.isEmpty()) {
        texts.add(text(element.getStandardStructureType(), parent, lines));
      }
      return;
    }
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        element(inner, WITHIN.contains(type) ? parent : type);
      }
    }
  }

  private static Text text(String type, String parent, Map<Integer, List<Line>> lines) {
    Map<Integer, Integer> counts = new TreeMap<>();
    List<Integer> broken = new ArrayList<>();
    int last = lines.keySet().stream().max(Integer::compare).orElseThrow();
    lines.forEach(
        (page, own) -> {
          TreeSet<Double> baselines = new TreeSet<>();
          for (Line line : own) {
            Double near = baselines.ceiling(line.baseline() - NEAR);
            if (near == null || near > line.baseline() + NEAR) {
              baselines.add(line.baseline());
            }
          }
          counts.put(page, baselines.size());
          if (page != last && endsWithinWord(own)) {
            broken.add(page);
          }
        });
    return new Text(type, parent, counts, broken);
  }

  private static boolean endsWithinWord(List<Line> lines) {
    double lowest = lines.stream().mapToDouble(Line::baseline).min().orElseThrow();
    Line end =
        lines.stream()
            .filter(line -> line.baseline() < lowest + NEAR)
            .max(Comparator.comparingDouble(Line::right))
            .orElseThrow();
    // Speech that breaks off ends in a dash, often written as a hyphen or two: its word ends.
    return end.hyphenated() && !end.text().endsWith("--") && !end.spaced();
  }

  private void collect(
      PDStructureElement element, PDPage inherited, Map<Integer, List<Line>> lines) {
    String type = element.getStructureType();
    if (type.equals("SpeakerLabel") || type.equals("TimeCode") || NOTES.contains(type)) {
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

  private void add(PDPage page, int mark, Map<Integer, List<Line>> lines) {
    Integer number = page == null ? null : pages.get(page.getCOSObject());
    if (number != null && drawn.containsKey(key(number, mark))) {
      lines.computeIfAbsent(number, key -> new ArrayList<>()).addAll(drawn.get(key(number, mark)));
    }
  }
}
