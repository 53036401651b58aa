package org.colloquy.internal.source.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.model.Content;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** A piece of HTML within another text. */
public final class Fragment {
  private static final int DEPTH = 400;
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "style",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "form",
          "input",
          "button",
          "select",
          "textarea");

  private static final Set<String> FOREIGN = Set.of("svg", "math");

  private final Page page;
  private final Document document;

  private Fragment(Document document, Surroundings around) {
    this.document = document;
    page = new Page(document, around);
  }

  /** A piece of HTML, parsed as browsers do. */
  public static Fragment of(String html, Surroundings around) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH);
    Document document = Jsoup.parse(html, "", parser);
    Revisions.leaveOut(document, new PageSpans(around.source(), around.from()), around.told());
    return new Fragment(document, around);
  }

  /**
   * Whether every tag in a text is one of HTML, and not something else between the same signs; what
   * a drawing or a formula holds has names of its own.
   */
  public static boolean isHtml(String text) {
    String within = "";
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      String name = name(text, at);
      boolean closes = text.startsWith("</", at);
      if (!within.isEmpty()) {
        within = closes && name.equals(within) ? "" : within;
      } else if (FOREIGN.contains(name)) {
        within = closes ? "" : name;
      } else if (!name.isEmpty() && !Tag.isKnownTag(name)) {
        return false;
      }
    }
    return true;
  }

  /** The name of the tag that begins at a place, in lower case, or an empty text. */
  public static String name(String text, int at) {
    int from = text.startsWith("</", at) ? at + 2 : at + 1;
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** The value of an attribute of a tag, or an empty text. */
  public static String attribute(String tag, String name) {
    return Jsoup.parseBodyFragment(tag).body().children().attr(name).strip();
  }

  /** What it says, as lines. */
  public List<Line> lines() {
    List<Line> lines = Walk.lines(page, document.body());
    page.tellLeftOut();
    return lines;
  }

  /** What it says, as content. */
  public List<Content> contents() {
    List<Content> contents = page.contents().in(document.body());
    page.tellLeftOut();
    return contents;
  }

  /** The first element that does something rather than say it, by its name; null without one. */
  public @Nullable String active() {
    for (Element element : document.getAllElements()) {
      if (ACTIVE.contains(element.normalName())) {
        return element.normalName();
      }
    }
    return null;
  }
}
