package org.colloquy.internal.press.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Part;
import org.colloquy.edition.Section;
import org.colloquy.model.Block;
import org.colloquy.model.PlainText;

/**
 * Divides an edition into the documents of a book: one for each part that a heading of the highest
 * level begins, and more where a part is so long that readers would be slow.
 */
final class EpubParts {
  /** Old reading systems refuse documents of over 300 KB; markup takes its share of that. */
  private static final int CHARACTERS = 150_000;

  /** What the markup of a turn takes. */
  private static final int TURN = 300;

  /**
   * One document.
   *
   * @param first whether it begins with the title
   * @param last whether it ends the book
   */
  record Document(String file, boolean first, boolean last, List<Section> sections) {}

  private final List<List<Section>> parts = new ArrayList<>();
  private final Map<String, String> files = new HashMap<>();
  private List<Section> current = new ArrayList<>();
  private int size;

  EpubParts(Edition edition) {
    for (Part part : edition.parts()) {
      boolean begins = true;
      for (Section section : part.sections()) {
        add(section, begins);
        begins = false;
      }
    }
    parts.add(current);
    edition.front().forEach(block -> files.put(block.id(), file(0)));
    for (int i = 0; i < parts.size(); i++) {
      for (Section section : parts.get(i)) {
        for (Block block : section.blocks()) {
          files.put(block.id(), file(i));
        }
      }
    }
  }

  private void add(Section section, boolean begins) {
    int length = 0;
    for (Block block : section.blocks()) {
      length += TURN + PlainText.of(block).length();
    }
    if (!current.isEmpty() && (begins || size + length > CHARACTERS)) {
      parts.add(current);
      current = new ArrayList<>();
      size = 0;
    }
    current.add(section);
    size += length;
  }

  private String file(int part) {
    return parts.size() == 1 ? "text.xhtml" : "text-" + (part + 1) + ".xhtml";
  }

  List<Document> documents() {
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      all.add(new Document(file(i), i == 0, i == parts.size() - 1, parts.get(i)));
    }
    return all;
  }

  /** In which document each block is, by its id. */
  Map<String, String> files() {
    return files;
  }
}
