package org.colloquy.internal.pdf;

import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;

/** Writes the files that a document carries, ISO 32000-1, 7.11.4, and ISO 19005-3, 6.8. */
final class Attachments {
  private Attachments() {}

  /** Adds the files to the catalogue and to its names. */
  static void write(
      ObjectFile file, List<AttachedFile> attachments, COSDictionary catalog, COSDictionary names) {
    if (attachments.isEmpty()) {
      return;
    }
    COSArray associated = new COSArray();
    TreeMap<String, COSObject> sorted = new TreeMap<>();
    for (AttachedFile attachment : attachments) {
      COSObject specification = specification(file, attachment);
      associated.add(specification);
      if (sorted.put(attachment.name(), specification) != null) {
        throw new IllegalArgumentException("two attachments named " + attachment.name());
      }
    }
    catalog.setItem("AF", associated);
    names.setItem("EmbeddedFiles", NameTree.write(file, sorted));
  }

  private static COSObject specification(ObjectFile file, AttachedFile attachment) {
    COSDictionary stream =
        Cos.dictionary(
            "Type", Cos.name("EmbeddedFile"),
            "Subtype", Cos.name(attachment.mediaType()),
            "Params", Cos.dictionary("Size", Cos.number(attachment.bytes().length)));
    Bytes content = new Bytes(attachment.bytes().length).put(attachment.bytes());
    COSObject embedded = file.add(stream, content);
    return file.add(
        Cos.dictionary(
            "Type", Cos.name("Filespec"),
            "F", Cos.text(attachment.name()),
            "UF", Cos.text(attachment.name()),
            "Desc", Cos.text(attachment.description()),
            "AFRelationship", Cos.name(attachment.relationship()),
            "EF", Cos.dictionary("F", embedded, "UF", embedded)));
  }
}
