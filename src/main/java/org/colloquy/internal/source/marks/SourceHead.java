package org.colloquy.internal.source.marks;

import java.util.Locale;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Contributor;
import org.colloquy.model.Metadata;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the sources of LaTeX, Org and AsciiDoc say of a text in lines of their own: {@code
 * \\title{...}} above {@code \\begin{document}}, {@code #+TITLE: ...}, {@code :date: ...}.
 *
 * @param metadata what they say
 * @param text the source with blanks for such lines, so that all else stays in its place
 */
public record SourceHead(Metadata metadata, SourceText text) {
  private static final String BEGIN = "\\begin{document}";
  private static final String CLASS = "\\documentclass";
  private static final String ORG = "#+";
  private static final int LONGEST = 400;

  /** Commands alone on their lines that only set what is about them. */
  private static final Set<String> SETTING =
      Set.of(
          "begin",
          "end",
          "maketitle",
          "tableofcontents",
          "newpage",
          "clearpage",
          "bigskip",
          "medskip",
          "smallskip",
          "noindent",
          "centering",
          "par",
          "vspace",
          "label",
          "pagestyle",
          "thispagestyle");

  /** What a source says, and the text that remains of it. */
  public static SourceHead of(SourceText source, int from, Told told) {
    String text = source.text();
    int begin = text.indexOf(BEGIN, from);
    boolean tex = begin >= 0 && text.indexOf(CLASS, from) >= 0 && text.indexOf(CLASS, from) < begin;
    return tex
        ? tex(source, from, begin, told)
        : text.startsWith(ORG, from) || text.contains("\n" + ORG)
            ? org(source, from, told)
            : asciiDoc(source, from, told);
  }

  private static SourceHead tex(SourceText source, int from, int begin, Told told) {
    String text = source.text();
    Metadata.Builder found = Metadata.builder();
    found.title(plain(argument(text, from, begin, "\\title")));
    found.date(date(argument(text, from, begin, "\\date")));
    author(plain(argument(text, from, begin, "\\author")), found);
    Rewriting out = new Rewriting(source);
    out.blank(from, begin + BEGIN.length());
    told.tell(
        Code.R012,
        source.span(from, begin + BEGIN.length()),
        "what LaTeX has above a text is left out");
    boolean behind = false;
    for (Rewriting.Row row : Rewriting.rows(text, begin + BEGIN.length())) {
      String line = row.said(text, LONGEST);
      behind |= line.startsWith("\\end{document}");
      if (behind || line.startsWith("%") || SETTING.contains(command(line))) {
        out.blank(row.start(), row.end());
      } else if (line.startsWith("\\speak{") && line.indexOf('}') > 0) {
        int start = text.indexOf('\\', row.start());
        int close = text.indexOf('}', start);
        out.put(start, close + 1, text.substring(start + "\\speak{".length(), close) + ":");
      }
    }
    return new SourceHead(found.build(), out.made());
  }

  /** The command that a line is, with what it is given; empty if the line has words besides. */
  private static String command(String line) {
    int at = line.startsWith("\\") ? 1 : 0;
    while (at > 0 && at < line.length() && Character.isLetter(line.charAt(at))) {
      at++;
    }
    String name = at == 0 ? "" : line.substring(1, at);
    boolean alone = at == line.length() || line.endsWith("}") || line.endsWith("]");
    return alone && "[{*".indexOf(at < line.length() ? line.charAt(at) : '[') >= 0 ? name : "";
  }

  private static @Nullable String argument(String text, int from, int to, String command) {
    int at = text.indexOf(command + "{", from);
    int close = at < 0 || at >= to ? -1 : text.indexOf('}', at);
    boolean fits = close > 0 && close - at < LONGEST;
    return fits ? text.substring(at + command.length() + 1, close) : null;
  }

  /** A title without commands; null if nothing is left of it. */
  private static @Nullable String plain(@Nullable String value) {
    String said = value == null || value.indexOf('{') >= 0 ? "" : value;
    said = said.replace("\\\\", " ").replace("\\&", "&").replace('~', ' ').strip();
    return said.isEmpty() || said.indexOf('\\') >= 0 ? null : said;
  }

  private static @Nullable PartialDate date(@Nullable String value) {
    return value == null ? null : Dates.parse(value.strip());
  }

  private static void author(@Nullable String name, Metadata.Builder found) {
    if (name != null) {
      found.contributor(new Contributor(name, "aut", null));
    }
  }

  private static SourceHead org(SourceText source, int from, Told told) {
    String text = source.text();
    Metadata.Builder found = Metadata.builder();
    Rewriting out = new Rewriting(source);
    for (Rewriting.Row row : Rewriting.rows(text, from)) {
      String line = row.said(text, LONGEST);
      int colon = line.startsWith(ORG) ? line.indexOf(':') : -1;
      String value = colon < 0 ? "" : line.substring(colon + 1).strip();
      if (colon > ORG.length() && isKey(line.substring(ORG.length(), colon))) {
        out.blank(row.start(), row.end());
        switch (line.substring(ORG.length(), colon).toLowerCase(Locale.ROOT)) {
          case "title" -> found.title(value.isEmpty() ? null : value);
          case "subtitle" -> found.subtitle(value.isEmpty() ? null : value);
          case "date" -> found.date(day(value));
          case "author" -> author(value.isEmpty() ? null : value, found);
          case "language" -> found.language(Language.tag(value));
          default ->
              told.tell(
                  Code.R012, source.span(row.start(), row.end()), "a setting of Org is left out");
        }
      }
    }
    return new SourceHead(found.build(), out.made());
  }

  /**
   * Below {@code = Title}, up to a blank line: who wrote it, and settings such as {@code :tags: a}.
   */
  private static SourceHead asciiDoc(SourceText source, int from, Told told) {
    String text = source.text();
    Metadata.Builder found = Metadata.builder();
    Rewriting out = new Rewriting(source);
    int settings = 0;
    String author = null;
    int at = text.startsWith("= ", from) ? text.indexOf('\n', from) + 1 : 0;
    while (at > 0 && at < text.length()) {
      int end = text.indexOf('\n', at);
      Rewriting.Row row = new Rewriting.Row(at, end < 0 ? text.length() : end);
      String line = row.said(text, LONGEST);
      int colon = line.startsWith(":") ? line.indexOf(':', 1) : -1;
      if (line.isEmpty() || colon < 0 && author != null) {
        break;
      }
      if (colon < 0) {
        author = line;
      } else {
        settings++;
        setting(line.substring(1, colon), line.substring(colon + 1).strip(), found);
        told.tell(Code.R012, source.span(at, row.end()), "a setting of AsciiDoc is left out");
      }
      out.blank(at, row.end());
      at = end + 1;
    }
    if (settings == 0) {
      return new SourceHead(Metadata.EMPTY, source);
    }
    int mail = author == null ? -1 : author.indexOf('<');
    author(author == null || mail < 1 ? author : author.substring(0, mail).strip(), found);
    return new SourceHead(found.build(), out.made());
  }

  private static void setting(String name, String value, Metadata.Builder found) {
    switch (name) {
      case "author" -> author(value.isEmpty() ? null : value, found);
      case "revdate", "date" -> found.date(date(value));
      case "lang" -> found.language(Language.tag(value));
      default -> {}
    }
  }

  /** {@code <2008-03-12 Wed>}, or a day in words. */
  private static @Nullable PartialDate day(String value) {
    boolean stamp = value.length() > 11 && "<[".indexOf(value.charAt(0)) >= 0;
    return stamp ? PartialDate.parse(value.substring(1, 11)).orElse(null) : date(value);
  }

  private static boolean isKey(String key) {
    return key.chars().allMatch(c -> Character.isLetter(c) || c == '_');
  }
}
