package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.colloquy.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Names as the terms, fields and headings of AsciiDoc, Org and reStructuredText, in sources that
 * are read as plain text: {@code Ana:: Deep?}, {@code - Ana :: Deep?}, {@code :Ana: Deep?}, {@code
 * ** Ana}, {@code [quote, Ana]}. Where the same few come again and again, they are labels.
 */
final class TermLabels {
  private static final int LONGEST = 40;
  private static final int WORDS = 5;
  private static final int FEWEST = 3;
  private static final String QANDA = "[qanda]";
  private static final String FENCE = "____";

  private TermLabels() {}

  /** Where a name stands, and what of its line is about it. */
  private record Term(Form form, int start, int end, String name) {}

  private static final Form[] NONE = {};

  private enum Form {
    TERM,
    FIELD,
    QUOTE,
    HEADING
  }

  /** A source with such names before colons, so that all else stays in its place. */
  static SourceText of(SourceText source, int from) {
    String text = source.text();
    List<Term> terms = new ArrayList<>();
    for (SourceText.Row row : source.rows(from)) {
      int start = row.start();
      while (start < row.end() && text.charAt(start) == ' ') {
        start++;
      }
      int end = Math.min(row.end(), start + 2 * LONGEST);
      String line = text.substring(start, end).stripTrailing();
      for (Form form : mayBegin(line) ? Form.values() : NONE) {
        Term term = term(form, line, start);
        if (term != null) {
          terms.add(term);
          break;
        }
      }
    }
    Rewriting out = new Rewriting(source);
    for (Form form : Form.values()) {
      List<Term> own = terms.stream().filter(t -> t.form == form).toList();
      own = form == Form.HEADING ? again(own) : own;
      if (Recurrence.of(own.stream().map(Term::name).toList())) {
        for (Term term : own) {
          out.put(term.start, term.end, term.name + ":");
          fence(text, term, out);
        }
      }
    }
    questions(source, from, out);
    return out.made();
  }

  /** Sets questions bold that are the terms of AsciiDoc's lists: {@code Is it deep?::} */
  private static void questions(SourceText source, int from, Rewriting out) {
    String text = source.text();
    if (text.indexOf("::", from) < 0) {
      return;
    }
    List<SourceText.Row> asked = new ArrayList<>();
    List<SourceText.Row> lists = new ArrayList<>();
    for (SourceText.Row row : source.rows(from)) {
      int end = row.start() + text.substring(row.start(), row.end()).stripTrailing().length();
      boolean term = end > row.start() + 3 && text.startsWith("::", end - 2);
      if (term && QuestionMarks.isMark(text.charAt(end - 3)) && text.charAt(end - 4) != ' ') {
        asked.add(new SourceText.Row(row.start(), end));
      } else if (text.startsWith(QANDA, row.start())) {
        lists.add(row);
      }
    }
    if (asked.size() < FEWEST) {
      return;
    }
    asked.forEach(
        q ->
            out.put(
                q.start(), q.end(), "*" + text.substring(q.start(), q.end() - 2).strip() + "*"));
    lists.forEach(l -> out.blank(l.start(), l.end()));
  }

  /** Takes the lines of underscores off that open and close the block below such a name. */
  private static void fence(String text, Term term, Rewriting out) {
    int open = text.indexOf('\n', term.end) + 1;
    if (term.form != Form.QUOTE || open == 0 || !text.startsWith(FENCE, open)) {
      return;
    }
    out.blank(open, open + FENCE.length());
    int close = text.indexOf("\n" + FENCE, open);
    int next = text.indexOf("\n[quote,", open);
    if (close > 0 && (next < 0 || close < next)) {
      out.blank(close + 1, close + 1 + FENCE.length());
    }
  }

  private static boolean mayBegin(String line) {
    return !line.isEmpty() && ":[*=".indexOf(line.charAt(0)) >= 0 || line.contains("::");
  }

  /** A heading that ends with a colon is known for a label as it stands. */
  private static @Nullable Term term(Form form, String line, int start) {
    int close;
    String name;
    if (form == Form.TERM) {
      int colons = line.indexOf("::");
      boolean ends = colons > 0 && (colons + 2 == line.length() || line.charAt(colons + 2) == ' ');
      String term = ends ? line.substring(0, colons).strip() : "";
      name = bare(term.startsWith("- ") ? term.substring(2).strip() : term);
      close = colons + 2;
    } else if (form == Form.FIELD) {
      close = line.startsWith(":") ? line.indexOf(": ", 1) + 1 : 0;
      name = close > 1 ? line.substring(1, close - 1) : "";
    } else if (form == Form.QUOTE) {
      close = line.startsWith("[quote,") ? line.indexOf(']') + 1 : 0;
      name = close > 0 ? line.substring(line.indexOf(',') + 1, close - 1).split(",", 2)[0] : "";
      name = name.replace('"', ' ').strip();
    } else {
      int marks = 0;
      while (marks < line.length() && line.charAt(marks) == line.charAt(0)) {
        marks++;
      }
      boolean heading =
          marks > 0 && "*=".indexOf(line.charAt(0)) >= 0 && line.startsWith(" ", marks);
      name = heading ? line.substring(marks).strip() : "";
      name = name.endsWith("：") ? "" : name;
      close = line.length();
    }
    boolean fits = isName(name) && close >= name.length() + 1;
    return fits ? new Term(form, start, start + close, name) : null;
  }

  /** A term without the stars that set it bold. */
  private static String bare(String term) {
    boolean bold = term.length() > 2 && term.startsWith("*") && term.endsWith("*");
    int marks =
        bold ? (term.startsWith("**") && term.endsWith("**") && term.length() > 4 ? 2 : 1) : 0;
    return term.substring(marks, term.length() - marks);
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && Character.isLetter(name.codePointAt(0))
        && !Character.isLowerCase(name.codePointAt(0))
        && name.split(" +").length <= WORDS
        && name.chars().noneMatch(c -> ":*=,;?!\"[]{}|<>/".indexOf(c) >= 0);
  }

  /** The headings that stand there more than once: one alone is about something. */
  private static List<Term> again(List<Term> headings) {
    Map<String, Long> counts =
        headings.stream().collect(Collectors.groupingBy(Term::name, Collectors.counting()));
    return headings.stream().filter(h -> counts.getOrDefault(h.name, 0L) > 1).toList();
  }
}
