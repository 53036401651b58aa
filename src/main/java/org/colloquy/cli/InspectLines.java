package org.colloquy.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.Span;
import org.colloquy.reader.ReadOptions;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;

/** Every line of a source, with what it belongs to. */
final class InspectLines {
  private static final int START = 24;

  private final Source source;
  private final Reading reading;

  InspectLines(Source source, Reading reading) {
    this.source = source;
    this.reading = reading;
  }

  private record Owner(String mark, String name) {}

  List<String> lines(int width) {
    NavigableMap<Integer, Owner> owners = owners();
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String line : text().split("\r\n|\r|\n", -1)) {
      number++;
      Owner starting = owners.get(number);
      String mark = starting == null ? " " : starting.mark();
      String name = starting == null || line.isBlank() ? "" : starting.name();
      String start = InspectText.start(number, mark, name);
      lines.add(start + Texts.cut(DiagnosticPrinter.visible(line), Math.max(10, width - START)));
    }
    return lines;
  }

  /** What begins in which line. */
  private NavigableMap<Integer, Owner> owners() {
    NavigableMap<Integer, Owner> owners = new TreeMap<>();
    for (Evidence e : Subjects.titles(reading.evidence())) {
      Span span = e.span();
      if (span != null) {
        owners.put(span.line(), new Owner(" ", e.subject()));
      }
    }
    Interview interview = reading.interview();
    for (Block block : interview.blocks()) {
      Span span = block.origin().span().orElse(null);
      if (span != null && span.part() == null) {
        BlockView view = BlockView.of(block, interview);
        owners.put(span.line(), new Owner(view.mark(), view.name()));
      }
    }
    return owners;
  }

  private String text() {
    Charset charset = StandardCharsets.UTF_8;
    for (Evidence e : reading.evidence()) {
      if (e.subject().equals("encoding")) {
        charset = Charset.forName(e.decision());
      }
    }
    String text = new String(source.bytes(ReadOptions.DEFAULT.limits().inputBytes()), charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
