package org.colloquy.internal.dialect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.Inline;
import org.colloquy.model.Inline.Text;
import org.colloquy.model.Origin;
import org.colloquy.model.Span;

/** Joins neighbouring texts, and lines. */
public final class Texts {
  private Texts() {}

  /** The inlines with each run of neighbouring texts as one; its place covers theirs. */
  public static List<Inline> merged(List<Inline> inlines) {
    List<Inline> merged = new ArrayList<>(inlines.size());
    List<Text> run = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Text text) {
        run.add(text);
      } else {
        flush(run, merged);
        merged.add(inline);
      }
    }
    flush(run, merged);
    return merged;
  }

  /** What lines say, with a blank between one and the next. */
  public static String joined(List<Line> lines) {
    return lines.stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
  }

  private static void flush(List<Text> run, List<Inline> out) {
    if (run.size() == 1) {
      out.add(run.get(0));
    } else if (!run.isEmpty()) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (Text part : run) {
        text.append(part.text());
        part.origin().span().ifPresent(spans::add);
      }
      out.add(new Text(text.toString(), Origin.at(spans.isEmpty() ? null : Spans.cover(spans))));
    }
    run.clear();
  }
}
