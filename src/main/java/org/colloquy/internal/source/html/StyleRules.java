package org.colloquy.internal.source.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The classes that a page's own style sheets make bold, italic or struck out, as exports of editors
 * do.
 */
final class StyleRules {
  private static final int LONGEST = 400_000;

  private final Set<String> bold = new HashSet<>();
  private final Set<String> italic = new HashSet<>();
  private final Set<String> struck = new HashSet<>();

  StyleRules(Document document) {
    for (Element style : document.select("style")) {
      for (DataNode data : style.dataNodes()) {
        rules(data.getWholeData());
      }
    }
  }

  private void rules(String css) {
    int limit = Math.min(css.length(), LONGEST);
    int from = 0;
    for (int open = css.indexOf('{'); open >= 0 && open < limit; open = css.indexOf('{', from)) {
      int close = css.indexOf('}', open);
      if (close < 0) {
        return;
      }
      String declared =
          css.substring(open + 1, close).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
      for (String selector : css.substring(from, open).split(",")) {
        learn(selector.strip(), declared);
      }
      from = close + 1;
    }
  }

  private void learn(String selector, String declared) {
    int dot = selector.indexOf('.');
    boolean simple = dot >= 0 && selector.lastIndexOf('.') == dot;
    if (!simple || selector.chars().anyMatch(c -> " >+~:[#*".indexOf(c) >= 0)) {
      return;
    }
    String name = selector.substring(dot + 1);
    if (isBold(declared)) {
      bold.add(name);
    }
    if (declared.contains("font-style:italic")) {
      italic.add(name);
    }
    if (isStruck(declared)) {
      struck.add(name);
    }
  }

  /** Whether some declarations without blanks make a text bold. */
  static boolean isBold(String declared) {
    return declared.contains("font-weight:bold")
        || declared.contains("font-weight:700")
        || declared.contains("font-weight:600");
  }

  /** Whether some declarations without blanks strike a text out. */
  static boolean isStruck(String declared) {
    return declared.contains("line-through");
  }

  boolean areStruck(Element element) {
    return !struck.isEmpty() && element.classNames().stream().anyMatch(struck::contains);
  }

  boolean areBold(Element element) {
    return !bold.isEmpty() && element.classNames().stream().anyMatch(bold::contains);
  }

  boolean areItalic(Element element) {
    return !italic.isEmpty() && element.classNames().stream().anyMatch(italic::contains);
  }
}
