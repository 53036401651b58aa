package org.colloquy.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.testing.PdfTree.Annotation;
import org.colloquy.testing.PdfTree.Kid;
import org.colloquy.testing.PdfTree.Node;
import org.colloquy.testing.PdfTree.Words;

/** What whoever listens to an edition may rely on, as rules on each element and on the whole. */
public final class PdfTreeRules {
  /** A rule and the elements that it speaks of, by type or role. */
  private record Rule(String name, Set<String> types, Predicate<Node> kept) {}

  private static final Set<String> HEADINGS = Set.of("H1", "H2", "H3", "H4", "H5", "H6");
  private static final Set<String> NOTES = Set.of("Note", "FENote");

  /**
   * Cells are read one after the other though they stand side by side, notes where they are called.
   */
  private static final Set<String> APART = Set.of("Note", "FENote", "TD", "TH");

  private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Code", "Lbl");
  private static final Set<String> TURNS = Set.of("Answer", "Remark");
  private static final Set<String> LINES =
      Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "Span", "Link", "Reference", "Code", "Lbl");

  private static final List<Rule> RULES =
      List.of(
          new Rule("has something to say", Set.of(), PdfTreeRules::saysSomething),
          new Rule("a line holds parts of lines only", LINES, n -> onlyKids(n, INLINE)),
          new Rule("contents hold items", Set.of("TOC"), n -> onlyKids(n, Set.of("TOCI"))),
          new Rule("an item of contents leads somewhere", Set.of("TOCI"), PdfTreeRules::leads),
          new Rule("a link has rectangles where its words are", Set.of("Link"), n -> linked(n)),
          new Rule("a list holds items", Set.of("L"), n -> onlyKids(n, Set.of("LI"))),
          new Rule("an item has a label and a body", Set.of("LI"), n -> kids(n, "Lbl", "LBody")),
          new Rule("a list says how it counts", Set.of("L"), n -> has(n, "ListNumbering")),
          new Rule("a table holds rows", Set.of("Table"), PdfTreeRules::rows),
          new Rule("a row holds cells", Set.of("TR"), n -> onlyKids(n, Set.of("TH", "TD"))),
          new Rule("a head says what it heads", Set.of("TH"), n -> has(n, "Scope")),
          new Rule("a figure is described and has a place", Set.of("Figure"), n -> figure(n)),
          new Rule("a note has a number and a name", NOTES, PdfTreeRules::note),
          new Rule("speakers are told before their words", Set.of(), PdfTreeRules::labelled),
          new Rule("a turn has one speaker", TURNS, n -> count(n, "SpeakerLabel") <= 1),
          new Rule("an exchange begins with its question", Set.of("Exchange"), n -> exchange(n)),
          new Rule("a span says why it is one", Set.of("Span"), PdfTreeRules::spanned),
          new Rule("a language is a tag", Set.of(), n -> !"".equals(n.keys().get("Lang"))));

  private PdfTreeRules() {}

  /** The rules that a tree breaks, each with the text of what breaks it. */
  public static List<String> faults(Node root) {
    List<String> faults = new ArrayList<>();
    List<Node> all = root.all();
    for (Rule rule : RULES) {
      all.stream()
          .filter(n -> rule.types().isEmpty() || n.is(rule.types().toArray(String[]::new)))
          .filter(n -> !rule.kept().test(n))
          .forEach(n -> faults.add(rule.name() + ": " + n.type() + " '" + shortened(n) + "'"));
    }
    faults.addAll(headings(all));
    faults.addAll(names(all));
    faults.addAll(order(root));
    faults.addAll(calls(root));
    return faults;
  }

  private static String shortened(Node node) {
    String text = node.text();
    return text.substring(0, Math.min(40, text.length()));
  }

  private static boolean has(Node node, String key) {
    return !node.keys().getOrDefault(key, "").isBlank();
  }

  private static boolean onlyKids(Node node, Set<String> types) {
    return node.nodes().stream().allMatch(kid -> types.contains(kid.role()));
  }

  private static boolean kids(Node node, String... roles) {
    return node.nodes().stream().map(Node::role).toList().equals(List.of(roles));
  }

  private static long count(Node node, String type) {
    return node.all().stream().filter(n -> n.is(type)).count();
  }

  /** Cells may be empty, as they are in the source. */
  private static boolean saysSomething(Node node) {
    boolean cell = node.is("TD", "TH");
    return cell || !node.text().isBlank() || count(node, "Figure") > 0;
  }

  private static boolean leads(Node item) {
    List<Node> kids = item.nodes();
    Node last = kids.get(kids.size() - 1);
    boolean labelled = kids.size() == 1 || kids.size() == 2 && kids.get(0).is("Lbl");
    return labelled && last.is("Reference") && kids(last, "Link");
  }

  /** One element, however many lines and pages it stands on. */
  private static boolean linked(Node link) {
    Set<Integer> words = new HashSet<>();
    Set<Integer> areas = new HashSet<>();
    for (Node node : link.all()) {
      for (Kid kid : node.kids()) {
        if (kid instanceof Words text && !text.text().isBlank()) {
          words.add(text.page());
        } else if (kid instanceof Annotation area) {
          areas.add(area.page());
        }
      }
    }
    return !areas.isEmpty() && areas.containsAll(words);
  }

  private static boolean rows(Node table) {
    List<Node> parts = table.nodes().stream().filter(n -> !n.is("Caption")).toList();
    List<Node> rows = new ArrayList<>();
    parts.forEach(n -> rows.addAll(n.is("THead") || n.is("TBody") ? n.nodes() : List.of(n)));
    boolean captionFirst = table.nodes().stream().skip(1).noneMatch(n -> n.is("Caption"));
    long widths = rows.stream().map(row -> row.nodes().size()).distinct().count();
    boolean headFirst = parts.stream().skip(1).noneMatch(n -> n.is("THead"));
    boolean tidy = captionFirst && headFirst && widths == 1;
    return tidy && rows.stream().allMatch(n -> n.is("TR"));
  }

  private static boolean figure(Node figure) {
    return has(figure, "Alt") && figure.keys().containsKey("BBox");
  }

  private static boolean note(Node note) {
    return has(note, "ID") && note.nodes().size() > 1 && note.nodes().get(0).is("Lbl");
  }

  /** In a line, only a number or a time may stand before the name. */
  private static boolean labelled(Node line) {
    boolean words = false;
    for (Kid kid : line.kids()) {
      boolean label = kid instanceof Node node && node.is("SpeakerLabel");
      if (label && words) {
        return false;
      }
      words |= !(kid instanceof Node node && node.is("SpeakerLabel", "TimeCode", "Lbl"));
    }
    return true;
  }

  private static boolean exchange(Node exchange) {
    return has(exchange, "T") && !exchange.nodes().get(0).is("Answer");
  }

  private static boolean spanned(Node span) {
    return !span.type().equals("Span")
        || has(span, "Lang")
        || span.keys().get("ActualText") != null;
  }

  private static List<String> headings(List<Node> all) {
    List<String> faults = new ArrayList<>();
    int last = 0;
    for (Node node : all) {
      if (HEADINGS.contains(node.role())) {
        int level = node.role().charAt(1) - '0';
        if (level > last + 1) {
          faults.add("a heading's level is skipped: " + node.role() + " '" + shortened(node) + "'");
        }
        last = level;
      }
    }
    return faults;
  }

  private static List<String> names(List<Node> all) {
    Set<String> known = new HashSet<>();
    return all.stream()
        .map(node -> node.keys().get("ID"))
        .filter(id -> id != null && !known.add(id))
        .map(id -> "a name is given twice: " + id)
        .toList();
  }

  /** Whoever reads on turns no page back. */
  private static List<String> order(Node root) {
    List<String> faults = new ArrayList<>();
    root.all().stream()
        .filter(node -> node == root || node.is("TD", "TH"))
        .forEach(node -> faults.addAll(orderIn(node)));
    return faults;
  }

  private static List<String> orderIn(Node node) {
    List<Integer> pages = pages(node).toList();
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < pages.size(); i++) {
      if (pages.get(i) < pages.get(i - 1)) {
        faults.add("page " + pages.get(i) + " is read after page " + pages.get(i - 1));
      }
    }
    return faults;
  }

  private static Stream<Integer> pages(Node node) {
    return node.kids().stream()
        .flatMap(
            kid ->
                kid instanceof Words words
                    ? Stream.of(words.page())
                    : kid instanceof Node inner && !APART.contains(inner.role())
                        ? pages(inner)
                        : Stream.empty());
  }

  /** A note that is no endnote follows the paragraph that calls it. */
  private static List<String> calls(Node node) {
    List<String> faults = new ArrayList<>();
    Set<String> called = Set.of();
    for (Node kid : node.nodes()) {
      if (!NOTES.contains(kid.role())) {
        called = called(kid);
        faults.addAll(calls(kid));
      } else if (!node.is("Notes") && !called.contains(kid.nodes().get(0).text().strip())) {
        faults.add("a note is apart from its call: '" + shortened(kid) + "'");
      }
    }
    return faults;
  }

  private static Set<String> called(Node node) {
    return node.all().stream()
        .filter(n -> n.is("Reference"))
        .map(n -> n.text().strip())
        .collect(Collectors.toSet());
  }
}
