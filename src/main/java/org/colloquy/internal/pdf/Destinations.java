package org.colloquy.internal.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.colloquy.internal.typeset.Layout;

/**
 * The named places of a document, and what leads to them. In PDF 2.0 a place is an element of the
 * structure too, as PDF/UA-2, 8.8, asks; its point on the page stands beside that for readers that
 * know nothing of it.
 */
final class Destinations {
  /** How far above a destination a reader's window begins. */
  private static final double AIR = 6;

  private final ObjectFile file;
  private final Profile profile;
  private final Layout layout;
  private final List<COSObject> pages;

  /**
   * By name: the number of the place as an element, which is known when all elements have theirs.
   */
  private final Map<String, COSObject> elements = new LinkedHashMap<>();

  Destinations(ObjectFile file, Profile profile, Layout layout, List<COSObject> pages) {
    this.file = file;
    this.profile = profile;
    this.layout = layout;
    this.pages = pages;
    if (profile.isSecond()) {
      layout.destinations().keySet().forEach(name -> elements.put(name, file.reserve()));
    }
  }

  List<COSObject> pages() {
    return pages;
  }

  Profile profile() {
    return profile;
  }

  /** Has an annotation or a line of the outline lead to a place. */
  void lead(COSDictionary from, String name) {
    if (!layout.destinations().containsKey(name)) {
      throw new IllegalArgumentException("nothing is called " + name);
    }
    COSObject element = elements.get(name);
    if (element == null) {
      from.setItem("Dest", Cos.text(name));
    } else {
      from.setItem("A", Cos.dictionary("S", Cos.name("GoTo"), "D", Cos.text(name), "SD", element));
    }
  }

  /**
   * Tells which elements the places are.
   *
   * @param element by name of a place and its page from 0
   */
  void resolve(BiFunction<String, Integer, COSObject> element) {
    elements.forEach(
        (name, destination) -> {
          Layout.Place place = Objects.requireNonNull(layout.destinations().get(name), name);
          COSArray array = Cos.array(element.apply(name, place.page() - 1));
          array.addAll(view(place));
          file.write(destination, array);
        });
  }

  /** All names and where they are, a tree of names; empty where nothing has a name. */
  void write(COSDictionary names) {
    if (layout.destinations().isEmpty()) {
      return;
    }
    TreeMap<String, COSBase> sorted = new TreeMap<>();
    layout
        .destinations()
        .forEach(
            (name, place) -> {
              COSArray point = Cos.array(pages.get(place.page() - 1));
              point.addAll(view(place));
              COSObject element = elements.get(name);
              sorted.put(name, element == null ? point : Cos.dictionary("D", point, "SD", element));
            });
    names.setItem("Dests", NameTree.write(file, sorted));
  }

  private COSArray view(Layout.Place place) {
    double height = layout.pages().get(place.page() - 1).height();
    COSArray view = Cos.array(Cos.name("XYZ"));
    view.addAll(Cos.numbers(Math.rint(place.x()), Math.rint(height - place.y() + AIR)));
    view.add(COSNull.NULL);
    return view;
  }
}
