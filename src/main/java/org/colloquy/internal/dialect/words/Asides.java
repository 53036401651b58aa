package org.colloquy.internal.dialect.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in brackets or behind a comma beside a name. */
final class Asides {
  /** What scripts and subtitles put behind a name where a voice is not to be seen. */
  private static final List<String> VOICES = WordLists.spaced("voices.txt", "voices");

  private static final Map<Character, List<String>> BY_END =
      VOICES.stream().collect(Collectors.groupingBy(v -> v.charAt(v.length() - 1)));

  private static final Set<String> VOICE_WORDS = Set.copyOf(WordLists.list("voices.txt", "heard"));

  private Asides() {}

  /** Whether words beside a name say from where its voice comes, or that it goes on. */
  static boolean isVoice(String aside) {
    return VOICE_WORDS.contains(String.join(" ", Names.words(aside.replace('\'', ' '))));
  }

  /** Where they begin, or the length of a name that has none. */
  static int at(String name) {
    for (int i = Math.max(1, Phones.end(name, 0)); i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ',' || c == '(' || c == '[' || c == '（') {
        int behind = behindNickname(name, i);
        if (behind == 0) {
          return i;
        }
        i = behind;
      }
    }
    return name.length() - voice(name);
  }

  /** How long such a word is that ends a name, or 0. */
  private static int voice(String name) {
    char last = name.isEmpty() ? 0 : Character.toLowerCase(name.charAt(name.length() - 1));
    List<String> voices = BY_END.getOrDefault(last, List.of());
    for (int i = 0; i < voices.size(); i++) {
      String voice = voices.get(i);
      int at = name.length() - voice.length();
      boolean ends = at > 1 && name.regionMatches(true, at, voice, 0, voice.length());
      if (ends && Character.isLetter(name.charAt(at - 1))) {
        return voice.length();
      }
    }
    return 0;
  }

  /**
   * Where a surname goes on behind what somebody is called, between brackets within the name:
   * {@code Ana (Nan) Ruiz}; or 0.
   */
  private static int behindNickname(String name, int open) {
    int close = name.charAt(open) == '(' ? name.indexOf(')', open) : -1;
    boolean within =
        close > open + 1
            && close + 2 < name.length()
            && name.charAt(open - 1) == ' '
            && name.charAt(close + 1) == ' ';
    return within
            && Character.isUpperCase(name.charAt(0))
            && isCalled(name, open + 1, close)
            && Character.isUpperCase(name.charAt(close + 2))
        ? close + 1
        : 0;
  }

  /** Whether one word stands in a stretch, in letters of both cases. */
  private static boolean isCalled(String name, int from, int to) {
    boolean capital = Character.isUpperCase(name.charAt(from));
    boolean small = false;
    for (int i = from; i < to; i++) {
      small |= Character.isLowerCase(name.charAt(i));
      capital &= Character.isLetter(name.charAt(i)) || name.charAt(i) == '-';
    }
    return capital && small;
  }
}
