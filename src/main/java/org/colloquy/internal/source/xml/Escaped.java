package org.colloquy.internal.source.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.colloquy.model.PlainText;

/** Texts in which the tags of a page are written as text: {@code <p>Deep?</p>}. */
final class Escaped {
  private static final Set<String> ENDS = Set.of("p", "br", "div", "li", "ul", "ol", "blockquote");
  private static final Set<String> WITHIN =
      Set.of("b", "i", "em", "strong", "u", "span", "a", "sup", "sub", "font", "small");

  private static final int LONGEST = 200;

  private Escaped() {}

  /** The paragraphs of a text; itself alone if it has no such tags. */
  static List<List<Inline>> paragraphs(List<Inline> inlines) {
    String text = PlainText.ofInlines(inlines);
    boolean plain = inlines.stream().allMatch(i -> i instanceof Inline.Text);
    if (!plain || !text.contains("<p>") && !text.contains("</p>") && !text.contains("<br")) {
      return List.of(inlines);
    }
    Origin origin = inlines.get(0).origin();
    List<List<Inline>> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int close = text.charAt(at) == '<' ? close(text, at) : -1;
      String tag = close < 0 ? "" : name(text.substring(at + 1, close));
      if (ENDS.contains(tag)) {
        end(open, origin, paragraphs);
      } else if (!WITHIN.contains(tag)) {
        open.append(text.charAt(at));
        close = at;
      }
      at = close + 1;
    }
    end(open, origin, paragraphs);
    return paragraphs;
  }

  /** Where a tag closes that opens at an offset, or -1. */
  private static int close(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST);
    int at = open;
    while (at < limit && text.charAt(at) != '>') {
      at++;
    }
    return at < limit ? at : -1;
  }

  private static void end(StringBuilder open, Origin origin, List<List<Inline>> paragraphs) {
    String said = XmlTimes.decoded(open.toString().replace("&nbsp;", " ")).strip();
    open.setLength(0);
    if (!said.isEmpty()) {
      paragraphs.add(List.of(new Inline.Text(said, origin)));
    }
  }

  private static String name(String tag) {
    int from = tag.startsWith("/") ? 1 : 0;
    int to = from;
    while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
      to++;
    }
    return tag.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
