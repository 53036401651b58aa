package org.colloquy.internal.source.marks;

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
 * What the sources of LaTeX, Org, reStructuredText and AsciiDoc say of a text in lines of their
 * own: {@code \\title{...}} above {@code \\begin{document}}, {@code #+TITLE: ...}, {@code :date:
 * ...}.
 *
 * @param metadata what they say
 * @param text the source with blanks for such lines, so that all else stays in its place
 * @param form in which it sets headings, links and signs
 */
public record SourceHead(Metadata metadata, SourceText text, Form form) {
  /** Whose headings, links and signs a text has. */
  public enum Form {
    OTHER,
    TEX,
    ORG,
    REST,
    ASCII_DOC
  }

  static final String BEGIN = "\\begin{document}";
  private static final String CLASS = "\\documentclass";
  static final String ORG = "#+";
  static final int LONGEST = 400;

  /** What a source says, and the text that remains of it, its marks whole. */
  public static SourceHead of(SourceText source, int from, Told told) {
    String text = source.text();
    int begin = text.indexOf(BEGIN, from);
    if (hasClass(text, from, begin)) {
      return TexHead.of(WrappedMarks.joined(source, from, Form.TEX), from, begin, told);
    }
    SourceHead read = light(source, from, told);
    return new SourceHead(
        read.metadata, WrappedMarks.joined(read.text, from, read.form), read.form);
  }

  private static SourceHead light(SourceText source, int from, Told told) {
    String text = source.text();
    if (OrgHead.isOrg(text, from)) {
      return OrgHead.of(source, from, told);
    }
    if (RestHead.isRest(text, from)) {
      return RestHead.of(source, from, told);
    }
    return asciiDoc(source, from, told);
  }

  /** Whether what LaTeX has above a document begins with its class. */
  private static boolean hasClass(String text, int from, int begin) {
    int at = begin < 0 ? -1 : text.indexOf(CLASS, from);
    return at >= 0 && at < begin;
  }

  static @Nullable PartialDate date(@Nullable String value) {
    return value == null ? null : Dates.parse(value.strip());
  }

  static void author(@Nullable String name, Metadata.Builder found) {
    if (name != null) {
      found.contributor(new Contributor(name, "aut", null));
    }
  }

  /**
   * Below {@code = Title}, or {@code == Title} where a page above has its own, up to a blank line:
   * who wrote it, and settings such as {@code :tags: a}.
   */
  private static SourceHead asciiDoc(SourceText source, int from, Told told) {
    String text = source.text();
    Metadata.Builder found = Metadata.builder();
    Rewriting out = new Rewriting(source);
    int settings = 0;
    String author = null;
    int at = belowTitle(text, from);
    while (at > 0 && at < text.length()) {
      int end = text.indexOf('\n', at);
      SourceText.Row row = new SourceText.Row(at, end < 0 ? text.length() : end);
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
      return new SourceHead(Metadata.EMPTY, source, at > 0 ? Form.ASCII_DOC : Form.OTHER);
    }
    int mail = author == null ? -1 : author.indexOf('<');
    author(author == null || mail < 1 ? author : author.substring(0, mail).strip(), found);
    return new SourceHead(found.build(), out.made(), Form.ASCII_DOC);
  }

  /** Where the line ends that is a title; 0 if the first is none. */
  private static int belowTitle(String text, int from) {
    int end = text.indexOf('\n', from) + 1;
    boolean titled = text.startsWith("= ", from) || text.startsWith("== ", from);
    boolean wiki = titled && text.substring(from, Math.max(from, end)).strip().endsWith("=");
    return titled && !wiki ? end : 0;
  }

  private static void setting(String name, String value, Metadata.Builder found) {
    switch (name) {
      case "author" -> author(value.isEmpty() ? null : value, found);
      case "revdate", "date" -> found.date(date(value));
      case "lang" -> found.language(Language.tag(value));
      default -> {}
    }
  }
}
