package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Balloons of speech without names, of two kinds by their sides or their pictures: those of one
 * kind ask, those of the other do not.
 */
final class Sided {
  private static final int FEWEST = 2;
  private static final double ASKING = .5;
  private static final double ASKING_BACK = .25;

  private Sided() {}

  /**
   * Q and A for the balloons.
   *
   * @param kinds what tells one kind from the other, by the balloon; nothing is told where there
   *     are not just two
   */
  static Map<Element, String> of(Map<Element, String> kinds) {
    Map<String, List<Element>> both = new LinkedHashMap<>();
    kinds.forEach((e, kind) -> both.computeIfAbsent(kind, k -> new ArrayList<>()).add(e));
    Map<Element, String> said = new LinkedHashMap<>();
    if (both.size() == 2 && both.values().stream().allMatch(l -> l.size() >= FEWEST)) {
      List<List<Element>> sides = List.copyOf(both.values());
      double first = asking(sides.get(0));
      double second = asking(sides.get(1));
      if (Math.max(first, second) >= ASKING && Math.min(first, second) <= ASKING_BACK) {
        sides.get(first > second ? 0 : 1).forEach(e -> said.put(e, AskedParts.QUESTION));
        sides.get(first > second ? 1 : 0).forEach(e -> said.put(e, AskedParts.ANSWER));
      }
    }
    return said;
  }

  private static double asking(List<Element> side) {
    long asking = side.stream().filter(e -> QuestionMarks.endsInQuestion(e.text())).count();
    return asking / (double) side.size();
  }

  /** The names with which they begin, by the balloon; empty where none come again. */
  static Map<Element, Element> names(Map<Element, String> kinds) {
    Map<Element, Element> names = new LinkedHashMap<>();
    for (Element balloon : kinds.keySet()) {
      List<Node> parts = Balloons.beside(balloon, balloon);
      while (parts.size() == 1 && parts.get(0) instanceof Element only) {
        parts = Balloons.beside(only, balloon);
      }
      if (parts.size() > 1 && parts.get(0) instanceof Element name && Balloons.isBrief(name)) {
        names.put(balloon, name);
      }
    }
    boolean recur = recur(names.values().stream().map(Element::text).toList());
    return recur && 2 * names.size() > kinds.size() ? names : Map.of();
  }

  /** The blocks of a page that a word of their classes puts on one side or the other. */
  static Map<Element, String> bySide(Element root) {
    Map<Element, String> kinds = new LinkedHashMap<>();
    for (Element element : root.getElementsByAttribute("class")) {
      String side = Kinds.isBlock(element) && element.hasText() ? side(element) : "";
      boolean within =
          !side.isEmpty() && element.parents().stream().limit(3).anyMatch(kinds::containsKey);
      if (!side.isEmpty() && !within) {
        kinds.put(element, side);
      }
    }
    return kinds;
  }

  private static String side(Element element) {
    for (String name : element.classNames()) {
      for (String part : name.toLowerCase(Locale.ROOT).split("[-_]+")) {
        if (part.equals("left") || part.equals("right")) {
          return part;
        }
      }
    }
    return "";
  }

  /** Whether a part has a heading, or a paragraph that is a link: it is a card of a list. */
  static boolean leadsElsewhere(Element whole, @Nullable Node name) {
    return whole.selectFirst("h1, h2, h3, h4, h5, h6") != null
        || whole.getAllElements().stream()
            .anyMatch(e -> !e.equals(name) && isLink(Balloons.beside(e, e), name));
  }

  /** Whether all that has words is one link, but for one that is a name. */
  private static boolean isLink(List<Node> parts, @Nullable Node name) {
    return parts.size() == 1
        && parts.get(0) instanceof Element only
        && only.is("a[href]")
        && !only.equals(name);
  }

  /** Whether some names come again and may be some. */
  static boolean recur(List<String> names) {
    Set<String> several = new HashSet<>(names);
    several.remove("");
    return several.size() > 1
        && 2 * several.size() <= names.size()
        && several.stream()
            .allMatch(
                n -> n.length() <= Balloons.LONGEST && n.chars().anyMatch(Character::isLetter));
  }

  /** Whether pictures come again as those do who speak; the cards of a list have one each. */
  static boolean facesRecur(List<Element> images) {
    return 2 * images.stream().map(Sided::picture).distinct().count() <= images.size();
  }

  /** The address of a picture, which pages that load it late keep in data of theirs. */
  static String picture(Element image) {
    return image.dataset().entrySet().stream()
        .filter(data -> data.getKey().endsWith("src"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(image.attr("src"));
  }
}
