package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which element each mark belongs to, and where on the pages its content came to stand. */
final class Tags {
  /** What belongs to a mark. */
  private static final class Mark {
    private final Element element;

    /** The element itself or the nearest one around it that is a link. */
    private final @Nullable Element link;

    private List<Content> contents = List.of();

    Mark(Element element, @Nullable Element link) {
      this.element = element;
      this.link = link;
    }

    /** Most marks have one sequence only. */
    void add(Content content) {
      if (contents.isEmpty()) {
        contents = List.of(content);
        return;
      }
      if (contents.size() == 1) {
        contents = new ArrayList<>(contents);
      }
      contents.add(content);
    }
  }

  /**
   * A sequence of marked content.
   *
   * @param page from 0
   * @param number on its page
   * @param word the element inside of the mark's own that holds it, if one does
   */
  record Content(int page, int number, @Nullable Element word) {}

  /** By number: marks are counted from 0. */
  private final List<@Nullable Mark> marks = new ArrayList<>();

  private final List<List<Element>> pages = new ArrayList<>();

  Tags(Element root) {
    collect(root, null);
  }

  private void collect(Element element, @Nullable Element linkAround) {
    Element link = element.target() == null ? linkAround : element;
    for (Element.Kid kid : element.kids()) {
      Element inner = kid.element();
      if (inner != null) {
        collect(inner, link);
      } else {
        put(kid.mark(), new Mark(element, link));
      }
    }
  }

  private void put(int number, Mark mark) {
    while (marks.size() <= number) {
      marks.add(null);
    }
    if (marks.set(number, mark) != null) {
      throw new IllegalArgumentException("mark " + number + " stands in two elements");
    }
  }

  private Mark mark(int number) {
    Mark mark = number >= 0 && number < marks.size() ? marks.get(number) : null;
    if (mark == null) {
      throw new IllegalArgumentException("mark " + number + " stands in no element");
    }
    return mark;
  }

  /** The element in which a mark stands. */
  Element element(int mark) {
    return mark(mark).element;
  }

  /** The link in which a mark stands, or null. */
  @Nullable Element link(int mark) {
    return mark(mark).link;
  }

  void beginPage() {
    pages.add(new ArrayList<>());
  }

  /** Notes a sequence of marked content on the page begun last and answers its number there. */
  int add(int number, @Nullable Element word) {
    List<Element> page = pages.get(pages.size() - 1);
    Mark mark = mark(number);
    Content content = new Content(pages.size() - 1, page.size(), word);
    mark.add(content);
    page.add(word == null ? mark.element : word);
    return content.number();
  }

  /** Where the content of a mark stands, in reading order. */
  List<Content> contents(int mark) {
    return mark(mark).contents;
  }

  /** The elements of a page's sequences, by their numbers. */
  List<Element> page(int page) {
    return pages.get(page);
  }
}
