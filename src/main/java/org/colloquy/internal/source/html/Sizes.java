package org.colloquy.internal.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, found in one walk. */
final class Sizes implements NodeVisitor {
  /** Letters, digits and signs of a text, and the runs of them between white space. */
  record Size(int characters, int words) {
    static final Size NONE = new Size(0, 0);

    static Size of(String text) {
      int characters = 0;
      int words = 0;
      boolean within = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean plain = c > ' ' && c < 0x7f;
        boolean space = !plain && (Character.isWhitespace(c) || c == '\u00a0');
        characters += space ? 0 : 1;
        words += !space && !within ? 1 : 0;
        within = !space;
      }
      return new Size(characters, words);
    }

    Size and(Size other) {
      return new Size(characters + other.characters, words + other.words);
    }
  }

  private final Map<Element, Size> sizes = new HashMap<>();
  private final Deque<Size> open = new ArrayDeque<>();

  private Sizes() {}

  /** Whether an element holds more characters than a number; no more of it is looked at. */
  static boolean isLonger(Element element, int most) {
    Longer longer = new Longer(most);
    element.filter(longer);
    return longer.left < 0;
  }

  private static final class Longer implements NodeFilter {
    private int left;

    Longer(int most) {
      left = most;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      left -= node instanceof TextNode text ? Size.of(text.getWholeText()).characters() : 0;
      return left < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
    }
  }

  static Map<Element, Size> of(Element root) {
    Sizes all = new Sizes();
    root.traverse(all);
    return all.sizes;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element) {
      open.push(Size.NONE);
    } else if (node instanceof TextNode text && !open.isEmpty()) {
      open.push(open.pop().and(Size.of(text.getWholeText())));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      Size size = Kinds.hasNoText(element) ? Size.NONE : open.peek();
      Size whole = size == null ? Size.NONE : size;
      open.pop();
      sizes.put(element, whole);
      if (!open.isEmpty()) {
        open.push(open.pop().and(whole));
      }
    }
  }
}
