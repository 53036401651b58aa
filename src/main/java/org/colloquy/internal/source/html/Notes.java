package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a page: what a short link, such as a number, leads to further down, if that says it
 * is a note, by its role, type, class or name, or leads back to where it is called.
 */
final class Notes {
  private static final int LONGEST_CALL = 8;
  private static final Set<String> ROLES = Set.of("doc-footnote", "doc-endnote", "doc-noteref");
  private static final Set<String> TYPES =
      Set.of("footnote", "endnote", "rearnote", "noteref", "note");
  private static final Set<String> WORDS =
      Set.of(
          "fn",
          "ftn",
          "edn",
          "note",
          "footnote",
          "footnotes",
          "endnote",
          "endnotes",
          "sdfootnote",
          "sdendnote",
          "sdfootnotesym",
          "sdendnotesym",
          "references");
  private static final Set<String> WHOLE = Set.of("li", "aside", "dd");

  private final Map<String, Element> targets = new HashMap<>();
  private final Map<Element, String> calls = new HashMap<>();
  private final Map<String, Element> bodies = new LinkedHashMap<>();
  private final Map<Element, String> ids = new HashMap<>();
  private final Set<Element> around = new HashSet<>();
  private final Set<Element> back = new HashSet<>();
  private final Set<Element> heads = new LinkedHashSet<>();
  private final Map<Element, Integer> order = new HashMap<>();

  Notes(Element body) {
    for (Element element : body.getAllElements()) {
      order.put(element, order.size());
      target(element.id(), element);
      target(element.normalName().equals("a") ? element.attr("name") : "", element);
    }
    List<Element> links = new ArrayList<>(body.select("a[href^=#]"));
    links.forEach(this::call);
    links.forEach(this::back);
    bodies.values().forEach(this::head);
  }

  private void target(String name, Element element) {
    if (!name.isEmpty()) {
      targets.putIfAbsent(name, element);
    }
  }

  /** The ids and elements of the notes, in the order in which they are called. */
  Map<String, Element> all() {
    return bodies;
  }

  /** The id of the note that an element calls, or null. */
  @Nullable String called(Element element) {
    return calls.get(element);
  }

  boolean isNote(Element element) {
    return ids.containsKey(element);
  }

  /** Whether a note stands in an element, or is it. */
  boolean areIn(Element element) {
    return around.contains(element);
  }

  /** The headings that say no more than that notes follow. */
  Set<Element> heads() {
    return heads;
  }

  /** Whether an element only leads from a note back to where it is called. */
  boolean isBack(Element element) {
    return back.contains(element);
  }

  private void call(Element link) {
    Element target = targets.get(link.attr("href").substring(1));
    if (target == null || order(target) <= order(link) || Sizes.isLonger(link, LONGEST_CALL)) {
      return;
    }
    Element note = body(target, link);
    boolean said =
        isSaid(link, "noteref") || isSaid(target, "") || note != null && isSaid(note, "");
    if (note != null && (said || leadsTo(note, link))) {
      String id = ids.computeIfAbsent(note, n -> "note" + (ids.size() + 1));
      bodies.putIfAbsent(id, note);
      calls.put(alone(link), id);
      for (Element at = note; at != null && around.add(at); at = at.parent()) {
        // all that hold the note
      }
    }
  }

  /** Remembers the heading directly above a note or the list of which it is the first. */
  private void head(Element note) {
    Element above = before(note);
    Element list = note.parent();
    if (above == null && list != null && !list.normalName().equals("body")) {
      above = before(list);
    }
    if (above != null && Kinds.headingLevel(above) > 1) {
      heads.add(above);
    }
  }

  private static @Nullable Element before(Element element) {
    Element above = element.previousElementSibling();
    while (above != null && (above.normalName().equals("hr") || above.normalName().equals("br"))) {
      above = above.previousElementSibling();
    }
    return above;
  }

  private int order(Element element) {
    return order.getOrDefault(element, -1);
  }

  /** The block that is the note, or null where it is a heading or holds its own call. */
  private static @Nullable Element body(Element target, Element call) {
    Element note = target;
    while (note != null && !Kinds.isBlock(note)) {
      note = note.parent();
    }
    Element parent = note == null ? null : note.parent();
    boolean part =
        parent != null
            && (WHOLE.contains(parent.normalName())
                || parent.normalName().equals("div") && isNamed(parent.id()));
    Element whole = part ? parent : note;
    boolean none =
        whole == null
            || Kinds.headingLevel(whole) > 0
            || whole.normalName().equals("body")
            || whole.normalName().equals("section")
            || holds(whole, call);
    return none ? null : whole;
  }

  private static boolean holds(Element outer, Element inner) {
    Element at = inner;
    while (at != null && !at.equals(outer)) {
      at = at.parent();
    }
    return at != null;
  }

  private static boolean isSaid(Element element, String type) {
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    String said = element.attr("epub:type").toLowerCase(Locale.ROOT);
    boolean reference = type.equals("noteref");
    boolean typed = reference ? said.equals(type) : TYPES.contains(said);
    boolean named = reference ? role.equals("doc-noteref") : ROLES.contains(role);
    return typed || named || !reference && (isNamed(element.id()) || isClassed(element));
  }

  private static boolean isClassed(Element element) {
    return Kinds.hasClassPart(element, WORDS)
        || element.parent() != null && Kinds.hasClassPart(element.parent(), WORDS);
  }

  /** Whether a name is such as {@code fn1}, {@code fn:ice} or {@code cite_note-3}. */
  private static boolean isNamed(String id) {
    String name = id.toLowerCase(Locale.ROOT);
    name = name.startsWith("_") ? name.substring(1) : name;
    name = name.startsWith("cite_") || name.startsWith("user-content-") ? after(name) : name;
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return end < name.length() && WORDS.contains(name.substring(0, end));
  }

  private static String after(String name) {
    return name.startsWith("cite_")
        ? name.substring("cite_".length())
        : name.substring("user-content-".length());
  }

  private boolean leadsTo(Element note, Element call) {
    return note.select("a[href^=#]").stream().anyMatch(a -> isBack(a, call));
  }

  private boolean isBack(Element link, Element call) {
    Element target = targets.get(link.attr("href").substring(1));
    boolean near = target != null && (holds(target, call) || holds(call, target));
    return near && target != null && (!Kinds.isBlock(target) || target.normalName().equals("p"));
  }

  private void back(Element link) {
    Element note = link;
    while (note != null && !ids.containsKey(note)) {
      note = note.parent();
    }
    Element target = targets.get(link.attr("href").substring(1));
    boolean leads =
        target != null && order(target) < order(link) && !Sizes.isLonger(link, LONGEST_CALL);
    if (note != null && leads) {
      back.add(alone(link));
    }
  }

  /** The outermost element around a link that holds nothing else and is no block. */
  private static Element alone(Element link) {
    Element at = link;
    for (Element outer = link.parent();
        outer != null && !Kinds.isBlock(outer) && holdsOne(outer);
        outer = outer.parent()) {
      at = outer;
    }
    return at;
  }

  private static boolean holdsOne(Element element) {
    int some = 0;
    for (Node node = element.firstChild(); node != null && some < 2; node = node.nextSibling()) {
      some += node instanceof TextNode text && text.isBlank() ? 0 : 1;
    }
    return some == 1;
  }
}
