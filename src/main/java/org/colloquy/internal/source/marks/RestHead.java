package org.colloquy.internal.source.marks;

import java.util.Locale;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.line.RestLinks;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Metadata;

/**
 * What reStructuredText has about a text: the fields below its title, {@code :Date: ...}, targets,
 * directives and comments, {@code .. _weir:}, and the bars before lines that are to stay apart.
 */
final class RestHead {
  private static final String MARK = ".. ";
  private static final String BAR = "| ";

  private final SourceText source;
  private final String text;
  private final Told told;
  private final Metadata.Builder found = Metadata.builder();
  private final Rewriting out;

  private RestHead(SourceText source, Told told) {
    this.source = source;
    this.text = source.text();
    this.told = told;
    out = new Rewriting(source);
  }

  /**
   * Whether a text has a target, a directive or a link, or a line that underlines a title and below
   * it fields, or lines that are to stay apart.
   */
  static boolean isRest(String text, int from) {
    int at = text.startsWith(MARK, from) ? from : next(text, from);
    while (at >= 0) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      if (line.length() <= SourceHead.LONGEST && isExplicit(line)) {
        return true;
      }
      at = next(text, at);
    }
    return RestLinks.areIn(text) || hasFields(text, from) || hasBars(text, from);
  }

  private static boolean hasBars(String text, int from) {
    int rule = text.indexOf("\n===", from);
    int bar = rule < 0 ? -1 : text.indexOf("\n" + BAR, rule) + 1;
    return bar > 0 && text.substring(bar + 1, line(text, bar)).indexOf('|') < 0;
  }

  /** Where the next line begins that may be such a mark; -1 if none does. */
  private static int next(String text, int from) {
    int end = text.indexOf("\n" + MARK, from);
    return end < 0 ? -1 : end + 1;
  }

  private static boolean hasFields(String text, int from) {
    int rule = text.indexOf("\n===", from) + 1;
    int fields = rule == 0 ? -1 : text.indexOf("\n\n:", rule);
    int end = fields < 0 ? -1 : text.indexOf('\n', rule);
    return fields == end && end > 0 && isField(text.substring(end + 2, line(text, end + 2)));
  }

  /** Where the line ends that begins at an offset, or becomes too long for a field. */
  private static int line(String text, int from) {
    int end = text.indexOf('\n', from);
    return Math.min(end < 0 ? text.length() : end, from + SourceHead.LONGEST);
  }

  /** {@code .. _weir: address}, {@code .. image:: weir.png}. */
  private static boolean isExplicit(String line) {
    String said = line.substring(MARK.length() - 1).strip();
    int end = said.indexOf("::");
    boolean named = said.startsWith("_") && said.indexOf(':') > 0;
    return named || end > 0 && said.chars().limit(end).allMatch(RestHead::isName);
  }

  private static boolean isName(int c) {
    return Character.isLetterOrDigit(c) || "-_.|: ".indexOf(c) >= 0;
  }

  /** {@code :Date: 2021-01-20}. */
  private static boolean isField(String line) {
    int colon = line.startsWith(":") ? line.indexOf(':', 1) : -1;
    return colon > 1 && line.startsWith(" ", colon + 1);
  }

  static SourceHead of(SourceText source, int from, Told told) {
    return new RestHead(source, told).read(from);
  }

  private SourceHead read(int from) {
    boolean options = false;
    boolean head = true;
    boolean above = false;
    for (SourceText.Row row : source.rows(from)) {
      String line = row.said(text, SourceHead.LONGEST);
      boolean explicit = text.startsWith(MARK, row.start()) && isExplicit(line);
      boolean option = options && isField(line + " ") && text.startsWith("  ", row.start());
      if (explicit || option) {
        leave(row, "a mark of reStructuredText is left out");
      } else if (head && isField(line)) {
        field(line, row);
      } else if (text.startsWith(BAR, row.start()) && !line.endsWith("|")) {
        out.set(row.start(), ' ');
      }
      options = explicit || option;
      boolean title = above || row.start() == from;
      head &= line.isEmpty() || explicit || isField(line) || title || isRule(line);
      above = row.start() == from && isRule(line) && !line.isEmpty();
    }
    return new SourceHead(found.build(), out.made(), SourceHead.Form.REST);
  }

  private static boolean isRule(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }

  private void leave(SourceText.Row row, String message) {
    out.blank(row.start(), row.end());
    told.tell(Code.R012, source.span(row.start(), row.end()), message);
  }

  /** A field that says something of the text; another one is a line of it. */
  private void field(String line, SourceText.Row row) {
    int colon = line.indexOf(':', 1);
    String value = line.substring(colon + 1).strip();
    switch (line.substring(1, colon).toLowerCase(Locale.ROOT)) {
      case "date" -> found.date(SourceHead.date(value));
      case "author" -> SourceHead.author(value, found);
      case "language", "lang" -> found.language(Language.tag(value));
      default -> {
        out.set(row.start(), ' ');
        return;
      }
    }
    out.blank(row.start(), row.end());
  }
}
