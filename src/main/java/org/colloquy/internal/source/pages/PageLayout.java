package org.colloquy.internal.source.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.internal.source.SourceText;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text without what belongs to its pages: numbers of lines and pages, running heads.
 * What is left out is told; where each page or line begins is marked.
 */
public final class PageLayout {
  /** As many heads are quoted. */
  private static final int QUOTED = 3;

  private final Sheet sheet;
  private final List<Row> rows;
  private final Set<Integer> left;
  private final boolean numbered;

  private PageLayout(Sheet sheet, List<Row> rows, Set<Integer> left, boolean numbered) {
    this.sheet = sheet;
    this.rows = rows;
    this.left = left;
    this.numbered = numbered;
  }

  /** The lines of a text from an offset on. */
  public static PageLayout of(SourceText source, int from) {
    Sheet sheet = new Sheet(source, from);
    LineNumbers numbers = LineNumbers.of(sheet);
    if (numbers != null) {
      NumberedPages pages = new NumberedPages(sheet, numbers);
      return new PageLayout(sheet, pages.rows(), pages.left(), true);
    }
    RunningHeads heads = new RunningHeads(sheet);
    return new PageLayout(sheet, rows(sheet, heads), heads.left(), false);
  }

  private static List<Row> rows(Sheet sheet, RunningHeads heads) {
    List<Row> rows = new ArrayList<>();
    boolean gap = true;
    boolean head = false;
    int before = -1;
    for (int line = 0; line < sheet.size(); line++) {
      Sheet.Place place = sheet.place(line);
      if (heads.left().contains(line)) {
        head = true;
      } else if (place.isBlank()) {
        gap = true;
      } else {
        boolean goesOn = head && before >= 0 && !sheet.endsSentence(before);
        Row.Before hang =
            goesOn ? Row.Before.WRAP : gap || head ? Row.Before.GAP : Row.Before.LINE_END;
        Span span = sheet.source().span(place.from(), place.to());
        rows.add(new Row(span, hang, mark(heads.begins().get(line), span)));
        before = line;
        gap = false;
        head = false;
      }
      gap |= place.breaks();
    }
    return rows;
  }

  private static Inline.@Nullable PageMark mark(@Nullable Integer page, Span place) {
    return page == null ? null : new Inline.PageMark("", page, null, Origin.at(place));
  }

  public List<Row> rows() {
    return rows;
  }

  /** Whether the lines have numbers. */
  public boolean isNumbered() {
    return numbered;
  }

  /** What was left out. */
  public List<Diagnostic> problems() {
    if (left.isEmpty() && !numbered) {
      return List.of();
    }
    Set<String> heads = new HashSet<>();
    List<String> quoted = new ArrayList<>();
    TreeSet<Integer> ordered = new TreeSet<>(left);
    for (int line : ordered) {
      if (heads.add(sheet.text(line).replaceAll("[0-9]+", "#")) && quoted.size() < QUOTED) {
        quoted.add("\"" + sheet.text(line).replaceAll("\\s+", " ") + "\"");
      }
    }
    String lines = left.size() + (left.size() == 1 ? " line" : " lines") + " of heads and feet";
    String what = left.isEmpty() ? "" : lines + " of pages, " + String.join(", ", quoted);
    String both =
        (numbered ? "numbers of lines" : "") + (numbered && !what.isEmpty() ? " and " : "");
    String message = both + what + ": kept as marks of page and line, not as words";
    if (ordered.isEmpty()) {
      return List.of(sheet.source().placed(Diagnostic.of(Code.R017, message)));
    }
    Sheet.Place first = sheet.place(ordered.first());
    return List.of(
        sheet.source().problem(Code.R017, sheet.source().span(first.from(), first.to()), message));
  }
}
