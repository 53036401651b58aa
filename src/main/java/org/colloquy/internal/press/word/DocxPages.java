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
  private final int left;
  private final int afterTurn;
  private final int beforeQuestion;
  private final int afterQuestion;
  private final DocxBreaks breaks;
  private int page = 1;
  private int used;

  DocxPages(DocxJob job) {
    Edition edition = job.edition;
    look = job.look;
    pitch = look.text().pitch();
    left = Math.max(0, job.places.question());
    afterQuestion = job.spaces.afterQuestion();
    afterTurn = job.spaces.afterTurn();
    // a word processor takes the larger of two spaces that meet
    beforeQuestion = Math.max(0, job.spaces.beforeQuestion() - afterTurn);
    edition.front().forEach(this::block);
    Metadata metadata = edition.metadata();
    String title = DocxTitle.of(edition).text();
    if (!title.isEmpty()) {
      display(title, look.title(title.length()));
    }
    WordFace subtitle = look.face(look.design().subtitle());
    metadata.subtitle().ifPresent(t -> display(t, subtitle));
    metadata.deck().ifPresent(t -> display(t, subtitle));
    int entries = DocxToc.isWritten(edition) ? contents(edition.contents()) : 0;
    breaks = DocxBreaks.of(edition, used, entries, look.room().lines());
    page(breaks.contents());
    if (entries > 0) {
      flow(3 * pitch);
      edition.contents().forEach(e -> flow(entry(e)));
      used += DocxToc.BEHIND;
    }
    page(breaks.speakers());
    if (edition.listsSpeakers()) {
      flow(2 * pitch);
      edition.speakers().forEach(s -> flow(pitch + afterTurn / 2));
    }
    page(breaks.body());
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

  /** Where pages begin before the text does. */
  DocxBreaks breaks() {
    return breaks;
  }

  private int contents(List<ContentsEntry> entries) {
    return 3 * pitch + entries.stream().mapToInt(this::entry).sum();
  }

  private int entry(ContentsEntry entry) {
    int between = look.twips(look.design().contents().between());
    return look.lines(entry.text()) * pitch + between;
  }

  private void page(boolean begins) {
    if (begins) {
      page++;
      used = 0;
    }
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
    int lines = Math.max(1, look.lines(text, left));
    if (question && !look.exactLines()) {
      question(lines);
      return page;
    }
    flow(pitch);
    int begins = page;
    for (int i = 1; i < lines; i++) {
      flow(pitch);
    }
    used += afterTurn;
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
