package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page of one make, each with a picture of whoever speaks, mostly a name by it, and what
 * is said, as balloons of speech are built: only their shape tells them, whatever classes they
 * have.
 */
final class Balloons {
  private static final int FEWEST = 4;
  static final int LONGEST = 40;

  /** No part is built of more elements within each other. */
  private static final int DEPTH = 10;

  private static final Set<String> SIDES = Set.of("left", "right", "l", "r", "even", "odd");

  /**
   * One of them.
   *
   * @param face the picture, and the name if that stands in one element with it
   * @param name what stands by the picture, if it is brief; else null
   */
  private record Balloon(Element whole, Element face, @Nullable Node name, Element image) {
    String alt() {
      return image.attr("alt").strip();
    }

    String written() {
      String text =
          name instanceof Element e ? e.text() : name instanceof TextNode t ? t.text() : "";
      return Speakers.withoutColons(Speakers.unbracketed(text));
    }

    /** The picture, and what stands in one element with it if that says no more than the name. */
    Element shown(String as) {
      return !face.hasText() || face.text().equals(as) ? face : image;
    }
  }

  private final Map<Element, Integer> pictures = new HashMap<>();
  private final Map<String, Integer> makes = new HashMap<>();
  private final Map<Element, String> names = new HashMap<>();
  private final Set<Node> labels = new HashSet<>();

  Balloons(Element root, Furniture furniture) {
    List<Element> images = new ArrayList<>();
    for (Element image : root.getElementsByTag("img")) {
      if (image.parents().stream().noneMatch(furniture::isSkipped)) {
        images.add(image);
        path(image, root).forEach(e -> pictures.merge(e, 1, Integer::sum));
      }
    }
    for (Element image : images) {
      Set<String> seen = new HashSet<>();
      path(image, root).stream().filter(this::isOnes).forEach(e -> seen.add(make(e)));
      seen.forEach(m -> makes.merge(m, 1, Integer::sum));
    }
    List<Balloon> balloons = new ArrayList<>();
    for (Element image : images) {
      Balloon balloon = balloon(image, root);
      if (balloon != null && !Sided.leadsElsewhere(balloon.whole(), balloon.name())) {
        balloons.add(balloon);
      }
    }
    if (Sided.facesRecur(balloons.stream().map(Balloon::image).toList())) {
      learn(balloons);
    }
    if (names.isEmpty()) {
      learn(Sided.bySide(root));
    }
  }

  private void learn(Map<Element, String> sides) {
    Map<Element, Element> named = Sided.names(sides);
    if (named.isEmpty()) {
      names.putAll(Sided.of(sides));
    }
    named.forEach((balloon, name) -> names.put(balloon, Speakers.withoutColons(name.text())));
    labels.addAll(named.values());
  }

  private static List<Element> path(Element image, Element root) {
    List<Element> path = new ArrayList<>();
    for (Element at = image.parent();
        at != null && !at.equals(root) && path.size() < DEPTH;
        at = at.parent()) {
      path.add(at);
    }
    return path;
  }

  private boolean isOnes(Element element) {
    return pictures.getOrDefault(element, 0) == 1;
  }

  /** What elements of one make share: their name and class, on whichever side they stand. */
  private static String make(Element element) {
    StringJoiner make = new StringJoiner("-");
    make.add(element.normalName());
    for (String part : element.className().strip().split("\\s+", 2)[0].split("[-_]+")) {
      if (!SIDES.contains(part) && part.chars().noneMatch(Character::isDigit)) {
        make.add(part);
      }
    }
    return make.toString();
  }

  /** The largest part about a picture that is made as several others are. */
  private @Nullable Balloon balloon(Element image, Element root) {
    List<Element> path = path(image, root);
    int top = path.size() - 1;
    while (top >= 0
        && !(isOnes(path.get(top))
            && makes.getOrDefault(make(path.get(top)), 0) >= FEWEST
            && Kinds.isBlock(path.get(top))
            && path.get(top).hasText())) {
      top--;
    }
    if (top < 0) {
      return null;
    }
    Element face = image;
    Node name = null;
    for (Element at : path.subList(0, top + 1)) {
      List<Node> beside = beside(at, face);
      boolean within = name != null;
      for (int i = 0; i < beside.size() && name == null; i++) {
        boolean last = at.equals(path.get(top)) && i + 1 == beside.size();
        name = !last && isBrief(beside.get(i)) ? beside.get(i) : null;
        within = name == null;
      }
      if (beside.size() > 1 || within && !beside.isEmpty() || at.equals(path.get(top))) {
        break;
      }
      face = at;
    }
    return new Balloon(path.get(top), face, name, image);
  }

  /** What has text in an element but for its part with the picture, in order. */
  static List<Node> beside(Element element, Element face) {
    List<Node> beside = new ArrayList<>();
    for (Node node : element.childNodes()) {
      boolean text = node instanceof TextNode t && !t.isBlank();
      if (text || node instanceof Element e && !e.equals(face) && e.hasText()) {
        beside.add(node);
      }
    }
    return beside;
  }

  static boolean isBrief(Node node) {
    String text = node instanceof Element e ? e.text() : ((TextNode) node).text().strip();
    return text.length() <= LONGEST && !QuestionMarks.endsSentence(text);
  }

  /** Whose they are: the names come again, those that are written or those of the pictures. */
  private void learn(List<Balloon> balloons) {
    boolean written = Sided.recur(balloons.stream().map(Balloon::written).toList());
    if (balloons.size() < FEWEST) {
      return;
    }
    if (!written && !Sided.recur(balloons.stream().map(Balloon::alt).toList())) {
      Map<Element, String> faces = new LinkedHashMap<>();
      balloons.forEach(b -> faces.put(b.whole(), Sided.picture(b.image())));
      names.putAll(Sided.of(faces));
      balloons.stream()
          .filter(b -> names.containsKey(b.whole()))
          .forEach(b -> labels.add(b.shown("")));
      return;
    }
    for (Balloon balloon : balloons) {
      String name = written ? balloon.written() : balloon.alt();
      if (!name.isEmpty()) {
        names.put(balloon.whole(), name);
        labels.add(balloon.shown(name));
        if (written && balloon.name() != null) {
          labels.add(balloon.name());
        }
      }
    }
  }

  /** Who says each of them; nothing where they are none. */
  Map<Element, String> names() {
    return names;
  }

  /** Pictures and names, which are no part of what is said. */
  Set<Node> labels() {
    return labels;
  }
}
