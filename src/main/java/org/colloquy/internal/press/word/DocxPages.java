package org.colloquy.internal.press.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Section;
import org.colloquy.internal.container.WordFace;
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
  private final int beforeQuestion;
  private final int afterQuestion;
  private int page = 1;
  private int used;

  DocxPages(Edition edition, DocxLook look) {
    this.look = look;
    pitch = look.text().pitch();
    afterQuestion = look.twips(look.design().question().after());
    // a word processor takes the larger of two spaces that meet
    int before = look.twips(look.design().question().before());
    beforeQuestion = Math.max(0, before - look.afterAnswer());
    edition.front().forEach(this::block);
    Metadata metadata = edition.metadata();
    metadata.title().ifPresent(t -> display(t, look.title(t.length())));
    WordFace subtitle = look.face(look.design().subtitle());
    metadata.subtitle().ifPresent(t -> display(t, subtitle));
    metadata.deck().ifPresent(t -> display(t, subtitle));
    contents(edition.contents());
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

  private void contents(List<ContentsEntry> entries) {
    if (entries.size() < 2) {
      return;
    }
    flow(2 * pitch);
    int between = look.twips(look.design().contents().between());
    for (ContentsEntry entry : entries) {
      flow(look.lines(entry.text()) * pitch + between);
    }
    used += DocxToc.BEHIND;
  }

  private void display(String text, WordFace face) {
    int lines = look.widths().lines(text, look.room().measure(), face.size());
    flow(lines * face.pitch() + face.pitch() * 8 / 5);
  }

  private void block(Block block) {
    String text = PlainText.of(block);
    boolean question = block instanceof Question;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      int at = paragraph(text.substring(start, stop), question);
      pages.putIfAbsent(block.id(), at);
      start = stop + 1;
    }
  }

  /** Sets a paragraph and returns the page it begins on. */
  private int paragraph(String text, boolean question) {
    int lines = Math.max(1, look.lines(text));
    if (question && !look.exactLines()) {
      question(lines);
      return page;
    }
    flow(pitch);
    int begins = page;
    for (int i = 1; i < lines; i++) {
      flow(pitch);
    }
    used += look.afterAnswer();
    return begins;
  }

  private void question(int lines) {
    int height = lines * pitch + afterQuestion;
    if (used + beforeQuestion + height + ANSWER_LINES * pitch > look.room().lines()) {
      page++;
      used = height;
    } else {
      used += beforeQuestion + height;
    }
  }

  /** Takes height on this page, or on the next one where it does not fit. */
  private void flow(int height) {
    if (used + height > look.room().lines()) {
      page++;
      used = 0;
    }
    used += height;
  }
}
