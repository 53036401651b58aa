package org.colloquy.internal.dialect.opening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.document.CreditedNames;
import org.colloquy.internal.dialect.words.Names;
import org.colloquy.internal.dialect.words.Shape;
import org.colloquy.internal.dialect.words.Titles;
import org.colloquy.internal.dialect.words.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Who asked, as the sentences before a talk tell it: {@code Lily Vane spoke with Ruiz by mail}. Who
 * speaks with whom says so only where it is known which of them was interviewed.
 */
public final class Standfirst {
  private static final Map<String, List<String>> WORDS = WordLists.read("credits.txt");

  /** Whoever stands before these asked. */
  private static final List<String> ASKED = WordLists.spaced(WORDS, "asked");

  /** Whoever stands behind these asked. */
  private static final List<String> ASKED_BY = WordLists.spaced(WORDS, "asked-by");

  /** One asked and one answered of those about these. */
  private static final List<String> MET = WordLists.spaced(WORDS, "met");

  /** With these an author says that he asked. */
  private static final List<String> I_ASKED = WordLists.spaced(WORDS, "i-asked");

  /** A text that begins with an article and a noun begins with the noun. */
  private static final int ARTICLE = 5;

  /** Behind the last of these a name begins. */
  private static final List<String> JOBS = WordLists.spaced(WORDS, "job");

  /** Whoever stands behind these was interviewed. */
  private static final List<String> WITH = WordLists.spaced(WORDS, "with");

  private static final int LONGEST = 5;

  /** So many letters are enough of a name that may be inflected. */
  private static final int STEM = 4;

  private final List<Credits.Credit> interviewees;

  Standfirst(List<Credits.Credit> interviewees) {
    this.interviewees = interviewees;
  }

  /** Who asked as a paragraph says it, or null. */
  Credits.@Nullable Credit asked(Opening.Said said) {
    String text = said.text();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return null;
    }
    for (String phrase : MET) {
      for (int at = next(lower, phrase, 0); at >= 0; at = next(lower, phrase, at + 1)) {
        String name = met(before(text, at), behind(text, at + phrase.length()));
        if (name != null) {
          return credit(name, phrase, said);
        }
      }
    }
    for (String phrase : ASKED) {
      int at = next(lower, phrase, 0);
      String name = at < 0 ? "" : before(text, at);
      if (isFull(name) && !isInterviewed(name)) {
        return credit(name, phrase, said);
      }
    }
    for (String phrase : ASKED_BY) {
      int at = next(lower, phrase, 0);
      String name = at < 0 ? "" : behind(text, at + phrase.length());
      if (isFull(name) && !isInterviewed(name)) {
        return credit(name, phrase, said);
      }
    }
    return null;
  }

  /** The first words of the names that stand in texts behind words for meeting somebody. */
  public static Set<String> met(List<String> texts) {
    return firstWords(texts, List.of(WITH, MET, ASKED), Integer.MAX_VALUE);
  }

  /** The same where a text begins so: {@code An interview with Ana Ruiz, who ...}. */
  public static Set<String> opens(List<String> texts) {
    return firstWords(texts, List.of(WITH), ARTICLE);
  }

  private static Set<String> firstWords(List<String> texts, List<List<String>> lists, int last) {
    Set<String> met = new HashSet<>();
    for (String text : texts) {
      String lower = text.toLowerCase(Locale.ROOT);
      for (List<String> phrases : lists) {
        for (String phrase : phrases) {
          int at = lower.length() == text.length() ? next(lower, phrase, 0) : -1;
          if (at >= 0 && at <= last) {
            String name = behind(text, at + phrase.length());
            Names.parts(name).stream().limit(1).forEach(met::add);
          }
        }
      }
    }
    return met;
  }

  /** The author of a text that tells in the first person of talking to somebody, or null. */
  Credits.@Nullable Credit author(String author, Opening.Said said) {
    String lower = said.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    String phrase = I_ASKED.stream().filter(p -> next(lower, p, 0) >= 0).findFirst().orElse(null);
    if (phrase == null || isInterviewed(author)) {
      return null;
    }
    String why = "the author, who says \"" + phrase.strip() + "\" before the talk";
    return new Credits.Credit(author, null, said.span(), why);
  }

  private static Credits.Credit credit(String name, String phrase, Opening.Said said) {
    String why = "\"" + phrase.strip() + "\" before the talk";
    return new Credits.Credit(name, null, said.span(), why);
  }

  /** Where a phrase stands as words of its own, or -1. */
  private static int next(String lower, String phrase, int from) {
    int at = lower.indexOf(phrase, from);
    while (at > 0 && Character.isLetter(lower.charAt(at - 1))) {
      at = lower.indexOf(phrase, at + 1);
    }
    return at;
  }

  /** Which of two who met asked, or null. */
  private @Nullable String met(String one, String other) {
    if (interviewees.isEmpty()) {
      return null;
    }
    if (isFull(one) && !isInterviewed(one) && (other.isEmpty() || isInterviewed(other))) {
      return one;
    }
    boolean turned = isInterviewed(one) && isFull(other) && !isInterviewed(other);
    return turned ? other : null;
  }

  /** Whether it is the full name of a person who is not interviewed. */
  boolean mayAsk(String name) {
    return isFull(name) && !isInterviewed(name);
  }

  private static boolean isFull(String name) {
    return Names.parts(name).size() > 1
        && Shape.of(name) == Shape.NAME
        && CreditedNames.isName(name);
  }

  /** Whether a name, or a part or case of it, is that of somebody who was interviewed. */
  private boolean isInterviewed(String name) {
    for (Credits.Credit credit : interviewees) {
      List<String> known = Names.parts(credit.name());
      if (Names.parts(name).stream().anyMatch(p -> known.stream().anyMatch(k -> alike(p, k)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean alike(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return one.equals(other) || length >= STEM && one.regionMatches(0, other, 0, length - 1);
  }

  /** The words with capitals that end before an index, without offices and behind no article. */
  private static String before(String text, int end) {
    List<String> words = new ArrayList<>();
    int to = end;
    while (to > 0 && words.size() <= LONGEST) {
      while (to > 0 && text.charAt(to - 1) == ' ') {
        to--;
      }
      if (to == 0) {
        break;
      }
      int from = text.lastIndexOf(' ', to - 1) + 1;
      String word = text.substring(from, to);
      boolean open = !words.isEmpty() && ",.;:)".indexOf(word.charAt(word.length() - 1)) >= 0;
      if (open && word.length() > 2 || !Character.isUpperCase(word.codePointAt(0))) {
        boolean article = Titles.before(Names.folded(word)) && word.length() < STEM;
        return article ? "" : name(words);
      }
      words.add(0, word);
      to = from;
    }
    return words.size() > LONGEST ? "" : name(words);
  }

  /** The words with capitals from an index on. */
  private static String behind(String text, int from) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < text.length() && Character.isUpperCase(text.codePointAt(at))) {
      int space = text.indexOf(' ', at);
      int end = space < 0 ? text.length() : space;
      String word = text.substring(at, end);
      int bare = word.length();
      while (bare > 1 && !Character.isLetter(word.charAt(bare - 1))) {
        bare--;
      }
      boolean initial = bare == 1 && word.endsWith(".");
      words.add(initial ? word : word.substring(0, bare));
      if (bare < word.length() && !initial) {
        break;
      }
      at = end + 1;
    }
    return name(words);
  }

  private static String name(List<String> words) {
    int from = 0;
    while (from < words.size() && Titles.before(Names.folded(words.get(from)))) {
      from++;
    }
    for (int i = from; i < words.size(); i++) {
      from = JOBS.contains(words.get(i).toLowerCase(Locale.ROOT)) ? i + 1 : from;
    }
    List<String> name = words.subList(from, words.size());
    boolean article = from > 0 && words.get(0).length() < STEM && !words.get(0).endsWith(".");
    return article || name.size() >= LONGEST ? "" : String.join(" ", name);
  }
}
