package org.colloquy.internal.dialect.turn;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Content;

/** What a quotation holds that is a question: the marks of quoting and counting are its label. */
final class Quoted {
  private Quoted() {}

  /** The contents of a quotation, and of a list of one item in it; other contents as they are. */
  static List<Content> of(Content content) {
    if (!(content instanceof Content.Quotation quotation)) {
      return List.of(content);
    }
    List<Content> all = new ArrayList<>();
    for (Content part : quotation.content()) {
      boolean single = part instanceof Content.ItemList list && list.items().size() == 1;
      all.addAll(single ? ((Content.ItemList) part).items().get(0).content() : List.of(part));
    }
    return all;
  }
}
