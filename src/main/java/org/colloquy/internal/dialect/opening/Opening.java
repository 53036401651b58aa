package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.document.Cover;
import org.colloquy.internal.dialect.document.Declared;
import org.colloquy.internal.dialect.document.Document;
import org.colloquy.internal.dialect.line.Headings;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Setting;
import org.colloquy.internal.dialect.turn.Draft;
import org.colloquy.model.Contributor;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first turn: provenance, title, subtitle, lines about who made it, an
 * introduction. For a document without dialogue it looks at the beginning only.
 */
public final class Opening {
  private static final String AUTHOR = "aut";

  private final boolean dialogue;
  private final Declared declared;
  private final Cover cover;
  private final FrontParagraphs front;
  private final TitleSearch search;
  private final List<Said> said;
  private List<Draft> before = List.of();
  private List<Draft> after = List.of();

  /**
   * A title or subtitle found.
   *
   * @param line index of its first line
   */
  public record Title(String text, int line, Span span, double confidence, String why) {}

  /**
   * @param end index of the first line that is no longer opening
   * @param dialogue whether turns follow
   */
  public Opening(Document document, int end, boolean dialogue) {
    declared = document.declared();
    cover = document.cover();
    this.dialogue = dialogue;
    front = new FrontParagraphs(document.lines(), end, cover);
    said = front.said(FrontNarration.NOTES);
    search = new TitleSearch(front, declared, dialogue);
  }

  /** Finds the parts; {@code headings} must know which line is the title. */
  public void read(Headings headings) {
    int next = search.take();
    FrontNarration narration = new FrontNarration(front, headings, dialogue);
    before = narration.above(search.at());
    after = narration.from(next);
  }

  /** Index of the line that is the title, or -1. */
  public int titleLine() {
    return search.at() < 0 ? -1 : front.get(search.at()).from();
  }

  /** Provenance before the title. */
  public List<Draft> beforeTitle() {
    return before;
  }

  public List<Draft> afterTitle() {
    return after;
  }

  public @Nullable Title title() {
    return search.title();
  }

  public @Nullable Title subtitle() {
    return search.subtitle();
  }

  /** What title and subtitle say of the people below. */
  public Hints hints() {
    StringBuilder titles = new StringBuilder();
    declared.metadata().title().ifPresent(t -> titles.append(t).append('\n'));
    declared.metadata().subtitle().ifPresent(t -> titles.append(t).append('\n'));
    Title title = title();
    Title subtitle = subtitle();
    titles.append(title == null ? "" : title.text()).append('\n');
    titles.append(subtitle == null ? "" : subtitle.text());
    cover.of(Cover.TITLE).forEach(f -> titles.append('\n').append(f.value()));
    return Hints.of(titles.toString(), declared.speakers(), Gathering.is(front.all()));
  }

  /** The fields of the head. */
  public Cover cover() {
    return cover;
  }

  /** The first paragraphs, title and subtitle included, each with its place, in order. */
  public List<Said> said() {
    return said;
  }

  /** The text of titles, description and first paragraphs. */
  public String text() {
    List<String> texts = new ArrayList<>();
    declared.metadata().title().ifPresent(texts::add);
    declared.metadata().subtitle().ifPresent(texts::add);
    declared.metadata().description().ifPresent(texts::add);
    declared.metadata().contributors().stream()
        .filter(c -> c.role().equals("aut"))
        .forEach(c -> texts.add(c.name()));
    said().forEach(s -> texts.add(s.typed()));
    return String.join("\n", texts);
  }

  /** The title that was declared, where none was found; null if there is none either. */
  @Nullable String declaredTitle() {
    return title() == null ? declared.metadata().title().orElse(null) : null;
  }

  /** The only author who was declared, or null. */
  @Nullable String author() {
    List<Contributor> authors = declared.metadata().contributors(AUTHOR);
    return authors.size() == 1 ? authors.get(0).name() : null;
  }

  /** Whether somebody else than the author is declared to be interviewed, and nobody to ask. */
  boolean lacksInterviewer() {
    List<Contributor> answer = declared.metadata().contributors("ive");
    return !answer.isEmpty()
        && declared.metadata().contributors("ivr").isEmpty()
        && answer.stream().noneMatch(c -> c.name().equals(author()));
  }

  /** A paragraph's text, and its lines. */
  public record Said(String text, List<Line> lines) {
    public Span span() {
      return lines.get(0).span();
    }

    /** Whether it stands above what follows: as a heading, or slanted from end to end. */
    boolean isHead() {
      return lines.stream().allMatch(l -> l.kind() == Line.Kind.HEADING || isSlanted(l));
    }

    private static boolean isSlanted(Line line) {
      return line.isText() && Setting.of(line.inlines()).isItalic();
    }

    /** The text with the ends of those lines that the next word would have fitted into. */
    String typed() {
      int longest = lines.stream().mapToInt(l -> l.text().strip().length()).max().orElse(0);
      StringBuilder typed = new StringBuilder();
      String before = "";
      for (Line line : lines) {
        String next = line.text().strip();
        boolean room = before.length() + 1 + TitleLook.firstWord(next) <= longest;
        typed.append(before.isEmpty() ? "" : room ? "\n" : " ").append(next);
        before = next;
      }
      return typed.toString();
    }
  }
}
