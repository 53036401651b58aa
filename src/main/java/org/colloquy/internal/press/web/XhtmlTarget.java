package org.colloquy.internal.press.web;

import java.util.List;
import java.util.Optional;
import org.colloquy.internal.press.Losses;
import org.colloquy.internal.press.PullQuotes;
import org.colloquy.model.Content;
import org.colloquy.model.Inline;

/** In what HTML and EPUB differ where both write the same body. */
interface XhtmlTarget {
  /** Whether {@code epub:type} is written beside {@code role}. */
  boolean epub();

  /** An address of the element with an id, from the document that is being written. */
  String href(String id);

  /** Told of each id that is made while writing, with the document it is in. */
  void defined(String id);

  /** The address of a figure's picture; empty where it can't be shown, which has been reported. */
  Optional<String> picture(Content.Figure figure);

  /** Told of each page of the source that begins in the document that is being written. */
  void page(int page, String id);

  /** The sentences of an answer that are shown once more. */
  List<PullQuotes.Quote> pullQuotes(String answer);

  /** Told of what can't be expressed. */
  Losses losses();

  /** HTML has no links within links; the outer one is kept. */
  default void unlinked(Inline.Link inner) {
    losses()
        .at(
            inner.origin(),
            "the link to '"
                + inner.href()
                + "' stands within another link and is left away; its words are kept",
            "end the outer link before it");
  }
}
