package org.colloquy.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.colloquy.model.PartialDate;

/**
 * What an edition has to know of a language: its own words, how dates are written, and what a
 * shortened text may not end with. The tables are our own and not the JDK's, whose data change from
 * version to version.
 */
final class Language {
  private static final Set<String> KNOWN =
      Set.of(
          "ar", "ca", "cs", "da", "de", "en", "es", "fi", "fr", "he", "hu", "it", "ja", "ko", "nl",
          "no", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh", "zh-Hant");
  private static final Set<String> TRADITIONAL = Set.of("hant", "tw", "hk", "mo");
  private static final String FALLBACK = "en";

  private final boolean known;
  private final Terms terms;
  private final Properties table;
  private final Set<String> noFinal;

  private Language(String tag) {
    String own = own(tag);
    known = KNOWN.contains(own);
    String used = known ? own : FALLBACK;
    table = load(used);
    if (used.equals("en") && List.of(tag.split("[-_]")).contains("US")) {
      table.putAll(load("en-US"));
    }
    terms = terms(used);
    noFinal = known ? Set.of(get("no-final").split(" ")) : Set.of();
  }

  /** The language with a BCP 47 tag; what is not known of it is as in English. */
  static Language of(String tag) {
    return new Language(tag);
  }

  private static String own(String tag) {
    List<String> parts = List.of(tag.toLowerCase(Locale.ROOT).split("[-_]"));
    String first = parts.isEmpty() ? "" : parts.get(0);
    return switch (first) {
      case "zh", "yue", "cmn" -> parts.stream().anyMatch(TRADITIONAL::contains) ? "zh-Hant" : "zh";
      case "iw" -> "he";
      case "nb", "nn" -> "no";
      case "", "und", "mul", "zxx" -> FALLBACK;
      default -> first;
    };
  }

  private static Properties load(String name) {
    Properties table = new Properties();
    try (InputStream in = Language.class.getResourceAsStream("languages/" + name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("the language " + name + " is missing from the library");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      table.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private String get(String key) {
    return table.getProperty(key, "");
  }

  private Terms terms(String tag) {
    return new Terms(
        tag,
        get("contents"),
        get("questions"),
        get("question"),
        get("introduction"),
        get("notes"),
        get("speakers"),
        get("page"),
        get("of"),
        get("continued"),
        get("skip"),
        get("back"),
        get("and-more"),
        get("interviewer"),
        get("interviewee"),
        get("line"),
        get("cite"),
        get("uncertified"));
  }

  Terms terms() {
    return terms;
  }

  /** Whether a word, in lower case, is one that nothing ends with. */
  boolean isFunctionWord(String word) {
    return noFinal.contains(word);
  }

  /** The words, in lower case, that nothing ends with. */
  Set<String> functionWords() {
    return noFinal;
  }

  /** A date as people write it; in ISO 8601 form where we don't know the language. */
  String date(PartialDate date) {
    Integer month = date.month();
    if (!known || month == null) {
      return month == null ? String.valueOf(date.year()) : date.toString();
    }
    Integer day = date.day();
    String months = day == null ? table.getProperty("months-alone", get("months")) : get("months");
    return get(day == null ? "month" : "day")
        .replace("{d}", String.valueOf(day))
        .replace("{m}", months.split("\\|")[month - 1])
        .replace("{y}", String.valueOf(date.year()));
  }

  /** What stands between the name of a publication and what tells its issue. */
  String join() {
    return get("join");
  }
}
