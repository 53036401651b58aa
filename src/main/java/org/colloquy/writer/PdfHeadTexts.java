package org.colloquy.writer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.edition.ContentsEntry;
import org.colloquy.edition.Edition;
import org.colloquy.edition.Section;
import org.colloquy.edition.Tokens;
import org.colloquy.internal.typeset.Furniture.LineView;
import org.colloquy.internal.typeset.Furniture.PageView;
import org.colloquy.internal.typeset.TextStyle;
import org.colloquy.model.Block;
import org.colloquy.model.Metadata;
import org.colloquy.model.Turn;

/** The texts of running heads, which follow who speaks and what is asked. */
final class PdfHeadTexts implements Section.Visitor<Boolean> {
  /** No line of any page holds so many characters. */
  private static final int LONGEST = 500;

  private final PdfJob job;
  private final Edition edition;
  private final int words;

  /** By block: the question that it belongs to. */
  private final Map<String, ContentsEntry> questions = new HashMap<>();

  /** By turn: the name of who speaks. */
  private final Map<String, String> speakers = new HashMap<>();

  PdfHeadTexts(PdfJob job) {
    this.job = job;
    edition = job.edition();
    words = job.design().runningHead().words();
    edition.sections().forEach(section -> section.accept(this));
    for (Block block : edition.interview().blocks()) {
      if (block instanceof Turn turn) {
        speakers.put(block.id(), edition.label(turn).name());
      }
    }
  }

  @Override
  public Boolean visit(Section.Exchange exchange) {
    exchange.blocks().forEach(block -> questions.put(block.id(), exchange.entry()));
    return true;
  }

  @Override
  public Boolean visit(Section.Passage passage) {
    return true;
  }

  String of(Tokens.HeadText kind, PageView page) {
    return switch (kind) {
      case NONE -> "";
      case TITLE -> edition.fileTitle();
      case QUESTION -> question(page);
      case INTERVIEWEE -> edition.hasRoles() ? named() : onPage(page);
      case SPEAKERS -> onPage(page);
      case PUBLICATION ->
          edition.metadata().publication().map(Metadata.Publication::title).orElse("");
      case PAGE -> Integer.toString(page.number());
      case PAGE_OF_PAGES -> page.number() + " / " + page.count();
    };
  }

  private Stream<String> blocks(LineView line) {
    return line.marks().stream().sorted().map(mark -> job.marks().place(mark).block());
  }

  /** The question that the first line of a page belongs to, or the title where it has none. */
  private String question(PageView page) {
    Optional<ContentsEntry> entry =
        page.lines().stream()
            .filter(line -> !line.marks().isEmpty())
            .limit(1)
            .flatMap(this::blocks)
            .filter(questions::containsKey)
            .findFirst()
            .map(questions::get);
    return entry.map(e -> edition.shorten(e.full(), words)).orElse(edition.fileTitle());
  }

  private String named() {
    String names = edition.interviewees();
    return names.isEmpty() ? edition.fileTitle() : names;
  }

  private String onPage(PageView page) {
    Set<String> names = new LinkedHashSet<>();
    for (LineView line : page.lines()) {
      blocks(line)
          .map(block -> speakers.getOrDefault(block, ""))
          .filter(name -> !name.isEmpty())
          .forEach(names::add);
    }
    return names.isEmpty() ? named() : String.join(", ", names);
  }

  /** A text that fits in so many points, cut at a space, with "…" where something is left out. */
  String fitting(String text, TextStyle style, double room) {
    int end = Math.min(text.length(), LONGEST);
    if (end == text.length() && job.width(text, style) <= room) {
      return text;
    }
    while (end > 0 && job.width(text.substring(0, end) + "…", style) > room) {
      int space = text.lastIndexOf(' ', end - 1);
      end = space > 0 ? space : end - 1;
    }
    return text.substring(0, end) + "…";
  }
}
