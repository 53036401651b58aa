package org.colloquy.internal.source.marks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The settings of Org, {@code #+TITLE: ...}, and its blocks and drawers: what is for one kind of
 * edition alone, {@code #+BEGIN_HTML}, is no text.
 */
final class OrgHead {
  private static final String DRAWER = ":PROPERTIES:";
  private static final String BEGIN = "begin_";
  private static final String END = "end_";

  private final SourceText source;
  private final Told told;
  private final Metadata.Builder found = Metadata.builder();
  private final Rewriting out;
  private final Map<String, Integer> ends = new HashMap<>();

  /** The line with which what is no text ends; null outside of such. */
  private @Nullable String open;

  private OrgHead(SourceText source, Told told) {
    this.source = source;
    this.told = told;
    out = new Rewriting(source);
  }

  /** Whether a text has settings of Org, or begins with a heading that has a drawer. */
  static boolean isOrg(String text, int from) {
    return text.startsWith(SourceHead.ORG, from)
        || text.contains("\n" + SourceHead.ORG)
        || hasDrawer(text, from);
  }

  private static boolean hasDrawer(String text, int from) {
    int end = text.startsWith("* ", from) ? text.indexOf('\n', from) : -1;
    int next = end < 0 ? -1 : text.indexOf('\n', end + 1);
    return next > 0 && text.substring(end, next).strip().equals(DRAWER);
  }

  static SourceHead of(SourceText source, int from, Told told) {
    OrgHead head = new OrgHead(source, told);
    for (SourceText.Row row : source.rows(from)) {
      head.read(row);
    }
    return new SourceHead(head.found.build(), head.out.made(), SourceHead.Form.ORG);
  }

  private void read(SourceText.Row row) {
    String line = row.said(source.text(), SourceHead.LONGEST);
    String lower = line.toLowerCase(Locale.ROOT);
    if (open != null) {
      out.blank(row.start(), row.end());
      open = lower.equals(open) ? null : open;
    } else if (line.equals(DRAWER)) {
      leave(row, ":end:", "what a drawer of Org holds is left out");
    } else if (lower.startsWith(SourceHead.ORG + BEGIN)) {
      String kind = lower.substring(SourceHead.ORG.length() + BEGIN.length()).split(" ", 2)[0];
      boolean foreign = kind.equals("html") || kind.equals("latex") || kind.equals("export");
      if (foreign && lastEnd(kind) > row.end()) {
        leave(row, end(kind), "what Org has for one kind of edition alone is left out");
      } else {
        out.blank(row.start(), row.end());
      }
    } else if (lower.startsWith(SourceHead.ORG + END)) {
      out.blank(row.start(), row.end());
    } else if (line.startsWith(SourceHead.ORG)) {
      setting(line, row);
    }
  }

  /** Where the last block of a kind ends; -1 where none does. */
  private int lastEnd(String kind) {
    return ends.computeIfAbsent(
        kind, k -> source.text().toLowerCase(Locale.ROOT).lastIndexOf(end(k)));
  }

  private static String end(String kind) {
    return SourceHead.ORG + END + kind;
  }

  private void leave(SourceText.Row row, String end, String message) {
    open = end;
    out.blank(row.start(), row.end());
    told.tell(Code.R012, source.span(row.start(), row.end()), message);
  }

  private void setting(String line, SourceText.Row row) {
    int colon = line.indexOf(':');
    if (colon <= SourceHead.ORG.length()
        || !isKey(line.substring(SourceHead.ORG.length(), colon))) {
      return;
    }
    String value = line.substring(colon + 1).strip();
    String known = value.isEmpty() ? null : value;
    out.blank(row.start(), row.end());
    switch (line.substring(SourceHead.ORG.length(), colon).toLowerCase(Locale.ROOT)) {
      case "title" -> found.title(known);
      case "subtitle" -> found.subtitle(known);
      case "date" -> found.date(day(value));
      case "author" -> SourceHead.author(known, found);
      case "language" -> found.language(Language.tag(value));
      default ->
          told.tell(Code.R012, source.span(row.start(), row.end()), "a setting of Org is left out");
    }
  }

  /** {@code <2008-03-12 Wed>}, or a day in words. */
  private static @Nullable PartialDate day(String value) {
    boolean stamp = value.length() > 11 && "<[".indexOf(value.charAt(0)) >= 0;
    return stamp ? PartialDate.parse(value.substring(1, 11)).orElse(null) : SourceHead.date(value);
  }

  private static boolean isKey(String key) {
    return key.chars().allMatch(c -> Character.isLetter(c) || c == '_');
  }
}
