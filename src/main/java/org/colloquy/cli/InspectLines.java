package org.colloquy.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Block;
import org.colloquy.model.Content;
import org.colloquy.model.Interview;
import org.colloquy.model.Span;
import org.colloquy.reader.Reading;

/** Every line of a source, with what begins there or goes on. */
final class InspectLines {
  private static final int TEXT = 10;

  /** Formats in which whatever stands between two beginnings belongs to the first. */
  private static final Set<String> ALL_TEXT = Set.of("text", "markdown");

  private final SourceLines lines;
  private final Reading reading;
  private final Ink ink;

  InspectLines(SourceLines lines, Reading reading, Ink ink) {
    this.lines = lines;
    this.reading = reading;
    this.ink = ink;
  }

  /** What a stretch of the source is. */
  private record Owner(Span span, String mark, String name) {}

  List<String> rows(int width) {
    List<Owner> owners = owners();
    int frontMatter = frontMatter(owners);
    List<String> shown = new ArrayList<>();
    int next = 0;
    Owner current = null;
    for (SourceLines.Row row : lines.rows()) {
      boolean begins = false;
      while (next < owners.size() && owners.get(next).span().start() <= row.end()) {
        Owner owner = owners.get(next++);
        current = begins && current != null ? joined(current, owner) : owner;
        begins = true;
      }
      boolean in = current != null && row.start() < current.span().end() && !row.text().isBlank();
      String mark = begins && current != null ? current.mark() : " ";
      String name = in && current != null ? current.name() : "";
      name = row.number() <= frontMatter ? "front matter" : name;
      String start = InspectRow.start(row.number(), mark, name);
      String text = DiagnosticPrinter.visible(cut(row.text(), width));
      text = Texts.cut(text, Math.max(TEXT, width - InspectRow.START));
      start = text.isEmpty() ? start.stripTrailing() : start;
      shown.add((begins ? ink.row(mark, start) : ink.faint(start)) + text);
    }
    return shown;
  }

  /** No more of a line than could be shown. */
  private static String cut(String text, int width) {
    return text.length() <= 2 * width ? text : text.substring(0, 2 * width);
  }

  private static Owner joined(Owner first, Owner second) {
    boolean later = second.span().end() > first.span().end();
    String name = Texts.cut(first.name() + " " + second.name(), InspectRow.NAME - 1);
    return new Owner(later ? second.span() : first.span(), second.mark(), name);
  }

  /** What begins where, in the order of the source. */
  private List<Owner> owners() {
    List<Owner> owners = new ArrayList<>();
    for (Evidence e : Subjects.titles(reading.evidence())) {
      Span span = e.span();
      if (span != null) {
        owners.add(new Owner(span, " ", e.subject()));
      }
    }
    Interview interview = reading.interview();
    for (Block block : interview.blocks()) {
      Span span = block.origin().span().orElse(null);
      if (span != null && span.part() == null) {
        BlockView view = BlockView.of(block, interview);
        owners.add(new Owner(whole(span, view), view.mark(), view.name()));
      }
    }
    owners.sort(Comparator.comparingInt(o -> o.span().start()));
    return owners;
  }

  /** Where a block ends; in a format with lines that are no text, its last content tells. */
  private Span whole(Span span, BlockView view) {
    int end = span.end();
    if (ALL_TEXT.contains(reading.format())) {
      end = Integer.MAX_VALUE;
    }
    for (Content content : view.content()) {
      end = Math.max(end, content.origin().span().map(Span::end).orElse(0));
    }
    return new Span(span.start(), end, span.line(), span.column());
  }

  /** The number of the last line of a front matter, or 0. */
  private int frontMatter(List<Owner> owners) {
    List<SourceLines.Row> rows = lines.rows();
    boolean html = reading.format().equals("html");
    if (html || rows.isEmpty() || !rows.get(0).text().strip().equals("---")) {
      return 0;
    }
    int before = owners.isEmpty() ? Integer.MAX_VALUE : owners.get(0).span().start();
    for (SourceLines.Row row : rows.subList(1, rows.size())) {
      String text = row.text().strip();
      if (row.start() >= before) {
        return 0;
      }
      if (text.equals("---") || text.equals("...")) {
        return row.number();
      }
    }
    return 0;
  }
}
