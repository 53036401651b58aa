package org.colloquy.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.dialect.words.Clock;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.internal.source.SourceText;
import org.colloquy.internal.source.Told;
import org.jspecify.annotations.Nullable;

/**
 * How programs for chats and calls head a message when it is copied or saved: a name with its time
 * on a line below, {@code 10:32:11 From Ana Ruiz to Everyone:}. Where the same few names come again
 * and again, the first becomes one line, and of the second time and name remain.
 */
final class ChatHeads {
  private static final int FEWEST = 3;
  private static final int LONGEST = LabelScanner.PREFIX + 40;
  private static final Map<String, List<String>> WORDS = WordLists.read("chats.txt");
  private static final Set<String> FROM = words("from");
  private static final Set<String> TO = words("to");

  private final SourceText source;
  private final String text;

  private ChatHeads(SourceText source) {
    this.source = source;
    text = source.text();
  }

  /** A name and what of the text is about it, the line end behind the name or a whole head. */
  private record Head(String name, int start, int end) {}

  private static Set<String> words(String key) {
    return Set.copyOf(WORDS.getOrDefault(key, List.of()));
  }

  /** A source in which each head is a line of a name and a time, so that all stays in its place. */
  static SourceText of(SourceText source, int from, Told told) {
    return new ChatHeads(source).rewritten(from, told);
  }

  private SourceText rewritten(int from, Told told) {
    List<Head> timed = new ArrayList<>();
    List<Head> sent = new ArrayList<>();
    Head before = null;
    for (int at = from; at < text.length(); ) {
      int next = text.indexOf('\n', at);
      int end = next < 0 ? text.length() : next;
      String line = text.substring(at, Math.min(end, at + LONGEST)).stripTrailing();
      int blanks = line.length() - line.stripLeading().length();
      Clock clock = Clock.at(line, blanks);
      if (clock == null) {
        before = at + line.length() >= end - 1 ? named(line, at, end) : null;
      } else if (clock.end() < line.length()) {
        Head head = sent(line, clock.end(), at);
        sent.addAll(head == null ? List.of() : List.of(head));
        before = null;
      } else {
        timed.addAll(before == null ? List.of() : List.of(before));
        before = null;
      }
      at = end + 1;
    }
    char[] out = recur(timed) || recur(sent) ? text.toCharArray() : null;
    if (out == null) {
      return source;
    }
    if (recur(timed)) {
      timed.forEach(h -> Arrays.fill(out, h.start, h.end, ' '));
    }
    if (recur(sent)) {
      sent.forEach(h -> write(h, out, told));
    }
    return source.with(new String(out));
  }

  /** The end of a line that may be somebody's name alone. */
  private @Nullable Head named(String line, int at, int end) {
    boolean label = !line.isEmpty() && LabelScanner.isLabel(line, line.length());
    return label ? new Head(line.strip(), at + line.length(), end + 1) : null;
  }

  /** From the word before a name to the colon behind it and whoever gets the message. */
  private static @Nullable Head sent(String line, int from, int at) {
    int start = LabelScanner.skipSpace(line, from);
    int space = line.indexOf(' ', start);
    int name = space < 0 ? -1 : LabelScanner.skipSpace(line, space);
    int colon = name < 0 || !isOne(FROM, line, start, space) ? -1 : line.indexOf(':', name);
    if (colon < 0) {
      return null;
    }
    int end = colon;
    for (int i = colon - 1; i > name; i--) {
      int word = line.lastIndexOf(' ', i - 1) + 1;
      if (line.charAt(i) == ' ' && word > name && isOne(TO, line, word, i)) {
        end = word;
      }
    }
    String who = line.substring(name, end).strip();
    boolean label = !who.isEmpty() && LabelScanner.isLabel(who, who.length());
    return label ? new Head(who, at + start, at + colon + 1) : null;
  }

  private static boolean isOne(Set<String> words, String line, int from, int to) {
    return words.contains(line.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private void write(Head head, char[] out, Told told) {
    String label = head.name + ":";
    label.getChars(0, label.length(), out, head.start);
    Arrays.fill(out, head.start + label.length(), head.end, ' ');
    told.tell(Code.R012, source.span(head.start, head.end), "to whom a message went is left out");
  }

  private static boolean recur(List<Head> heads) {
    Set<String> names = new HashSet<>();
    heads.forEach(h -> names.add(h.name));
    return heads.size() >= FEWEST && names.size() > 1 && 2 * names.size() <= heads.size() + 1;
  }
}
