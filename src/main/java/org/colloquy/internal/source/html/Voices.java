package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page of which an attribute says whose words they are, a face beside them, or a name
 * behind a quotation: {@code <div data-name="Ana">}, {@code <p class="speaker-ana">}. Such
 * attributes are used for much else, so that only where a few names come again and again, and have
 * most of the page's text, do they tell.
 */
final class Voices {
  private static final List<String> ATTRIBUTES =
      List.of(
          "data-name",
          "data-person",
          "data-who",
          "data-voice",
          "speaker",
          "aria-label",
          "title",
          "name",
          "author",
          "who");

  private static final Set<String> CLASSES = Set.of("speaker-", "speaker_", "voice-", "voice_");

  private static final int FEWEST = 4;
  private static final int LONGEST = 60;

  private final Map<Element, String> voices = new HashMap<>();

  /** Those beside which a picture shows whoever speaks. */
  private final Set<Element> shown = new HashSet<>();

  /** What names whoever says what stands before it, or shows a face. */
  private final Set<Node> behind = new HashSet<>();

  /**
   * @param root where the text is
   */
  Voices(Element root, Furniture furniture) {
    for (String key : ATTRIBUTES) {
      Map<Element, String> named = new HashMap<>();
      for (Element element :
          voices.isEmpty() ? root.getElementsByAttribute(key) : List.<Element>of()) {
        add(element, element.attr(key).strip(), named);
      }
      learn(named, root, furniture);
    }
    Map<Element, String> named = new HashMap<>();
    for (Element element :
        voices.isEmpty() ? root.getElementsByAttribute("class") : List.<Element>of()) {
      add(element, called(element), named);
    }
    learn(named, root, furniture);
    if (voices.isEmpty()) {
      Balloons balloons = new Balloons(root, furniture);
      learn(balloons.names(), root, furniture);
      shown.addAll(voices.keySet());
      behind.addAll(voices.isEmpty() ? Set.of() : balloons.labels());
    }
    if (voices.isEmpty()) {
      Map<Element, Element> cited = Cited.by(root);
      Map<Element, String> quoted = new HashMap<>();
      cited.forEach((quotation, name) -> add(quotation, Cited.name(name), quoted));
      learn(quoted, root, furniture);
      behind.addAll(voices.isEmpty() ? Set.of() : cited.values());
    }
  }

  private static void add(Element element, String name, Map<Element, String> named) {
    boolean letters = name.codePoints().anyMatch(Character::isLetter);
    if (letters && name.length() <= LONGEST && Kinds.isBlock(element)) {
      named.put(element, name);
    }
  }

  /** What stands behind {@code speaker-} in a class; empty if no class begins so. */
  private static String called(Element element) {
    for (String name : element.classNames()) {
      String lower = name.toLowerCase(Locale.ROOT);
      for (String begin : CLASSES) {
        if (lower.startsWith(begin)) {
          return name.substring(begin.length()).replace('_', ' ');
        }
      }
    }
    return "";
  }

  private void learn(Map<Element, String> named, Element root, Furniture furniture) {
    Map<String, List<String>> said = new HashMap<>();
    int length = 0;
    for (Map.Entry<Element, String> entry : named.entrySet()) {
      Element element = entry.getKey();
      if (furniture.size(element).words() == 0 || named.containsKey(element.parent())) {
        continue;
      }
      said.computeIfAbsent(entry.getValue(), k -> new ArrayList<>()).add(element.text());
      length += furniture.size(element).characters();
    }
    boolean recur = said.size() > 1 && named.size() >= FEWEST && 2 * said.size() <= named.size();
    boolean differ = said.values().stream().allMatch(t -> 2 * new HashSet<>(t).size() > t.size());
    if (recur && differ && 2 * length >= furniture.size(root).characters()) {
      voices.putAll(named);
    }
  }

  /** Whether a node names or shows whoever says what stands by it, and is no part of that. */
  boolean isBehind(Node node) {
    return behind.contains(node);
  }

  /** Whether what stands behind an element is said by nobody, as that is a box of its own. */
  boolean isBox(Element element) {
    return shown.contains(element);
  }

  /** Whoever says an element; null if it does not tell. */
  @Nullable String of(Element element) {
    return voices.get(element);
  }
}
