package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.timed.SheetNames;
import org.jspecify.annotations.Nullable;

/**
 * Turns in the templates of wikis: {@code {{Q|Is it cold?}}} and {@code {{A|Always.}}}, {@code
 * {{Q|Ana}} Is it cold?}, {@code {{Say|Ana|Is it cold?}}}. Where several stand there, they are
 * labels.
 */
final class TurnTemplates {
  private static final int LONGEST_NAME = 60;
  private static final int FEWEST = 2;
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String QUESTION = "Q";
  private static final String ANSWER = "A";

  /**
   * A template with which a line begins.
   *
   * @param name in lower case
   * @param first where its first value begins
   * @param second where its second value begins; -1 where it has none
   * @param close where it ends
   */
  private record Template(String name, int start, int first, int second, int close) {}

  private final String text;
  private final Rewriting out;
  private final List<Template> all = new ArrayList<>();

  private TurnTemplates(SourceText source) {
    text = source.text();
    out = new Rewriting(source);
  }

  /** A source with such templates as labels. */
  static SourceText opened(SourceText source, int from) {
    if (source.text().indexOf(OPEN, from) < 0) {
      return source;
    }
    TurnTemplates templates = new TurnTemplates(source);
    templates.find(from);
    templates.name();
    return templates.out.made();
  }

  /** Finds those that stand in no other one, and end before a blank line. */
  private void find(int from) {
    int depth = 0;
    int start = from;
    boolean begins = true;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (text.startsWith(OPEN, i)) {
        start = depth == 0 ? (begins ? i : -1) : start;
        depth++;
        i++;
      } else if (depth > 0 && text.startsWith(CLOSE, i)) {
        depth--;
        Template template = depth == 0 && start >= 0 ? at(start, i) : null;
        if (template != null) {
          all.add(template);
        }
        i++;
      } else if (text.startsWith("\n\n", i)) {
        depth = 0;
      }
      begins = c == '\n' || begins && (c == ':' || c == ' ');
    }
  }

  private @Nullable Template at(int start, int close) {
    int limit = Math.min(close, start + LONGEST_NAME);
    int bar = start;
    while (bar < limit && text.charAt(bar) != '|') {
      bar++;
    }
    if (bar == limit) {
      return null;
    }
    int second = next(bar + 1, close);
    String name = text.substring(start + OPEN.length(), bar).strip().toLowerCase(Locale.ROOT);
    boolean placed = close > bar + 1 && text.charAt(bar + 1) != '\n' && name.indexOf('\n') < 0;
    return placed ? new Template(name, start, bar + 1, second, close) : null;
  }

  /** Behind the next bar that stands in no link or template; -1 for none. */
  private int next(int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (c == '|' && depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private void name() {
    List<Template> said = all.stream().filter(t -> t.second > 0).toList();
    List<Template> one = all.stream().filter(t -> t.second < 0).toList();
    if (Recurrence.of(said.stream().map(t -> value(t, t.second - 1)).toList())) {
      said.forEach(t -> write(t, value(t, t.second - 1), t.second));
    }
    if (Recurrence.of(one.stream().map(t -> value(t, t.close)).toList())) {
      one.forEach(t -> out.put(t.start, t.close + CLOSE.length(), value(t, t.close) + ":"));
      return;
    }
    List<Template> asked = one.stream().filter(t -> SheetNames.QUESTIONS.contains(t.name)).toList();
    List<Template> told = one.stream().filter(t -> SheetNames.ANSWERS.contains(t.name)).toList();
    if (asked.size() >= FEWEST && told.size() >= FEWEST) {
      asked.forEach(t -> write(t, QUESTION, t.first));
      told.forEach(t -> write(t, ANSWER, t.first));
    }
  }

  private String value(Template template, int end) {
    return text.substring(template.first, end).strip();
  }

  private void write(Template template, String label, int from) {
    out.put(template.start, from, label + ":");
    out.blank(template.close, template.close + CLOSE.length());
  }
}
