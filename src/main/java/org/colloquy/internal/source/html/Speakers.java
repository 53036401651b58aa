package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.internal.dialect.words.LabelScanner;
import org.colloquy.internal.dialect.words.QuestionMarks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The elements that name whoever speaks: a {@code cite} that stands alone between paragraphs, as
 * podcasts publish their transcripts, what a class calls a speaker, or a name before a colon, and
 * the terms of a list of which each stands there again and again.
 */
final class Speakers {
  private static final int LONGEST = 120;
  private final Map<Element, String> names = new HashMap<>();

  Speakers(Element root, Voices voices) {
    List<Element> all = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      boolean cite =
          element.normalName().equals("cite") && standsAlone(element) && !voices.isBehind(element);
      boolean named = cite || voices.of(element) == null && Kinds.isSpeaker(element);
      if (named && !isWithin(element, all)) {
        all.add(element);
      }
    }
    if (all.size() > 1) {
      learn(all);
    }
    List<Element> labels = labels(root);
    if (names.isEmpty() && areSaid(labels)) {
      learn(labels);
    }
    for (Element list : root.select("dl")) {
      List<Element> terms =
          list.children().stream().filter(c -> c.normalName().equals("dt")).toList();
      if (recur(terms)) {
        learn(terms);
      }
    }
  }

  private void learn(List<Element> elements) {
    for (Element element : elements) {
      String name = name(element);
      if (!name.isEmpty() && name.length() <= LONGEST) {
        names.put(element, name);
      }
    }
  }

  /**
   * What a class calls a name at the beginning of a block or a line, with a colon behind it, or
   * nearly all such names without one.
   */
  private static List<Element> labels(Element root) {
    List<Element> first =
        root.getElementsByClass("name").stream()
            .filter(e -> !Kinds.isBlock(e))
            .filter(e -> isEdge(e.previousSibling(), false) || beginsLine(e))
            .toList();
    List<Element> labels = first.stream().filter(Speakers::isLabel).toList();
    long several = first.stream().map(Speakers::name).distinct().count();
    boolean said =
        2 * several <= first.size()
            && first.stream().allMatch(e -> begins(name(e)) && begins(behind(e)))
            && first.stream().anyMatch(e -> QuestionMarks.endsInQuestion(behind(e)));
    return labels.isEmpty() && said ? first : labels;
  }

  private static String behind(Element element) {
    return element.nextSibling() instanceof TextNode said ? said.text().strip() : "";
  }

  /** Whether a text may be a name, or begin a sentence: small letters go on with one. */
  private static boolean begins(String text) {
    return text.isEmpty() || !Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether a line of the source begins with an element, behind the end of a sentence. */
  static boolean beginsLine(Element element) {
    String before = element.previousSibling() instanceof TextNode text ? text.getWholeText() : "";
    boolean wraps = before.indexOf('\n', before.stripTrailing().length()) >= 0;
    return wraps && QuestionMarks.endsSentence(before);
  }

  private static boolean isLabel(Element element) {
    return element.nextSibling() instanceof TextNode behind
        && withoutColon(behind.getWholeText()).length() < behind.getWholeText().length();
  }

  /** Whether one of several names comes again, and most stand before sentences. */
  private static boolean areSaid(List<Element> labels) {
    long several = labels.stream().map(Speakers::name).distinct().count();
    long sentences =
        labels.stream().map(Speakers::behind).filter(QuestionMarks::endsSentence).count();
    return several > 1 && several < labels.size() && 2 * sentences > labels.size();
  }

  /** Whether the terms of a list are names, each of which explains more than one thing. */
  private static boolean recur(List<Element> terms) {
    long names = terms.stream().map(Speakers::name).distinct().count();
    return terms.size() > 2
        && 2 * names <= terms.size() + 1
        && terms.stream().allMatch(t -> t.text().length() <= LONGEST);
  }

  /** Whether a label begins an element, and what is said stands behind that. */
  static boolean isSaid(Element element) {
    String text = element.ownText();
    int colon = LabelScanner.colon(text, text.length());
    return colon > 0 && LabelScanner.skipSpace(text, colon + 1) < text.length();
  }

  private static boolean isWithin(Element element, List<Element> all) {
    return !all.isEmpty() && all.get(all.size() - 1).equals(element.parent());
  }

  private static String name(Element element) {
    return withoutColons(unbracketed(element.text()));
  }

  /** A name without the colons and spaces behind it. */
  static String withoutColons(String text) {
    int end = text.length();
    while (end > 0 && (isColon(text.charAt(end - 1)) || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean standsAlone(Element element) {
    return isEdge(element.previousSibling(), false) && isEdge(element.nextSibling(), true);
  }

  private static boolean isEdge(@Nullable Node from, boolean forward) {
    Node node = from;
    while (node instanceof TextNode text && text.isBlank()) {
      node = forward ? node.nextSibling() : node.previousSibling();
    }
    return node == null
        || node instanceof Element element
            && (Kinds.isBlock(element)
                || Kinds.isTime(element)
                || element.normalName().equals("br"));
  }

  /** The name that an element holds, or null if it names nobody. */
  @Nullable String named(Element element) {
    return names.get(element);
  }

  /** Whether the page names its speakers in this way. */
  boolean areNamed() {
    return !names.isEmpty();
  }

  /** What follows a name, without its colon. */
  static String withoutColon(String text) {
    String rest = text.stripLeading();
    return !rest.isEmpty() && isColon(rest.charAt(0)) ? rest.substring(1) : text;
  }

  /** A text without the label at its beginning, {@code Name:}, that an attribute told already. */
  static String withoutName(String text, String name) {
    String rest = text.stripLeading();
    int colon = rest.indexOf(':');
    boolean label = colon > 0 && unbracketed(rest.substring(0, colon)).equals(name);
    return label ? rest.substring(colon + 1) : text;
  }

  static String unbracketed(String text) {
    boolean whole =
        text.length() > 2
            && (text.startsWith("[") && text.endsWith("]")
                || text.startsWith("(") && text.endsWith(")"));
    return whole ? text.substring(1, text.length() - 1).strip() : text.strip();
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '\uff1a';
  }
}
