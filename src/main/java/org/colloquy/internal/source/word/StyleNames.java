package org.colloquy.internal.source.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.FormatWords;
import org.colloquy.internal.source.word.Style.Kind;

/**
 * What styles are by their names. Word keeps the English names of its own styles in documents of
 * all languages; some other programs translate them.
 */
final class StyleNames {
  private static final List<String> HEADINGS =
      List.of(
          "heading",
          "überschrift",
          "titre",
          "título",
          "titolo",
          "titulo",
          "kop",
          "rubrik",
          "overskrift",
          "otsikko",
          "nagłówek",
          "nadpis",
          "заголовок",
          "başlık",
          "标题",
          "標題",
          "見出し",
          "제목");

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("title", Kind.TITLE),
          Map.entry("titel", Kind.TITLE),
          Map.entry("titre", Kind.TITLE),
          Map.entry("título", Kind.TITLE),
          Map.entry("titolo", Kind.TITLE),
          Map.entry("tytuł", Kind.TITLE),
          Map.entry("название", Kind.TITLE),
          Map.entry("标题", Kind.TITLE),
          Map.entry("標題", Kind.TITLE),
          Map.entry("表題", Kind.TITLE),
          Map.entry("subtitle", Kind.SUBTITLE),
          Map.entry("untertitel", Kind.SUBTITLE),
          Map.entry("sous-titre", Kind.SUBTITLE),
          Map.entry("副标题", Kind.SUBTITLE),
          Map.entry("副標題", Kind.SUBTITLE),
          Map.entry("deck", Kind.DECK),
          Map.entry("quote", Kind.QUOTE),
          Map.entry("intense quote", Kind.QUOTE),
          Map.entry("quotations", Kind.QUOTE),
          Map.entry("block quotation", Kind.QUOTE),
          Map.entry("block text", Kind.QUOTE),
          Map.entry("zitat", Kind.QUOTE),
          Map.entry("list paragraph", Kind.ITEM),
          Map.entry("list contents", Kind.ITEM),
          Map.entry("html preformatted", Kind.PREFORMATTED),
          Map.entry("preformatted text", Kind.PREFORMATTED),
          Map.entry("source code", Kind.PREFORMATTED),
          Map.entry("plain text", Kind.PREFORMATTED),
          Map.entry("caption", Kind.CAPTION),
          Map.entry("image caption", Kind.CAPTION),
          Map.entry("table caption", Kind.CAPTION),
          Map.entry("toc heading", Kind.CONTENTS),
          Map.entry("contents heading", Kind.CONTENTS),
          Map.entry("table of figures", Kind.CONTENTS),
          Map.entry("file title", Kind.GENERATED),
          Map.entry("question number", Kind.GENERATED),
          Map.entry("speakers heading", Kind.GENERATED),
          Map.entry("speakers", Kind.GENERATED),
          Map.entry("question continued", Kind.SPEECH),
          Map.entry("closing", Kind.PLAIN));

  private static final Map<String, Kind> CHARACTERS =
      Map.ofEntries(
          Map.entry("time code", Kind.TIME),
          Map.entry("timestamp", Kind.TIME),
          Map.entry("html code", Kind.CODE),
          Map.entry("verbatim char", Kind.CODE),
          Map.entry("source text", Kind.CODE));

  private static final Set<String> LABELS = Set.of("label", "speaker", "interviewer");

  private StyleNames() {}

  /** What a paragraph style of a name is. */
  static Kind ofParagraph(String name) {
    String key = name.toLowerCase(Locale.ROOT).strip();
    Kind known = KINDS.get(key);
    if (known != null) {
      return known;
    }
    if (heading(key) > 0) {
      return Kind.HEADING;
    }
    if (key.startsWith("toc ") || key.startsWith("contents ")) {
      return Kind.CONTENTS;
    }
    if (key.startsWith("list continue")) {
      return Kind.ITEM;
    }
    return FormatWords.tellRole(key) ? Kind.SPEECH : Kind.PLAIN;
  }

  /** What a character style of a name is. */
  static Kind ofCharacters(String name) {
    String key = name.toLowerCase(Locale.ROOT).strip();
    Kind known = CHARACTERS.get(key);
    if (known != null) {
      return known;
    }
    boolean label =
        FormatWords.tellRole(key)
            || LABELS.stream().anyMatch(key::contains) && !key.endsWith(" text");
    return label ? Kind.LABEL : Kind.PLAIN;
  }

  /** The level of a heading's style, from 1; 0 for other names. */
  static int heading(String name) {
    String key = name.toLowerCase(Locale.ROOT).strip();
    int last = key.isEmpty() ? 0 : Character.digit(key.charAt(key.length() - 1), 10);
    if (last < 1) {
      return 0;
    }
    String word = key.substring(0, key.length() - 1).strip();
    return HEADINGS.contains(word) ? last : 0;
  }
}
