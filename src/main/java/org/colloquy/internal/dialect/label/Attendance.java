package org.colloquy.internal.dialect.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.model.Content;
import org.colloquy.model.PlainText;

/**
 * The words of the names of those who were there, as minutes list them: {@code Present: Ana, Tom}
 * in one line, or a list below such a word. First names will do.
 */
final class Attendance {
  /** No heading or field has more characters before its colon. */
  private static final int HEAD = 40;

  private static final int WORDS = 4;
  private static final Pattern BETWEEN = Pattern.compile("[,;&]| \\p{Ll}{1,3} ");

  private static final Set<String> PRESENT = Set.copyOf(WordLists.list("purpose.txt", "present"));

  private final Set<String> names = new HashSet<>();

  private Attendance() {}

  static Set<String> names(List<Line> lines) {
    Attendance attendance = new Attendance();
    boolean open = false;
    for (Line line : lines) {
      if (line.content() instanceof Content.ItemList list) {
        attendance.walk(list, open);
        open = false;
      } else {
        open = attendance.take(line.text(), open);
      }
    }
    return attendance.names;
  }

  private void walk(Content.ItemList list, boolean open) {
    for (Content.Item item : list.items()) {
      boolean below = open;
      for (Content content : item.content()) {
        if (content instanceof Content.ItemList within) {
          walk(within, below);
        } else {
          below = take(PlainText.of(List.of(content)), open);
        }
      }
    }
  }

  /** Takes names from a text; whether those below it are names as well. */
  private boolean take(String text, boolean open) {
    int colon = text.indexOf(':');
    String head = colon < 0 ? text : text.substring(0, colon);
    boolean heads = isHead(head);
    if (heads || open) {
      add(heads ? text.substring(Math.min(text.length(), head.length() + 1)) : text);
    }
    return heads;
  }

  private static boolean isHead(String head) {
    return head.length() <= HEAD
        && Names.words(head.toLowerCase(Locale.ROOT)).stream().anyMatch(PRESENT::contains);
  }

  private void add(String list) {
    List<String> all = new ArrayList<>();
    for (String name : BETWEEN.split(list)) {
      List<String> words = Names.words(Names.withoutAside(name.strip()));
      if (words.size() > WORDS) {
        return;
      }
      all.addAll(words);
    }
    names.addAll(all);
  }
}
