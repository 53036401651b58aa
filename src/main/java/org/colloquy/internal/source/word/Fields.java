package org.colloquy.internal.source.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are open at a place of a part: of each the code is read first and then the result
 * (ECMA-376 part 1, clause 17.16). Fields go on over the ends of paragraphs.
 */
final class Fields {
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean inResult;
    private @Nullable String link;
  }

  private final Deque<Field> open = new ArrayDeque<>();
  private int codes;

  void mark(String type) {
    Field inner = open.peek();
    switch (type) {
      case "begin" -> {
        Field field = new Field();
        field.link = inner == null ? null : inner.link;
        open.push(field);
        codes++;
      }
      case "separate" -> {
        if (inner != null && !inner.inResult) {
          inner.inResult = true;
          codes--;
          String link = link(inner.code.toString());
          inner.link = link == null ? inner.link : link;
        }
      }
      default -> {
        if (inner != null) {
          codes -= inner.inResult ? 0 : 1;
          open.pop();
        }
      }
    }
  }

  void code(String text) {
    Field inner = open.peek();
    if (inner != null && !inner.inResult) {
      inner.code.append(text);
    }
  }

  /** Whether text at this place is part of a code. */
  boolean inCode() {
    return codes > 0;
  }

  /** The address to which text at this place leads by a field, or null. */
  @Nullable String link() {
    Field inner = open.peek();
    return inner == null ? null : inner.link;
  }

  /** The address in the code of a {@code HYPERLINK}; null in any other. */
  static @Nullable String link(String code) {
    List<String> words = words(code);
    if (words.isEmpty() || !words.get(0).toUpperCase(Locale.ROOT).equals("HYPERLINK")) {
      return null;
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("\\")) {
        return Clean.link(word);
      }
      i += word.equals("\\l") || word.equals("\\o") || word.equals("\\t") ? 1 : 0;
    }
    return null;
  }

  /** The words of a code; what stands in quotation marks is one. */
  private static List<String> words(String code) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted || !Text.isSpace(c)) {
        word.append(c);
        continue;
      }
      if (!quoted && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** The text that stands in the current element and would be shown; codes are none. */
  static String text(Xml xml) {
    StringBuilder text = new StringBuilder();
    text(xml, text);
    return text.toString();
  }

  private static void text(Xml xml, StringBuilder text) {
    xml.each(
        name -> {
          switch (name) {
            case "w:t", "w:delText", "m:t" -> text.append(xml.text());
            case "w:tab", "w:br", "w:p" -> {
              text.append(' ');
              text(xml, text);
            }
            default -> text(xml, text);
          }
        });
  }
}
