package org.colloquy.internal.source.html;

import java.util.Locale;
import java.util.Map;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Language;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Inline;
import org.colloquy.model.Links;
import org.colloquy.model.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements that mark what stands in them. */
final class Wrappers {
  static final Paragraph.Wrapper STRONG = new Paragraph.Wrapper(Inline.Strong::new);
  private static final Paragraph.Wrapper EMPHASIS = new Paragraph.Wrapper(Inline.Emphasis::new);
  private static final Map<String, Paragraph.Wrapper> ELEMENTS =
      Map.ofEntries(
          Map.entry("b", STRONG),
          Map.entry("strong", STRONG),
          Map.entry("i", EMPHASIS),
          Map.entry("em", EMPHASIS),
          Map.entry("u", EMPHASIS),
          Map.entry("cite", EMPHASIS),
          Map.entry("dfn", EMPHASIS),
          Map.entry("var", EMPHASIS),
          Map.entry("sup", new Paragraph.Wrapper(Inline.Superscript::new)),
          Map.entry("sub", new Paragraph.Wrapper(Inline.Subscript::new)));

  private final Told told;
  private final PageSpans spans;
  private final StyleRules rules;

  Wrappers(Told told, PageSpans spans, StyleRules rules) {
    this.told = told;
    this.rules = rules;
    this.spans = spans;
  }

  /** What an element does to the text in it, or null. */
  Paragraph.@Nullable Wrapper of(Element element) {
    if (element.normalName().equals("a")) {
      return link(element);
    }
    if (isStruck(element) && element.hasText()) {
      told.struck(spans.of(element));
    }
    Paragraph.Wrapper wrapper = ELEMENTS.get(element.normalName());
    return wrapper == null ? styled(element) : wrapper;
  }

  private boolean isStruck(Element element) {
    return element.normalName().equals("s")
        || element.normalName().equals("strike")
        || StyleRules.isStruck(declared(element))
        || rules.areStruck(element);
  }

  private static String declared(Element element) {
    return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private Paragraph.@Nullable Wrapper link(Element element) {
    String href = element.attr("href").strip();
    if (href.isEmpty()) {
      return null;
    }
    if (!Links.external(href)) {
      if (!href.startsWith("#")) {
        Span span = spans.of(element);
        told.tell(Code.R013, span, "a link that is no http, https or mailto is kept as text");
      }
      return null;
    }
    return new Paragraph.Wrapper((inlines, origin) -> new Inline.Link(href, inlines, origin));
  }

  /** Bold and italic by style, and another language. */
  private Paragraph.@Nullable Wrapper styled(Element element) {
    String style = declared(element);
    boolean inline = !Kinds.isBlock(element);
    if (StyleRules.isBold(style) || inline && rules.areBold(element)) {
      return STRONG;
    }
    if (style.contains("font-style:italic") || inline && rules.areItalic(element)) {
      return EMPHASIS;
    }
    String language = Language.tag(element.attr("lang"));
    return language == null || Kinds.isBlock(element)
        ? null
        : new Paragraph.Wrapper(
            (inlines, origin) -> new Inline.LanguageSpan(language, inlines, origin));
  }
}
