package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Writes the structure tree and its way back from the pages, ISO 32000-1, 14.7. */
final class StructureTree {
  private final ObjectFile file;
  private final Tags tags;
  private final Areas areas;
  private final List<COSObject> pages;
  private final Map<String, Integer> anchors;
  private final Map<String, Element> ids = new HashMap<>();
  private @Nullable CrossReferences citations;
  private final TypeNames types;
  private final Destinations destinations;
  private final COSArray annotationParents = new COSArray();

  /** What the marks of the pages are: their elements, their rectangles, the names of places. */
  record Marks(Tags tags, Areas areas, Map<String, Integer> anchors) {}

  StructureTree(ObjectFile file, Marks marks, Destinations destinations) {
    this.file = file;
    tags = marks.tags();
    anchors = marks.anchors();
    areas = marks.areas();
    this.destinations = destinations;
    pages = destinations.pages();
    types = new TypeNames(file, destinations.profile());
  }

  /** Writes the tree and the annotations of its links. */
  COSObject write(Element root) {
    COSObject reference = file.reserve();
    number(root);
    if (destinations.profile().isSecond()) {
      citations = new CrossReferences(root, ids);
      destinations.resolve((name, page) -> place(root, name, page));
    }
    element(root, reference);
    COSDictionary tree = Cos.dictionary("Type", Cos.name("StructTreeRoot"), "K", root.reference());
    types.write(tree);
    COSArray parents = new COSArray();
    for (int page = 0; page < pages.size(); page++) {
      parents.add(Cos.number(page));
      parents.add(file.write(elements(tags.page(page))));
    }
    parents.addAll(annotationParents);
    tree.setItem("ParentTree", file.write(Cos.dictionary("Nums", parents)));
    tree.setItem("ParentTreeNextKey", Cos.number(parents.size() / 2));
    if (!ids.isEmpty()) {
      TreeMap<String, COSObject> sorted = new TreeMap<>();
      ids.forEach((id, element) -> sorted.put(id, element.reference()));
      tree.setItem("IDTree", NameTree.write(file, sorted));
    }
    return file.write(reference, tree);
  }

  /** Gives each element its number, so that one can refer to another that comes later. */
  private void number(Element element) {
    element.number(file.next());
    String id = element.id();
    if (id != null && ids.put(id, element) != null) {
      throw new IllegalArgumentException("two elements with the id " + id);
    }
    for (Element.Kid kid : element.kids()) {
      if (kid.element() != null) {
        number(kid.element());
      }
    }
  }

  /** The element that a destination is: as named, or as anchored, or the first on its page. */
  private COSObject place(Element root, String name, int page) {
    Element named = ids.get(name);
    if (named != null) {
      return named.reference();
    }
    Integer mark = anchors.get(name);
    List<Element> onPage = tags.page(page);
    Element element = mark != null ? tags.element(mark) : onPage.isEmpty() ? root : onPage.get(0);
    return element.reference();
  }

  private COSArray elements(List<Element> list) {
    COSArray array = new COSArray();
    for (Element element : list) {
      array.add(element.reference());
    }
    return array;
  }

  private COSObject element(Element element, COSObject parent) {
    COSObject reference = element.reference();
    COSDictionary dictionary = new COSDictionary();
    types.name(element, dictionary);
    dictionary.setItem(COSName.P, parent);
    properties(element, dictionary);
    Kids kids = new Kids(dictionary);
    for (Element.Kid kid : element.kids()) {
      Element inner = kid.element();
      if (inner != null) {
        kids.list.add(element(inner, reference));
      } else {
        contents(tags.contents(kid.mark()), reference, kids);
      }
    }
    Target target = element.target();
    if (target != null) {
      annotate(element, target, reference, kids.list);
    }
    kids.finish();
    return file.write(reference, dictionary);
  }

  private void contents(List<Tags.Content> contents, COSObject parent, Kids kids) {
    for (int i = 0; i < contents.size(); i++) {
      Element word = contents.get(i).word();
      if (word == null) {
        kids.add(contents.get(i));
        continue;
      }
      int from = i;
      while (i + 1 < contents.size() && contents.get(i + 1).word() == word) {
        i++;
      }
      kids.list.add(word(word, contents.subList(from, i + 1), parent));
    }
  }

  /** Writes the element of a word that lies on two pages. */
  private COSObject word(Element word, List<Tags.Content> parts, COSObject parent) {
    word.number(file.next());
    COSObject reference = word.reference();
    COSDictionary dictionary = new COSDictionary();
    types.name(word, dictionary);
    dictionary.setItem(COSName.P, parent);
    properties(word, dictionary);
    Kids kids = new Kids(dictionary);
    parts.forEach(kids::add);
    kids.finish();
    return file.write(reference, dictionary);
  }

  /** The kids of one element; content on the page of its first content needs only a number. */
  private final class Kids {
    private final COSDictionary dictionary;
    private final List<COSBase> list = new ArrayList<>();
    private int home = -1;

    Kids(COSDictionary dictionary) {
      this.dictionary = dictionary;
    }

    void add(Tags.Content content) {
      if (home < 0) {
        home = content.page();
        dictionary.setItem("Pg", pages.get(home));
      }
      COSBase number = Cos.number(content.number());
      list.add(
          content.page() == home
              ? number
              : Cos.dictionary(
                  "Type", Cos.name("MCR"), "Pg", pages.get(content.page()), "MCID", number));
    }

    void finish() {
      if (!list.isEmpty()) {
        COSArray array = new COSArray();
        list.forEach(array::add);
        dictionary.setItem(COSName.K, list.size() == 1 ? list.get(0) : array);
      }
    }
  }

  private void properties(Element element, COSDictionary dictionary) {
    text(dictionary, "T", element.title());
    text(dictionary, "Lang", element.language());
    text(dictionary, "Alt", element.alternative());
    text(dictionary, "ActualText", element.spoken());
    text(dictionary, "ID", element.id());
    COSArray others = citations == null ? null : citations.of(element);
    if (others != null) {
      dictionary.setItem("Ref", others);
    }
    Element.Attribute attribute = element.attribute();
    if (attribute != null) {
      dictionary.setItem(
          "A",
          Cos.dictionary(
              "O", Cos.name(attribute.owner()), attribute.key(), Cos.name(attribute.value())));
    }
    if (element.role() == Role.NOTE && destinations.profile().isSecond()) {
      dictionary.setItem(
          "A",
          Cos.dictionary(
              "O",
              Cos.name("FENote"),
              "NoteType",
              Cos.name(element.isAtFoot() ? "Footnote" : "Endnote")));
    }
    if (element.role() == Role.FIGURE && !areas.of(element).isEmpty()) {
      Area box = areas.of(element).get(0);
      dictionary.setItem("A", Cos.dictionary("O", Cos.name("Layout"), "BBox", rectangle(box)));
    }
  }

  private static void text(COSDictionary dictionary, String key, @Nullable String text) {
    if (text != null) {
      dictionary.setItem(key, Cos.text(text));
    }
  }

  static COSArray rectangle(Area area) {
    return Cos.numbers(
        rounded(area.left()), rounded(area.bottom()), rounded(area.right()), rounded(area.top()));
  }

  private static double rounded(double value) {
    return Math.rint(value * 100) / 100;
  }

  /** Adds an annotation for each rectangle of a link, to its page and to the tree. */
  private void annotate(Element link, Target target, COSObject parent, List<COSBase> kids) {
    for (Area area : areas.of(link)) {
      COSObject page = pages.get(area.page());
      long key = pages.size() + annotationParents.size() / 2L;
      COSDictionary made = Annotations.link(area, target, key);
      if (target.inside()) {
        destinations.lead(made, target.address());
      } else {
        Annotations.leadTo(made, target.address());
      }
      COSObject annotation = file.write(made);
      Annotations.of(page).add(annotation);
      annotationParents.add(Cos.number(key));
      annotationParents.add(parent);
      kids.add(Cos.dictionary("Type", Cos.name("OBJR"), "Obj", annotation, "Pg", page));
    }
  }
}
