package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.diagnostic.ColloquyException;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Severity;
import org.colloquy.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What can be had of a front matter that is no YAML or TOML as a whole: each key is read for
 * itself. One that can't be is taken as it is written where a text is asked for, and else kept
 * unread.
 */
final class BrokenFrontMatter {
  /** The further field that keeps what could not be read. */
  static final String UNREAD = "front-matter";

  /** Where so much is broken, it is something else, and not worth a message a line. */
  private static final int MOST_BROKEN = 20;

  private static final int LONGEST_KEY = 60;
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "subtitle",
          "deck",
          "publisher",
          "description",
          "rights",
          "access-restriction",
          "recording");

  private final SourceText source;
  private final FrontMatter matter;
  private final List<YamlValue.Field> fields = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private final StringBuilder unread = new StringBuilder();

  /** The keys that could be read, and what is wrong with the others. */
  record Rest(YamlValue.Fields fields, List<Diagnostic> problems) {}

  private BrokenFrontMatter(SourceText source, FrontMatter matter) {
    this.source = source;
    this.matter = matter;
  }

  /**
   * The rest of a front matter.
   *
   * @throws ColloquyException M011 or M012 if one of our own keys that asks for more than a text is
   *     broken
   */
  static Rest of(SourceText source, FrontMatter matter) {
    BrokenFrontMatter broken = new BrokenFrontMatter(source, matter);
    broken.readEach();
    return new Rest(
        new YamlValue.Fields(broken.fields, source.span(matter.from(), matter.from())),
        broken.problems);
  }

  /** The fields of a stretch of a front matter. */
  static YamlValue.Fields fields(SourceText source, boolean toml, int from, int to) {
    return toml ? TomlText.fields(source, from, to) : YamlText.fields(source, from, to);
  }

  private void readEach() {
    int from = matter.from();
    while (from < matter.to()) {
      if (problems.size() == MOST_BROKEN) {
        String message = "too much of this front matter can't be read";
        keepUnread(from, matter.to(), source.problem(Code.M011, source.span(from, from), message));
        break;
      }
      int to = end(from);
      read(from, to);
      from = to;
    }
    if (!unread.isEmpty()) {
      fields.add(
          new YamlValue.Field(
              new YamlValue.Text(UNREAD, true, source.span(matter.from(), matter.from())),
              new YamlValue.Text(
                  unread.toString(), false, source.span(matter.from(), matter.to()))));
    }
  }

  /** Where the next line begins that may have a key; a table of TOML has all that follow it. */
  private int end(int from) {
    boolean table = matter.toml() && source.text().charAt(from) == '[';
    int at = table ? matter.to() : FrontMatter.nextLine(source.text(), from);
    while (at < matter.to() && " \t#-]}\r\n".indexOf(source.text().charAt(at)) >= 0) {
      at = FrontMatter.nextLine(source.text(), at);
    }
    return Math.min(at, matter.to());
  }

  private void read(int from, int to) {
    try {
      fields.addAll(fields(source, matter.toml(), from, to).fields());
    } catch (ColloquyException e) {
      broken(from, to, e);
    }
  }

  private void broken(int from, int to, ColloquyException wrong) {
    YamlValue.Text key = key(from, to);
    if (key == null) {
      keepUnread(from, to, wrong.diagnostic());
      return;
    }
    YamlValue.Text value = asWritten(key.span().end() + 1, to);
    boolean ours = OverridesParser.KEYS.contains(key.text());
    boolean refused = wrong.diagnostic().code() == Code.M012;
    boolean needed = refused ? OverridesParser.ONLY_OURS.contains(key.text()) : ours;
    if (needed && (refused || value == null || !TEXTS.contains(key.text()))) {
      throw wrong;
    }
    if (value == null || refused) {
      keepUnread(from, to, wrong.diagnostic());
    } else {
      fields.add(new YamlValue.Field(key, value));
      tell(wrong.diagnostic(), "; '" + key.text() + "' is taken as it is written");
    }
  }

  private void keepUnread(int from, int to, Diagnostic problem) {
    String text = source.text().substring(from, to).stripTrailing();
    if (unread.length() + text.length() > YamlText.LONGEST_VALUE) {
      tell(problem, "; it is left out");
      return;
    }
    unread.append(unread.isEmpty() ? "" : "\n").append(text);
    tell(problem, "; it is kept as the further field '" + UNREAD + "'");
  }

  private void tell(Diagnostic problem, String what) {
    String message = problem.message() + what;
    problems.add(problem.withSeverity(Severity.WARNING).withMessage(message));
  }

  private YamlValue.@Nullable Text key(int from, int to) {
    int line = Math.min(to, from + LONGEST_KEY);
    int sign = from;
    while (sign < line && "\r\n:=".indexOf(source.text().charAt(sign)) < 0) {
      sign++;
    }
    String key = source.text().substring(from, sign).strip();
    boolean any = sign < line && source.text().charAt(sign) == (matter.toml() ? '=' : ':');
    return !any || key.isEmpty() || !Character.isLetter(key.charAt(0))
        ? null
        : new YamlValue.Text(key, true, source.span(from, sign));
  }

  /** A value without the quotation mark that has no other; null for one that is no text. */
  private YamlValue.@Nullable Text asWritten(int from, int to) {
    String text = source.text().substring(from, to).strip();
    if (text.isEmpty() || "[{|>&*!%@`-#".indexOf(text.charAt(0)) >= 0) {
      return null;
    }
    char first = text.charAt(0);
    boolean opened = first == '"' || first == '\'';
    boolean alone = opened && text.indexOf(first, 1) < 0;
    String value = (alone ? text.substring(1) : text).strip().replaceAll("\\s+", " ");
    return value.isEmpty() || value.length() > YamlText.LONGEST_VALUE
        ? null
        : new YamlValue.Text(value, false, source.span(from, to));
  }
}
