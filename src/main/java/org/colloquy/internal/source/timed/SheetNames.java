package org.colloquy.internal.source.timed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.internal.source.timed.Sheet.Cell;

/** What people and programs call the columns of a table of speech. */
public final class SheetNames {
  private static final Map<String, List<String>> LISTS = WordLists.read("columns.txt");

  public static final Set<String> TEXTS = names("text");

  static final Set<String> SPEAKERS = names("speaker");

  static final Set<String> STARTS = names("start");

  static final Set<String> ENDS = names("end");

  public static final Set<String> QUESTIONS = names("question");

  public static final Set<String> ANSWERS = names("answer");

  /** Of the answers from which one is to be chosen. */
  static final Set<String> CHOICES = names("choice");

  /** Of the day on which something was said. */
  static final Set<String> DAYS = names("day");

  /** What has a title of its own is a work, and who made it does not speak. */
  static final Set<String> WORKS = names("work");

  /** Such a text is spoken, whoever is called its author. */
  static final Set<String> SAID = names("said");

  /** Names of those who speak, and of those who write. */
  static final Set<String> AUTHORS = names("author");

  /** Of the words of a text, each in a row of its own. */
  static final Set<String> TOKENS = names("token");

  /** What is told of such words, and of nothing else. */
  static final Set<String> ABOUT_TOKENS = names("about token");

  /** Where it is told when they are said. */
  static final Set<String> ALIGNMENTS = names("alignment");

  /** A name of more words is a remark. */
  private static final int WORDS = 4;

  /** A word that is part of a name tells nothing if it is shorter, unless it is of wide signs. */
  private static final int SHORTEST = 3;

  private static final char WIDE = 0x2e80;

  /** What stands between the words of a name. */
  private static final String PARTS = " \t\n\u000b\f\r/:*·.-";

  /** What columns are called that tell of those who speak, and do not name them. */
  static final Set<String> ATTRIBUTES =
      Set.of(
          "age",
          "gender",
          "sex",
          "accent",
          "accents",
          "locale",
          "lang",
          "language",
          "country",
          "region",
          "variant",
          "segment",
          "split",
          "emotion",
          "sentiment",
          "path",
          "file",
          "filename",
          "audio");

  /** What programs write where they have no value. */
  private static final Set<String> NOTHING =
      Set.of("N/A", "n/a", "#N/A", "NA", "NaN", "nan", "NULL", "null", "None", "nil", "\\N", "-");

  private SheetNames() {}

  /** Whether a value says that there is none: nobody is called so. */
  static boolean isNothing(String value) {
    return NOTHING.contains(value.strip());
  }

  private static Set<String> names(String key) {
    return Set.copyOf(LISTS.getOrDefault(key, List.of()));
  }

  /** Whether whoever speaks is called so. */
  public static boolean isSpeaker(String name) {
    return has(SPEAKERS, name);
  }

  /** Whether what is said is called so. */
  static boolean isText(String name) {
    return has(TEXTS, name);
  }

  /** Whether some words have a name, or the one of which it is several. */
  private static boolean has(Set<String> words, String name) {
    String bare = bare(name);
    boolean many = bare.length() > SHORTEST && bare.endsWith("s");
    return words.contains(bare) || many && words.contains(bare.substring(0, bare.length() - 1));
  }

  /** Whether nobody else than whoever speaks is called so. */
  static boolean statesSpeaker(String name) {
    return isSpeaker(name) && !has(AUTHORS, name);
  }

  /** Whether it is called so when somebody begins to speak. */
  public static boolean isStart(String name) {
    return has(STARTS, name);
  }

  /** The cells of a row as they stand in the lists. */
  static List<String> bare(List<Cell> row) {
    return row.stream().map(c -> bare(c.text())).toList();
  }

  /** A cell as it stands in the lists. */
  public static String bare(String cell) {
    String name = cell.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    int bracket = name.indexOf('(');
    String bare = bracket > 0 ? name.substring(0, bracket).strip() : name;
    return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
  }

  /**
   * The column that has a name, or one of more words with such a name among them: {@code
   * Sprecher/in}, {@code Speaker (S1)}, {@code Texto literal}.
   *
   * @param taken columns that are something else; the one that is found is added
   * @return -1 if none has one
   */
  static int find(List<String> row, Set<String> names, Set<Integer> taken) {
    int found = exact(row, names, taken);
    for (int i = 0; i < row.size() && found < 0; i++) {
      found = !taken.contains(i) && hasPart(row.get(i), names) ? i : -1;
    }
    if (found >= 0) {
      taken.add(found);
    }
    return found;
  }

  /** Whether one of the words of a column's name is one of some names. */
  static boolean hasPart(String name, Set<String> names) {
    return words(name).stream().anyMatch(word -> has(names, word));
  }

  /** The first column that has one of the names and no more, and is not taken; -1 if none has. */
  static int exact(List<String> row, Set<String> names, Set<Integer> taken) {
    for (int i = 0; i < row.size(); i++) {
      if (!taken.contains(i) && has(names, row.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= name.length() && words.size() <= WORDS; i++) {
      if (i == name.length() || PARTS.indexOf(name.charAt(i)) >= 0) {
        boolean wide = i > begin && name.codePointAt(begin) > WIDE;
        if (i - begin >= SHORTEST || wide) {
          words.add(name.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return words.size() > WORDS ? List.of() : words;
  }

  /** Whether a value is a given name and a family name. */
  static boolean isPerson(String value) {
    return Shape.of(value) == Shape.NAME
        && (Shape.isWholeName(value) || Names.parts(value).size() > 1);
  }
}
