package org.colloquy.internal.pdf;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Ties lines of the contents and calls of notes to what they speak of, and notes to their calls, as
 * ISO 14289-2, 8.2.5.8 and 8.2.5.14, ask.
 */
final class CrossReferences {
  private static final COSName REF = Cos.name("Ref");

  private final Map<String, COSObject> ids;
  private final Map<Element, COSObject> references;

  CrossReferences(Map<String, COSObject> ids, Map<Element, COSObject> references) {
    this.ids = ids;
    this.references = references;
  }

  /** Adds them to all elements of a tree. */
  void add(Element root) {
    add(root, List.of());
  }

  private void add(Element element, List<Element> citing) {
    Target target = element.target();
    if (target != null && target.inside() && ids.containsKey(target.address())) {
      for (Element from : citing) {
        link(from, ids.get(target.address()));
      }
    }
    Role role = element.role();
    List<Element> inner = citing;
    if (role == Role.CONTENTS_ITEM || role == Role.REFERENCE && citing.isEmpty()) {
      inner = List.of(element);
    }
    for (Element.Kid kid : element.kids()) {
      if (kid.element() != null) {
        add(kid.element(), inner);
      }
    }
  }

  private void link(Element from, COSObject to) {
    COSObject reference = references.get(from);
    refer(reference, to);
    COSDictionary target = (COSDictionary) to.getObject();
    if (Role.NOTE.type(Profile.A4F_UA2).equals(target.getNameAsString("S"))) {
      refer(to, reference);
    }
  }

  private static void refer(COSObject from, COSObject to) {
    COSDictionary dictionary = (COSDictionary) from.getObject();
    COSArray known = dictionary.getCOSArray(REF);
    if (known == null) {
      known = new COSArray();
      dictionary.setItem(REF, known);
    }
    known.add(to);
  }
}
