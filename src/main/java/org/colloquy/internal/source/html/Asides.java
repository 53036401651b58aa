package org.colloquy.internal.source.html;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.internal.dialect.words.WordLists;
import org.colloquy.internal.source.PlaceLink;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What stands within an article and is no part of it: sentences of the text that are shown again,
 * signs that link to a place, buttons, and what leads to other articles.
 */
final class Asides {
  private static final Set<String> QUOTES = Set.of("pullquote", "pulledquote", "pq");

  /** Leads of links to other articles, without their colons. */
  private static final Set<String> LEADS =
      Stream.of("boxes", "links")
          .flatMap(key -> WordLists.list("asides.txt", key).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> BOXES =
      Set.of("readmore", "seealso", "alsoread", "readalso", "relatedlink", "relatedlinks");
  private static final Set<String> BUTTONS = Set.of("button", "buttons", "btn", "ad", "adslot");

  /** A button, or the word above an advertisement, is no longer. */
  private static final int BUTTON = 8;

  private static final int LINK = 40;

  private static final Evaluator LINKS = QueryParser.parse("a[href]");
  private static final Evaluator CAPTIONS = QueryParser.parse("cite, figcaption");

  /** A sentence that is shown again has so many letters at least. */
  private static final int SENTENCE = 12;

  /** So often a text is searched for something that is shown again. */
  private static final int SEARCHES = 60;

  private final Element body;
  private String text = "";
  private int searches;

  Asides(Element body) {
    this.body = body;
  }

  /**
   * Whether an element is one.
   *
   * @param words how many it holds
   */
  boolean has(Element element, int words) {
    if (words == 0 || element.normalName().equals("body")) {
      return false;
    }
    return element.normalName().equals("a") && PlaceLink.is(element.attr("href"), element.text())
        || words <= BUTTON && Kinds.hasClassPart(element, BUTTONS)
        || words <= LINK && (isBox(element) || isLead(element))
        || Boxes.is(element, words)
        || isQuote(element) && isRepeated(element);
  }

  private static boolean isBox(Element element) {
    return element.hasAttr("class")
        && element.classNames().stream().anyMatch(c -> BOXES.contains(bare(c)));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /** A paragraph that is a link, with nothing before it but such a lead. */
  private static boolean isLead(Element element) {
    if (!Kinds.isBlock(element) || element.select(LINKS).size() != 1) {
      return false;
    }
    String all = element.text().strip();
    String link = element.select(LINKS).text().strip();
    int colon = all.indexOf(':');
    String lead = colon > 0 ? all.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
    return LEADS.contains(lead) && all.endsWith(link) && all.length() <= colon + link.length() + 3;
  }

  private static boolean isQuote(Element element) {
    boolean quotation = Set.of("blockquote", "figure").contains(element.normalName());
    return quotation
        || element.hasAttr("class")
            && element.classNames().stream()
                .map(Asides::bare)
                .anyMatch(c -> QUOTES.stream().anyMatch(c::contains));
  }

  /** Whether its words stand in the text once more. */
  private boolean isRepeated(Element element) {
    if (searches++ >= SEARCHES) {
      return false;
    }
    Element said = element.selectFirst(CAPTIONS) == null ? element : element.selectFirst("p");
    if (element.equals(said) && isAll(element)) {
      return false;
    }
    String words = letters(said == null ? element.text() : said.text());
    if (words.length() < SENTENCE) {
      return false;
    }
    text = text.isEmpty() ? letters(body.text()) : text;
    int first = text.indexOf(words);
    return first >= 0 && text.indexOf(words, first + 1) >= 0;
  }

  /** Whether the page has nothing but an element. */
  private boolean isAll(Element element) {
    for (Element at = element; at != null && !at.equals(body); at = at.parent()) {
      for (Node node : at.siblingNodes()) {
        if (!(node instanceof TextNode text && text.isBlank())) {
          return false;
        }
      }
    }
    return true;
  }

  private static String letters(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return letters.toString();
  }
}
