package org.colloquy.internal.dialect.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.Role;
import org.jspecify.annotations.Nullable;

/** Words with which labels say what somebody does in an interview, in many languages. */
public final class RoleWords {
  private static final Map<String, List<String>> LISTS = WordLists.read("roles.txt");
  private static final Map<String, Role> WORDS = words();

  /** Trades of those who ask for a living, and who are guests of others as well. */
  private static final Set<String> TRADES = trades();

  /** Scripts without spaces: such a word ends a name, as in {@code 新華社記者}. */
  private static final List<String> ENDS =
      List.of("记者", "記者", "主持人", "기자", "진행자", "翻译", "翻譯", "通訳", "司会", "聞き手");

  /** Words that mean the opposite in another language, and the words beside which they do. */
  private static final Set<String> FALSE_FRIENDS = Set.copyOf(list("guest-elsewhere"));

  private static final Set<String> FRIENDS = Set.copyOf(list("elsewhere"));

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "le", "la", "el", "il", "lo", "o", "a", "os", "der", "die", "de", "het", "ο", "η");

  /** So many words are more than a question's word and a name. */
  private static final int NAME = 5;

  private RoleWords() {}

  /**
   * The role that a label says, or null: the word alone, with a number or letter ({@code Reporter
   * 2}), before a name ({@code Moderator Jim Hale}), behind one between brackets or behind a comma
   * ({@code Jim Hale (host)}).
   */
  public static @Nullable Role of(String label) {
    String key = Names.key(label);
    Role exact = exact(key);
    if (exact != null || Offices.asks(key)) {
      return exact == null ? Role.INTERVIEWER : exact;
    }
    Role aside = WORDS.get(aside(key));
    if (aside != null) {
      return aside;
    }
    for (String end : ENDS) {
      if (key.endsWith(end)) {
        return WORDS.get(end);
      }
    }
    int space = key.indexOf(' ');
    Role first = space < 0 ? null : WORDS.get(key.substring(0, space));
    if (first != null && isCounted(label, key, space, first)) {
      return first;
    }
    return asksByName(label) ? Role.INTERVIEWER : null;
  }

  /**
   * The role that a label says among others of its talk: where they are Czech or Slovak, {@code
   * Host} is a guest.
   */
  public static @Nullable Role among(String label, Set<String> keys) {
    boolean guest =
        FALSE_FRIENDS.contains(Names.key(label)) && !Collections.disjoint(keys, FRIENDS);
    return guest ? Role.INTERVIEWEE : of(label);
  }

  private static @Nullable Role exact(String key) {
    Role exact = WORDS.get(joined(bare(key)));
    return exact == null ? WORDS.get(uncounted(key)) : exact;
  }

  /** Whether the role that a label says stands behind a name: {@code Jim Hale (voice-over)}. */
  public static boolean saysAside(String label) {
    String key = Names.key(label);
    return exact(key) == null && WORDS.containsKey(aside(key));
  }

  /**
   * Whether behind a name stands that somebody reports for a living, for whomever: {@code Ann Lee,
   * Harbor News correspondent}. It does not say who asks in this talk.
   */
  public static boolean reports(String label) {
    String key = Names.key(label);
    String aside = aside(key);
    return exact(key) == null && TRADES.contains(aside.substring(aside.lastIndexOf(' ') + 1));
  }

  /** Whether a word for a question stands before somebody's name: {@code FRAGE HOFER}. */
  private static boolean asksByName(String label) {
    List<String> words = Names.words(label);
    boolean named =
        words.size() > 1
            && words.size() < NAME
            && Offices.asks(words.get(0))
            && words.get(1).length() > 1
            && !Character.isDigit(words.get(1).charAt(0));
    Shape shape = named ? Shape.of(label) : Shape.MIXED;
    return shape == Shape.CAPITALS || shape == Shape.NAME;
  }

  /** A key without the wide blanks that stretch a word of two signs: {@code 記　者}. */
  private static String joined(String key) {
    boolean signs =
        key.indexOf(' ') >= 0
            && key.codePoints().allMatch(c -> c == ' ' || Character.isIdeographic(c));
    return signs ? key.replace(" ", "") : key;
  }

  /** Whether a label says a role and no name, except perhaps a number. */
  public static boolean nameless(String label) {
    String key = Names.key(label);
    return WORDS.containsKey(bare(key)) || WORDS.containsKey(uncounted(key)) || Offices.asks(key);
  }

  /** A key without the number or letter that ends it: {@code audience member} of number 2. */
  private static String uncounted(String key) {
    int space = key.lastIndexOf(' ');
    return space > 0 && isNumber(key.substring(space + 1)) ? bare(key.substring(0, space)) : key;
  }

  private static boolean isNumber(String rest) {
    return rest.length() < 3 || rest.startsWith("#");
  }

  /** Whether behind the first word stands a number, a letter, or the name of whom it speaks. */
  private static boolean isCounted(String label, String key, int space, Role role) {
    String rest = key.substring(space + 1);
    boolean office = role == Role.INTERVIEWER || role == Role.MODERATOR || role == Role.INTERPRETER;
    return isNumber(rest) || office && Shape.of(label) != Shape.MIXED && rest.indexOf(' ', 12) < 0;
  }

  /** What stands between brackets at the end, or behind the last comma. */
  private static String aside(String key) {
    int open = Math.max(key.lastIndexOf('('), key.lastIndexOf('['));
    if (open > 0 && (key.endsWith(")") || key.endsWith("]"))) {
      return key.substring(open + 1, key.length() - 1).strip();
    }
    int comma = key.lastIndexOf(',');
    return comma > 0 ? key.substring(comma + 1).strip() : "";
  }

  /** A key without brackets about it, article and point. */
  private static String bare(String key) {
    String bare = key;
    boolean bracketed = bare.length() > 2 && "[(（".indexOf(bare.charAt(0)) >= 0;
    bare = bracketed ? bare.substring(1, bare.length() - 1) : bare;
    bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    boolean court = bare.equals("the reporter");
    int space = bare.indexOf(' ');
    boolean article = space > 0 && ARTICLES.contains(bare.substring(0, space)) && !court;
    return article ? bare.substring(space + 1) : bare;
  }

  private static List<String> list(String kind) {
    return LISTS.getOrDefault(kind, List.of());
  }

  private static Set<String> trades() {
    Set<String> trades = new HashSet<>();
    list("reports").forEach(w -> trades.add(Names.key(w)));
    return Set.copyOf(trades);
  }

  private static Map<String, Role> words() {
    Map<String, Role> roles =
        Map.of(
            "asks", Role.INTERVIEWER,
            "reports", Role.INTERVIEWER,
            "answers", Role.INTERVIEWEE,
            "leads", Role.MODERATOR,
            "audience", Role.AUDIENCE,
            "interprets", Role.INTERPRETER,
            "narrates", Role.NARRATOR);
    Map<String, Role> words = new HashMap<>();
    roles.forEach((kind, role) -> list(kind).forEach(w -> words.put(Names.key(w), role)));
    return Map.copyOf(words);
  }
}
