package org.colloquy.internal.source.marks;

import java.util.ArrayList;
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
    List<Head> starred = new ArrayList<>();
    SourceText.Row before = null;
    for (SourceText.Row row : source.rows(from)) {
      int at = row.start();
      int end = row.end();
      String line = text.substring(at, Math.min(end, at + LONGEST)).stripTrailing();
      int blanks = line.length() - line.stripLeading().length();
      Clock clock = Clock.at(line, blanks);
      Head star = line.startsWith("*") ? starred(line, at) : null;
      if (star != null) {
        starred.add(star);
        before = null;
      } else if (clock == null) {
        before = at + line.length() >= end - 1 ? row : null;
      } else if (clock.end() < line.length()) {
        Head head = sent(line, clock.end(), at);
        sent.addAll(head == null ? List.of() : List.of(head));
        before = null;
      } else {
        Head head = before == null ? null : named(before.start(), before.end());
        timed.addAll(head == null ? List.of() : List.of(head));
        before = null;
      }
    }
    Rewriting out = new Rewriting(source);
    if (recur(timed)) {
      timed.forEach(h -> out.join(h.start, h.end));
    }
    if (recur(sent)) {
      sent.forEach(h -> write(h, out, told));
    }
    if (recur(starred)) {
      starred.forEach(h -> out.blank(h.start, h.start + 1));
      starred.forEach(h -> out.blank(h.end - 1, h.end));
    }
    return out.made();
  }

  /** A name between asterisks with nothing behind it but a time: {@code *Ana Ruiz* 10:32 AM}. */
  private static @Nullable Head starred(String line, int at) {
    int close = line.indexOf('*', 1);
    String name = close > 1 ? line.substring(1, close) : "";
    int behind = LabelScanner.skipSpace(line, close + 1);
    Clock clock = behind < line.length() ? Clock.at(line, behind) : null;
    int end = clock == null ? behind : LabelScanner.skipSpace(line, clock.end());
    boolean label = !name.isEmpty() && LabelScanner.isLabel(name, name.length());
    boolean tight = name.equals(name.strip()) && name.indexOf(':') < 0;
    return label && tight && end == line.length() ? new Head(name, at, at + close + 1) : null;
  }

  /** The end of a line that may be somebody's name alone. */
  private @Nullable Head named(int at, int end) {
    String line = text.substring(at, Math.min(end, at + LONGEST)).stripTrailing();
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

  private void write(Head head, Rewriting out, Told told) {
    out.put(head.start, head.end, head.name + ":");
    told.tell(Code.R012, source.span(head.start, head.end), "to whom a message went is left out");
  }

  private static boolean recur(List<Head> heads) {
    return Recurrence.of(heads.stream().map(Head::name).toList());
  }
}
