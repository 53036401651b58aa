package org.colloquy.internal.source.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** By which the notes of a document are called: {@code f3}, {@code e2}. */
final class NoteKeys {
  /**
   * A kind of notes.
   *
   * @param type of the part in which they stand
   * @param element that is one of them
   * @param letter before their numbers
   */
  record Kind(String type, String element, String letter) {}

  static final List<Kind> KINDS =
      List.of(new Kind("footnotes", "w:footnote", "f"), new Kind("endnotes", "w:endnote", "e"));

  private NoteKeys() {}

  /** Calls a visitor with the key of each note in the current element, which is a part's root. */
  static void each(Xml xml, Kind kind, Consumer<String> visitor) {
    xml.each(
        name -> {
          String use = xml.attribute("type");
          if (name.equals(kind.element()) && (use == null || use.equals("normal"))) {
            visitor.accept(kind.letter() + xml.attribute("id"));
          }
        });
  }

  /** The keys of all notes that a document has. */
  static Set<String> of(WordPackage pack) {
    Set<String> keys = new HashSet<>();
    for (Kind kind : KINDS) {
      for (String part : pack.related(pack.main(), kind.type())) {
        Xml xml = pack.xml(part);
        if (xml != null) {
          each(xml, kind, keys::add);
        }
      }
    }
    return keys;
  }

  /** The keys by which a document's text calls notes, deleted and hidden text as well. */
  static Set<String> called(WordPackage pack) {
    Set<String> keys = new HashSet<>();
    Xml xml = pack.xml(pack.main());
    if (xml != null) {
      calls(xml, keys);
    }
    return keys;
  }

  private static void calls(Xml xml, Set<String> keys) {
    xml.each(
        name -> {
          switch (name) {
            case "w:footnoteReference" -> keys.add("f" + xml.attribute("id"));
            case "w:endnoteReference" -> keys.add("e" + xml.attribute("id"));
            default -> calls(xml, keys);
          }
        });
  }
}
