package org.colloquy.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which element each mark belongs to, and where on the pages its content came to stand. */
final class Tags {
  /**
   * The element of a mark.
   *
   * @param link the element itself or the nearest one around it that is a link
   */
  record Owner(Element element, @Nullable Element link) {}

  /**
   * A sequence of marked content.
   *
   * @param page from 0
   * @param number on its page
   * @param word the element inside of the mark's own that holds it, if one does
   */
  record Content(int page, int number, @Nullable Element word) {}

  private final Map<Integer, Owner> owners = new HashMap<>();
  private final Map<Integer, List<Content>> contents = new HashMap<>();
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
      } else if (owners.put(kid.mark(), new Owner(element, link)) != null) {
        throw new IllegalArgumentException("mark " + kid.mark() + " stands in two elements");
      }
    }
  }

  Owner owner(int mark) {
    Owner owner = owners.get(mark);
    if (owner == null) {
      throw new IllegalArgumentException("mark " + mark + " stands in no element");
    }
    return owner;
  }

  void beginPage() {
    pages.add(new ArrayList<>());
  }

  /** Notes a sequence of marked content on the page begun last and answers its number there. */
  int add(int mark, @Nullable Element word) {
    List<Element> page = pages.get(pages.size() - 1);
    Content content = new Content(pages.size() - 1, page.size(), word);
    contents.computeIfAbsent(mark, m -> new ArrayList<>(4)).add(content);
    page.add(word == null ? owner(mark).element() : word);
    return content.number();
  }

  /** Where the content of a mark stands, in reading order. */
  List<Content> contents(int mark) {
    return contents.getOrDefault(mark, List.of());
  }

  /** The elements of a page's sequences, by their numbers. */
  List<Element> page(int page) {
    return pages.get(page);
  }
}
