package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Block;
import org.colloquy.model.Interview;
import org.colloquy.model.PlainText;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;

/** The account of a reading for people. */
final class InspectText {
  private static final int LABEL = 11;
  private static final int VALUE = 35;
  private static final int LINE = 4;
  private static final int NAME = 14;
  private static final int PERSON = 20;

  private final Source source;
  private final Reading reading;
  private final Interview interview;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  InspectText(Source source, Reading reading, int width) {
    this.source = source;
    this.reading = reading;
    this.width = width;
    interview = reading.interview();
  }

  /** With a line for each block. */
  String withBlocks() {
    head();
    blocks();
    rejected();
    repair();
    return out.toString().stripTrailing();
  }

  /** With every line of the file, and the block it belongs to. */
  String withLines() {
    head();
    for (String line : new InspectLines(source, reading).lines(width)) {
      line(line);
    }
    out.append('\n');
    rejected();
    repair();
    return out.toString().stripTrailing();
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  private void head() {
    StringBuilder first = new StringBuilder(DiagnosticPrinter.visible(source.name()));
    first.append("   ").append(Texts.count(Words.count(interview), "word"));
    for (Evidence e : reading.evidence()) {
      if (e.subject().equals("encoding")) {
        first.append(", ").append(e.decision());
      }
    }
    interview
        .metadata()
        .language()
        .ifPresent(
            tag ->
                first
                    .append(", ")
                    .append(Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH)));
    line(first.toString());
    for (Evidence e : Subjects.inDoubt(reading.evidence())) {
      line(
          Texts.pad("in doubt", LABEL)
              + e.subject()
              + " "
              + Texts.cut(shown(e.decision()), VALUE)
              + ", "
              + Subjects.confidence(e)
              + ": "
              + shown(e.why())
              + "; "
              + Subjects.remedy(e));
    }
    for (Evidence e : Subjects.inOrder(reading.evidence())) {
      evidence(e);
    }
    out.append('\n');
  }

  private void evidence(Evidence e) {
    Subjects.Shown shown = Subjects.shown(e);
    Span span = e.span();
    String where = span == null ? Subjects.confidence(e) + "  " : "line " + span.line();
    String value = shown(shown.value());
    String label = Texts.pad(shown.label(), LABEL);
    String why = Texts.pad(where, 8) + "  " + shown(shown.why());
    if (DiagnosticPrinter.columns(value) < VALUE) {
      line(label + Texts.pad(value, VALUE) + why);
    } else {
      line(label + value);
      line(" ".repeat(LABEL + VALUE) + why);
    }
  }

  /** The blocks, with title and subtitle where they stand. */
  private void blocks() {
    int person = 0;
    List<BlockView> views = new ArrayList<>();
    for (Block block : interview.blocks()) {
      BlockView view = BlockView.of(block, interview);
      views.add(view);
      person = Math.max(person, DiagnosticPrinter.columns(view.person()));
    }
    person = Math.min(PERSON, person);
    List<Evidence> titles = Subjects.titles(reading.evidence());
    for (int i = 0; i < views.size(); i++) {
      Block block = interview.blocks().get(i);
      int line = block.origin().span().map(Span::line).orElse(0);
      while (!titles.isEmpty() && line(titles.get(0)) < line) {
        title(titles.remove(0));
      }
      block(views.get(i), line, PlainText.of(block), person);
    }
    while (!titles.isEmpty()) {
      title(titles.remove(0));
    }
    out.append('\n');
  }

  private static int line(Evidence e) {
    Span span = e.span();
    return span == null ? 0 : span.line();
  }

  private void title(Evidence e) {
    int room = width - LINE - 6 - NAME;
    line(start(line(e), " ", e.subject()) + Texts.cut(shown(e.decision()), room));
  }

  private void block(BlockView view, int line, String text, int person) {
    String more = view.paragraphs() > 1 ? "  (" + view.paragraphs() + " paragraphs)" : "";
    int room = width - LINE - 6 - NAME - (person == 0 ? 0 : person + 2) - more.length();
    String words = Texts.cut(String.join(" ", Words.split(shown(text))), Math.max(10, room));
    String name = Texts.cut(shown(view.person()), person);
    line(
        start(line, view.mark(), view.name())
            + Texts.pad(words + more, Math.max(10, room) + more.length() + 2)
            + name);
  }

  /** Line, mark and name of a block, in their columns. */
  static String start(int line, String mark, String name) {
    String number = line == 0 ? "" : Integer.toString(line);
    return Texts.padLeft(number, LINE) + "  " + mark + "   " + Texts.pad(name, NAME);
  }

  private void rejected() {
    boolean first = true;
    for (Evidence e : reading.evidence()) {
      Span span = e.span();
      if (!e.subject().equals(Subjects.NOT_A_LABEL) || span == null) {
        continue;
      }
      if (first) {
        line("looked like labels, and are text");
        first = false;
      }
      String why = shown(e.why());
      int room = Math.max(10, width - LINE - 6 - NAME - 2 - DiagnosticPrinter.columns(why));
      String text = Texts.cut(shown(e.decision()), room);
      line(
          start(span.line(), " ", Subjects.blockAt(interview, span))
              + Texts.pad(text, Math.min(room, 28) + 2)
              + why);
    }
    if (!first) {
      out.append('\n');
    }
  }

  private void repair() {
    Sidecar.of(source)
        .ifPresent(
            sidecar ->
                line(
                    Texts.pad("repair", LABEL)
                        + (sidecar.exists()
                            ? "edit " + sidecar.name()
                            : "colloquy inspect --fix "
                                + Shell.quoted(source.name())
                                + "   writes "
                                + sidecar.name()
                                + " to edit")));
  }

  private static String shown(String text) {
    return DiagnosticPrinter.visible(text.replace('\n', ' '));
  }
}
