package org.colloquy.internal.source.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.source.timed.SheetNames;
import org.jspecify.annotations.Nullable;

/**
 * A tag of a site builder.
 *
 * @param name of the tag in lower case; empty for the end of a block that has no name
 * @param values what its keys are set to; under {@link #PLACED} what stands there without a key
 */
record TurnTag(int start, int end, String name, boolean closes, Map<String, String> values) {
  static final String PLACED = "";

  /** Keys under which names stand, the surest first. */
  static final List<String> KEYS =
      List.of(
          "speaker", "name", "who", "author", "person", "by", "character", "voice", "from", PLACED);

  private static final String FENCED = ":::";
  private static final int LONGEST = 2000;
  private static final int NAME = 60;
  private static final int LOOK = 5;
  private static final String FENCE = "```";

  private record Form(String open, String close) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("{{<", ">}}"),
          new Form("{{%", "%}}"),
          new Form("{%", "%}"),
          new Form("<", ">"),
          new Form("[", "]"),
          new Form(FENCED, "\n"),
          new Form("!!!", "\n"),
          new Form("???", "\n"),
          new Form("> [!", "\n"));

  TurnTag {
    values = Map.copyOf(values);
  }

  int length() {
    return end - start;
  }

  /** Whether a value is more than a name, a time or what somebody is: it may be said. */
  boolean saysMore() {
    return values.entrySet().stream()
        .anyMatch(e -> e.getValue().length() > NAME || SheetNames.TEXTS.contains(e.getKey()));
  }

  /** What is said in a value of the tag itself, {@code text="..."}; null if nothing is. */
  @Nullable String said() {
    return values.entrySet().stream()
        .filter(e -> SheetNames.TEXTS.contains(e.getKey()) && !KEYS.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The tags of a text that begin lines, and whatever closes one, but none in code. */
  static List<TurnTag> all(String text, int from) {
    List<TurnTag> all = new ArrayList<>();
    boolean code = false;
    boolean begins = true;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (begins && text.startsWith(FENCE, at)) {
        code = !code;
      }
      TurnTag tag = code || !mayOpen(c, begins) ? null : at(text, at, begins);
      if (tag != null) {
        all.add(tag);
        at = tag.end;
        continue;
      }
      begins = c == '\n' || begins && (c == ' ' || c == '\t' || c == '\r');
      at++;
    }
    return all;
  }

  /** A tag that ends with its line begins one. */
  private static boolean mayOpen(char c, boolean begins) {
    return c == '{' || c == '<' || c == '[' || begins && ":!?>".indexOf(c) >= 0;
  }

  private static @Nullable TurnTag at(String text, int at, boolean begins) {
    for (Form form : FORMS) {
      if (text.startsWith(form.open, at)) {
        int within = at + form.open.length();
        String first = text.substring(within, Math.min(text.length(), within + LOOK));
        if (!begins && first.indexOf('/') < 0 && !first.contains("end")) {
          return null;
        }
        int limit = Math.min(text.length(), at + LONGEST);
        boolean line = form.close.equals("\n");
        int close = within;
        while (close < limit && !text.startsWith(form.close, close)) {
          close++;
        }
        int end = close < limit || line && limit == text.length() ? close : -1;
        TurnTag tag = end < 0 ? null : of(form, text, at, end);
        return tag != null && (begins || tag.closes && !line) ? tag : null;
      }
    }
    return null;
  }

  private static @Nullable TurnTag of(Form form, String text, int start, int end) {
    String inside = text.substring(start + form.open.length(), end).strip();
    boolean block = form.close.equals("\n");
    boolean fenced = form.open.equals(FENCED);
    boolean closes =
        inside.startsWith("/") || inside.startsWith("end") || fenced && inside.isEmpty();
    String rest = inside.startsWith("/") ? inside.substring(1) : inside;
    rest = (closes && inside.startsWith("end") ? rest.substring(3) : rest).strip();
    rest = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    rest = block ? rest.replaceAll("^(?:\\+\\s*|\\{\\s*\\.?)", "") : rest;
    int nameEnd = 0;
    while (nameEnd < rest.length() && isWord(rest.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = rest.substring(0, nameEnd);
    boolean own =
        !form.open.equals("<") || !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    boolean known = fenced && closes || !name.isEmpty();
    if (!own || !known) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    values(rest.substring(nameEnd), values);
    boolean bracket = form.open.equals("[") && !closes && values.keySet().equals(Set.of(PLACED));
    int to = end + (block ? 0 : form.close.length());
    return bracket ? null : new TurnTag(start, to, name.toLowerCase(Locale.ROOT), closes, values);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** What stands between braces, without marks of quotation about it. */
  private static String bare(String text, int from, int to) {
    String value = text.substring(from, to).strip();
    int last = value.length() - 1;
    boolean quoted = last > 0 && "\"'`".indexOf(value.charAt(0)) >= 0;
    return quoted && value.charAt(last) == value.charAt(0) ? value.substring(1, last) : value;
  }

  /**
   * Reads {@code key="value"}, {@code key={value}}, {@code key=value}, {@code "value"} and words.
   */
  private static void values(String text, Map<String, String> values) {
    StringBuilder placed = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      while (at < text.length() && isWord(text.charAt(at))) {
        at++;
      }
      String word = text.substring(begin, at);
      boolean key = !word.isEmpty() && at < text.length() && "=:".indexOf(text.charAt(at)) >= 0;
      at += key ? 1 : 0;
      char quote = at < text.length() ? text.charAt(at) : ' ';
      boolean quoted = quote == '"' || quote == '\'' || quote == '{' && key;
      int close = quoted ? text.indexOf(quote == '{' ? '}' : quote, at + 1) : -1;
      String value = word;
      if (close > 0 && (key || word.isEmpty())) {
        value = quote == '{' ? bare(text, at + 1, close) : text.substring(at + 1, close);
        at = close + 1;
      } else if (key) {
        begin = at;
        while (at < text.length() && isWord(text.charAt(at))) {
          at++;
        }
        value = text.substring(begin, at);
      } else if (word.isEmpty()) {
        at++;
      }
      if (key) {
        values.putIfAbsent(word.toLowerCase(Locale.ROOT), value.strip());
      } else if (!value.isBlank()) {
        placed.append(placed.length() == 0 ? "" : " ").append(value.strip());
      }
    }
    if (placed.length() > 0) {
      values.put(PLACED, placed.toString());
    }
  }
}
