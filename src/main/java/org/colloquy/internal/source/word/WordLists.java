package org.colloquy.internal.source.word;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Content;

/** Makes lists of paragraphs with levels. */
final class WordLists {
  private final Beginnings beginnings;
  private final List<WordParagraph> items;
  private int at;

  private WordLists(List<WordParagraph> items, Beginnings beginnings) {
    this.items = items;
    this.beginnings = beginnings;
  }

  /** The lists that the paragraphs of a group are; one, unless levels jump about. */
  static List<Content> of(List<WordBlock> group, Beginnings beginnings) {
    List<WordParagraph> items =
        group.stream()
            .filter(WordParagraph.class::isInstance)
            .map(WordParagraph.class::cast)
            .filter(p -> p.count() > 0)
            .toList();
    WordLists lists = new WordLists(items, beginnings);
    List<Content> out = new ArrayList<>();
    while (lists.at < items.size()) {
      out.add(lists.list());
    }
    return out;
  }

  /** The list that begins with the next item. */
  private Content list() {
    WordParagraph first = items.get(at);
    Numbering.Mark mark = first.mark();
    boolean ordered = mark != null && mark.ordered();
    List<Content.Item> made = new ArrayList<>();
    int begun;
    do {
      begun = at;
      made.add(item(first.depth()));
    } while (at < items.size() && at > begun && goesOn(first, items.get(at)));
    int start = ordered && mark != null ? mark.number() : 1;
    return new Content.ItemList(ordered, start, made, WordContents.origin(List.of(first)));
  }

  private static boolean goesOn(WordParagraph first, WordParagraph next) {
    Numbering.Mark mark = first.mark();
    Numbering.Mark other = next.mark();
    return next.depth() == first.depth()
        && next.list() == first.list()
        && mark != null
        && other != null
        && mark.ordered() == other.ordered();
  }

  /** An item with its further paragraphs and the lists in it. */
  private Content.Item item(int depth) {
    List<Content> content = new ArrayList<>();
    content.addAll(WordContents.plain(List.of(items.get(at++)), beginnings));
    while (at < items.size()) {
      WordParagraph next = items.get(at);
      if (next.mark() == null) {
        content.addAll(WordContents.plain(List.of(next), beginnings));
        at++;
      } else if (next.depth() > depth) {
        content.add(list());
      } else {
        break;
      }
    }
    return new Content.Item(content);
  }
}
