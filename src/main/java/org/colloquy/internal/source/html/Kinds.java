package org.colloquy.internal.source.html;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What the names, classes and attributes of elements say of them. */
final class Kinds {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp");
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "meta",
          "link",
          "base",
          "param",
          "source",
          "track",
          "col",
          "colgroup",
          "area",
          "map");
  private static final Set<String> VERBATIM = Set.of("pre", "listing", "xmp", "plaintext");
  private static final Set<String> SPEAKER = Set.of("speaker", "speakername");

  /** Whole classes in which chats hold the name above a message. */
  private static final Set<String> SENDERS =
      Set.of("from_name", "sender_name", "message-author", "message__author");

  private static final Set<String> TIME = Set.of("time", "timestamp", "timecode", "timestamps");
  private static final int LONGEST_NAME = 120;
  private static final int TIME_LENGTH = 12;

  private Kinds() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || !element.tag().isKnownTag()
            && element.parent() != null
            && !element.parent().normalName().equals("p")
            && (standsAlone(element) || Speakers.isSaid(element));
  }

  /** Whether neither neighbour of an element shows that it is part of a line. */
  static boolean standsAlone(Element element) {
    return isEdge(element.previousSibling(), element) && isEdge(element.nextSibling(), element);
  }

  /**
   * Whether a neighbour of an element that no standard knows shows that it is no part of a line.
   */
  private static boolean isEdge(@Nullable Node node, Element element) {
    return node == null
        || node instanceof TextNode text && text.isBlank()
        || node instanceof Element other
            && (BLOCKS.contains(other.normalName())
                || other.normalName().equals(element.normalName()));
  }

  /** Whether nothing in it is meant to be read. */
  static boolean hasNoText(Element element) {
    return NO_TEXT.contains(element.normalName());
  }

  /** Whether its white space and line ends are meant. */
  static boolean isVerbatim(Element element) {
    return VERBATIM.contains(element.normalName());
  }

  /** The level of a heading, from 1; 0 for everything else. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
    return heading ? name.charAt(1) - '0' : 0;
  }

  /** Whether it holds no more than the name of whoever speaks next, as its class says. */
  static boolean isSpeaker(Element element) {
    return (hasClassPart(element, SPEAKER)
            || element.classNames().stream().anyMatch(SENDERS::contains))
        && element.children().stream().noneMatch(Kinds::isBlock)
        && element.text().length() <= LONGEST_NAME;
  }

  /**
   * Whether it holds a time of the recording, as its name or class says; not one that is part of
   * what is said in an edition of ours.
   */
  static boolean isTime(Element element) {
    return !element.hasClass("time-mark")
        && (element.normalName().equals("time")
            || hasClassPart(element, TIME) && element.childrenSize() == 0);
  }

  /** Whether it is short and may hold a time that leads to that of the recording. */
  static boolean mayBeTime(Element element) {
    boolean link =
        element.normalName().equals("a")
            || element.normalName().equals("button")
            || element.normalName().equals("span");
    return link && !element.hasClass("time-mark") && element.text().length() <= TIME_LENGTH;
  }

  /** Whether a word of its classes is among some, in {@code speaker-name} as in {@code speaker}. */
  static boolean hasClassPart(Element element, Set<String> words) {
    if (!element.hasAttr("class")) {
      return false;
    }
    return element.classNames().stream().anyMatch(name -> hasPart(name, words));
  }

  /** Whether a word of a name is among some. */
  static boolean hasPart(String name, Set<String> words) {
    StringTokenizer parts = new StringTokenizer(name.toLowerCase(Locale.ROOT), "-_");
    return Collections.list(parts).stream().anyMatch(words::contains);
  }

  /** A text with its white space folded as in CSS, behind a space or not. */
  static String folded(String text, boolean behindSpace) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = behindSpace;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (blank) {
        folded.append(text, word, i).append(space ? "" : " ");
        word = i + 1;
      }
      space = blank;
    }
    return folded.append(text, word, text.length()).toString();
  }
}
