package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What of a page is no part of its text: navigation, forms, advertisements, what surrounds an
 * article. Nothing is judged by its words.
 */
final class Furniture {
  private static final Set<String> ELEMENTS =
      Set.of(
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "input",
          "textarea",
          "dialog",
          "menu",
          "noscript",
          "noframes",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "search",
          "datalist");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "tablist");
  private static final Set<String> CLASSES =
      Set.of(
          "share",
          "sharing",
          "social",
          "related",
          "recommended",
          "recommendations",
          "newsletter",
          "subscribe",
          "subscription",
          "paywall",
          "sharedaddy",
          "relatedposts",
          "signup",
          "cookie",
          "cookies",
          "comments",
          "kommentare",
          "commentaires",
          "comentarios",
          "commenti",
          "reacties",
          "disqus",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "pagination",
          "pager",
          "advert",
          "advertisement",
          "ads",
          "promo",
          "navbar",
          "navigation",
          "toolbar",
          "skip",
          "noprint",
          "avatar",
          "userpic",
          "postamble",
          "toc");
  private static final Set<String> NAMED = Set.of("div", "ul", "table", "td");
  private static final Evaluator CANDIDATES =
      QueryParser.parse(
          "main, [role=main], article, [itemprop=articleBody], .entry-content, .post-content,"
              + " .article-body, .transcript, #transcript, #content");

  /** An article holds at least this share of a page's text. */
  private static final double MOST = .5;

  /** A cell with so much of a text is no cell of data. */
  private static final double CELL = .7;

  /** Whatever a class calls it: what holds more than this share of the text is no furniture. */
  private static final double LITTLE = .3;

  /** So many words in place of a script ask for it, and are all that a page without it has. */
  private static final int NOTICE = 40;

  /**
   * A part of the page that is left out.
   *
   * @param name of the element
   */
  record Part(Element element, String name, int words) {}

  private final Map<Element, Sizes.Size> sizes;
  private final Map<Element, Boolean> skipped = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final Element root;
  private final Notes notes;
  private final Folds folds;
  private final Asides asides;

  Furniture(Document page, Notes notes, Folds folds) {
    this.notes = notes;
    this.folds = folds;
    Element body = page.body();
    asides = new Asides(body);
    sizes = Sizes.of(body);
    int all = size(body).characters();
    for (Element element : body.getAllElements()) {
      boolean within = !element.equals(body) && skipped.containsKey(element.parent());
      if (within) {
        skipped.put(element, true);
      } else if (!element.equals(body) && isFurniture(element, all)) {
        skipped.put(element, true);
        leaveOut(element);
      }
    }
    root = article(body);
  }

  /** Where the text is. */
  Element root() {
    return root;
  }

  boolean isSkipped(Element element) {
    return skipped.containsKey(element);
  }

  /** What is left out and has words, in order. */
  List<Part> parts() {
    parts.sort(Comparator.comparingInt(p -> p.element().sourceRange().startPos()));
    return parts;
  }

  Sizes.Size size(Element element) {
    return sizes.getOrDefault(element, Sizes.Size.NONE);
  }

  private void leaveOut(Element element) {
    int words = size(element).words();
    if (words > 0 && !element.hasAttr("data-generated")) {
      parts.add(new Part(element, element.normalName(), words));
    }
  }

  private boolean isFurniture(Element element, int all) {
    if (element.hasAttr("data-generated")) {
      return !Kinds.hasClassPart(element, Set.of("label"));
    }
    if (notes.areIn(element) || isText(element)) {
      return false;
    }
    if (isHidden(element)) {
      return true;
    }
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    boolean named =
        ELEMENTS.contains(element.normalName())
                && !role.startsWith("doc-")
                && !element.attr("epub:type").endsWith("note")
            || ROLES.contains(role)
            || Kinds.hasClassPart(element, CLASSES)
            || isNamedSo(element)
            || isPageHeader(element)
            || isPageEdge(element);
    if (asides.has(element, size(element).words())) {
      return size(element).characters() <= LITTLE * all;
    }
    boolean notice = element.normalName().equals("noscript") && size(element).words() <= NOTICE;
    return notice || named && size(element).characters() <= LITTLE * all;
  }

  /** A question or answer that unfolds, or the foot of a quotation, which names its author. */
  private boolean isText(Element element) {
    return folds.isButton(element)
        || folds.isPanel(element)
        || element.normalName().equals("footer")
            && element.parent() != null
            && element.parent().normalName().equals("blockquote");
  }

  /** Whether its own name says so, which headings, and sections with one, have from its words. */
  private static boolean isNamedSo(Element element) {
    return Kinds.hasPart(element.id(), CLASSES)
        && !element.hasClass("section")
        && (NAMED.contains(element.normalName())
            || element.normalName().equals("section") && !isNamedByHeading(element));
  }

  /** Whether a section's name is what its heading says, as makers of pages write it. */
  private static boolean isNamedByHeading(Element section) {
    Element heading = section.selectFirst("h1, h2, h3, h4, h5, h6");
    return heading != null
        && heading.text().strip().replace(' ', '-').equalsIgnoreCase(section.id());
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** A header that stands outside an article and has no heading of the first level. */
  private static boolean isPageHeader(Element element) {
    return element.normalName().equals("header")
        && element.closest("article, main, section") == null
        && element.selectFirst("h1") == null;
  }

  /** Head or foot of a paper page, as word processors save them. */
  private static boolean isPageEdge(Element element) {
    String title = element.attr("title");
    return element.normalName().equals("div") && (title.equals("header") || title.equals("footer"));
  }

  /** The innermost cell of tables that lay a page out which holds nearly all of an element. */
  private Element cell(Element element) {
    Element best = element;
    int least = (int) (CELL * size(element).characters());
    for (Element cell : element.select("td")) {
      if (size(cell).characters() > least && !isSkipped(cell) && cell.selectFirst("h1") == null) {
        best = cell;
      }
    }
    return best;
  }

  private Element article(Element body) {
    Element best = body;
    int most = (int) (MOST * size(body).characters());
    for (Element candidate : body.select(CANDIDATES)) {
      int length = size(candidate).characters();
      if (length > most && !isSkipped(candidate)) {
        best = candidate;
        most = length;
      }
    }
    best = cell(best);
    for (Element at = best; at != null && !at.equals(body); at = at.parent()) {
      for (Element sibling : at.siblingElements()) {
        if (!isSkipped(sibling) && !notes.areIn(sibling)) {
          leaveOut(sibling);
        }
      }
    }
    return best;
  }
}
