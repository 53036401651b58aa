package org.colloquy.internal.dialect.document;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Scripts;

/**
 * The full names that the head of a document begins its paragraphs with or has in its headings: of
 * whom it introduces. Where a script has neither capitals nor blanks, a first word that stands in a
 * heading is one; a heading of a few words may be one as it stands.
 */
public final class HeadNames {
  private static final int WORDS = 2;

  /** No name that is a whole heading has more words. */
  private static final int NAME = 4;

  /** Names without blanks are no longer, in signs. */
  private static final int LONGEST = 5;

  private final List<String> openings = new ArrayList<>();
  private final StringBuilder headings = new StringBuilder("\n");

  /** Headings, and first lines, of two to four words and nothing else, with a blank behind. */
  private final List<String> alone = new ArrayList<>();

  private HeadNames() {}

  public static HeadNames of(List<Line> head) {
    return of("", head);
  }

  /**
   * @param title what the document declares; empty where it declares none
   */
  public static HeadNames of(String title, List<Line> head) {
    HeadNames names = new HeadNames();
    names.headings.append(' ').append(title.strip()).append(" \n");
    names.addAlone(title);
    if (!head.isEmpty() && head.get(0).isText()) {
      names.addAlone(head.get(0).text());
    }
    for (Line line : head) {
      if (line.kind() == Line.Kind.HEADING) {
        names.headings.append(' ').append(line.text().strip()).append(" \n");
        names.addAlone(line.text());
      } else if (line.isText() && line.startsParagraph()) {
        String name = name(line.text().strip());
        if (!name.isEmpty()) {
          names.openings.add(name);
        }
      }
    }
    return names;
  }

  /** Whether a text begins with a full name that is one of them. */
  public boolean begin(String text) {
    String name = name(text);
    String whole = name.isEmpty() ? whole(text) : "";
    return openings.contains(name)
        || !name.isEmpty() && headings.indexOf(" " + name + " ") >= 0
        || !whole.isEmpty() && headings.indexOf(whole) >= 0
        || alone.stream().anyMatch(text::startsWith);
  }

  private void addAlone(String heading) {
    String[] words = heading.strip().split("\\s+", NAME + 1);
    if (words.length >= WORDS
        && words.length <= NAME
        && List.of(words).stream().allMatch(HeadNames::isWord)) {
      alone.add(heading.strip() + " ");
    }
  }

  /** The first word of a text in a script where names are one; empty in another. */
  private static String whole(String text) {
    int end = 0;
    while (end < text.length() && end <= LONGEST && Scripts.isSurname(text.charAt(end))) {
      end++;
    }
    return end > 1 && end < text.length() && end <= LONGEST ? text.substring(0, end) : "";
  }

  /** The names with which paragraphs begin. */
  public List<String> openings() {
    return List.copyOf(openings);
  }

  private static boolean isWord(String word) {
    return word.chars().allMatch(c -> Character.isLetter(c) || "'’-.".indexOf(c) >= 0);
  }

  /** The first words of a text if they all begin with capitals and go on in no other letters. */
  private static String name(String text) {
    int end = 0;
    for (int words = 0; words < WORDS; words++) {
      int blank = text.indexOf(' ', end);
      boolean capital = end < text.length() && Character.isUpperCase(text.codePointAt(end));
      if (blank < 0 || !capital || !isWord(text.substring(end, blank))) {
        return "";
      }
      end = blank + 1;
    }
    return text.substring(0, end - 1);
  }
}
