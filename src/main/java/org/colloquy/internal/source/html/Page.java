package org.colloquy.internal.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import org.colloquy.diagnostic.Code;
import org.colloquy.internal.source.Told;
import org.colloquy.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the parts of the reading of one page share. */
final class Page {
  /** Whatever holds more than this share of a page's text is no list or quotation within it. */
  private static final double MOST = .5;

  private final PageSpans spans;
  private final Notes notes;
  private final Folds folds;
  private final Furniture furniture;
  private final @Nullable Element subtitle;
  private final Voices voices;
  private final Speakers speakers;
  private final Wrappers wrappers;
  private final AskedParts asked;
  private final boolean quoted;
  private final Told told;
  private final BiFunction<String, Span, @Nullable String> pictures;
  private final int nesting;
  private final boolean part;
  private final Contents contents = new Contents(this);
  private final Tables tables = new Tables(this);
  private final Set<Element> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Furniture.Part> left = new ArrayList<>();

  Page(Document document, Surroundings around) {
    part = around.part();
    pictures = around.pictures();
    nesting = around.nesting();
    told = around.told();
    spans = new PageSpans(around.source(), around.from());
    notes = new Notes(document.body());
    folds = new Folds(document.body());
    furniture = new Furniture(document, notes, folds);
    subtitle = Subtitle.of(furniture.root());
    voices = new Voices(furniture.root(), furniture);
    speakers = new Speakers(furniture.root(), voices);
    wrappers = new Wrappers(told, spans, new StyleRules(document));
    asked = new AskedParts(furniture.root(), furniture);
    quoted = quoted(furniture.root());
    left.addAll(furniture.parts());
    left.addAll(Hidden.unseen(document));
    notes.heads().stream().filter(h -> !furniture.isSkipped(h)).forEach(this::leaveOut);
  }

  PageSpans spans() {
    return spans;
  }

  Furniture furniture() {
    return furniture;
  }

  /** The questions that are buttons. */
  Folds folds() {
    return folds;
  }

  Notes notes() {
    return notes;
  }

  /** The line that is the page's subtitle, or null. */
  @Nullable Element subtitle() {
    return subtitle;
  }

  Voices voices() {
    return voices;
  }

  Speakers speakers() {
    return speakers;
  }

  Wrappers wrappers() {
    return wrappers;
  }

  AskedParts asked() {
    return asked;
  }

  /** Whether most of the text stands in quotations: it is what people say, and no quotation. */
  boolean isQuoted() {
    return quoted;
  }

  private boolean quoted(Element root) {
    int length = 0;
    for (Element quotation : root.select("blockquote")) {
      boolean within =
          quotation.parent() != null && quotation.parent().closest("blockquote") != null;
      length += within ? 0 : furniture.size(quotation).characters();
    }
    return !part && length > MOST * furniture.size(root).characters();
  }

  Contents contents() {
    return contents;
  }

  Tables tables() {
    return tables;
  }

  /** Whether the page is a piece of HTML within another text, and no whole one. */
  boolean isPart() {
    return part;
  }

  /** How deep lists, quotations and tables may stand in each other. */
  int nesting() {
    return nesting;
  }

  Span span(Element element) {
    return spans.of(element);
  }

  /** Whether an element holds most of the text of a whole page. */
  boolean isMost(Element element) {
    return !part
        && furniture.size(element).characters()
            > MOST * furniture.size(furniture.root()).characters();
  }

  /** The id of the picture that an image shows, or null if it can't be had. */
  @Nullable String image(Element image) {
    String address = image.attr("src").strip();
    if (unseen.contains(image)) {
      return null;
    }
    String id = picture(address, image);
    if (id == null) {
      unseen.add(image);
    }
    return id;
  }

  private @Nullable String picture(String address, Element image) {
    return address.isEmpty() || image.attr("alt").isEmpty() && image.hasAttr("alt")
        ? null
        : pictures.apply(address, span(image));
  }

  /** Notes that an element with words is left out. */
  void leaveOut(Element element) {
    left.add(new Furniture.Part(element, element.normalName(), furniture.size(element).words()));
  }

  /** Tells what was left out, all of it at once. */
  void tellLeftOut() {
    if (left.isEmpty()) {
      return;
    }
    StringJoiner names = new StringJoiner(", ");
    int words = 0;
    for (int i = 0; i < left.size(); i++) {
      Furniture.Part part = left.get(i);
      words += part.words();
      if (i < TOLD) {
        names.add("<" + part.name() + "> in line " + span(part.element()).line());
      }
    }
    String more = left.size() > TOLD ? " and " + (left.size() - TOLD) + " more" : "";
    told.tell(
        Code.R050,
        span(left.get(0).element()),
        "what surrounds the text is left out, "
            + words
            + (words == 1 ? " word: " : " words: ")
            + names
            + more);
  }

  private static final int TOLD = 6;
}
