package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.colloquy.internal.dialect.line.Line;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;
import org.colloquy.model.Origin;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lists, quotations, tables and pictures as the model's content. */
final class Contents {
  private final Page page;
  private int depth;

  /** Those that hold nothing, which are not looked into at each level above them again. */
  private final Set<Element> empty = Collections.newSetFromMap(new IdentityHashMap<>());

  Contents(Page page) {
    this.page = page;
  }

  /**
   * The content that an element is; null if it is none, or holds what people say: whatever is most
   * of a page, or has labels, is gone through instead.
   */
  @Nullable Content of(Element element) {
    String name = element.normalName();
    boolean container =
        switch (name) {
          case "ul", "ol", "menu", "dir", "blockquote", "table", "figure" -> true;
          default -> false;
        };
    if (!container || depth >= page.nesting()) {
      return null;
    }
    if (name.equals("figure")) {
      return figure(element);
    }
    if (name.equals("blockquote") && page.isQuoted()) {
      return null;
    }
    if (empty.contains(element) || page.isMost(element) || Labels.begin(element)) {
      return null;
    }
    depth++;
    Content content =
        switch (name) {
          case "blockquote" -> quotation(element);
          case "table" -> page.tables().of(element);
          default -> list(element);
        };
    depth--;
    if (content == null) {
      empty.add(element);
    }
    return content;
  }

  private @Nullable Content quotation(Element element) {
    List<Content> content = in(element);
    return content.isEmpty() ? null : new Content.Quotation(content, origin(element));
  }

  private @Nullable Content list(Element element) {
    List<Content.Item> items = new ArrayList<>();
    for (Element child : element.children()) {
      boolean elsewhere = page.furniture().isSkipped(child) || page.notes().isNote(child);
      List<Content> content = elsewhere ? List.of() : in(child);
      if (!content.isEmpty()) {
        items.add(new Content.Item(content));
      }
    }
    boolean ordered = element.normalName().equals("ol");
    int start = ordered ? number(element.attr("start")) : 1;
    return items.isEmpty() ? null : new Content.ItemList(ordered, start, items, origin(element));
  }

  private static int number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 1;
  }

  private @Nullable Content figure(Element element) {
    Element image = element.selectFirst("img");
    if (image == null || element.select("img").size() > 1) {
      return null;
    }
    String id = page.image(image);
    if (id == null) {
      return null;
    }
    Element caption = element.selectFirst("figcaption");
    List<Inline> said = caption == null ? List.of() : inlines(caption);
    return new Content.Figure(id, alt(image), said, origin(element));
  }

  /** Whether an element is a picture that can't be had, with the words below it. */
  boolean isUnseen(Element element) {
    boolean figure = element.normalName().equals("figure") || element.hasClass("wp-caption");
    if (!figure) {
      return false;
    }
    boolean text = element.selectFirst("table, blockquote, pre, ul, ol") != null;
    Element image = text ? null : element.selectFirst("img");
    Element caption = element.selectFirst("figcaption, .wp-caption-text");
    return image != null && caption != null && page.image(image) == null;
  }

  /** The picture that an image is, or null if it can't be had and its description stands for it. */
  @Nullable Content picture(Element image) {
    String id = page.image(image);
    return id == null ? null : new Content.Figure(id, alt(image), List.of(), origin(image));
  }

  private static @Nullable String alt(Element image) {
    return image.hasAttr("alt") ? image.attr("alt") : null;
  }

  /** What stands in an element, as one run of inlines. */
  List<Inline> inlines(Element element) {
    List<Inline> all = new ArrayList<>();
    for (Line line : Walk.lines(page, element)) {
      if (!all.isEmpty()) {
        all.add(new Inline.LineBreak(Origin.at(line.span())));
      }
      all.addAll(line.inlines());
    }
    return all;
  }

  /** What stands in an element, as content. */
  List<Content> in(Element element) {
    List<Content> out = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : Walk.lines(page, element)) {
      if (line.kind() != Line.Kind.TEXT || line.start() == Line.Start.PARAGRAPH) {
        close(open, out);
      }
      switch (line.kind()) {
        case TEXT -> open.add(line);
        case HEADING ->
            out.add(
                new Content.Subheading(
                    Math.max(1, line.level()), line.inlines(), Origin.at(line.span())));
        case CONTENT -> {
          Content content = line.content();
          if (content != null) {
            out.add(content);
          }
        }
        case RULE -> {
          // A rule parts what stands about it and says nothing itself.
        }
      }
    }
    close(open, out);
    return out;
  }

  private static void close(List<Line> open, List<Content> out) {
    if (open.isEmpty()) {
      return;
    }
    List<Inline> inlines = new ArrayList<>();
    for (Line line : open) {
      if (!inlines.isEmpty()) {
        inlines.add(new Inline.LineBreak(Origin.at(line.span())));
      }
      inlines.addAll(line.inlines());
    }
    out.add(new Content.Paragraph(inlines, Origin.at(open.get(0).span())));
    open.clear();
  }

  private Origin origin(Element element) {
    return Origin.at(page.span(element));
  }
}
