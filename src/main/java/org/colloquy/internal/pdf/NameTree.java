package org.colloquy.internal.pdf;

import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;

/** Writes what is found by name, ISO 32000-1, 7.9.6: a root and leaves below it. */
final class NameTree {
  private static final int PER_LEAF = 256;

  private NameTree() {}

  /**
   * Writes a tree.
   *
   * @param sorted not empty, in the order of the characters' codes
   */
  static COSObject write(ObjectFile file, SortedMap<String, ? extends COSBase> sorted) {
    COSArray leaves = new COSArray();
    COSArray names = new COSArray();
    for (Map.Entry<String, ? extends COSBase> entry : sorted.entrySet()) {
      names.add(Cos.text(entry.getKey()));
      names.add(entry.getValue());
      if (names.size() == 2 * PER_LEAF) {
        leaves.add(leaf(file, names));
        names = new COSArray();
      }
    }
    if (names.size() > 0) {
      leaves.add(leaf(file, names));
    }
    return file.write(Cos.dictionary("Kids", leaves));
  }

  private static COSObject leaf(ObjectFile file, COSArray names) {
    COSArray limits = Cos.array(names.get(0), names.get(names.size() - 2));
    return file.write(Cos.dictionary("Limits", limits, "Names", names));
  }
}
