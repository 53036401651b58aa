package org.colloquy.internal.dialect.document;

import java.util.List;
import java.util.Locale;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Metadata;

/**
 * Whether a text calls itself a list of frequent questions: by its title, a heading, its first line
 * or the name of its file.
 */
public final class FrequentQuestions {
  /**
   * Where more answers than one and this share say "I", somebody answers for himself, whatever the
   * list calls itself.
   */
  private static final double MINE = .25;

  /** A first line that is no heading is no longer, and is no row of links. */
  private static final int FIRST = 60;

  private static final char LAST_WITH_BLANKS = 0x2e7f;
  private static final List<String> WORDS = WordLists.list("purpose.txt", "faq");
  private static final List<String> TALK = WordLists.list("purpose.txt", "talk");

  private FrequentQuestions() {}

  /** Whether a text in lower case has the words for it. */
  static boolean say(String text) {
    return WORDS.stream().anyMatch(word -> at(text, word) >= 0);
  }

  /** Where a word begins, and not in the middle of one, as in "Ishfaq"; -1 if nowhere. */
  private static int at(String text, String word) {
    int at = text.indexOf(word);
    while (at > 0 && isInWord(text.charAt(at - 1))) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  private static boolean isInWord(char c) {
    return c <= LAST_WITH_BLANKS && Character.isLetter(c);
  }

  /**
   * Whether a document is such a list.
   *
   * @param first index of the line with which its questions begin
   * @param answers how many there are
   * @param mine how many of them say "I"
   */
  public static boolean are(Document document, int first, double answers, double mine) {
    return mine <= Math.max(1, MINE * answers)
        && document.declared().speakers().isEmpty()
        && areCalled(document, first);
  }

  private static boolean areCalled(Document document, int first) {
    Metadata metadata = document.declared().metadata();
    String title = metadata.title().orElse("").toLowerCase(Locale.ROOT);
    String file = document.declared().file().toLowerCase(Locale.ROOT);
    boolean said = say(file) || say(title);
    boolean talk = saysInterview(title) || !metadata.contributors("ive").isEmpty();
    for (int i = 0; i < first && !talk; i++) {
      Line line = document.line(i);
      boolean opens = i == 0 && line.text().length() <= FIRST && line.text().indexOf('|') < 0;
      if (opens || line.kind() == Line.Kind.HEADING) {
        String head = line.text().toLowerCase(Locale.ROOT);
        said |= say(head);
        talk = saysInterview(head);
      }
    }
    return said && !talk;
  }

  /** Whether a title speaks of an interview beside the words for such a list. */
  private static boolean saysInterview(String title) {
    return TALK.stream().anyMatch(title::contains);
  }
}
