package org.colloquy.internal.source.marks;

import java.util.ArrayList;
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

  /** Behind the name of a page: the picture of whom or what it is about. */
  private static final String ICON = ".icon";

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
      if (c >= 'a' && c <= 'z') {
        begins = false;
        at++;
        continue;
      }
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
    while (nameEnd < rest.length() && TagValues.isWord(rest.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = rest.substring(0, nameEnd);
    int to = end + (block ? 0 : form.close.length());
    boolean element = form.open.equals("<");
    if (element && name.equals("img")) {
      return icon(start, to, TagValues.in(rest.substring(nameEnd)).getOrDefault("alt", ""));
    }
    boolean own = !element || !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    boolean known = fenced && closes || !name.isEmpty();
    if (!own || !known) {
      return null;
    }
    Map<String, String> values = TagValues.in(rest.substring(nameEnd));
    boolean bracket = form.open.equals("[") && !closes && values.keySet().equals(Set.of(PLACED));
    return bracket
        ? icon(start, to, inside)
        : new TurnTag(start, to, name.toLowerCase(Locale.ROOT), closes, values);
  }

  /** A wiki's picture of whoever has a page there, by its name; null for any other. */
  private static @Nullable TurnTag icon(int start, int end, String name) {
    int from = name.lastIndexOf('/') + 1;
    int to = name.length() - ICON.length();
    return name.endsWith(ICON) && to > from
        ? new TurnTag(start, end, ICON, false, Map.of("name", name.substring(from, to)))
        : null;
  }
}
