package org.colloquy.internal.source.marks;

import java.util.List;
import java.util.Locale;
import org.colloquy.diagnostic.Code;
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

  /** Whether a text has a target or a directive, or fields below a line that underlines a title. */
  static boolean isRest(String text, int from) {
    List<Rewriting.Row> rows = Rewriting.rows(text, from);
    for (int i = 0; i < rows.size(); i++) {
      String line = rows.get(i).said(text, SourceHead.LONGEST);
      boolean explicit = text.startsWith(MARK, rows.get(i).start()) && isExplicit(line);
      if (explicit
          || i > 1 && i < 4 && isField(line) && isRule(text, rows.get(i - 2), rows.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRule(String text, Rewriting.Row above, Rewriting.Row below) {
    String line = above.said(text, SourceHead.LONGEST);
    boolean blank = below.said(text, SourceHead.LONGEST).isEmpty();
    return blank && line.length() > 2 && line.chars().allMatch(c -> c == '=');
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
    for (Rewriting.Row row : Rewriting.rows(text, from)) {
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
      head &= line.isEmpty() || explicit || isField(line) || row.start() == from || isRule(line);
    }
    return new SourceHead(found.build(), out.made(), SourceHead.Form.OTHER);
  }

  private static boolean isRule(String line) {
    return line.chars().noneMatch(Character::isLetterOrDigit);
  }

  private void leave(Rewriting.Row row, String message) {
    out.blank(row.start(), row.end());
    told.tell(Code.R012, source.span(row.start(), row.end()), message);
  }

  /** A field that says something of the text; another one is a line of it. */
  private void field(String line, Rewriting.Row row) {
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
