package org.colloquy.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.colloquy.edition.Section.Exchange;
import org.colloquy.edition.Section.Passage;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.PlainText;
import org.colloquy.model.Question;

/** Divides a body into exchanges, passages and parts, and lists its questions and headings. */
final class Sections {
  private static final int MANY = 100;
  private static final int EVERY = 10;

  private final Shortener shortener;
  private final int words;
  private final List<Section> sections = new ArrayList<>();
  private final List<ContentsEntry> questions = new ArrayList<>();
  private final List<ContentsEntry> headings = new ArrayList<>();
  private final List<ContentsEntry> outline = new ArrayList<>();

  /** Levels of the headings under which we are, the lowest one first. */
  private final Deque<Integer> open = new ArrayDeque<>();

  /**
   * @param words most words of an entry
   */
  Sections(List<Block> body, Shortener shortener, int words) {
    this.shortener = shortener;
    this.words = words;
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
      ContentsEntry entry = entry(questions.size() + 1, question, open.size() + 1);
      questions.add(entry);
      outline.add(entry);
      sections.add(new Exchange(entry, question, blocks.subList(1, blocks.size())));
      return;
    }
    if (first instanceof Heading heading) {
      open(heading.level());
      ContentsEntry entry = entry(0, heading, open.size());
      headings.add(entry);
      outline.add(entry);
    }
    sections.add(new Passage(blocks));
  }

  /** Levels of an outline skip none, whatever the source did. */
  private void open(int level) {
    while (!open.isEmpty() && open.peek() >= level) {
      open.pop();
    }
    open.push(level);
  }

  private ContentsEntry entry(int number, Block block, int level) {
    String full = PlainText.spoken(block);
    return new ContentsEntry(number, block.id(), level, shortener.shorten(full, words), full);
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }

  List<ContentsEntry> outline() {
    return List.copyOf(outline);
  }

  int questions() {
    return questions.size();
  }

  /**
   * The entries worth listing: questions but those like "Right.", of very many the parts or every
   * tenth; else headings.
   */
  List<ContentsEntry> contents() {
    if (questions.size() > MANY && headings.size() > 1) {
      return List.copyOf(headings);
    }
    List<ContentsEntry> asked =
        questions.stream().filter(q -> !Shortener.isBrief(q.full())).toList();
    List<ContentsEntry> listed = asked.size() < 2 ? questions : asked;
    if (listed.size() > MANY) {
      return flat(everyTenth(listed));
    }
    listed = listed.isEmpty() ? headings : listed;
    return listed.size() < 2 ? List.of() : flat(listed);
  }

  private static List<ContentsEntry> everyTenth(List<ContentsEntry> entries) {
    List<ContentsEntry> some = new ArrayList<>();
    for (int i = 0; i < entries.size(); i += EVERY) {
      some.add(entries.get(i));
    }
    return some;
  }

  /** Questions stand on one level, whatever part they belong to. */
  private static List<ContentsEntry> flat(List<ContentsEntry> entries) {
    return entries.stream()
        .map(
            e ->
                e.number() == 0
                    ? e
                    : new ContentsEntry(e.number(), e.target(), 1, e.text(), e.full()))
        .toList();
  }

  List<Part> parts() {
    int highest =
        sections.stream()
            .flatMap(s -> s.heading().stream())
            .mapToInt(Heading::level)
            .min()
            .orElse(0);
    List<Part> parts = new ArrayList<>();
    List<Section> part = new ArrayList<>();
    for (Section section : sections) {
      boolean begins = section.heading().filter(h -> h.level() == highest).isPresent();
      if (begins && !part.isEmpty()) {
        parts.add(part(part, highest));
        part.clear();
      }
      part.add(section);
    }
    if (!part.isEmpty()) {
      parts.add(part(part, highest));
    }
    return parts;
  }

  private static Part part(List<Section> sections, int highest) {
    Optional<Heading> heading = sections.get(0).heading().filter(h -> h.level() == highest);
    return new Part(heading, sections);
  }
}
