package org.colloquy.writer;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Section;
import org.colloquy.model.Block;
import org.colloquy.model.Metadata;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;

/**
 * On which page a block will stand, more or less, for the contents and the number of pages. A word
 * processor replaces these numbers when it updates its fields. Counts lines by {@link DocxWidths}
 * and breaks pages as the styles ask: questions whole, with two lines of their answer.
 */
final class DocxPages {
  private static final int ANSWER_LINES = 2;

  private final DocxLook look;
  private final Map<String, Integer> pages = new HashMap<>();
  private final int pitch;
  private int page = 1;
  private int used;

  DocxPages(Edition edition, DocxLook look) {
    this.look = look;
    pitch = look.text().pitch();
    Metadata metadata = edition.metadata();
    edition.front().forEach(this::block);
    metadata.title().ifPresent(t -> display(t, look.title().size(), look.title().pitch(), 48));
    metadata
        .subtitle()
        .ifPresent(t -> display(t, look.subtitle().size(), look.subtitle().pitch(), 30));
    metadata.deck().ifPresent(t -> display(t, look.subtitle().size(), look.subtitle().pitch(), 30));
    contents(edition);
    for (Section section : edition.sections()) {
      section.blocks().forEach(this::block);
    }
  }

  /** The page of a block, from 1. */
  int of(String block) {
    return pages.getOrDefault(block, 1);
  }

  /** How many there are. */
  int count() {
    return page;
  }

  private void contents(Edition edition) {
    if (edition.contents().size() > 1) {
      flow(33 * 20);
      for (ContentsEntry entry : edition.contents()) {
        flow(look.lines(entry.text()) * pitch + look.spaces().half());
      }
    }
  }

  private void display(String text, int size, int lead, int space) {
    int lines = DocxWidths.lines(text, look.paper().measure(), size);
    flow(lines * lead + space * 20);
  }

  private void block(Block block) {
    String text = PlainText.of(block);
    boolean question = block instanceof Question;
    int start = 0;
    boolean first = true;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      paragraph(text.substring(start, stop), question);
      if (first) {
        pages.put(block.id(), page(question));
        first = false;
      }
      start = stop + 1;
    }
  }

  private int page(boolean whole) {
    return whole ? page : firstPage;
  }

  private int firstPage = 1;

  private void paragraph(String text, boolean question) {
    int lines = Math.max(1, look.lines(text));
    DocxLook.Spaces spaces = look.spaces();
    if (question) {
      int height = spaces.beforeQuestion() - spaces.afterAnswer() + lines * pitch;
      if (used + height + spaces.afterQuestion() + ANSWER_LINES * pitch > look.paper().lines()) {
        page++;
        used = 0;
        height = lines * pitch;
      }
      used += height + spaces.afterQuestion();
    } else {
      firstPage = used + pitch > look.paper().lines() ? page + 1 : page;
      for (int i = 0; i < lines; i++) {
        flow(pitch);
      }
      used += spaces.afterAnswer();
    }
  }

  /** Takes height on this page, or on the next one where it does not fit. */
  private void flow(int height) {
    if (used + height > look.paper().lines()) {
      page++;
      used = 0;
    }
    used += height;
  }
}
