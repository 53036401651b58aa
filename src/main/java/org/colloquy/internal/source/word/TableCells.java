package org.colloquy.internal.source.word;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.dialect.words.FormatWords;
import org.colloquy.model.TimeCodes;
import org.jspecify.annotations.Nullable;

/** What a cell of a table may be: a name, a time, a number, the head of a column. */
final class TableCells {
  private static final int NAME = 48;
  private static final int NAME_WORDS = 6;

  private static final Set<String> HEADINGS =
      Set.of(
          "speaker",
          "speakers",
          "name",
          "who",
          "person",
          "participant",
          "role",
          "text",
          "transcript",
          "transcription",
          "dialogue",
          "speech",
          "utterance",
          "content",
          "sprecher",
          "sprecherin",
          "sprecher/in",
          "wer",
          "inhalt",
          "locuteur",
          "texte",
          "hablante",
          "texto",
          "parlante",
          "testo",
          "说话人",
          "發言人",
          "发言人",
          "内容",
          "內容",
          "話者",
          "発言");

  private TableCells() {}

  static boolean isHead(WordTable.Row row) {
    return row.header()
        || row.cells().stream().anyMatch(c -> HEADINGS.contains(text(c).toLowerCase(Locale.ROOT)));
  }

  static String text(WordTable.Cell cell) {
    StringBuilder text = new StringBuilder();
    for (WordBlock block : cell.blocks()) {
      if (block instanceof WordParagraph paragraph) {
        text.append(text.length() == 0 ? "" : " ").append(paragraph.text().strip());
      }
    }
    return text.toString().strip();
  }

  static boolean isRole(String name) {
    return FormatWords.tellRole(name) || name.equals("q") || name.equals("a");
  }

  static boolean isName(String cell) {
    String name = voice(cell);
    boolean letters = name.chars().anyMatch(Character::isLetter);
    boolean question = name.endsWith("?") || name.endsWith("!");
    return letters
        && !question
        && name.length() <= NAME
        && name.chars().filter(Text::isSpace).count() < NAME_WORDS;
  }

  static boolean isNumber(String cell) {
    String bare = cell.endsWith(".") ? cell.substring(0, cell.length() - 1) : cell;
    return !bare.isEmpty() && bare.length() < 7 && bare.chars().allMatch(Character::isDigit);
  }

  static String voice(String cell) {
    return TimedName.of(cell).name();
  }

  /** The time at which a cell says that something begins. */
  static @Nullable Duration time(String cell) {
    int from = 0;
    while (from < cell.length() && "[(#".indexOf(cell.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < cell.length()
        && (Character.isDigit(cell.charAt(to)) || ":.,".indexOf(cell.charAt(to)) >= 0)) {
      to++;
    }
    boolean brief = cell.length() - to <= 20;
    return brief ? TimeCodes.parse(cell.substring(from, to)).orElse(null) : null;
  }
}
