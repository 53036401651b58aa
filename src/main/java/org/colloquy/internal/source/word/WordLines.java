package org.colloquy.internal.source.word;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.line.Line.Start;
import org.colloquy.internal.source.word.Style.Kind;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/** Cuts a document's blocks into the detector's lines. */
final class WordLines implements WordBlock.Visitor<Boolean> {
  /** Ends the name of a style of an edition's further paragraphs. */
  private static final String CONTINUED = " Continued";

  private final Beginnings beginnings;
  private final Problems problems;
  private final List<Line> lines = new ArrayList<>();
  private @Nullable String voice;
  private @Nullable Duration time;

  /** Whether the number of a paragraph is part of what it says. */
  private boolean number;

  private WordLines(Beginnings beginnings, Problems problems) {
    this.beginnings = beginnings;
    this.problems = problems;
  }

  static List<Line> of(List<WordBlock> blocks, Beginnings beginnings, Problems problems) {
    WordLines lines = new WordLines(beginnings, problems);
    lines.all(blocks);
    return lines.lines;
  }

  private void all(List<WordBlock> blocks) {
    Groups groups = new Groups(blocks, beginnings);
    for (int i = 0; i < blocks.size(); ) {
      Groups.Group group = groups.at(i);
      boolean counted = group.what() == Groups.What.COUNTED;
      if (counted || group.what() == Groups.What.SINGLE) {
        number = counted;
        blocks.get(i).accept(this);
        number = false;
      } else {
        Span span = WordContents.origin(blocks.subList(i, group.to())).span().orElseThrow();
        WordContents.of(group, blocks, beginnings).forEach(c -> content(c, span));
        // what hangs on the paragraphs of a quotation or a list is in their contents
      }
      i = group.to();
    }
  }

  private void content(Content content, Span span) {
    add(Line.content(content, span));
  }

  private void add(Line line) {
    Line timed = time == null ? line : line.at(time);
    lines.add(voice == null ? timed : timed.saidBy(voice));
    time = null;
  }

  @Override
  public Boolean visit(WordParagraph paragraph) {
    Kind kind = paragraph.style().kind();
    if (kind == Kind.CONTENTS || kind == Kind.GENERATED) {
      boolean told = kind == Kind.CONTENTS && !paragraph.isBlank();
      if (told) {
        problems.tell(
            Code.R064, "a table of contents is left out, as editions have their own", paragraph);
      }
      return told;
    }
    if (paragraph.isBlank()) {
      if (paragraph.isRule()) {
        add(Line.rule(paragraph.span()));
      }
    } else if (kind == Kind.TITLE || paragraph.level() > 0) {
      int level = kind == Kind.TITLE ? 1 : paragraph.level();
      List<Inline> inlines = InlineTree.of(paragraph, paragraph.runs(), true);
      add(Line.heading(level, inlines, paragraph.span()));
    } else if (!isCaption(paragraph)) {
      text(paragraph);
    }
    WordContents.figures(paragraph).forEach(f -> content(f, paragraph.span()));
    all(paragraph.boxes());
    return true;
  }

  /** Gives the picture or table above a caption its caption. */
  private boolean isCaption(WordParagraph paragraph) {
    Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    boolean figure =
        paragraph.style().kind() == Kind.CAPTION
            && last != null
            && last.content() instanceof Content.Figure f
            && f.caption().isEmpty();
    if (figure && last != null && last.content() instanceof Content.Figure f) {
      List<Inline> caption = InlineTree.of(paragraph, paragraph.runs(), false);
      Content captioned = new Content.Figure(f.resource(), f.alt(), caption, f.origin());
      Line line = Line.content(captioned, last.span()).saidBy(last.voice()).at(last.time());
      lines.set(lines.size() - 1, line);
    }
    return figure;
  }

  private void text(WordParagraph paragraph) {
    String outer = voice;
    boolean styled = paragraph.style().kind() == Kind.SPEECH && beginnings.stylesTell();
    if (voice == null && styled) {
      String name = paragraph.style().name();
      voice =
          name.endsWith(CONTINUED) ? name.substring(0, name.length() - CONTINUED.length()) : name;
    }
    List<Run> runs = paragraph.runs();
    Labelled labelled = Labelled.of(runs, beginnings.labelsAreMarked());
    time = labelled.time() == null ? time : labelled.time();
    if (labelled.name() != null) {
      voice = labelled.name();
    }
    broken(paragraph, marked(paragraph, labelled.rest()));
    voice = outer;
  }

  /**
   * The stretches with what a numbered style shows before them, where that has letters or counts
   * questions.
   */
  private List<Run> marked(WordParagraph paragraph, List<Run> runs) {
    Numbering.Mark mark = paragraph.mark();
    String shown = mark == null ? "" : mark.text();
    if (mark != null && shown.isEmpty() && number) {
      shown = mark.number() + ".";
    }
    if (shown.isEmpty()) {
      return runs;
    }
    List<Run> all = new ArrayList<>();
    all.add(new Run(Run.Kind.TEXT, shown + " ", Format.PLAIN, 0));
    all.addAll(runs);
    return all;
  }

  /** Adds a line for each that line breaks make; an empty one parts paragraphs. */
  private void broken(WordParagraph paragraph, List<Run> runs) {
    Start start = beginnings.typed().start(paragraph);
    int from = 0;
    for (int i = 0; i <= runs.size(); i++) {
      Run.Kind kind = i == runs.size() ? Run.Kind.LINE_BREAK : runs.get(i).kind();
      if (kind == Run.Kind.TEXT || kind == Run.Kind.NOTE) {
        continue;
      }
      List<Run> part = runs.subList(from, i);
      boolean page = kind == Run.Kind.PAGE_BREAK;
      if (says(part)) {
        Run first = part.get(0);
        Run last = part.get(part.size() - 1);
        Span span = paragraph.span(first.at(), last.at() + last.said().length());
        add(Line.text(start, InlineTree.of(paragraph, part, false), span));
        start = page ? Start.PARAGRAPH : Start.BREAK;
      } else if (i > 0) {
        start = Start.PARAGRAPH;
      }
      from = i + 1;
    }
  }

  private static boolean says(List<Run> runs) {
    return runs.stream().anyMatch(r -> r.kind() == Run.Kind.NOTE || !r.said().isBlank());
  }

  @Override
  public Boolean visit(WordTable table) {
    TableTurns.Turns turns = beginnings.tablesTell() ? TableTurns.of(table) : null;
    if (turns != null) {
      turns(turns, table);
      return true;
    }
    if (table.rows().stream().allMatch(r -> r.cells().size() < 2)) {
      table.rows().forEach(r -> r.cells().forEach(c -> all(c.blocks())));
    } else {
      content(WordContents.table(table, beginnings), TableTurns.span(table));
    }
    return false;
  }

  private void turns(TableTurns.Turns turns, WordTable table) {
    if (turns.dropped()) {
      WordParagraph first = null;
      for (WordTable.Cell cell : table.rows().get(0).cells()) {
        for (WordBlock block : cell.blocks()) {
          first = first == null && block instanceof WordParagraph p ? p : first;
        }
      }
      problems.tell(
          Code.R064,
          "the head of a table of turns, or the numbers of its rows, are left out",
          first);
    }
    String outer = voice;
    for (TableTurns.Turn turn : turns.turns()) {
      voice = turn.voice();
      time = turn.time();
      all(turn.said());
    }
    voice = outer;
    time = null;
  }
}
