package org.colloquy.internal.dialect.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The names that an opening mentions: neighbouring words with capitals. They tell whom a label
 * means that has a surname, a first name or initials only.
 */
final class Mentions {
  /** Names are not longer, in words. */
  private static final int LONGEST = 4;

  private static final int SHORTEST = 3;

  /** Words with which sentences begin, and so with a capital. */
  private static final Set<String> STARTERS = Set.copyOf(WordLists.list("starters.txt", "starts"));

  /** These may begin a surname behind one given name, and further ones stand behind them. */
  private static final Set<String> PARTICLES =
      Set.copyOf(WordLists.list("starters.txt", "particle"));

  private static final Set<String> FURTHER =
      Set.copyOf(WordLists.list("starters.txt", "particle-further"));

  private final List<List<String>> runs = new ArrayList<>();

  /** The particles behind the given name in hand, as they are written. */
  private String particles = "";

  /** Words with a capital that were alone so far. */
  private final Set<String> alone = new HashSet<>();

  /** Whether the word in hand begins a sentence, so that its capital tells nothing. */
  private boolean sentence = true;

  private boolean opens;

  Mentions(String text) {
    List<String> run = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean inside = Character.isLetter(c) || c == '-' || c == '‑' || c == '\'' || c == '’';
      if (inside) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        run = word(text.substring(start, i), run);
        start = -1;
      }
      boolean initial = c == '.' && !run.isEmpty() && isShort(run.get(run.size() - 1));
      if (c != ' ' && c != '\u00a0' && !initial) {
        run = end(run);
        sentence = ".!?:\n".indexOf(c) >= 0;
      }
    }
  }

  private static boolean isShort(String word) {
    return word.length() == 1 || Titles.before(Names.folded(word));
  }

  private List<String> word(String written, List<String> run) {
    String word = possessed(written);
    boolean capital = Character.isUpperCase(word.codePointAt(0)) || !run.isEmpty() && elides(word);
    boolean small = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    String folded = Names.folded(word);
    if (run.size() == 1 && (particles.isEmpty() ? PARTICLES : FURTHER).contains(word)) {
      particles += word + " ";
      return run;
    }
    if (!capital || small || Titles.before(folded) || STARTERS.contains(contracted(folded))) {
      sentence = false;
      return end(run);
    }
    opens = run.isEmpty() ? sentence : opens;
    sentence = false;
    run.add(particles + word);
    particles = "";
    return word.length() < written.length() ? end(run) : run;
  }

  /** {@code d'Aubray} begins a surname in lower case. */
  private static boolean elides(String word) {
    int at = Math.max(word.indexOf('\''), word.indexOf('’'));
    String rest = at > 0 && at < SHORTEST ? word.substring(at + 1) : "";
    return !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
  }

  /** The word before a contracted verb: {@code i} of {@code i'm}; {@code O'Brien} is a name. */
  private static String contracted(String word) {
    int at = Math.max(word.indexOf('\''), word.indexOf('’'));
    return at > 0 && word.length() - at <= SHORTEST ? word.substring(0, at) : word;
  }

  private static String possessed(String word) {
    boolean ends = word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"));
    return ends ? word.substring(0, word.length() - 2) : word;
  }

  /** A pair that begins a sentence is no name if its second word was known without the first. */
  private List<String> end(List<String> run) {
    particles = "";
    if (run.size() == 1) {
      alone.add(run.get(0));
    } else if (run.size() > 1 && !(opens && run.size() == 2 && alone.contains(run.get(1)))) {
      runs.add(run);
    }
    return run.isEmpty() ? run : new ArrayList<>();
  }

  /** The names of two or three words. */
  Set<String> fullNames() {
    Set<String> names = new LinkedHashSet<>();
    runs.stream()
        .filter(run -> run.size() < LONGEST)
        .forEach(run -> names.add(String.join(" ", run)));
    return names;
  }

  /** Whether one word of a full name comes alone somewhere. */
  boolean again(String name) {
    return List.of(name.split(" ")).stream().anyMatch(alone::contains);
  }

  /** The one full name that a label with a word of it or its initials can mean, or null. */
  @Nullable String fullName(String label) {
    List<String> parts = Names.parts(label);
    String word = isSurname(parts) ? String.join("", parts) : "";
    boolean letters = Shape.of(label) == Shape.LETTERS || parts.stream().allMatch(Mentions::isOne);
    Map<String, String> found = new LinkedHashMap<>();
    for (List<String> run : runs) {
      String name =
          letters
              ? byInitials(run, String.join("", parts))
              : byWord(run, word, Names.isTitled(label));
      if (name != null) {
        found.put(String.join(" ", Names.parts(name)), name);
      }
    }
    return found.size() == 1 ? found.values().iterator().next() : null;
  }

  /** Whether all words of a label but the last are such as begin a surname. */
  private static boolean isSurname(List<String> parts) {
    return !parts.isEmpty()
        && parts.stream()
            .limit(parts.size() - 1L)
            .allMatch(p -> PARTICLES.contains(p) || FURTHER.contains(p));
  }

  private static boolean isOne(String part) {
    return part.length() == 1;
  }

  private static @Nullable String byInitials(List<String> run, String initials) {
    int count = initials.length();
    if (count < 2 || count > LONGEST || run.size() < count) {
      return null;
    }
    for (int from = 0; from + count <= run.size(); from++) {
      List<String> name = run.subList(from, from + count);
      if (Names.initials(Names.parts(String.join(" ", name))).equals(initials)) {
        return String.join(" ", name);
      }
    }
    return null;
  }

  /** A surname at the end of some words with its given name before it, or the other way round. */
  private static @Nullable String byWord(List<String> run, String word, boolean titled) {
    if (word.length() < SHORTEST) {
      return null;
    }
    for (int i = 0; i < run.size(); i++) {
      if (String.join("", Names.parts(run.get(i))).equals(word)) {
        if (i > 0) {
          int from = i > 1 && run.get(i - 1).length() == 1 ? i - 2 : i - 1;
          return String.join(" ", run.subList(from, i + 1));
        }
        return !titled && run.size() == 2 ? String.join(" ", run) : null;
      }
    }
    return null;
  }
}
