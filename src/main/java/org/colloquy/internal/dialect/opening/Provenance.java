package org.colloquy.internal.dialect.opening;

import java.util.List;
import java.util.Locale;
import org.colloquy.internal.dialect.dates.Dates;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Nobody;
import org.colloquy.internal.dialect.words.Quotes;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Metadata.Publication;
import org.jspecify.annotations.Nullable;

/** Reads the publication out of a note of origin. */
public final class Provenance {
  private static final List<String> ISSUES = WordLists.spaced("openings.txt", "issues");
  private static final List<String> PLACES = WordLists.spaced("openings.txt", "sources");
  private static final int TITLE = 80;
  private static final int ISSUE = 30;

  private Provenance() {}

  /** The publication that a note names, or null. */
  public static @Nullable Publication publication(String note) {
    String lower = note.toLowerCase(Locale.ROOT);
    if (lower.length() != note.length()) {
      return null;
    }
    Dates.Found date = Dates.first(note);
    for (String marker : ISSUES) {
      int at = lower.indexOf(marker);
      if (at > 0) {
        String year = date == null ? "" : " " + date.date().year();
        return made(note.substring(at + marker.length()), issue(note.substring(0, at)) + year);
      }
    }
    for (String marker : PLACES) {
      int at = lower.indexOf(marker);
      if (at >= 0) {
        String rest = note.substring(at + marker.length());
        return made(rest, behind(rest, date));
      }
    }
    return null;
  }

  /**
   * The publication that a short line names with its number or date: {@code The Courier, 2 August
   * 2007}, {@code Revue de l'Estran, n° 27}, {@code 《巷陌》杂志　二〇一三年四月六日}. Null if it is no such line.
   */
  public static @Nullable Publication imprint(String line) {
    int close = line.indexOf('》');
    if (line.startsWith("《") && close > 1) {
      return Dates.first(line) == null ? null : new Publication(line.substring(1, close), null);
    }
    int comma = line.indexOf(',');
    String name = comma < 0 ? "" : unquoted(line.substring(0, comma).strip());
    String rest = line.substring(comma + 1).strip();
    Dates.Found date = Dates.first(rest);
    boolean dated = date != null && (date.end() >= rest.length() - 1);
    boolean numbered = rest.length() < ISSUE && rest.chars().anyMatch(Character::isDigit);
    boolean named = !name.isEmpty() && Character.isLetter(name.codePointAt(0));
    if (!named
        || isDateWord(name)
        || Shape.of(name) != Shape.NAME
        || !(dated || numbered && date == null)) {
      return null;
    }
    String issue = date == null ? rest : rest.substring(0, date.start()).strip();
    boolean number = issue.chars().anyMatch(Character::isDigit);
    return new Publication(name, number ? withoutComma(issue) : null);
  }

  /** {@code March 1}, which a year follows, or the day of a week: no publication. */
  private static boolean isDateWord(String name) {
    return Dates.first(name + ", 2000") != null || Nobody.is(Names.key(name));
  }

  private static String withoutComma(String text) {
    return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 2 && Quotes.COMMON.begin(name);
    return quoted ? name.substring(1, name.length() - 1).strip() : name;
  }

  /** The words that name an issue: those behind the last article or preposition. */
  private static String issue(String before) {
    int at = 0;
    for (String article : List.of(" the ", " its ", " in ", " our ")) {
      int last = before.lastIndexOf(article);
      at = last < 0 ? at : Math.max(at, last + article.length());
    }
    String words = before.substring(at).strip();
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What stands between the name and the date: {@code Heft 3}. */
  private static @Nullable String behind(String rest, Dates.@Nullable Found date) {
    String[] parts = rest.split(",", 3);
    String second = parts.length < 2 ? "" : parts[1].strip();
    boolean isDate = second.isEmpty() || date == null || Dates.first(second) != null;
    boolean number = second.chars().anyMatch(Character::isDigit) && second.length() < 30;
    return isDate || !number ? null : second;
  }

  /** {@code notes_3.pdf}, {@code sources/notes.doc}: where a copy lies. */
  private static boolean isFile(String title) {
    int blank = title.indexOf(' ');
    String first = blank < 0 ? title : title.substring(0, blank);
    int dot = first.lastIndexOf('.');
    return first.indexOf('_') >= 0 || dot > 0 && dot < first.length() - 1;
  }

  private static @Nullable Publication made(String rest, @Nullable String issue) {
    int end = rest.length();
    for (String stop : List.of(",", ";", ". ", " on ", " in ", " (", " am ", " vom ")) {
      int at = rest.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String title = rest.substring(0, end).strip();
    if (title.endsWith(".")) {
      title = title.substring(0, title.length() - 1);
    }
    boolean name =
        title.chars().anyMatch(Character::isLetter)
            && title.length() <= TITLE
            && !isFile(title)
            && !Character.isLowerCase(title.codePointAt(0))
            && Dates.parse(title) == null;
    return name ? new Publication(title, issue == null || issue.isBlank() ? null : issue) : null;
  }
}
