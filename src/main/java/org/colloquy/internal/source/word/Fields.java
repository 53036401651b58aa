package org.colloquy.internal.source.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are open at a place of a part: of each the code is read first and then the result
 * (ECMA-376 part 1, clause 17.16). Fields go on over the ends of paragraphs. Marks without their
 * counterparts are none: a field that never ends would take all that follows for its code.
 */
final class Fields {
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean inResult;
    private @Nullable String link;
    private String chosen = "";
  }

  private final Set<Integer> broken;
  private final Deque<Field> open = new ArrayDeque<>();
  private int codes;

  Fields(Set<Integer> broken) {
    this.broken = broken;
  }

  /**
   * Takes the current element, {@code w:fldChar}.
   *
   * @return what the field that ends here shows without having it as its result: the entry chosen
   *     of a list
   */
  String mark(Xml xml) {
    Field inner = open.peek();
    String type = type(xml);
    if (broken.contains(xml.place())) {
      return "";
    }
    switch (type) {
      case "begin" -> {
        Field field = new Field();
        field.link = inner == null ? null : inner.link;
        field.chosen = DropDown.chosen(xml);
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
          return inner.inResult ? "" : inner.chosen;
        }
      }
    }
    return "";
  }

  /** The type of the current element, {@code w:fldChar}. */
  static String type(Xml xml) {
    return String.valueOf(xml.attribute("fldCharType"));
  }

  void code(String text) {
    Field inner = open.peek();
    if (inner != null && !inner.inResult) {
      inner.code.append(text);
    }
  }

  /** Whether text at this place stands in a code itself, and not in a field within one. */
  boolean isLost() {
    Field inner = open.peek();
    return inner != null && !inner.inResult;
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

  /** The text of the current element, which is left out; the marks of fields in it still hold. */
  String leftOut(Xml xml) {
    StringBuilder text = new StringBuilder();
    leftOut(xml, text);
    return text.toString();
  }

  private void leftOut(Xml xml, StringBuilder text) {
    xml.each(
        name -> {
          switch (name) {
            case "w:fldChar" -> text.append(mark(xml));
            case "w:t", "w:delText", "m:t" -> text.append(xml.text());
            case "v:textpath" -> text.append(said(xml));
            case "w:tab", "w:br", "w:p" -> {
              text.append(' ');
              leftOut(xml, text);
            }
            default -> leftOut(xml, text);
          }
        });
  }

  /** What the current element, {@code v:textpath}, says in drawn letters. */
  static String said(Xml xml) {
    String said = xml.attribute("string");
    return said == null ? "" : said;
  }
}
