package org.colloquy.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.Interview;
import org.colloquy.model.Span;
import org.colloquy.reader.Reading;

/** What looked like labels and is text, and why. */
final class InspectRejected {
  private static final int TEXT = 28;

  private final Reading reading;
  private final int width;
  private final Ink ink;

  InspectRejected(Reading reading, int width, Ink ink) {
    this.reading = reading;
    this.width = width;
    this.ink = ink;
  }

  List<String> rows() {
    NavigableMap<Integer, String> names = new TreeMap<>();
    Set<Integer> headings = headings(names);
    List<String> rows = new ArrayList<>();
    for (Evidence e : reading.evidence()) {
      Span span = e.span();
      boolean rejected = e.subject().equals(Subjects.NOT_A_LABEL);
      if (rejected && span != null && !headings.contains(span.start())) {
        if (rows.isEmpty()) {
          rows.add(ink.head("looked like labels, and are text"));
        }
        var block = names.floorEntry(span.start());
        row(InspectRow.start(span.line(), " ", block == null ? "" : block.getValue()), e, rows);
      }
    }
    return rows;
  }

  private void row(String start, Evidence e, List<String> rows) {
    String why = InspectText.shown(e.why());
    String text = InspectText.shown(e.decision());
    int columns = Math.max(TEXT, DiagnosticPrinter.columns(text)) + 2;
    if (InspectRow.START + columns + DiagnosticPrinter.columns(why) <= width) {
      rows.add(start + Texts.pad(text, columns) + ink.faint(why));
    } else {
      rows.add(start + Texts.cut(text, Math.max(10, width - InspectRow.START)));
      for (String part : Texts.wrapped(why, width - InspectRow.START)) {
        rows.add(" ".repeat(InspectRow.START) + ink.faint(part));
      }
    }
  }

  /** Offsets at which headings and titles begin: nobody takes those for labels. */
  private Set<Integer> headings(NavigableMap<Integer, String> names) {
    Set<Integer> headings = new HashSet<>();
    Interview interview = reading.interview();
    for (Block block : interview.blocks()) {
      Span span = block.origin().span().orElse(null);
      if (span != null) {
        names.put(span.start(), BlockView.of(block, interview).name());
        if (block instanceof Heading) {
          headings.add(span.start());
        }
      }
    }
    for (Evidence e : Subjects.titles(reading.evidence())) {
      Span span = e.span();
      if (span != null) {
        names.put(span.start(), e.subject());
        headings.add(span.start());
      }
    }
    return headings;
  }
}
