package org.colloquy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.DiagnosticPrinter;
import org.colloquy.diagnostic.Evidence;
import org.colloquy.model.Interview;
import org.colloquy.model.Span;
import org.colloquy.model.Speaker;
import org.colloquy.model.Words;
import org.colloquy.reader.Reading;
import org.colloquy.reader.Source;

/** The account of a reading for people. */
final class InspectText {
  private static final int LABEL = 11;
  private static final int VALUE = 35;

  /** Formats in which a place is a paragraph's number. */
  private static final Set<String> PARAGRAPHS = Set.of("docx", "rtf");

  private final Source source;
  private final Reading reading;
  private final Interview interview;
  private final SourceLines lines;
  private final int width;
  private final Ink ink;
  private final StringBuilder out = new StringBuilder();

  InspectText(Source source, Reading reading, Surroundings surroundings) {
    this.source = source;
    this.reading = reading;
    width = surroundings.width();
    ink = new Ink(surroundings.accountColour());
    interview = reading.interview();
    lines = SourceLines.of(source, reading);
  }

  /** With a line for each block. */
  String withBlocks() {
    head();
    new InspectBlocks(reading, width, ink).rows().forEach(this::line);
    return rest();
  }

  /**
   * With every line of the file, and what it belongs to; or every paragraph, if it has no lines.
   */
  String withLines() {
    head();
    if (!lines.known()) {
      line(
          "by paragraphs, since "
              + reading.format()
              + " is no text in lines; turns: takes these numbers");
    }
    List<String> rows =
        lines.known()
            ? new InspectLines(lines, reading, ink).rows(width)
            : new InspectParagraphs(reading, ink).rows(width);
    rows.forEach(this::line);
    return rest();
  }

  private String rest() {
    out.append('\n');
    List<String> rejected = new InspectRejected(reading, width, ink).rows();
    rejected.forEach(this::line);
    if (!rejected.isEmpty()) {
      out.append('\n');
    }
    repair();
    return out.toString().stripTrailing();
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  private void head() {
    StringBuilder first = new StringBuilder(ink.head(DiagnosticPrinter.visible(source.name())));
    first.append("   ").append(Texts.count(Words.count(interview), "word"));
    first.append(", read as ").append(reading.format());
    for (Evidence e : reading.evidence()) {
      if (e.subject().equals("encoding")) {
        first.append(", ").append(e.decision());
      }
    }
    String tag = interview.metadata().language().orElse(null);
    if (tag != null) {
      first.append(", ").append(Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH));
    }
    line(first.toString());
    for (Map.Entry<String, List<Evidence>> e : Subjects.inDoubt(reading.evidence()).entrySet()) {
      doubt(e.getKey(), e.getValue());
    }
    for (Evidence e : Subjects.inOrder(reading.evidence())) {
      evidence(e);
    }
    out.append('\n');
  }

  /** One line for a matter, however many people it is about. */
  private void doubt(String subject, List<Evidence> all) {
    Evidence e = all.get(0);
    String what =
        all.size() == 1
            ? Texts.cut(shown(e.decision()), VALUE)
                + ", "
                + Subjects.confidence(e)
                + ": "
                + shown(e.why())
            : "of "
                + Texts.names(all.stream().map(d -> before(d.decision())).toList())
                + ", "
                + Subjects.confidence(e);
    line(
        ink.doubt(Texts.pad("in doubt", LABEL)) + subject + " " + what + "; " + Subjects.remedy(e));
  }

  private static String before(String decision) {
    int colon = decision.lastIndexOf(": ");
    return colon < 0 ? decision : decision.substring(0, colon);
  }

  private void evidence(Evidence e) {
    Subjects.Shown shown = Subjects.shown(e);
    Span span = e.span();
    String where = span == null ? Subjects.confidence(e) + "  " : place(span);
    String value = shown(e.subject().equals("role") ? withLabels(e.decision()) : shown.value());
    String why = shown(shown.why());
    String label = ink.head(Texts.pad(shown.label(), LABEL - 1) + " ");
    boolean brief = DiagnosticPrinter.columns(value) < VALUE;
    String head = label + (brief ? Texts.pad(value, VALUE) : value + "  ");
    String row = head + Texts.pad(where, 8) + "  " + why;
    int used = LABEL + Math.max(VALUE, DiagnosticPrinter.columns(value) + 2) + 10;
    if (used + DiagnosticPrinter.columns(why) <= width) {
      line(row);
    } else if (brief || used - 2 <= width) {
      line(head + where);
      Texts.wrapped(why, width - LABEL).forEach(w -> line(" ".repeat(LABEL) + w));
    } else {
      line(label + value);
      Texts.wrapped(where.strip() + "  " + why, width - LABEL)
          .forEach(w -> line(" ".repeat(LABEL) + w));
    }
  }

  private String place(Span span) {
    int last = lines.lastLine(span);
    String word = PARAGRAPHS.contains(reading.format()) ? "par. " : "line ";
    return last > span.line() ? "lines " + span.line() + "-" + last : word + span.line();
  }

  /** {@code Berta Olsen (A): interviewee}. */
  private String withLabels(String decision) {
    int colon = decision.lastIndexOf(": ");
    String name = colon < 0 ? "" : decision.substring(0, colon);
    List<String> others = new ArrayList<>();
    for (Speaker speaker : interview.speakers()) {
      if (speaker.name().equals(name)) {
        speaker.labels().stream().filter(l -> !l.equals(name)).forEach(others::add);
      }
    }
    return others.isEmpty()
        ? decision
        : name + " (" + Texts.names(others) + ")" + decision.substring(colon);
  }

  private void repair() {
    Sidecar sidecar = Sidecar.of(source).orElse(null);
    if (sidecar == null) {
      return;
    }
    String label = ink.head(Texts.pad("repair", LABEL));
    if (sidecar.exists()) {
      line(label + "edit " + sidecar.name());
      return;
    }
    String command = "colloquy inspect --fix " + Shell.quoted(source.name());
    String what = "writes " + sidecar.name() + " to edit";
    int columns = LABEL + DiagnosticPrinter.columns(command) + 3 + DiagnosticPrinter.columns(what);
    line(label + command + (columns <= width ? "   " + what : ""));
    if (columns > width) {
      line(" ".repeat(LABEL) + what);
    }
  }

  static String shown(String text) {
    return DiagnosticPrinter.visible(text.replace('\n', ' '));
  }
}
