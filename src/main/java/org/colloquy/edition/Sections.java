package org.colloquy.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.edition.Section.Exchange;
import org.colloquy.edition.Section.Passage;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.Interview;
import org.colloquy.model.Note;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;

/** Divides a body into exchanges and passages, and lists the contents. */
final class Sections {
  private static final int ENTRY_CHARACTERS = 90;

  private final List<Section> sections = new ArrayList<>();
  private final List<ContentsEntry> questions = new ArrayList<>();
  private final List<ContentsEntry> headings = new ArrayList<>();

  Sections(List<Block> body) {
    int start = 0;
    for (int i = 1; i <= body.size(); i++) {
      if (i == body.size() || begins(body.get(i))) {
        add(body.subList(start, i));
        start = i;
      }
    }
  }

  private static boolean begins(Block block) {
    return block instanceof Question || block instanceof Heading;
  }

  private void add(List<Block> blocks) {
    Block first = blocks.get(0);
    if (first instanceof Question question) {
      ContentsEntry entry = entry(questions.size() + 1, question, 1);
      questions.add(entry);
      sections.add(new Exchange(entry, question, blocks.subList(1, blocks.size())));
    } else {
      if (first instanceof Heading heading) {
        headings.add(entry(0, heading, heading.level()));
      }
      sections.add(new Passage(blocks));
    }
  }

  private static ContentsEntry entry(int number, Block block, int level) {
    String full = PlainText.of(block).strip().replace('\n', ' ');
    return new ContentsEntry(number, block.id(), level, shortened(full), full);
  }

  private static String shortened(String text) {
    if (text.length() <= ENTRY_CHARACTERS) {
      return text;
    }
    int space = text.lastIndexOf(' ', ENTRY_CHARACTERS);
    return text.substring(0, space < 1 ? ENTRY_CHARACTERS : space) + "…";
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }

  List<ContentsEntry> contents() {
    return List.copyOf(questions.isEmpty() ? headings : questions);
  }

  static Map<String, Integer> noteNumbers(Interview interview) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Note note : interview.notes()) {
      numbers.put(note.id(), numbers.size() + 1);
    }
    return numbers;
  }
}
